/** What came of two writers, told honestly: a difference that chance makes easily is called chance. */
import type { Fared } from './rounds';

/** So many standard errors apart are two shares called different: one reader in ten without any taste would be. */
const CLEAR = 1.2816;

/** Whether more of one writer's tries came off than of the other's, and by more than chance makes easily. */
export function clearlyMore(more: { hits: number; tries: number }, less: { hits: number; tries: number }): boolean {
  if (more.tries === 0 || less.tries === 0) return false;
  const share = (more.hits + less.hits) / (more.tries + less.tries);
  const error = Math.sqrt(share * (1 - share) * (1 / more.tries + 1 / less.tries));
  return error > 0 && (more.hits / more.tries - less.hits / less.tries) / error >= CLEAR;
}

/** gained: it learned the reader and got more false answers past them; learned: it only learned them; nothing: neither is clear. */
export type Ending = 'gained' | 'learned' | 'nothing';

/** The one of three endings that the counts allow. */
export function endingOf(
  random: Pick<Fared, 'accepted' | 'false'>,
  selecting: Pick<Fared, 'accepted' | 'false'>,
): Ending {
  if (!clearlyMore(selecting.accepted, random.accepted)) return 'nothing';
  return clearlyMore(selecting.false, random.false) ? 'gained' : 'learned';
}

/** What the reader expected of the second writer. */
export const BETS = ['none', 'few', 'lot'] as const;
export type Bet = (typeof BETS)[number];

/** Which bet was right: none at all, up to a tenth of all answers more (a point or two of fifteen), or a lot. */
export function rightBet(random: Pick<Fared, 'false'>, selecting: Pick<Fared, 'false'>): Bet {
  const gain = selecting.false.hits / selecting.false.tries - random.false.hits / random.false.tries;
  return gain <= 0 ? 'none' : gain < 0.15 ? 'few' : 'lot';
}
