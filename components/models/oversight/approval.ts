import { inRange } from './evaluation-game';

/**
 * Approval: what the evaluator believes of a product, as the mean over its units of the expected perceived worth,
 * v·s + (1 − v)·(s·(1 − g) + (1 − s)). A unit that is checked counts for what it is; one that is not counts 1 if it is a bluff
 * and 1 − g if it is real. Equals mean(1 − v) plus the evaluation game's proxy reward, mean s·Δ(v): optimising the reward is
 * optimising approval.
 * @param s probability that each unit is really done, [0, 1]
 * @param v visibility of each unit, [0, 1]
 * @param g gloss, [0, 1]
 * @returns a share in [0, 1]
 * @throws RangeError naming what is out of range, or if s and v differ in length or are empty
 */
export function approval(s: readonly number[], v: readonly number[], g: number): number {
  if (s.length === 0 || s.length !== v.length) throw new RangeError('s and v must have the same length, at least 1');
  inRange('g', g, 0, 1);
  let sum = 0;
  for (const [i, share] of s.entries()) {
    inRange(`s[${i}]`, share, 0, 1);
    const seen = inRange(`v[${i}]`, v[i] ?? Number.NaN, 0, 1);
    sum += seen * share + (1 - seen) * (share * (1 - g) + (1 - share));
  }
  return sum / s.length;
}
