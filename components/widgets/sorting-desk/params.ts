import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import { type Case, PILES } from './cases';

/** One case; then the piles that come of it; then the desk with both. What has been filed is seen from the piles on. */
export const ACTS = [
  { id: 'sort', label: 'Sort', shows: ['current'] },
  { id: 'piles', label: 'Piles', shows: ['answers', 'current'] },
  BENCH,
] as const satisfies readonly Act[];

/** A filed case as a link carries it: "grasping-robot-2". */
export const filed = (id: string, digit: string): string => `${id}-${digit}`;

/** What a link carries: the answers given so far and the case on the desk. Never what we think of them. */
export function paramsFor(cases: readonly Case[]): ParamSchema {
  const names = new Set(cases.flatMap((c) => PILES.map((pile) => filed(c.id, pile.digit))));
  return {
    answers: { type: 'set', key: 'a', label: 'Answers', allowed: (name) => names.has(name), default: [] },
    current: {
      type: 'choice',
      key: 'c',
      label: 'Case',
      options: cases.map((c) => c.id),
      default: cases[0]?.id ?? '',
    },
  };
}
