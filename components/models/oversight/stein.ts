// One derivation in four exported functions that share its integrals; split, each half would need the other's private parts.
import { solveCholesky } from '../numerics/cholesky';
import { logistic } from '../numerics/logistic';
import { above, below, whole } from '../numerics/range';
import { normalPdf } from '../numerics/special';
import { inRange } from './evaluation-game';

/**
 * How the evaluator inspects the two responses of a comparison.
 * - `independent`: each unit of each response is opened with probability v, by a draw of its own
 * - `paired`: the same units are opened in both responses
 * - `exact`: no luck at all, the evaluator perceives the expected worth (a reference to test against)
 */
export type Inspection = 'independent' | 'paired' | 'exact';

/**
 * The advantage of substance in a unit that is inspected with probability v: pen·v − g·(1 − v), in units of one unit's value.
 * Zero at v = g/(pen + g). Nothing is checked here.
 */
export function advantageOf(v: number, g: number, pen = 1): number {
  return pen * v - g * (1 - v);
}

/** E σ′(t·ε) for a standard normal ε: how steep a logistic curve remains after noise of size t has blurred it; 1/4 at t = 0. */
export function blurredSlope(t: number): number {
  const size = Math.abs(t);
  const most = Math.min(8.5, 40 / size);
  const points = Math.ceil(most / Math.min(0.25, 0.6 / size));
  const h = most / points;
  let sum = 0.125 * normalPdf(0);
  for (let i = 1; i <= points; i++) {
    const up = logistic(size * i * h);
    sum += up * (1 - up) * normalPdf(i * h);
  }
  return 2 * h * sum;
}

export interface SteinInput {
  /** gloss, [0, 2] */
  g: number;
  /** logit of substance in the reference policy, [-5, 5]; default 0 */
  base?: number;
  /** loss for a bluff that is found, [0, 1000]; default 1 */
  pen?: number;
  /** how the evaluator inspects; default independent */
  mode?: Inspection;
  /** visibility of each unit, [0, 1]; or one number for n like units */
  v: readonly number[] | number;
  /** how many units, if v is one number, [1, 1e9] */
  n?: number;
  /** choice sensitivity per √n units, (0, 4]; kappa = k0/√n; default 2 */
  k0?: number;
  /** choice sensitivity itself, (0, 10]; instead of k0 */
  kappa?: number;
  /**
   * whether one weight is fitted for all units, or one for each group of units, given by their sizes in order; default false.
   * Matters only where the visibilities differ
   */
  tied?: boolean | readonly number[];
  /** chance that a look calls real work a bluff, [0, 0.5); default 0. Each look and each response has a draw of its own */
  falseAlarm?: number;
}

/** The kappa that is meant: as given, or k0/√n. */
function sensitivity(n: number, k0: number | undefined, kappa: number | undefined): number {
  if (kappa !== undefined) return above('kappa', kappa, 0, 10);
  return above('k0', k0 ?? 2, 0, 4) / Math.sqrt(n);
}

/** Sum over groups of units of differ·(sum of their advantages)²/(their number). */
function meansOnly(differ: number, advantages: readonly number[], each: number, groups: readonly number[]): number {
  let sum = 0;
  let first = 0;
  for (const size of groups) {
    const last = groups.length === 1 ? advantages.length : first + size;
    let total = 0;
    for (let i = first; i < last; i++) total += each * (advantages[i] as number);
    sum += (differ * total * total) / size;
    first = last;
  }
  return sum;
}

/** Checks what all judges share; p, the reference policy's probability of substance. */
function reference(g: number, base: number, pen: number): number {
  inRange('g', g, 0, 2);
  inRange('pen', pen, 0, 1000);
  return logistic(inRange('base', base, -5, 5));
}

/**
 * The factor by which inspection luck shrinks every weight of a reward model: with many labels the fitted weight of unit i
 * tends to a·kappa·Δ(v_i). By Stein's lemma a is the root of a = M(κ√(S² + τ²)) / M(aκS), where M(t) = E σ′(tε), S² is the
 * variance of a comparison that substance explains and τ² what luck adds. Both follow from the design: no labels needed.
 * It rests on the central limit: its error falls like 1/n (weights within 1 % from 4 units on at k0 = 1, within 3 % at k0 = 2; for
 * a single unit use `oneUnitWeight`). With a large penalty and few units opened per response (n·v below about 5) it fails: one found bluff
 * decides the comparison, and how bad it was is lost; `populationWeights` then tells what is really learned.
 * @returns a in (0, 1]; 1 without luck (every v is 0 or 1 and there are no false alarms, or mode `exact`)
 * @throws RangeError naming a parameter that is out of range
 */
