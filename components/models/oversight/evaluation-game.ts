import { logistic } from '../numerics/logistic';

export interface MeanFieldInput {
  /** visibility of each unit: the probability that the evaluator inspects it, [0, 1] */
  v: readonly number[];
  /** gloss: how much better an unseen bluff looks than unseen real work, [0, 2] */
  g: number;
  /** optimisation strength in units of calibrated reward, [0, 50] */
  beta: number;
  /** logit of substance in the reference policy, [-5, 5]; default 0 */
  base?: number;
  /** loss for a bluff that is found, [0, 1000]; default 1 (found out, it is worth nothing) */
  pen?: number;
  /** the units' shares of the product's quality, all positive; default: equal */
  weights?: readonly number[];
}

export interface MeanField {
  /** probability of substance of each unit, (0, 1) */
  s: number[];
  /** mean substance: what is really there */
  trueQuality: number;
  /** mean of s·Δ: the reward that the optimised policy collects */
  proxy: number;
  /** distance from the reference policy, summed over the units, in nats */
  kl: number;
}

/** Throws a RangeError that names the parameter unless min <= value <= max. */
export function inRange(name: string, value: number, min: number, max: number): number {
  if (!(value >= min && value <= max)) throw new RangeError(`${name} must lie in [${min}, ${max}], not ${value}`);
  return value;
}

const xlogx = (x: number, reference: number): number => (x === 0 ? 0 : x * Math.log(x / reference));

/**
 * The evaluation game in its mean field: a policy optimised against a judge who inspects unit i with probability v_i.
 * The advantage of doing a unit's work for real is Δ(v) = pen·v − g·(1 − v); the optimum at strength β is
 * s_i = σ(base + β·w_i·Δ(v_i)). Our own toy model; its assumptions stand beside the figures that use it.
 * @throws RangeError naming a parameter that is out of range, or if there are no units
 */
export function meanField({ v, g, beta, base = 0, pen = 1, weights }: MeanFieldInput): MeanField {
  if (v.length === 0) throw new RangeError('v must hold at least one unit');
  inRange('g', g, 0, 2);
  inRange('beta', beta, 0, 50);
  inRange('base', base, -5, 5);
  inRange('pen', pen, 0, 1000);
  if (weights && weights.length !== v.length) throw new RangeError('weights must have one entry for each unit');
  const start = logistic(base);
  const s: number[] = [];
  let weightSum = 0;
  let quality = 0;
  let proxy = 0;
  let kl = 0;
  for (const [i, visibility] of v.entries()) {
    const weight = weights?.[i] ?? 1;
    if (!(weight > 0 && Number.isFinite(weight))) throw new RangeError(`weights[${i}] must be positive`);
    const seen = inRange(`v[${i}]`, visibility, 0, 1);
    const advantage = pen * seen - g * (1 - seen);
    const substance = logistic(base + beta * weight * advantage);
    s.push(substance);
    weightSum += weight;
    quality += weight * substance;
    proxy += weight * substance * advantage;
    kl += xlogx(substance, start) + xlogx(1 - substance, 1 - start);
  }
  return { s, trueQuality: quality / weightSum, proxy: proxy / weightSum, kl };
}
