import { logistic } from '../numerics/logistic';
import { above, whole } from '../numerics/range';
import { mulberry32 } from '../numerics/rng';
import { drawComparisons } from './comparisons';
import { inRange } from './evaluation-game';
import { fitRidgeLogistic } from './ridge-logistic';
import { type Inspection, steinAttenuation } from './stein';

export interface RewardModelInput {
  /** visibility of each unit: the probability that the evaluator inspects it, [0, 1]; 1 to 1000 units */
  v: readonly number[];
  /** gloss: how much better an unseen bluff looks than unseen real work, [0, 2] */
  g: number;
  /** choice sensitivity per √n units, (0, 4]; default 2 */
  k0?: number;
  /** comparisons, [10, 1e6] */
  N: number;
  /** seed of every draw */
  seed: number;
  /** logit of substance in the reference policy, [-5, 5]; default 0 */
  base?: number;
  /** loss for a bluff that is found, [0, 1000]; default 1 */
  pen?: number;
  /** penalty on the squared weights, (0, 1e6]; default 1 */
  ridge?: number;
  /** one behaviour shared by all units, so one weight; default false */
  tied?: boolean;
  /** optimisation strength, [0, 50]; where given, the policy is optimised too */
  beta?: number;
  /** undo the attenuation by inspection luck; default true */
  calibrated?: boolean;
  /** how the evaluator inspects; default independent */
  mode?: Inspection;
  /** chance that a look calls real work a bluff, [0, 0.5); default 0 */
  falseAlarm?: number;
}

export interface RewardModel {
  /** the learned reward of substance in each unit: with many labels Δ(v_i) = (1 − falseAlarm)·pen·v_i − g·(1 − v_i), up to the error of the attenuation */
  weights: number[];
  /** the attenuation a that was divided out (or, raw, was not) */
  attenuation: number;
  /** the optimised policy's probability of substance, where beta is given */
  s?: number[];
}

/**
 * Trains a reward model for real: draws N labels from the evaluator, fits a ridge logistic regression to them, divides the
 * weights by kappa = k0/√n and (unless raw) by the attenuation a, so that beta means the same for every n, v and g. Given beta,
 * also optimises: for an additive reward the optimum at a price 1/beta on the divergence from the reference policy is
 * s_i = σ(base + beta·weight_i), unit by unit.
 * 8 units and 4,000 labels take a few milliseconds.
 * @throws RangeError naming a parameter that is out of range
 */
export function trainRewardModel(input: RewardModelInput): RewardModel {
  const { v, g, k0 = 2, N, seed, base = 0, pen = 1, ridge = 1, tied = false, beta, calibrated = true } = input;
  const { mode = 'independent', falseAlarm = 0 } = input;
  whole('N', N, 10, 1e6);
  above('ridge', ridge, 0, 1e6);
  if (beta !== undefined) inRange('beta', beta, 0, 50);
  if (v.length > 1000) throw new RangeError(`v must hold at most 1000 units, not ${v.length}`);
  const attenuation = steinAttenuation({ v, g, k0, base, pen, mode, tied, falseAlarm });
  const n = v.length;
  const kappa = k0 / Math.sqrt(n);
  const next = mulberry32(seed);
  const visible = Float64Array.from(v);
  const sees = (unit: number): boolean => next() < (visible[unit] ?? 0);
  const evaluator = { p: logistic(base), g, pen, falseAlarm, kappa, mode, visible, tied, next };
  const labels = drawComparisons(evaluator, N, n, sees);
  const fitted = fitRidgeLogistic(labels, ridge);
  const unit = kappa * (calibrated ? attenuation : 1);
  const weights = v.map((_, i) => (fitted[tied ? 0 : i] ?? 0) / unit);
  if (beta === undefined) return { weights, attenuation };
  return { weights, attenuation, s: weights.map((weight) => logistic(base + beta * weight)) };
}
