import { logistic } from '../../models/numerics/logistic';
import { approval } from '../../models/oversight/approval';
import { trainRewardModel } from '../../models/oversight/reward-model';

/** Pages of the report: the units of the evaluation game. */
export const PAGES = 10;
/** Share of every page that the untrained writer really does: b₀ = 0. */
export const START = 0.5;
/** Numbers of comparisons that can be asked for; a setting holds the index. */
export const LABELS = [100, 250, 500, 1000, 2000, 4000, 8000, 16000] as const;
/** The hardest training on offer, in units of 1 / (price of straying from the untrained writer). */
export const MAX_BETA = 20;

/** Where the evaluator looks. */
export interface Lamp {
  /** centre of the beam, in pages, 1..10 */
  aim: number;
  /** width of the beam, in pages, 0..10 */
  width: number;
  /** chance that a page in the beam is checked, [0, 1] */
  bright: number;
  /** chance that a page outside the beam is checked, [0, 1] */
  glance: number;
}

/** All that the comparisons and so the fitted reward depend on. */
export interface Training extends Lamp {
  /** index into LABELS */
  labels: number;
  /** how much better an unchecked bluff reads than unchecked real work, in pages, [0, 1] */
  gloss: number;
  /** whether the same pages of both versions are checked */
  paired: boolean;
  /** seed of every draw */
  seed: number;
}

/** A reward model that was really fitted. */
export interface Fit {
  training: Training;
  /** calibrated reward for real work, page by page */
  weights: readonly number[];
  /** the attenuation that calibration divides out, (0, 1] */
  attenuation: number;
}

/** Share of a page, 1..10, that lies inside the beam: the edge of the beam may cut a page. */
export function covered(page: number, { aim, width }: Pick<Lamp, 'aim' | 'width'>): number {
  const from = Math.max(page - 0.5, aim - width / 2);
  const to = Math.min(page + 0.5, aim + width / 2);
  return Math.max(0, to - from);
}

/** Chance of each page to be checked, [0, 1]: the beam adds to what a glance gives, and fades where its edge cuts a page. */
export function visibilities(lamp: Lamp): number[] {
  const more = Math.max(0, lamp.bright - lamp.glance);
  return Array.from({ length: PAGES }, (_, i) => Math.min(1, lamp.glance + more * covered(i + 1, lamp)));
}

/** The settings that a fit depends on, and nothing else. */
export function trainingOf({ aim, width, bright, glance, labels, gloss, paired, seed }: Training): Training {
  return { aim, width, bright, glance, labels, gloss, paired, seed };
}

/** One text for each training: equal exactly if the fit is the same. Reads back with JSON.parse. */
export const trainingKey = (training: Training): string => JSON.stringify(trainingOf(training));

/**
 * Draws the comparisons and fits the reward model. 8,000 comparisons of ten pages take about 10 ms on a slow machine, 16,000
 * twice that: outside tests and the build this belongs in the worker.
 * @throws RangeError naming a setting that is out of range
 */
export function fitReward(training: Training): Fit {
  const { weights, attenuation } = trainRewardModel({
    v: visibilities(training),
    g: training.gloss,
    N: LABELS[training.labels] ?? Number.NaN,
    seed: training.seed,
    mode: training.paired ? 'paired' : 'independent',
  });
  return { training: trainingOf(training), weights, attenuation };
}

const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;

/** Reward that the fitted model pays for real work, page by page; raw: as fitted, without undoing the attenuation. */
export const rewards = (fitted: Fit, raw: boolean): number[] =>
  fitted.weights.map((weight) => weight * (raw ? fitted.attenuation : 1));

/** What training at one strength brings. */
export interface Outcome {
  /** probability of real work, page by page */
  s: number[];
  approval: number;
  truth: number;
}

/** The writer after training at strength beta against the fitted reward: s = σ(β·reward), page by page. */
export function outcome(fitted: Fit, beta: number, raw = false): Outcome {
  const s = rewards(fitted, raw).map((reward) => logistic(beta * reward));
  return { s, approval: approval(s, visibilities(fitted.training), fitted.training.gloss), truth: mean(s) };
}

/** The strength, on a grid of halves, at which most is really done. */
export function bestStrength(fitted: Fit, raw = false): { beta: number; truth: number } {
  let best = { beta: 0, truth: START };
  for (let beta = 0.5; beta <= MAX_BETA; beta += 0.5) {
    const { truth } = outcome(fitted, beta, raw);
    if (truth > best.truth + 1e-12) best = { beta, truth };
  }
  return best;
}

/** What endless comparisons would pay for real work on each page: Δ = v − g·(1 − v). */
export const trueRewards = ({ gloss, ...lamp }: Lamp & { gloss: number }): number[] =>
  visibilities(lamp).map((v) => v - gloss * (1 - v));

/** How often a page must be checked before real work pays, given endless comparisons: g/(1 + g). */
export const breakEven = (gloss: number): number => gloss / (1 + gloss);
