import { SEEN_SIZE, type Shown } from '../gymnast/camera';
import { cos, log, mixSeed, normal, sigmoid, TAU } from '../numerics/exact-math';
import { mulberry32 } from '../numerics/rng';

/**
 * The reward model: an ensemble of networks with one hidden layer of random, fixed units (random Fourier features), of which the
 * output weights are learned from comparisons. Each moment of a clip gets a reward; a clip's score is their mean.
 */
export interface RewardSettings {
  /** networks of the ensemble */
  members: number;
  /** hidden units per quantity that look at this quantity alone */
  single: number;
  /** hidden units that look at all of them */
  joint: number;
  /** how far a quantity has to move, in units of its spread, before a unit of the first kind gives another answer */
  singleLength: number;
  jointLength: number;
  /** standard deviations of the untrained network's reward from each kind of unit and from the straight part, in logits */
  singleSize: number;
  jointSize: number;
  linearSize: number;
}

export const REWARD: RewardSettings = {
  members: 32,
  single: 8,
  joint: 80,
  singleLength: 1,
  jointLength: 2.5,
  singleSize: 4,
  jointSize: 2,
  linearSize: 2,
};

/** Each seen quantity is multiplied by this: about one over its spread among untrained clips. */
const SCALE = [2.2, 2, 2, 2, 1.4, 3, 2.7, 2] as const;

/** The hidden layer: the same for all members of a session. */
export class Features {
  readonly size: number;
  private readonly units: number;
  private readonly frequency: Float64Array;
  private readonly phase: Float64Array;
  private readonly amplitude: Float64Array;
  private readonly quantities: number = SEEN_SIZE;

  constructor(
    readonly settings: RewardSettings,
    seed: number,
  ) {
    const uniform = mulberry32(mixSeed(seed, 101));
    const { single, joint, singleLength, jointLength, singleSize, jointSize } = settings;
    const n = single * SEEN_SIZE + joint;
    this.units = n;
    this.size = n + SEEN_SIZE;
    this.frequency = new Float64Array(n * SEEN_SIZE);
    this.phase = new Float64Array(n);
    this.amplitude = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      const alone = i < single * SEEN_SIZE;
      for (let d = 0; d < SEEN_SIZE; d++) {
        const draw = normal(uniform);
        const scaled = draw * (SCALE[d] as number);
        if (!alone) this.frequency[i * SEEN_SIZE + d] = scaled / jointLength;
        else if (d === i % SEEN_SIZE) this.frequency[i * SEEN_SIZE + d] = scaled / singleLength;
      }
      this.phase[i] = TAU * uniform();
      this.amplitude[i] = alone ? singleSize * Math.sqrt(2 / (single * SEEN_SIZE)) : jointSize * Math.sqrt(2 / joint);
    }
  }

  /** Adds weight × the features of one moment to out. */
  private add(seen: Float64Array, at: number, weight: number, out: Float64Array): void {
    const { units, frequency, phase, amplitude } = this;
    const size = this.quantities;
    const alone = this.settings.single * size;
    const linear = (this.settings.linearSize / Math.sqrt(size)) * weight;
    for (let d = 0; d < size; d++)
      out[units + d] = (out[units + d] as number) + linear * (seen[at + d] as number) * (SCALE[d] as number);
    for (let i = 0; i < units; i++) {
      let angle = phase[i] as number;
      const row = i * size;
      if (i < alone) {
        const d = i % size;
        angle += (frequency[row + d] as number) * (seen[at + d] as number);
      } else for (let d = 0; d < size; d++) angle += (frequency[row + d] as number) * (seen[at + d] as number);
      out[i] = (out[i] as number) + weight * (amplitude[i] as number) * cos(angle);
    }
  }

  /** What the output weights are multiplied with to give a clip's score: the mean over its moments. */
  ofClip({ seen, count }: Shown): Float64Array {
    const out = new Float64Array(this.size);
    for (let i = 0; i < count; i++) this.add(seen, i * SEEN_SIZE, 1 / count, out);
    return out;
  }

  /** The features of one moment. */
  ofMoment({ seen }: Shown, index: number): Float64Array {
    const out = new Float64Array(this.size);
    this.add(seen, index * SEEN_SIZE, 1, out);
    return out;
  }
}

/** One comparison, as features: of clip A and of clip B as they were shown, and how much better A was found: 1, 0 or ½. */
export interface Comparison {
  a: Float64Array;
  b: Float64Array;
  better: number;
}

/** A tenth of the answers is taken to be a slip, as in the paper: P(A is preferred) = .9·σ(score A − score B) + .05. */
export function preferenceProbability(lead: number): number {
  return 0.9 * sigmoid(lead) + 0.05;
}

/** The inner product, summed in four strands, which is faster. */
export function dot(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  let s = 0;
  let t = 0;
  let u = 0;
  let v = 0;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    s += (a[i] as number) * (b[i] as number);
    t += (a[i + 1] as number) * (b[i + 1] as number);
    u += (a[i + 2] as number) * (b[i + 2] as number);
    v += (a[i + 3] as number) * (b[i + 3] as number);
  }
  for (; i < n; i++) s += (a[i] as number) * (b[i] as number);
  return s + t + (u + v);
}

/**
 * What training maximises: Σ log-likelihood of the comparisons − |w|²/2, for output weights w.
 * @param gradient filled in, if given
 */
