/**
 * The quantile function of a binomial distribution, for drawing one count instead of many units.
 * @param n number of units, a whole number ≥ 0
 * @param p chance of each, [0, 1]
 * @returns from a uniform number in [0, 1) to a count in 0..n
 */
export function quantiles(n: number, p: number): (uniform: number) => number {
  if (n === 0 || p <= 0) return () => 0;
  if (p >= 1) return () => n;
  // weights relative to the mode's, so that nothing underflows that matters; then a running sum
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const sums = new Float64Array(n + 1);
  sums[mode] = 1;
  const odds = p / (1 - p);
  for (let k = mode + 1; k <= n; k++) sums[k] = (((sums[k - 1] as number) * (n - k + 1)) / k) * odds;
  for (let k = mode - 1; k >= 0; k--) sums[k] = ((sums[k + 1] as number) * (k + 1)) / (n - k) / odds;
  for (let k = 1; k <= n; k++) sums[k] = (sums[k] as number) + (sums[k - 1] as number);
  const total = sums[n] as number;
  return (uniform) => {
    const aim = uniform * total;
    let low = 0;
    let high = n;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > aim) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
