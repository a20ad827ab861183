import { Z95 } from './ppi';

export interface PpiEstimateInput {
  /** judgements taken as truth: numbers, or 1 and 0; at least two */
  truths: ArrayLike<number>;
  /** the assistant's verdicts on the same units, in the same order */
  verdicts: ArrayLike<number>;
  /** its verdicts on the units nobody judged; at least two */
  unlabelled: ArrayLike<number>;
  /** weight of the verdicts: 0 uses the judgements alone, 1 is plain prediction-powered inference; default 'tuned' */
  lambda?: number | 'tuned';
}

export interface PpiEstimate {
  estimate: number;
  /** ends of the 95 % interval; for shares they may lie outside [0, 1] */
  low: number;
  high: number;
  /** the weight used */
  lambda: number;
}

/** What the estimate needs of a sample: means, and sums of squares and products about them. */
export interface PairedSums {
  m: number;
  meanTruth: number;
  meanVerdict: number;
  truthSquares: number;
  verdictSquares: number;
  products: number;
  N: number;
  meanUnlabelled: number;
  unlabelledSquares: number;
}

/**
 * `ppiEstimate` from sums, for samples that are known by their counts.
 * @param lambda as for `ppiEstimate`
 */
export function estimateFromSums(sums: PairedSums, lambda: number | 'tuned' = 'tuned'): PpiEstimate {
  const { m, N } = sums;
  const gap = sums.meanVerdict - sums.meanUnlabelled;
  // all m + N verdicts together tell how much verdicts vary
  const pooled = (sums.verdictSquares + sums.unlabelledSquares + (gap * gap * m * N) / (m + N)) / (m + N - 1);
  const cov = sums.products / (m - 1);
  const tuned = pooled > 0 ? cov / (pooled * (1 + m / N)) : 0;
  const weight = lambda === 'tuned' ? tuned : lambda;
  const residual = (sums.truthSquares - 2 * weight * sums.products + weight * weight * sums.verdictSquares) / (m - 1);
  const variance = Math.max(0, residual) / m + (weight * weight * sums.unlabelledSquares) / (N - 1) / N;
  const estimate = sums.meanTruth - weight * gap;
  const half = Z95 * Math.sqrt(variance);
  return { estimate, low: estimate - half, high: estimate + half, lambda: weight };
}

function meanOf(name: string, values: ArrayLike<number>): number {
  if (values.length < 2)
    throw new RangeError(`${name} must hold at least two values: one alone says nothing of spread`);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isFinite(value)) throw new RangeError(`${name}[${i}] must be a finite number, not ${value}`);
    sum += value;
  }
  return sum / values.length;
}

function productsOf(a: ArrayLike<number>, meanA: number, b: ArrayLike<number>, meanB: number): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - meanA) * ((b[i] as number) - meanB);
  return sum;
}

/**
 * The mean of something expensive to judge, with its 95 % interval, from a few judgements and many verdicts:
 * mean(truths) − λ·(mean(verdicts) − mean(unlabelled)), with sample variances (n − 1). The formula is that of prediction-powered
 * inference (Angelopoulos et al., 2023) with power tuning (PPI++, Angelopoulos, Duchi and Zrnic, 2023); λ is not clipped. Where all
 * truths are equal the interval shrinks to a point: it knows no better, its reader should.
 * @throws RangeError naming a parameter: fewer than two values, different lengths, numbers that are not finite
 */
export function ppiEstimate({ truths, verdicts, unlabelled, lambda = 'tuned' }: PpiEstimateInput): PpiEstimate {
  const meanTruth = meanOf('truths', truths);
  const meanVerdict = meanOf('verdicts', verdicts);
  const meanUnlabelled = meanOf('unlabelled', unlabelled);
  if (verdicts.length !== truths.length) throw new RangeError('verdicts must have one entry for each of truths');
  if (lambda !== 'tuned' && !Number.isFinite(lambda)) {
    throw new RangeError(`lambda must be a finite number or 'tuned', not ${lambda}`);
  }
  return estimateFromSums(
    {
      m: truths.length,
      meanTruth,
      meanVerdict,
      truthSquares: productsOf(truths, meanTruth, truths, meanTruth),
      verdictSquares: productsOf(verdicts, meanVerdict, verdicts, meanVerdict),
      products: productsOf(truths, meanTruth, verdicts, meanVerdict),
      N: unlabelled.length,
      meanUnlabelled,
      unlabelledSquares: productsOf(unlabelled, meanUnlabelled, unlabelled, meanUnlabelled),
    },
    lambda,
  );
}