export function steinAttenuation(input: SteinInput): number {
  inRange('g', input.g, 0, 2);
  return attenuationOf(input);
}

/** `steinAttenuation` for any gloss from 0 on: in a recursion it may grow with the level. */
export function attenuationOf(input: SteinInput): number {
  const { v, n, g, k0, kappa, base = 0, pen = 1, mode = 'independent', tied = false, falseAlarm = 0 } = input;
  const p = reference(Math.min(g, 2), base, pen);
  below('falseAlarm', falseAlarm, 0, 0.5);
  const differ = 2 * p * (1 - p);
  const many = typeof v === 'number';
  const seen = many ? [v] : v;
  if (seen.length === 0) throw new RangeError('v must hold at least one unit');
  const units = many ? whole('n', n ?? 1, 1, 1e9) : seen.length;
  const each = units / seen.length;
  const sensitive = sensitivity(units, k0, kappa);
  /** what the looks at a unit (or `each` like units) of both responses add to the variance of a comparison */
  const steady = (visibility: number): number => {
    const doubt = visibility * (1 - visibility);
    return mode === 'paired'
      ? each * differ * (pen + g) ** 2 * doubt
      : each * 2 * doubt * (p * g * g + (1 - p) * pen * pen);
  };
  /** the same with false alarms: a seen real unit loses pen with their chance */
  const alarmed = (visibility: number): number => {
    const unseen = 1 - visibility;
    const alarm = visibility * falseAlarm;
    if (mode === 'paired') {
      const found = visibility - alarm;
      const unlike = found * pen * pen + unseen * g * g - (found * pen - unseen * g) ** 2;
      return each * (differ * unlike + 2 * p * p * alarm * (1 - falseAlarm) * pen * pen);
    }
    const real = alarm * pen * pen + unseen * g * g - (alarm * pen + unseen * g) ** 2;
    return each * 2 * (p * real + (1 - p) * visibility * unseen * pen * pen);
  };
  let explained = 0;
  const advantages: number[] = [];
  let luck = 0;
  for (const [i, visibility] of seen.entries()) {
    inRange(many ? 'v' : `v[${i}]`, visibility, 0, 1);
    const delta = advantageOf(visibility, g, pen * (1 - falseAlarm));
    explained += each * differ * delta * delta;
    advantages.push(delta);
    if (mode !== 'exact') luck += (falseAlarm > 0 ? alarmed : steady)(visibility);
  }
  // what the fitted weights can express of S²: all of it, or with one weight for several units only their mean
  const expressed = tied ? meansOnly(differ, advantages, each, tied === true ? [units] : tied) : explained;
  if (luck === 0 && expressed > explained * (1 - 1e-12)) return 1;
  const target = blurredSlope(sensitive * Math.sqrt(explained + luck));
  const fitted = sensitive * Math.sqrt(expressed);
  // a·M(aκS) rises in a, from 0 to M(κS) >= target at a = 1
  let low = 0;
  let high = 1;
  for (let i = 0; i < 52; i++) {
    const a = (low + high) / 2;
    if (a * blurredSlope(a * fitted) < target) low = a;
    else high = a;
  }
  return (low + high) / 2;
}

/**
 * The weight that infinitely many labels teach a reward model for a product of one single unit, in closed form:
 * logit[v²σ(κP) + v(1−v)σ(κ(P−g)) + v(1−v)/2 + (1−v)²σ(−κg)], P = pen. Exactly κP at v = 1 and −κg at v = 0.
 * @param input v visibility, [0, 1]; g gloss, [0, 2]; kappa choice sensitivity, (0, 10]; pen loss for a found bluff, [0, 1000], default 1
 * @throws RangeError naming a parameter that is out of range
 */
export function oneUnitWeight({ v, g, kappa, pen = 1 }: { v: number; g: number; kappa: number; pen?: number }): number {
  inRange('v', v, 0, 1);
  inRange('g', g, 0, 2);
  above('kappa', kappa, 0, 10);
  inRange('pen', pen, 0, 1000);
  if (v === 1) return kappa * pen;
  if (v === 0) return -kappa * g;
  const odds = (sign: number): number =>
    v * v * logistic(sign * kappa * pen) +
    v * (1 - v) * (logistic(sign * kappa * (pen - g)) + 0.5) +
    (1 - v) * (1 - v) * logistic(-sign * kappa * g);
  return Math.log(odds(1)) - Math.log(odds(-1));
}

