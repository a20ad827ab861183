import { normalCdf, normalPdf, normalSurvival, studentT } from '../numerics/special';
import { inRange } from './evaluation-game';

/** As many draws as anything here is asked for; the quadratures below are laid out for them. */
const MOST_DRAWS = 1e9;

export interface BestOfNInput {
  /** how many answers are drawn, of which the judge keeps the one it likes best, [1, 1e9]; between whole numbers the formula is continued */
  n: number;
}

/**
 * How far best-of-n moves from the policy it draws from: ln n − (n − 1)/n. Exact for continuous scores; where answers tie,
 * an upper bound. The form Gao, Schulman and Hilton (2022) measure distance by.
 * @returns the divergence in nats, 0 at n = 1
 * @throws RangeError if n is out of range
 */
export function klBestOfN({ n }: BestOfNInput): number {
  inRange('n', n, 1, MOST_DRAWS);
  return Math.log(n) - (n - 1) / n;
}

/** (1 − x)^power without losing a small x. */
const survive = (x: number, power: number): number =>
  x >= 1 ? (power === 0 ? 1 : 0) : Math.exp(power * Math.log1p(-x));

/**
 * The expected largest of n independent standard normal draws, by the trapezoid rule (whose error falls faster than any power
 * of its step here).
 * @returns e_n in standard deviations, 0 at n = 1
 * @throws RangeError if n is out of range
 */
export function expectedMaximum({ n }: BestOfNInput): number {
  inRange('n', n, 1, MOST_DRAWS);
  const step = 0.02;
  let sum = 0;
  for (let i = 1; i <= 600; i++) {
    const x = i * step;
    const over = normalSurvival(x);
    sum += x * normalPdf(x) * (survive(over, n - 1) - over ** (n - 1));
  }
  return n * step * sum;
}

/**
 * What best-of-n really gains when proxy and truth are jointly normal: rho · e_n. It never turns down.
 * @param input n and rho, the correlation of the judge's score with the truth, [-1, 1]
 * @returns the expected truth of the answer kept, in the truth's standard deviations
 * @throws RangeError naming a parameter that is out of range
 */
export function bestOfNGaussian({ n, rho }: BestOfNInput & { rho: number }): number {
  inRange('rho', rho, -1, 1);
  return rho * expectedMaximum({ n });
}

export interface HeavyTailShape {
  /** degrees of freedom of the judge's error: the smaller, the heavier its tails, [0.5, 200] */
  nu: number;
  /** size of the judge's error, in standard deviations of the truth, [0.02, 100] */
  scale: number;
}

interface HeavyTail extends HeavyTailShape {
  /** P(proxy > p) at the points p = scale·sinh(y) */
  over: Float64Array;
  /** E[truth; proxy near p]·dp there */
  truth: Float64Array;
}

const HALF_GRID = 1500;
const MOST_TRUTH = 8.5;
let lastHeavyTail: HeavyTail | undefined;

/** Everything about the law that does not depend on n. The last one is kept: a curve over n asks for it again and again. */
function heavyTail({ nu, scale }: HeavyTailShape): HeavyTail {
  if (lastHeavyTail?.nu === nu && lastHeavyTail.scale === scale) return lastHeavyTail;
  const error = studentT(nu);
  // Beyond this the error's density is below e^-55 of its peak: nothing is left to add for any n up to a billion.
  const widest = MOST_TRUTH + scale * Math.sqrt(nu * Math.expm1(110 / (nu + 1)));
  const step = Math.asinh(widest / scale) / HALF_GRID;
  // The integrand's nearest singularity lies scale·√nu off the real line, near truth = p.
  const fine = Math.min(0.25, (scale * Math.sqrt(nu)) / 4.5);
  const over = new Float64Array(HALF_GRID + 1);
  const truth = new Float64Array(HALF_GRID + 1);
  for (let i = 0; i <= HALF_GRID; i++) {
    const y = i * step;
    const p = scale * Math.sinh(y);
    const h = p > MOST_TRUTH + 1 ? 0.25 : fine;
    const most = Math.ceil(MOST_TRUTH / h);
    let tail = 0;
    let mass = 0;
    for (let j = -most; j <= most; j++) {
      const gold = j * h;
      const weight = h * normalPdf(gold);
      tail += weight * error.survival((p - gold) / scale);
      mass += (weight * gold * error.pdf((p - gold) / scale)) / scale;
    }
    over[i] = Math.min(1, tail);
    truth[i] = mass * scale * Math.cosh(y) * step;
  }
  lastHeavyTail = { nu, scale, over, truth };
  return lastHeavyTail;
}

/**
 * What best-of-n really gains when the judge's error has heavy tails: proxy = truth + scale·t_nu, truth standard normal.
 * It rises, then falls back to 0: among very many answers the one kept was kept for its error. (The exact counterpart of what
 * Kwa and colleagues (2024) call catastrophic Goodhart.) The first call for a shape takes some 20 ms (0.2 s near scale 0.02),
 * further ones for the same shape microseconds.
 * @returns the expected truth of the answer kept, in the truth's standard deviations
 * @throws RangeError naming a parameter that is out of range
 */
export function bestOfNHeavyTail({ n, nu, scale }: BestOfNInput & HeavyTailShape): number {
  inRange('n', n, 1, MOST_DRAWS);
  inRange('nu', nu, 0.5, 200);
  inRange('scale', scale, 0.02, 100);
  const { over, truth } = heavyTail({ nu, scale });
  let sum = 0;
  for (let i = 1; i <= HALF_GRID; i++) {
    const tail = over[i] ?? 0;
    sum += (truth[i] ?? 0) * (survive(tail, n - 1) - tail ** (n - 1));
  }
  return n * sum;
}

export interface ExploitInput extends BestOfNInput {
  /** share of answers that carry the exploit, [0, 1] */
  eps: number;
  /** what the exploit adds to the judge's score, in standard deviations, [0, 100] */
  B: number;
  /** what it costs in truth, [0, 1000] */
  L: number;
}

/**
 * What best-of-n really gains when a rare exploit impresses an otherwise perfect judge: proxy = Z + B·X, truth = Z − L·X, with
 * Z standard normal and X = 1 with probability eps. It rises, falls (with a costly exploit below zero) once the exploit is
 * usually among the n, and rises again as n searches among the exploits.
 * @returns the expected truth of the answer kept
 * @throws RangeError naming a parameter that is out of range
 */
export function bestOfNExploit({ n, eps, B, L }: ExploitInput): number {
  inRange('n', n, 1, MOST_DRAWS);
  inRange('eps', eps, 0, 1);
  inRange('B', B, 0, 100);
  inRange('L', L, 0, 1000);
  const step = 0.02;
  const reach = 12;
  const points = Math.ceil((2 * reach + B) / step);
  let sum = 0;
  for (let i = 0; i <= points; i++) {
    const p = i * step - reach;
    const over = (1 - eps) * normalSurvival(p) + eps * normalSurvival(p - B);
    const under = (1 - eps) * normalCdf(p) + eps * normalCdf(p - B);
    const best = over < 0.5 ? survive(over, n - 1) : under ** (n - 1);
    sum += best * ((1 - eps) * p * normalPdf(p) + eps * (p - B - L) * normalPdf(p - B));
  }
  return n * step * sum;
}