export function objective(w: Float64Array, comparisons: readonly Comparison[], gradient?: Float64Array): number {
  let value = -0.5 * dot(w, w);
  if (gradient) for (let i = 0; i < w.length; i++) gradient[i] = -(w[i] as number);
  for (const { a, b, better } of comparisons) {
    const s = sigmoid(dot(w, a) - dot(w, b));
    const p = 0.9 * s + 0.05;
    value += better * log(p) + (1 - better) * log(1 - p);
    const slope = ((better - p) * 0.9 * s * (1 - s)) / (p * (1 - p));
    if (gradient)
      for (let i = 0; i < w.length; i++)
        gradient[i] = (gradient[i] as number) + slope * ((a[i] as number) - (b[i] as number));
  }
  return value;
}

/** Lower triangle of the Cholesky factor, in place. */
function factor(m: Float64Array, n: number): void {
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = m[i * n + j] as number;
      for (let k = 0; k < j; k++) sum -= (m[i * n + k] as number) * (m[j * n + k] as number);
      m[i * n + j] = i === j ? Math.sqrt(Math.max(1e-12, sum)) : sum / (m[j * n + j] as number);
    }
}

function solve(m: Float64Array, n: number, x: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k++) sum -= (m[i * n + k] as number) * (x[k] as number);
    x[i] = sum / (m[i * n + i] as number);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] as number;
    for (let k = i + 1; k < n; k++) sum -= (m[k * n + i] as number) * (x[k] as number);
    x[i] = sum / (m[i * n + i] as number);
  }
}

/**
 * What the comparisons so far leave open: a Gaussian over output weights (Laplace's approximation around the most probable ones),
 * from which whole networks can be drawn. A draw agrees with the others where there is data and differs where there is none.
 */
export class RewardPosterior {
  /** the most probable output weights: the mean of the ensemble that would have infinitely many members */
  readonly mean: Float64Array;
  private readonly differences: Float64Array[];
  private readonly root: Float64Array;
  private readonly target: Float64Array;
  private readonly matrix: Float64Array;

  /** Maximises Σ log-likelihood − |w|²/2 by Newton's method (Fisher scoring) in the space of the comparisons. */
  constructor(
    readonly size: number,
    comparisons: readonly Comparison[],
  ) {
    const n = comparisons.length;
    this.differences = comparisons.map(({ a, b }) => a.map((value, i) => value - (b[i] as number)));
    const gram = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++) {
        const value = dot(this.differences[i] as Float64Array, this.differences[j] as Float64Array);
        gram[i * n + j] = value;
        gram[j * n + i] = value;
      }
    const lead = new Float64Array(n);
    const alpha = new Float64Array(n);
    this.root = new Float64Array(n);
    this.target = new Float64Array(n);
    this.matrix = new Float64Array(n * n);
    for (let step = 0; step < 15 && n > 0; step++) {
      this.linearise(comparisons, lead, gram);
      this.respond(this.target.slice(), alpha);
      let moved = 0;
      for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let j = 0; j < n; j++) sum += (gram[i * n + j] as number) * (alpha[j] as number);
        const change = (sum - (lead[i] as number)) * (step < 5 ? 1 : 0.5);
        moved = Math.max(moved, Math.abs(change));
        lead[i] = (lead[i] as number) + change;
      }
      if (moved < 1e-3) break;
    }
    if (n > 0) this.linearise(comparisons, lead, gram);
    this.mean = this.draw(() => 0);
  }

  /** Replaces each comparison by a measured lead with Gaussian error that has the same slope and information. */
  private linearise(comparisons: readonly Comparison[], lead: Float64Array, gram: Float64Array): void {
    const n = lead.length;
    const { root, target, matrix } = this;
    for (let i = 0; i < n; i++) {
      const s = sigmoid(lead[i] as number);
      const p = 0.9 * s + 0.05;
      const slope = 0.9 * s * (1 - s);
      const information = Math.max(1e-3, (slope * slope) / (p * (1 - p)));
      const gradient = (((comparisons[i] as Comparison).better - p) * slope) / (p * (1 - p));
      root[i] = Math.sqrt(information);
      target[i] = (lead[i] as number) + gradient / information;
    }
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++)
        matrix[i * n + j] = (root[i] as number) * (gram[i * n + j] as number) * (root[j] as number) + (i === j ? 1 : 0);
    factor(matrix, n);
  }

  /** α = W½(I + W½KW½)⁻¹W½ residual. */
  private respond(residual: Float64Array, alpha: Float64Array): void {
    const n = residual.length;
    for (let i = 0; i < n; i++) alpha[i] = (this.root[i] as number) * (residual[i] as number);
    solve(this.matrix, n, alpha);
    for (let i = 0; i < n; i++) alpha[i] = (this.root[i] as number) * (alpha[i] as number);
  }

  /**
   * Output weights drawn from the posterior: random initial weights, moved to fit the comparisons (each with a random error).
   * @param chance standard normal numbers: `size` for the initial weights, then one a comparison
   */
  draw(chance: () => number): Float64Array {
    const n = this.differences.length;
    const w = new Float64Array(this.size);
    for (let i = 0; i < w.length; i++) w[i] = chance();
    const residual = new Float64Array(n);
    for (let i = 0; i < n; i++)
      residual[i] =
        (this.target[i] as number) - dot(this.differences[i] as Float64Array, w) - chance() / (this.root[i] as number);
    const alpha = new Float64Array(n);
    this.respond(residual, alpha);
    for (let i = 0; i < n; i++) {
      const step = alpha[i] as number;
      const d = this.differences[i] as Float64Array;
      for (let j = 0; j < w.length; j++) w[j] = (w[j] as number) + step * (d[j] as number);
    }
    return w;
  }
}
