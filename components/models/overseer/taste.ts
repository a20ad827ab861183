/** A machine that learns what a reader approves of, from their verdicts and the marks of style alone. It never sees a text or the truth. */
import { logistic } from '../numerics/logistic';
import { fitRidgeLogistic } from '../oversight/ridge-logistic';
import { MARKS, type MarkRow } from './marks';

/** One verdict: the marks of what was judged, and whether it was accepted. */
export interface Verdict {
  marks: MarkRow;
  accepted: boolean;
}

/** What was learned, in logits: the intercept, then one weight a mark, in the order of `MARKS`. */
export type Taste = readonly number[];

/** Penalties of the fit: hardly any on the intercept, so that a strict reader is no surprise; strong on the marks. */
const RIDGE = [0.1, ...MARKS.map(() => 4)];

/** With or without: a mark counts +1 or −1, so that the intercept speaks of a sentence with half of each. */
const coded = (marks: MarkRow): number[] => [1, ...marks.map((one) => 2 * one - 1)];

/**
 * Ridge logistic regression of verdicts on the marks.
 * @param verdicts any number; none: a taste for nothing
 */
export function learnTaste(verdicts: readonly Verdict[]): Taste {
  const rows = verdicts.flatMap(({ marks }) => coded(marks));
  const labels = {
    x: Int16Array.from(rows),
    columns: RIDGE.length,
    chosen: Uint8Array.from(verdicts, ({ accepted }) => (accepted ? 1 : 0)),
  };
  return [...fitRidgeLogistic(labels, RIDGE)];
}

/** The logit of a sentence's approval by a reader of that taste. */
export function appeal(taste: Taste, marks: MarkRow): number {
  return coded(marks).reduce((sum, value, i) => sum + value * (taste[i] ?? 0), 0);
}

/** The chance of approval, (0, 1). */
export const approvalChance = (taste: Taste, marks: MarkRow): number => logistic(appeal(taste, marks));
