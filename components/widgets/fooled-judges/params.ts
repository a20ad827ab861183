import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { NumberParam, ParamSchema } from '../../figure/params';
import { ROWS } from './rows';

/** A bet on one hundred; the other setups; the reader's own numbers; and all of it. The step alone (before, after) opens the bench. */
export const ACTS = [
  { id: 'look', label: 'A bet', shows: ['betTask'] },
  { id: 'setups', label: 'Setups', shows: ['row', 'betTask', 'betGeneral', 'betApps'] },
  { id: 'if', label: 'What if', shows: ['c', 'fn', 'fp'] },
  BENCH,
] as const satisfies readonly Act[];

export const MOST_BET = 30;

const bet = (key: string, name: string): NumberParam => ({
  type: 'number',
  key,
  label: `Bet on ${name}`,
  unit: 'answers of a hundred',
  min: -1,
  max: MOST_BET,
  step: 1,
  default: -1,
});
const share = (key: string, label: string, start: number): NumberParam => ({
  type: 'number',
  key,
  label,
  unit: '%',
  min: 0,
  max: 100,
  step: 0.1,
  decimals: 1,
  default: start,
});

/**
 * What a link carries: the row, the step, the bets committed (−1: none), and the numbers of "what if", which start at the first
 * row's after.
 */
export function params() {
  return {
    row: { type: 'choice', key: 'r', label: 'Setup', options: ROWS, default: 'quality-task' },
    stage: { type: 'choice', key: 't', label: 'Step', options: ['before', 'after', 'if'], default: 'before' },
    betTask: bet('x', 'questions, the task’s reward'),
    betGeneral: bet('y', 'questions, a general reward'),
    betApps: bet('z', 'programs'),
    c: share('c', 'Correct answers', 55.2),
    fn: share('n', 'Right answers refused', 53.1),
    fp: share('p', 'Wrong answers accepted', 65.1),
  } satisfies ParamSchema;
}
