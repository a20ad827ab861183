import { inRange } from './evaluation-game';
import { logistic } from './logistic';
import { above, whole } from './range';

/** What every level of recursive reward modeling shares: the evaluation game, and how reports are made. */
export interface ReviewInput {
  /** gloss: how much better an unseen bluff looks than unseen real work, in units of one unit's value, [0, 2] */
  g: number;
  /** optimisation strength in units of calibrated reward, [0, 50] */
  beta: number;
  /** logit of substance in the reference policy, [-5, 5]; default 0 */
  base?: number;
  /** loss for a bluff that is found, [0, 1000]; default 1 (found out, it is worth nothing) */
  pen?: number;
  /** independent reports asked for per part, 1 to 9; default 1 */
  k?: number;
  /** how often the reports on one part fail together because their authors share weights, [0, 1]; default 0 */
  r?: number;
  /** share of the assistants' failures that always hit the same units, so that a policy can learn them, [0, 1]; default 0 */
  q?: number;
}

export type Review = Readonly<Required<ReviewInput>>;

/**
 * Checks the parameters of a review and fills in the defaults.
 * @throws RangeError naming a parameter that is out of range
 */
export function review({ g, beta, base = 0, pen = 1, k = 1, r = 0, q = 0 }: ReviewInput): Review {
  inRange('g', g, 0, 2);
  inRange('beta', beta, 0, 50);
  inRange('base', base, -5, 5);
  inRange('pen', pen, 0, 1000);
  whole('k', k, 1, 9);
  inRange('r', r, 0, 1);
  inRange('q', q, 0, 1);
  return { g, beta, base, pen, k, r, q };
}

/**
 * What a policy becomes that is optimised against a judge who inspects a unit with probability `v`:
 * σ(base + β·Δ(v)), Δ(v) = pen·v − g·(1 − v). Nothing is checked.
 * @returns probability of substance, (0, 1)
 */
export function substance(v: number, { g, beta, base, pen }: Review): number {
  return logistic(base + beta * (pen * v - g * (1 - v)));
}

/**
 * The probability that at least one of k reports on a part catches a bluff, when each assistant does its work with
 * probability `s`: χ = (1 − r)·(1 − (1 − s)^k) + r·s. Nothing is checked.
 * @returns a probability, never below s
 */
export function catchProbability(s: number, { k, r }: Review): number {
  return k === 1 ? s : (1 - r) * -Math.expm1(k * Math.log1p(-s)) + r * s;
}

/**
 * One level up: the substance of a policy trained by a human who sees through the reports of assistants with substance `s`.
 * Failures that come and go (q = 0) only lower the visibility, c·m·χ. Failures that stay on the same units (q > 0) split the
 * units into watched ones (a share χ) and blind spots that the policy learns. Nothing is checked.
 * @param s substance of the assistants, [0, 1]
 * @param reading c·m: the share of a product's quality that its parts show, times the share of the reports that is taken in
 * @returns probability of substance, (0, 1); rises with s
 */
export function nextLevel(s: number, reading: number, game: Review): number {
  const caught = catchProbability(s, game);
  const { q } = game;
  if (q === 0) return substance(reading * caught, game);
  const blind = substance(reading * (1 - q) * caught, game);
  return blind + caught * (substance(reading * (q + (1 - q) * caught), game) - blind);
}

export interface LadderInput extends ReviewInput {
  /** composition efficiency: share of a product's quality that shows in its parts, [0, 1] */
  c: number;
  /** factor on c from level to level, c_l = c·rho^l, (0, 1]; default 1 */
  rho?: number;
  /** human reliability at a leaf, where nobody helps, [0, 1]; default 1 */
  h?: number;
  /** share of the reports that the human really takes in, [0, 1]; default 1 */
  m?: number;
}

export interface Ladder {
  readonly game: Review;
  /** substance of level 0, where the human judges alone */
  readonly start: number;
  /** c·m·rho^level, the `reading` of `nextLevel` */
  reading(level: number): number;
}

/**
 * Checks the parameters of a recursion and prepares it.
 * @throws RangeError naming a parameter that is out of range
 */
export function ladder({ c, rho = 1, h = 1, m = 1, ...rest }: LadderInput): Ladder {
  const game = review(rest);
  inRange('c', c, 0, 1);
  above('rho', rho, 0, 1);
  inRange('h', h, 0, 1);
  inRange('m', m, 0, 1);
  return { game, start: substance(h, game), reading: (level) => c * rho ** level * m };
}

/**
 * Recursive reward modeling as a map from level to level: at level 0 a human judges alone; at each level above, the same game
 * is played by a human who reads reports of assistants trained one level below. O(D): no leaf is ever counted.
 * Our own toy model, after Leike et al. 2018, section 3.2; its assumptions stand beside the figures that use it.
 * @param input the game, and `D`, the number of levels above the first, 0 to 30
 * @returns substance s_0 … s_D
 * @throws RangeError naming a parameter that is out of range
 */
export function rrmOrbit({ D, ...input }: LadderInput & { D: number }): number[] {
  const { game, start, reading } = ladder(input);
  whole('D', D, 0, 30);
  const orbit = [start];
  let s = start;
  for (let level = 1; level <= D; level++) {
    s = nextLevel(s, reading(level), game);
    orbit.push(s);
  }
  return orbit;
}
