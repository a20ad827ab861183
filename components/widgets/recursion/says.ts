/** The sentences of the acts: pieces of the work, and times in a hundred. */
import type { Derived } from './derived';
import { bySizeIn, LOST, verdict, winner } from './story';
import { inHours, pieces } from './words';

/** What the two numbers come to. */
function comes({ task, shown: { rlhf, rrm } }: Derived): string {
  if (task.height === 0) return ' One piece leaves nothing to split.';
  switch (winner(rlhf.truth, rrm.truth)) {
    case 'rrm':
      return rrm.truth < LOST ? ' Neither is enough.' : '';
    case 'rlhf':
      return ' Here recursion is worse.';
    default:
      return Math.min(rlhf.truth, rrm.truth) < LOST ? ' Neither is enough.' : ' Plain RLHF is simpler.';
  }
}

/** The first act: the same hours, spent in two ways. */
export function towersSays(derived: Derived): string {
  const { task, settings, shown } = derived;
  const [a, b] = [shown.rlhf.truth, shown.rrm.truth].map((share) => pieces(share, task.units));
  return `The same ${inHours(settings.hours)}, twice. Checking by hand leaves ${a} really done; checking through assistants’ reports, ${b}.${comes(derived)}`;
}

/** The two everyday tasks that stand for much and little of a whole being seen where somebody looks at a part. The numbers are ours; nobody has measured them. */
export const CASES = {
  tax: { label: 'a tax return', c: 0.9 },
  joke: { label: 'a joke', c: 0.3 },
} as const;

/** Which of the two such a share is like; null for one between them. @param c how often a look reaches a piece */
export function caseOf(c: number): keyof typeof CASES | null {
  if (c >= 0.85) return 'tax';
  return c <= 0.45 ? 'joke' : null;
}

const LIKE = {
  tax: 'A tax return: every line has its receipt.',
  joke: 'A joke: in its single words you seldom find what is funny.',
  between: 'Something between a tax return and a joke.',
} as const;

/** The third act: what a look reaches, and what recursion makes of it. */
export function lookSays({ task, settings, shown }: Derived): string {
  const [a, b] = [shown.rlhf.truth, shown.rrm.truth].map((share) => pieces(share, task.units));
  return `${LIKE[caseOf(settings.c) ?? 'between']} Say a look reaches ${Math.round(100 * settings.c)} pieces in a hundred. Recursion leaves ${b} really done; plain RLHF, ${a}.`;
}

/** The fourth act: for which sizes of task which way is better. */
export const sizesSays = ({ sizes, settings }: Derived): string => bySizeIn(sizes, `With ${inHours(settings.hours)},`);

/** What a screen reader is told of the open act; the story tells its own steps. */
export function says(derived: Derived, act: string): string {
  if (act === 'towers') return towersSays(derived);
  if (act === 'look') return lookSays(derived);
  if (act === 'sizes') return sizesSays(derived);
  const { task, settings, shown, frame } = derived;
  if (frame.key === 'result') return '';
  return act === 'how'
    ? verdict(task, settings, shown, (share) => pieces(share, task.units))
    : verdict(task, settings, shown);
}

/** As long as the sentences get on the task trees (a test sees to it). */
export const LONGEST_TOWERS =
  'The same 50,000 hours, twice. Checking by hand leaves hardly any of 32 really done; checking through assistants’ reports, hardly any of 32. Here recursion is worse.';
export const LONGEST_LOOK = `${LIKE.joke} Say a look reaches 100 pieces in a hundred. Recursion leaves hardly any of 32 really done; plain RLHF, hardly any of 32.`;
export const LONGEST_SIZES =
  'With 50,000 hours, recursion does better from 6,561 to 6,561 pieces. Up to 6,561 pieces plain RLHF is as good or better, and simpler. From 6,561 on recursion, too, gets less than 80\u00a0% really done.';