export interface PopulationInput {
  /** visibility of each unit, [0, 1] */
  v: readonly number[];
  /** gloss, [0, 2] */
  g: number;
  /** choice sensitivity, (0, 10] */
  kappa: number;
  /** logit of substance in the reference policy, [-5, 5]; default 0 */
  base?: number;
  /** loss for a bluff that is found, [0, 1000], and kappa·pen at most 20; default 1 */
  pen?: number;
  /** how the evaluator inspects; default independent */
  mode?: Inspection;
}

/** Calls back with the nodes ω and weights of ∫₀^∞ f(ω)/sinh(πω) dω by the trapezoid rule, for f made of sines of sums up to `most`. */
function overFrequencies(most: number, visit: (at: number, weight: number) => void): void {
  const step = (2 * Math.PI) / (most + 40);
  for (let k = 1; k * step < 12.5; k++) visit(k * step, step / Math.sinh(Math.PI * k * step));
}

/** The weight of the node at ω = 0, where sin(ωt)/sinh(πω) is t/π. */
const atZero = (most: number): number => 1 / (most + 40);

/** The products of all factors before, and of all after, each place. */
function productsAround(factors: Float64Array, before: Float64Array, after: Float64Array): void {
  const n = factors.length;
  let product = 1;
  for (let i = 0; i < n; i++) {
    before[i] = product;
    product *= factors[i] ?? 1;
  }
  product = 1;
  for (let i = n - 1; i >= 0; i--) {
    after[i] = product;
    product *= factors[i] ?? 1;
  }
}

/** One unit over both responses and all looks: E[x·sin(wd)] and E[cos(wd)] of the perceived difference d, x the real one. */
function unitLaw(w: number, v: number, g: number, pen: number, p: number, mode: Inspection) {
  const differ = 2 * p * (1 - p);
  const hidden = 1 - v;
  if (mode === 'exact') {
    const delta = advantageOf(v, g, pen);
    return { odd: differ * Math.sin(w * delta), even: 1 - differ + differ * Math.cos(w * delta) };
  }
  if (mode === 'paired')
    return {
      odd: differ * (v * Math.sin(w * pen) - hidden * Math.sin(w * g)),
      even: 1 - differ + differ * (v * Math.cos(w * pen) + hidden * Math.cos(w * g)),
    };
  // substance against bluff: the four looks give pen, 0, pen − g and −g
  const first = v * v;
  const second = v * hidden;
  const third = hidden * hidden;
  const odd = first * Math.sin(w * pen) + second * Math.sin(w * (pen - g)) - third * Math.sin(w * g);
  const unlike = first * Math.cos(w * pen) + second * (1 + Math.cos(w * (pen - g))) + third * Math.cos(w * g);
  // like against like: only the luck of the look tells them apart
  const real = 1 - 2 * second * (1 - Math.cos(w * g));
  const bluff = 1 - 2 * second * (1 - Math.cos(w * pen));
  return { odd: differ * odd, even: differ * unlike + p * p * real + (1 - p) * (1 - p) * bluff };
}

/**
 * The weights that infinitely many labels teach a reward model without ridge: the exact root of its score equations
 * E[x_i σ(κd)] = E[x_i σ(w·x)], over every outcome of substance and of inspection.
 * Nothing is enumerated: the units are independent, so the law of a sum is a convolution, that is, a product of the units'
 * characteristic functions, and σ(t) = 1/2 + ∫₀^∞ sin(ωt)/sinh(πω) dω. The trapezoid rule on that integral is exact to about
 * 1e-13. Newton's steps from the Stein weights, O(units²) each.
 * @returns one weight a unit, in logits
 * @throws RangeError naming a parameter that is out of range, or if there are no units or more than 100
 */
