/**
 * The logistic function, in the form that never overflows.
 * @param x any number, in logits
 * @returns a probability in [0, 1]
 */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}

/**
 * The inverse of the logistic function.
 * @param p a probability strictly between 0 and 1
 * @returns its log-odds
 * @throws RangeError outside (0, 1)
 */
export function logit(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError('p must lie strictly between 0 and 1');
  return Math.log(p) - Math.log1p(-p);
}
