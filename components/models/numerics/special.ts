/** The densities and tail probabilities that the exact laws of best-of-n need, each to about 13 digits. */

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

/** Density of the standard normal distribution at x. */
export function normalPdf(x: number): number {
  return Math.exp(-0.5 * x * x) / SQRT_TWO_PI;
}

/**
 * P(Z > x) of a standard normal Z: a power series near the middle, Laplace's continued fraction in the tails, so that small
 * probabilities keep their relative accuracy.
 */
export function normalSurvival(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x < 0) return 1 - normalSurvival(-x);
  if (x < 3) {
    let term = x;
    let sum = x;
    for (let k = 3; term > 1e-17 * sum; k += 2) {
      term *= (x * x) / k;
      sum += term;
    }
    return 0.5 - normalPdf(x) * sum;
  }
  if (x > 40) return 0;
  let tail = x;
  for (let k = 100; k >= 1; k--) tail = x + k / tail;
  return normalPdf(x) / tail;
}

/** P(Z <= x) of a standard normal Z. */
export function normalCdf(x: number): number {
  return normalSurvival(-x);
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/**
 * The natural logarithm of the gamma function (Lanczos, g = 7).
 * @throws RangeError unless x is positive
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError('x must be positive');
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  let sum = 0.9999999999998099;
  for (const [i, c] of LANCZOS.entries()) sum += c / (x + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The continued fraction of the incomplete beta function (Lentz), for x below about (a + 1)/(a + b + 2). */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let k = 1; k <= 500; k++) {
    const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    h *= d * c;
    const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return h;
}

export interface StudentT {
  /** density at t */
  pdf: (t: number) => number;
  /** P(T > t); keeps its relative accuracy far out in the tail */
  survival: (t: number) => number;
}

/**
 * Student's t distribution with nu degrees of freedom, not necessarily whole.
 * @throws RangeError unless nu is positive
 */
export function studentT(nu: number): StudentT {
  if (!(nu > 0 && Number.isFinite(nu))) throw new RangeError('nu must be positive');
  const a = nu / 2;
  const logBeta = logGamma(a) + logGamma(0.5) - logGamma(a + 0.5);
  const peak = Math.exp(-logBeta) / Math.sqrt(nu);
  const pdf = (t: number): number => peak * Math.exp(-(a + 0.5) * Math.log1p((t * t) / nu));
  const upper = (t: number): number => {
    if (t === 0) return 0.5;
    const x = nu / (nu + t * t);
    const rest = (t * t) / (nu + t * t);
    const front = Math.exp(-a * Math.log1p((t * t) / nu) + 0.5 * Math.log(rest) - logBeta);
    if (x < (a + 1) / (a + 2.5)) return (0.5 * front * betaFraction(x, a, 0.5)) / a;
    return 0.5 - front * betaFraction(rest, 0.5, a);
  };
  return { pdf, survival: (t) => (t >= 0 ? upper(t) : 1 - upper(-t)) };
}

/**
 * P(X ≤ x) of a beta distribution: the regularised incomplete beta function.
 * @param x any number; below 0 the result is 0, above 1 it is 1
 * @throws RangeError unless a and b are positive
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError('a and b must be positive');
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a;
  return 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/**
 * The x at which `betaCdf(x, a, b)` is p, by halving: 52 steps, to the last digit.
 * @throws RangeError unless p is in [0, 1], a and b positive
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('p must be in [0, 1]');
  let low = 0;
  let high = 1;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (betaCdf(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
