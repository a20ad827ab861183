import type { ParamSchema } from '../../island/params';
import { type Case, PILES } from './cases';

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