export function populationWeights(input: PopulationInput): number[] {
  const { v, g, kappa, base = 0, pen = 1, mode = 'independent' } = input;
  const n = v.length;
  if (n < 1 || n > 100) throw new RangeError(`v must hold 1 to 100 units, not ${n}`);
  const p = reference(g, base, pen);
  const differ = 2 * p * (1 - p);
  const a = steinAttenuation({ v, g, kappa, base, pen, mode });
  // beyond that the logistic curve is flat to more digits than there are
  inRange('kappa·pen', kappa * pen, 0, 20);

  const odd = new Float64Array(n);
  const even = new Float64Array(n);
  const before = new Float64Array(n);
  const after = new Float64Array(n);
  const at = (array: Float64Array, i: number): number => array[i] ?? 0;

  // what the labels say: E[x_i (σ(κd) − 1/2)]
  const widest = kappa * n * (pen + g);
  const said = Float64Array.from(v, (seen) => atZero(widest) * differ * kappa * advantageOf(seen, g, pen));
  overFrequencies(widest, (omega, weight) => {
    for (const [i, seen] of v.entries()) {
      const law = unitLaw(omega * kappa, seen, g, pen, p, mode);
      odd[i] = law.odd;
      even[i] = law.even;
    }
    productsAround(even, before, after);
    for (let i = 0; i < n; i++) said[i] = at(said, i) + weight * at(odd, i) * at(before, i) * at(after, i);
  });

  // what weights w would say, and how fast that changes: the score and its negative derivative
  const compare = (w: Float64Array): { score: Float64Array; slope: Float64Array } => {
    let most = 0;
    for (const weight of w) most += Math.abs(weight);
    const score = said.map((value, i) => value - atZero(most) * differ * at(w, i));
    const slope = new Float64Array(n * n);
    for (let i = 0; i < n; i++) slope[i * n + i] = atZero(most) * differ;
    overFrequencies(most, (omega, weight) => {
      for (let i = 0; i < n; i++) {
        odd[i] = differ * Math.sin(omega * at(w, i));
        even[i] = 1 - differ + differ * Math.cos(omega * at(w, i));
      }
      productsAround(even, before, after);
      for (let i = 0; i < n; i++) {
        const others = weight * at(before, i) * at(after, i);
        score[i] = at(score, i) - others * at(odd, i);
        slope[i * n + i] = at(slope, i * n + i) + others * omega * differ * Math.cos(omega * at(w, i));
        let between = weight * omega * at(odd, i) * at(after, i);
        for (let j = i - 1; j >= 0; j--) {
          slope[i * n + j] = at(slope, i * n + j) - between * at(odd, j) * at(before, j);
          between *= at(even, j);
        }
      }
    });
    return { score, slope };
  };

  let w = Float64Array.from(v, (seen) => a * kappa * advantageOf(seen, g, pen));
  let here = compare(w);
  for (let step = 0; step < 50; step++) {
    const move = solveCholesky(here.slope, here.score.slice());
    const rise = here.score.reduce((sum, value, i) => sum + value * at(move, i), 0);
    const size = move.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    // the likelihood is concave: a step is too long only if its slope at the far end points back more steeply
    for (let length = 1; ; length /= 2) {
      const next = w.map((value, i) => value + length * at(move, i));
      const there = compare(next);
      const onward = there.score.reduce((sum, value, i) => sum + value * at(move, i), 0);
      if (onward >= -rise || size * length < 1e-12) {
        w = next;
        here = there;
        break;
      }
    }
    if (size < 1e-12) break;
  }
  return Array.from(w);
}

/** The standard normal's two-sided 95 % point. */
const TWO_SIDED_95 = 1.959963984540054;

export interface LabelsInput {
  /** how many units, [1, 1e9] */
  n: number;
  /** visibility of every unit, [0, 1] */
  v: number;
  /** gloss, [0, 2] */
  g: number;
  /** optimisation strength in units of calibrated reward, [0, 50] */
  beta: number;
  /** choice sensitivity per √n units, (0, 4]; default 2 */
  k0?: number;
  /** half-width wanted for the substance s of a unit, (0, 1) */
  eps: number;
  /** whether all units share one behaviour, learned once */
  tied: boolean;
  /** logit of substance in the reference policy, [-5, 5]; default 0 */
  base?: number;
  /** loss for a bluff that is found, [0, 1000]; default 1 */
  pen?: number;
}

/**
 * How many comparisons it takes until the substance s that they train a unit to lies within ±eps of its mean field, 19 times
 * out of 20: (1.96·β·s(1−s)/(eps·κ·a))² / (2p(1−p)·M(aκS)), divided by n if the units are tied. So it grows linearly in the
 * number of separately learned behaviours, and not at all in n when one behaviour is shared.
 * @returns labels, not rounded
 * @throws RangeError naming a parameter that is out of range
 */
export function labelsRequired({ n, v, g, beta, k0 = 2, eps, tied, base = 0, pen = 1 }: LabelsInput): number {
  whole('n', n, 1, 1e9);
  inRange('v', v, 0, 1);
  inRange('beta', beta, 0, 50);
  above('eps', eps, 0, 1);
  above('k0', k0, 0, 4);
  const p = reference(g, base, pen);
  const differ = 2 * p * (1 - p);
  const a = steinAttenuation({ v, n, g, k0, base, pen });
  const delta = advantageOf(v, g, pen);
  const s = logistic(base + beta * delta);
  // κS does not depend on n: κ = k0/√n, S = |Δ|·√(n·2p(1−p))
  const information = differ * blurredSlope(a * k0 * Math.abs(delta) * Math.sqrt(differ)) * (tied ? n : 1);
  return ((TWO_SIDED_95 * beta * s * (1 - s) * Math.sqrt(n)) / (eps * k0 * a)) ** 2 / information;
}
