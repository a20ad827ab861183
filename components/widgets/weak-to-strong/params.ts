import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { NumberParam, ParamSchema } from '../../figure/params';

/** What the measure means; a guess at what was found; agents on the problem; then all that was reported, on the reader's own scale. */
export const ACTS = [
  { id: 'gap', label: 'The gap', shows: ['weak', 'student', 'ceiling'] },
  { id: 'guess', label: 'Guess', shows: ['guess'] },
  { id: 'agents', label: 'Agents', shows: [] },
  BENCH,
] as const satisfies readonly Act[];

const right = (key: string, label: string, start: number): NumberParam => ({
  type: 'number',
  key,
  label,
  unit: 'right of 100',
  min: 0,
  max: 100,
  step: 1,
  default: start,
});

/** What a link carries: three accuracies in answers of a hundred, and the guess committed (−1: none). */
export function params() {
  return {
    weak: right('w', 'Weak supervisor', 60),
    student: right('s', 'Student', 70),
    ceiling: right('c', 'Ceiling', 80),
    guess: {
      type: 'number',
      key: 'g',
      label: 'Guess for reward modeling',
      unit: '%',
      min: -1,
      max: 100,
      step: 1,
      default: -1,
    },
  } satisfies ParamSchema;
}
