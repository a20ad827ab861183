import { above } from '../numerics/range';
import { inRange } from './evaluation-game';

export interface GaoShape {
  /** first coefficient of the fit, [0, 1000] */
  alpha: number;
  /** second coefficient, [0, 1000]; for the peaks it must be positive */
  beta: number;
}

export interface GaoInput extends GaoShape {
  /** distance from the starting policy: the square root of the KL divergence in nats, [0, 1e300] */
  d: number;
}

export interface GaoPeak {
  /** the distance where the true reward is highest */
  d: number;
  /** the true reward there */
  R: number;
}

function checkCurve({ d, alpha, beta }: GaoInput): void {
  inRange('d', d, 0, 1e300);
  inRange('alpha', alpha, 0, 1000);
  inRange('beta', beta, 0, 1000);
}

function checkShape({ alpha, beta }: GaoShape): void {
  inRange('alpha', alpha, 0, 1000);
  above('beta', beta, 0, 1000);
}

/**
 * The "gold" reward under best-of-n against a proxy reward model, in the form that Gao, Schulman and Hilton (2022) fitted:
 * R(d) = d·(alpha − beta·d). An empirical fit, not a law; "gold" is itself a model, no person was fooled.
 * Source: gao2022.
 * @throws RangeError naming a parameter that is out of range
 */
export function gaoBestOfN(input: GaoInput): number {
  checkCurve(input);
  const { d, alpha, beta } = input;
  return d * (alpha - beta * d);
}

/**
 * The same under reinforcement learning: R(d) = d·(alpha − beta·ln d), 0 at d = 0. Source: gao2022.
 * @throws RangeError naming a parameter that is out of range
 */
export function gaoRL(input: GaoInput): number {
  checkCurve(input);
  const { d, alpha, beta } = input;
  return d === 0 ? 0 : d * (alpha - beta * Math.log(d));
}

/**
 * Where `gaoBestOfN` turns over: d = alpha/(2·beta), R = alpha²/(4·beta).
 * @throws RangeError naming a parameter that is out of range
 */
export function gaoBestOfNPeak(input: GaoShape): GaoPeak {
  checkShape(input);
  const { alpha, beta } = input;
  return { d: alpha / (2 * beta), R: (alpha * alpha) / (4 * beta) };
}

/**
 * Where `gaoRL` turns over: d = e^(alpha/beta − 1), R = beta·d. Infinity where that is too far to write down.
 * @throws RangeError naming a parameter that is out of range
 */
export function gaoRLPeak(input: GaoShape): GaoPeak {
  checkShape(input);
  const { alpha, beta } = input;
  const d = Math.exp(alpha / beta - 1);
  return { d, R: beta * d };
}

export interface GaoCoefficients {
  /** size of the proxy reward model, in parameters, as the paper names it */
  proxy: string;
  /** the same as a number */
  parameters: number;
  alphaBestOfN: number;
  betaBestOfN: number;
  betaRL: number;
}

/**
 * The coefficients for a policy of 1.2 billion parameters and 90,000 comparisons. Not published as numbers: a third party
 * read them off Figure 3 of the paper (gao2022, which prints no table). Reading error about ±0.003 in alphaBestOfN, ±0.001 in
 * betaBestOfN, ±0.002 in betaRL. The best-of-n side redraws the paper's Figure 1a well; the RL side does not close (its alpha is
 * nowhere to be read), so it is good for a shape only.
 */
export const GAO_DIGITISED: {
  readonly source: 'gao2022';
  readonly provenance: string;
  readonly error: Readonly<Record<'alphaBestOfN' | 'betaBestOfN' | 'betaRL', number>>;
  readonly rows: readonly Readonly<GaoCoefficients>[];
} = {
  source: 'gao2022',
  provenance: 'digitised from Figure 3 by a third party; the paper prints no table',
  error: { alphaBestOfN: 0.003, betaBestOfN: 0.001, betaRL: 0.002 },
  rows: [
    { proxy: '3M', parameters: 3e6, alphaBestOfN: 0.49, betaBestOfN: 0.12, betaRL: 0.175 },
    { proxy: '12M', parameters: 12e6, alphaBestOfN: 0.513, betaBestOfN: 0.12, betaRL: 0.167 },
    { proxy: '25M', parameters: 25e6, alphaBestOfN: 0.558, betaBestOfN: 0.115, betaRL: 0.152 },
    { proxy: '42M', parameters: 42e6, alphaBestOfN: 0.548, betaBestOfN: 0.111, betaRL: 0.146 },
    { proxy: '85M', parameters: 85e6, alphaBestOfN: 0.599, betaBestOfN: 0.106, betaRL: 0.137 },
    { proxy: '300M', parameters: 300e6, alphaBestOfN: 0.633, betaBestOfN: 0.0995, betaRL: 0.124 },
    { proxy: '680M', parameters: 680e6, alphaBestOfN: 0.649, betaBestOfN: 0.098, betaRL: 0.119 },
    { proxy: '1.2B', parameters: 1.2e9, alphaBestOfN: 0.653, betaBestOfN: 0.0965, betaRL: 0.122 },
    { proxy: '3B', parameters: 3e9, alphaBestOfN: 0.662, betaBestOfN: 0.09, betaRL: 0.118 },
  ],
};
