import { solveCholesky } from '../numerics/cholesky';
import { logistic } from '../numerics/logistic';
import type { Comparisons } from './comparisons';

/**
 * Logistic regression of the choices on the rows, without an intercept but what a column of ones is: maximises the log-likelihood −
 * Σ ridge·w²/2 by Newton's method (4 to 8 steps of O(N·columns²)), each step halved while it overshoots.
 * @param comparisons the labels
 * @param ridge the penalty, positive, one for all columns or one for each; with it the maximum exists and is unique
 * @returns one weight a column, in logits
 * @throws RangeError if a penalty is not positive
 */
export function fitRidgeLogistic(
  { x, columns: n, chosen }: Comparisons,
  ridge: number | readonly number[],
): Float64Array {
  const penalties = typeof ridge === 'number' ? new Array<number>(n).fill(ridge) : ridge;
  if (penalties.length !== n) throw new RangeError(`${n} columns want as many penalties, not ${penalties.length}`);
  for (const one of penalties) {
    if (!(one > 0 && Number.isFinite(one))) throw new RangeError(`ridge must be positive, not ${one}`);
  }
  const row = new Float64Array(n);
  const slopeAt = (w: Float64Array): { score: Float64Array; slope: Float64Array } => {
    const score = new Float64Array(n);
    const slope = new Float64Array(n * n);
    for (let label = 0; label < chosen.length; label++) {
      let lead = 0;
      for (let i = 0; i < n; i++) {
        const value = x[label * n + i] ?? 0;
        row[i] = value;
        lead += value * (w[i] ?? 0);
      }
      const expected = logistic(lead);
      const surprise = (chosen[label] ?? 0) - expected;
      const doubt = expected * (1 - expected);
      for (let i = 0; i < n; i++) {
        const value = row[i] ?? 0;
        if (value === 0) continue;
        score[i] = (score[i] ?? 0) + surprise * value;
        const scaled = doubt * value;
        for (let j = 0; j <= i; j++) slope[i * n + j] = (slope[i * n + j] ?? 0) + scaled * (row[j] ?? 0);
      }
    }
    for (let i = 0; i < n; i++) {
      const penalty = penalties[i] ?? 0;
      score[i] = (score[i] ?? 0) - penalty * (w[i] ?? 0);
      slope[i * n + i] = (slope[i * n + i] ?? 0) + penalty;
    }
    return { score, slope };
  };

  const along = (score: Float64Array, move: Float64Array): number =>
    score.reduce((sum, value, i) => sum + value * (move[i] ?? 0), 0);
  let w = new Float64Array(n);
  let here = slopeAt(w);
  for (let step = 0; step < 100; step++) {
    const move = solveCholesky(here.slope, here.score.slice());
    const size = move.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const rise = along(here.score, move);
    for (let length = 1; ; length /= 2) {
      const target = w.map((value, i) => value + length * (move[i] ?? 0));
      // Newton's error after this step is of the order of its square: below that there is nothing to look at any more
      if (size * length < 1e-6) return target;
      const there = slopeAt(target);
      if (along(there.score, move) >= -rise) {
        w = target;
        here = there;
        break;
      }
    }
  }
  return w;
}
