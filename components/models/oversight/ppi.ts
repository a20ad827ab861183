import { above, whole } from '../numerics/range';
import { inRange } from './evaluation-game';

/** The standard normal's 97.5 % point: half of a 95 % interval, in standard errors. */
export const Z95 = 1.959964;

interface VerdictRates {
  /** true share of good units, [0, 1] */
  mu: number;
  /** chance that the assistant passes a good unit, [0, 1] */
  se: number;
  /** chance that the assistant rejects a bad unit, [0, 1] */
  sp: number;
}

export interface PpiInput extends VerdictRates {
  /** units judged by a person as well as by the assistant, a whole number in [1, 1e9] */
  m: number;
  /** further units with the assistant's verdict only, a whole number in [1, 1e9] */
  N: number;
}

export interface Ppi {
  /** weight of the verdicts in the correction that gives the narrowest interval; 0 for a useless verdict, negative for a perverse one */
  lambda: number;
  /** half-width of the 95 % interval from the m judgements alone */
  halfWidthClassical: number;
  /** the same with plain prediction-powered inference: weight 1, useful verdict or not */
  halfWidthPpi: number;
  /** the same at the best weight: never wider than either of the others */
  halfWidthTuned: number;
  /** how many judgements alone would give the tuned interval, ≥ m */
  equivalentLabels: number;
  /** error of taking the assistant's pass rate for the true share */
  naiveBias: number;
  /** squared correlation of verdict and truth, [0, 1]; 0 where either never varies */
  rho2: number;
}

/** Shares, variances and covariance of truth and verdict. */
function verdictMoments({ mu, se, sp }: VerdictRates) {
  inRange('mu', mu, 0, 1);
  inRange('se', se, 0, 1);
  inRange('sp', sp, 0, 1);
  const passed = mu * se + (1 - mu) * (1 - sp);
  const varTruth = mu * (1 - mu);
  const varVerdict = Math.max(0, passed * (1 - passed));
  const cov = varTruth * (se + sp - 1);
  const both = varTruth * varVerdict;
  return { passed, varTruth, varVerdict, cov, rho2: both > 0 ? Math.min(1, (cov * cov) / both) : 0 };
}

/**
 * Expensive evaluation made cheap, in the population: few judgements taken as truth, many verdicts of an assistant, and how wide
 * the 95 % interval for the share of good units is with the first alone or with both. The formula is that of prediction-powered
 * inference (Angelopoulos et al., 2023) with power tuning (PPI++, Angelopoulos, Duchi and Zrnic, 2023) for a mean of yes and no.
 * Judged and other units are taken to be drawn alike. With few or lopsided judgements the real coverage is below 95 %.
 * @throws RangeError naming a parameter that is out of range
 */
export function ppi({ mu, se, sp, m, N }: PpiInput): Ppi {
  const { passed, varTruth, varVerdict, cov, rho2 } = verdictMoments({ mu, se, sp });
  whole('m', m, 1, 1e9);
  whole('N', N, 1, 1e9);
  const x = m / N;
  const lambda = varVerdict > 0 ? cov / (varVerdict * (1 + x)) : 0;
  const width = (weight: number) =>
    Z95 *
    Math.sqrt(
      Math.max(0, varTruth - 2 * weight * cov + weight * weight * varVerdict) / m + (weight * weight * varVerdict) / N,
    );
  const left = 1 - rho2 / (1 + x);
  return {
    lambda,
    halfWidthClassical: width(0),
    halfWidthPpi: width(1),
    halfWidthTuned: Z95 * Math.sqrt((varTruth / m) * left),
    equivalentLabels: m / left,
    naiveBias: passed - mu,
    rho2,
  };
}

export interface PpiMixInput extends VerdictRates {
  /** price of one judgement taken as truth, (0, 1e12] */
  expensive: number;
  /** price of one verdict, [0, 1e12], in the same unit; a judged unit needs its verdict as well */
  cheap: number;
}

export interface PpiMix {
  /** further verdicts for each judgement, N/m: 0 where judgements alone are best, Infinity where a verdict is free or as good as truth */
  ratio: number;
  /**
   * what that mix costs, as a share of what judgements alone cost for an interval as wide. It is the best among mixes in which every
   * judged unit has its verdict too; above 1 it is cheaper to buy no verdict at all.
   */
  costShare: number;
}

/**
 * The cheapest mix of judgements and verdicts for a given width of the tuned interval of `ppi`. This project's own derivation,
 * by minimising cost times variance over m/N; it is the optimum of two-phase sampling.
 * @throws RangeError naming a parameter that is out of range
 */
export function ppiOptimalMix({ mu, se, sp, expensive, cheap }: PpiMixInput): PpiMix {
  const { rho2 } = verdictMoments({ mu, se, sp });
  above('expensive', expensive, 0, 1e12);
  inRange('cheap', cheap, 0, 1e12);
  const judged = expensive + cheap;
  if (judged * rho2 <= cheap) return { ratio: 0, costShare: 1 };
  const left = 1 - rho2;
  const x = (cheap * left + Math.sqrt(rho2 * cheap * expensive * left)) / (judged * rho2 - cheap);
  // x = 0 is a limit: free verdicts cost nothing however many; a verdict as good as truth makes judgements needless
  if (x === 0) return { ratio: Number.POSITIVE_INFINITY, costShare: cheap === 0 ? left : cheap / expensive };
  return { ratio: 1 / x, costShare: ((judged + cheap / x) * (1 - rho2 / (1 + x))) / expensive };
}
