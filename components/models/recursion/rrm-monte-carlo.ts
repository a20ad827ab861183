import { logistic } from '../numerics/logistic';
import { above, whole } from '../numerics/range';
import { mulberry32 } from '../numerics/rng';
import { columnsOf, drawComparisons, type Evaluator } from '../oversight/comparisons';
import { fitRidgeLogistic } from '../oversight/ridge-logistic';
import { attenuationOf } from '../oversight/stein';
import { hiddenUnits } from './hidden-units';
import { anyReport } from './reports';
import { catchProbability, type Ladder, type LadderInput, ladder } from './rrm';

export interface RrmMonteCarloInput extends LadderInput {
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
  /** divide the attenuation by inspection luck out of the reward; default true */
  calibrated?: boolean;
}

export interface TrainedLevel {
  /** 0 for the leaves */
  level: number;
  /** the trained assistant's probability of substance in each of its parts */
  s: number[];
  /** the share of its product that is really done: their mean, and what the hidden share brings */
  quality: number;
  /** substance of the units that no question reaches, where there are such */
  sHidden?: number;
  /** the probability that the human, helped by the level below, saw each part's substance in training */
  v: number[];
}

/**
 * Recursive reward modelling with assistants that are really trained, from the leaves up, one level at a time: the human compares
 * two products and looks at each of their parts through reports by the assistants of the level below. A report is one of that
 * assistant's own parts, picked at random: it shows the substance if the assistant did that part for real. Leaves the human
 * checks himself. Above the leaves a product also has the units that no question reaches (`hidden`): they are compared and learned
 * as a behaviour of their own (untied: each one), in a whole number, and count in the product for exactly that share.
 * From N such comparisons a reward model is fitted and the level's policy optimised against it.
 * The mean over many seeds is close to the map (`rrmOrbit`), except near a collapse, which noise brings forward.
 * Give the levels one by one, so that a caller can show progress or stop.
 * @throws RangeError naming a parameter that is out of range, before the first level
 */
export function rrmTraining(input: RrmMonteCarloInput): Generator<TrainedLevel, void, undefined> {
  const { D, parts, N, seed, k0 = 2 } = input;
  whole('D', D, 0, 30);
  const steps = ladder(input, D);
  whole('parts', parts, 1, 64);
  whole('N', N, 10, 1e6);
  above('k0', k0, 0, 4);
  return trainLevels(input, steps, mulberry32(seed));
}

function* trainLevels(
  input: RrmMonteCarloInput,
  { game, hidden, gameAt, reading }: Ladder,
  next: () => number,
): Generator<TrainedLevel, void, undefined> {
  const { c, D, parts, N, tied, k0 = 2, rho = 1, h = 1, m = 1, calibrated = true } = input;
  const { beta, base, pen, k, r, q, falseAlarm } = game;
  const p = logistic(base);
  const below = new Float64Array(parts);
  let share = 1;
  /** of the assistant below: its quality, the substance of its hidden units, and the share of them */
  let mean = 0;
  let blank = 0;
  let unasked = 0;

  /** Whether one report shows its part's substance. */
  const report = (): boolean => {
    if (unasked > 0 && next() < unasked) return next() < blank;
    return next() < (below[Math.floor(next() * parts)] ?? 0);
  };
  for (let level = 0; level <= D; level++) {
    const { g } = gameAt(level);
    const extra = level === 0 ? 0 : hiddenUnits(parts, hidden);
    const kappa = k0 / Math.sqrt(parts + extra);
    const evaluator: Evaluator = { p, g, pen, falseAlarm, kappa, mode: 'independent', tied, next };
    const v: number[] = [];
    let sees: (part: number) => boolean;
    if (level === 0) {
      for (let i = 0; i < parts; i++) v.push(h);
      sees = () => next() < h;
    } else {
      share *= rho;
      const taken = typeof c === 'number' ? c * share * m : reading(level);
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
    const labels = drawComparisons(evaluator, N, parts, sees, extra);
    const fitted = fitRidgeLogistic(labels, 1);
    const all = extra === 0 ? v : [...v, ...Array<number>(extra).fill(0)];
    const groups = tied && extra > 0 ? [parts, extra] : tied;
    const unit = kappa * (calibrated ? attenuationOf({ v: all, g, kappa, base, pen, tied: groups, falseAlarm }) : 1);
    const optimised = (column: number): number => logistic(base + (beta * (fitted[column] ?? 0)) / unit);
    let quality = 0;
    for (let i = 0; i < parts; i++) {
      const s = optimised(tied ? 0 : i);
      below[i] = s;
      quality += s / parts;
    }
    mean = below.reduce((sum, s) => sum + s, 0) / parts;
    if (extra === 0) {
      yield { level, s: Array.from(below), quality, v };
      continue;
    }
    const first = tied ? 1 : parts;
    const columns = columnsOf(tied, parts, extra);
    blank = 0;
    for (let i = first; i < columns; i++) blank += optimised(i) / (columns - first);
    unasked = hidden;
    mean += hidden * (blank - mean);
    yield { level, s: Array.from(below), quality: mean, sHidden: blank, v };
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
