/** What a round came to, and the result as a text for a link: counts, and no single answer. */
import type { Watch } from '../../yours/yours';
import type { Answers } from './characters';
import { EACH, isFlawed, type Level, ROUNDS, type Round, TRIALS, trialsOf } from './items';

/** How an answer fares: a flaw named or missed, a sound summary cleared or sent back. */
export type Fate = 'caught' | 'missed' | 'cleared' | 'alarm';

/** How each answer of a round fares, so far as there are answers. Whoever objects to another sentence has missed the flaw. */
export const fatesOf = (seed: number, level: Level, round: Round, answers: Answers): Fate[] =>
  trialsOf(seed, level, round)
    .slice(0, answers.length)
    .map((item, i) => {
      const answer = answers[i];
      if (!isFlawed(item)) return answer === '-' ? 'cleared' : 'alarm';
      return answer === `${item.changed}` ? 'caught' : 'missed';
    });

const count = (fates: readonly Fate[], fate: Fate) => fates.filter((one) => one === fate).length;

/** The tallies of a finished round. */
const tallied = (fates: readonly Fate[]): Watch => ({
  caught: { hits: count(fates, 'caught'), tries: EACH },
  alarms: { hits: count(fates, 'alarm'), tries: EACH },
});

/** How many of a round were judged rightly. */
export const rightly = ({ caught, alarms }: Watch): number => caught.hits + alarms.tries - alarms.hits;

export type Result = Partial<Record<Round, Watch>>;

/** Flaws found and sound summaries sent back, "a" before the round alone and "h" before the one with help: "a11h30". */
export const writeResult = (result: Result): string =>
  ROUNDS.map((round) => {
    const watch = result[round];
    return watch ? `${round[0]}${watch.caught.hits}${watch.alarms.hits}` : '';
  }).join('');

/** @returns what can be read; null for a text that no game can have given */
export function readResult(text: string): Result | null {
  const match = /^(?:a(\d)(\d))?(?:h(\d)(\d))?$/.exec(text);
  if (!match) return null;
  const watch = (caught: string | undefined, alarms: string | undefined): Watch | null | undefined => {
    if (caught === undefined) return undefined;
    const hits = [Number(caught), Number(alarms)] as const;
    if (hits.some((n) => n > EACH)) return null;
    return { caught: { hits: hits[0], tries: EACH }, alarms: { hits: hits[1], tries: EACH } };
  };
  const [alone, helped] = [watch(match[1], match[2]), watch(match[3], match[4])];
  if (alone === null || helped === null) return null;
  return { ...(alone && { alone }), ...(helped && { helped }) };
}

/** The result of a game: of each round that is over. */
export function resultOf(game: { seed: number; level: Level } & Record<Round, Answers>): Result {
  const of = (round: Round) =>
    game[round].length === TRIALS ? tallied(fatesOf(game.seed, game.level, round, game[round])) : undefined;
  const [alone, helped] = [of('alone'), of('helped')];
  return { ...(alone && { alone }), ...(helped && { helped }) };
}
