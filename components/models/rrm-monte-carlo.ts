import { drawComparisons, type Evaluator } from './comparisons';
import { inRange } from './evaluation-game';
import { logistic } from './logistic';
import { above, whole } from './range';
import { anyReport } from './reports';
import { fitRidgeLogistic } from './ridge-logistic';
import { mulberry32 } from './rng';
import { catchProbability, type Review, type ReviewInput, review } from './rrm';
import { steinAttenuation } from './stein';

export interface RrmMonteCarloInput extends ReviewInput {
  /** composition efficiency: the share of a product's quality that shows in its parts, [0, 1] */
  c: number;
  /** levels above the leaves, [0, 30] */
  D: number;
  /** parts of every product, each of them the product of an assistant one level down, [1, 64] */
  parts: number;
  /** comparisons each assistant is trained on, [10, 1e6] */
  N: number;
  /** whether an assistant has one behaviour for all its parts, or learns each by itself */
  tied: boolean;
  /** choice sensitivity per √n units, (0, 4]; default 2 */
  k0?: number;
  /** seed of every draw */
  seed: number;
  /** decay of c per level, (0, 1]; default 1 */
  rho?: number;
  /** human reliability at a leaf, [0, 1]; default 1 */
  h?: number;
  /** share of the reports that the human takes in, [0, 1]; default 1 */
  m?: number;
  /** divide the attenuation by inspection luck out of the reward; default true */
  calibrated?: boolean;
}

export interface TrainedLevel {
  /** 0 for the leaves */
  level: number;
  /** the trained assistant's probability of substance in each of its parts */
  s: number[];
  /** their mean: the share of its product that is really done */
  quality: number;
  /** the probability that the human, helped by the level below, saw each part's substance in training */
  v: number[];
}

/**
 * Recursive reward modelling with assistants that are really trained, from the leaves up, one level at a time: the human compares
 * two products and looks at each of their parts through reports by the assistants of the level below. A report is one of that
 * assistant's own parts, picked at random: it shows the substance if the assistant did that part for real. Leaves the human
 * checks himself. From N such comparisons a reward model is fitted and the level's policy optimised against it.
 * The mean over many seeds is close to the map s → σ(base + beta·Δ(c·m·χ(s))), except near a collapse, which noise brings forward.
 * Give the levels one by one, so that a caller can show progress or stop.
 * @throws RangeError naming a parameter that is out of range, before the first level
 */
export function rrmTraining(input: RrmMonteCarloInput): Generator<TrainedLevel, void, undefined> {
  const { c, D, parts, N, seed, k0 = 2, rho = 1, h = 1, m = 1 } = input;
  const game = review(input);
  inRange('c', c, 0, 1);
  whole('D', D, 0, 30);
  whole('parts', parts, 1, 64);
  whole('N', N, 10, 1e6);
  above('k0', k0, 0, 4);
  above('rho', rho, 0, 1);
  inRange('h', h, 0, 1);
  inRange('m', m, 0, 1);
  return trainLevels(input, game, mulberry32(seed));
}

function* trainLevels(
  input: RrmMonteCarloInput,
  game: Review,
  next: () => number,
): Generator<TrainedLevel, void, undefined> {
  const { c, D, parts, N, tied, k0 = 2, rho = 1, h = 1, m = 1, calibrated = true } = input;
  const { g, beta, base, pen, k, r, q } = game;
  const kappa = k0 / Math.sqrt(parts);
  const evaluator: Evaluator = { p: logistic(base), g, pen, kappa, mode: 'independent', tied, next };
  const below = new Float64Array(parts);
  let share = 1;

  /** Whether one report shows its part's substance. */
  const report = (): boolean => next() < (below[Math.floor(next() * parts)] ?? 0);
  for (let level = 0; level <= D; level++) {
    const v: number[] = [];
    let sees: (part: number) => boolean;
    if (level === 0) {
      for (let i = 0; i < parts; i++) v.push(h);
      sees = () => next() < h;
    } else {
      share *= rho;
      const taken = c * share * m;
      const mean = below.reduce((sum, s) => sum + s, 0) / parts;
      const caught = catchProbability(mean, game);
      // Blind spots: for each part it is settled once whether the looks that they decide succeed.
      const open = Uint8Array.from(below, () => (q > 0 && anyReport(report, k, r, next) ? 1 : 0));
      for (const flag of open) v.push(taken * (q * flag + (1 - q) * caught));
      sees = (part) => {
        if (next() >= taken) return false;
        if (q > 0 && next() < q) return open[part] === 1;
        return anyReport(report, k, r, next);
      };
    }
    const labels = drawComparisons(evaluator, N, parts, sees);
    const fitted = fitRidgeLogistic(labels, 1);
    const unit = kappa * (calibrated ? steinAttenuation({ v, g, kappa, base, pen, tied }) : 1);
    let quality = 0;
    for (let i = 0; i < parts; i++) {
      const s = logistic(base + (beta * (fitted[tied ? 0 : i] ?? 0)) / unit);
      below[i] = s;
      quality += s / parts;
    }
    yield { level, s: Array.from(below), quality, v };
  }
}

/**
 * All levels of `rrmTraining` at once.
 * @returns s, for each level 0 … D the mean substance of its trained assistant
 * @throws RangeError naming a parameter that is out of range
 */
export function rrmMonteCarlo(input: RrmMonteCarloInput): { s: number[] } {
  return { s: Array.from(rrmTraining(input), ({ quality }) => quality) };
}
