import { normalPdf, studentT } from '../../models/numerics/special';
import { bestOfNExploit, bestOfNGaussian, bestOfNHeavyTail, expectedMaximum } from '../../models/oversight/best-of-n';

/** Normal errors: correlation of the judge's score with the truth. */
export const RHO = 0.5;
/** Heavy-tailed errors: score = truth + scale × a t-distributed error with nu degrees of freedom. */
export const WILD = { nu: 3, scale: 0.5 };
/** A rare trick: a share eps of the answers gains B in the judge's eyes and loses L in truth. */
export const TRICK = { eps: 0.01, B: 3, L: 2 };

export type Law = 'even' | 'wild' | 'trick';

/** Where a curve stands: both in standard deviations of the truth (for `even`, each in its own). */
export interface Point {
  truth: number;
  /** what the judge's score says of the answer that it kept */
  proxy: number;
}

const HALF = 900;
const MOST = 9;
let tail: { p: Float64Array; over: Float64Array; step: number } | undefined;

/**
 * The expected score of the answer kept when the judge's errors have heavy tails: the largest of n draws of
 * truth + scale·t, E = ∫₀^∞ 1 − (1 − S)^n − S^n, S the probability of a higher score (its law is symmetric).
 * @param n how many are drawn, at least 1
 */
function wildScore(n: number): number {
  if (!tail) {
    const error = studentT(WILD.nu);
    const step = Math.asinh(1e9 / WILD.scale) / HALF;
    const p = Float64Array.from({ length: HALF + 1 }, (_, i) => WILD.scale * Math.sinh(i * step));
    const over = p.map((at) => {
      let sum = 0;
      for (let g = -MOST; g <= MOST; g += 0.1) sum += 0.1 * normalPdf(g) * error.survival((at - g) / WILD.scale);
      return sum;
    });
    tail = { p, over, step };
  }
  const { p, over, step } = tail;
  let sum = 0;
  for (let i = 0; i <= HALF; i++) {
    const s = over[i] ?? 0;
    const slope = Math.hypot(p[i] ?? 0, WILD.scale) * step;
    sum += (i === 0 ? 0.5 : 1) * slope * (-Math.expm1(n * Math.log1p(-s)) - s ** n);
  }
  return sum;
}

/** The three laws at n, computed afresh (slow: the figure reads them from laws.data.ts). */
export function lawsAt(n: number): Record<Law, Point> {
  // The truth falls by the same amount for every unit that the trick costs, so two costs tell how often a trick is kept.
  const free = bestOfNExploit({ n, ...TRICK, L: 0 });
  const kept = free - bestOfNExploit({ n, ...TRICK, L: 1 });
  return {
    even: { truth: bestOfNGaussian({ n, rho: RHO }), proxy: expectedMaximum({ n }) },
    wild: { truth: bestOfNHeavyTail({ n, ...WILD }), proxy: wildScore(n) },
    trick: { truth: bestOfNExploit({ n, ...TRICK }), proxy: free + TRICK.B * kept },
  };
}
