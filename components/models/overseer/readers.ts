/** Simulated readers of statements: a taste for marks, and a share of answers that they judge by the truth. No person was measured. */

import { normal } from '../numerics/exact-math';
import { logistic } from '../numerics/logistic';
import { MARKS, type MarkRow } from './marks';
import { appeal, type Taste } from './taste';

export interface StatementReader {
  /** what they like, in logits: the intercept, then one weight a mark */
  taste: Taste;
  /** share of answers of which they know whether they are true, [0, 1] */
  know: number;
}

/**
 * A reader by chance: weights of taste are normal around 0.
 * @param tau standard deviation of a weight, in logits, ≥ 0; 0: no taste at all
 * @param next uniform in [0, 1)
 */
export function randomReader(tau: number, know: number, next: () => number): StatementReader {
  return { taste: [0, ...MARKS.map(() => tau * normal(next))], know };
}

/** Their verdict on one answer. @param next uniform in [0, 1) */
export function judges({ taste, know }: StatementReader, marks: MarkRow, holds: boolean, next: () => number): boolean {
  const [knows, coin] = [next() < know, next()];
  return knows ? holds : coin < logistic(appeal(taste, marks));
}
