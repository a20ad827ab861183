import { logistic } from '../numerics/logistic';
import { above, below, whole } from '../numerics/range';
import { inRange } from '../oversight/evaluation-game';

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
  /** chance that a look calls real work a bluff, at every level, [0, 0.5); default 0 */
  falseAlarm?: number;
}

export type Review = Readonly<Required<ReviewInput>>;

/**
 * Checks the parameters of a review and fills in the defaults.
 * @throws RangeError naming a parameter that is out of range
 */
export function review({ g, beta, base = 0, pen = 1, k = 1, r = 0, q = 0, falseAlarm = 0 }: ReviewInput): Review {
  inRange('g', g, 0, 2);
  inRange('beta', beta, 0, 50);
  inRange('base', base, -5, 5);
  inRange('pen', pen, 0, 1000);
  whole('k', k, 1, 9);
  inRange('r', r, 0, 1);
  inRange('q', q, 0, 1);
  below('falseAlarm', falseAlarm, 0, 0.5);
  return { g, beta, base, pen, k, r, q, falseAlarm };
}

/**
 * What a policy becomes that is optimised against a judge who inspects a unit with probability `v`:
 * σ(base + β·Δ(v)), Δ(v) = (1 − falseAlarm)·pen·v − g·(1 − v): at a look real work keeps its worth unless it is taken for a
 * bluff, and a found bluff never does. Nothing is checked.
 * @returns probability of substance, (0, 1)
 */
export function substance(v: number, { g, beta, base, pen, falseAlarm }: Review): number {
  return logistic(base + beta * (pen * (1 - falseAlarm) * v - g * (1 - v)));
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
 * units into watched ones (a share χ) and blind spots that the policy learns. Of the product a share `hidden`, always the same
 * units, is reached by no question; there the policy bluffs as far as training pushes. Nothing is checked.
 * @param s substance of the assistants, [0, 1]
 * @param reading c·m: how often a look through the parts reaches a unit, times the share of the reports that is taken in
 * @param hidden share of the product's units that no question below ever reaches, [0, 1); default 0
 * @returns probability of substance, (0, 1); rises with s, falls with `hidden`
 */
export function nextLevel(s: number, reading: number, game: Review, hidden = 0): number {
  const reached = reachedLevel(s, reading, game);
  // from the reached share down, so that without optimisation (beta = 0) nothing is rounded
  return hidden === 0 ? reached : reached + hidden * (substance(0, game) - reached);
}

/** The part of the next level that questions reach. */
function reachedLevel(s: number, reading: number, game: Review): number {
  const caught = catchProbability(s, game);
  const { q } = game;
  if (q === 0) return substance(reading * caught, game);
  const blind = substance(reading * (1 - q) * caught, game);
  return blind + caught * (substance(reading * (q + (1 - q) * caught), game) - blind);
}

/**
 * The gloss of a level: g·(1 + growth)^level, so that bluff looks the better the higher its work stands. Nothing is checked.
 * @returns g at level 0; may exceed the range of g, but is always finite
 */
export function glossAt(level: number, g: number, growth: number): number {
  if (growth === 0) return g;
  return Math.min(g * Math.min((1 + growth) ** level, Number.MAX_VALUE), Number.MAX_VALUE);
}

export interface LadderInput extends ReviewInput {
  /**
   * composition efficiency: how often one look through the reports reaches a given unit, drawn afresh for every unit and look,
   * [0, 1]; one number, or one for each of the levels 1 … D
   */
  c: number | ArrayLike<number>;
  /** factor on c from level to level, c_l = c·rho^l, (0, 1]; default 1; only where c is one number */
  rho?: number;
  /** human reliability at a leaf, where nobody helps, [0, 1]; default 1 */
  h?: number;
  /** share of the reports that the human really takes in, [0, 1]; default 1 */
  m?: number;
  /** share of a product's units that no question below ever reaches, always the same ones, at the levels from 1 on, [0, 1); default 0 */
  hidden?: number;
  /** how much the gloss grows from level to level, g_l = g·(1 + growth)^l, [0, 0.5]; default 0 */
  growth?: number;
}

export interface Ladder {
  /** the game of level 0 */
  readonly game: Review;
  /** substance of level 0, where the human judges alone and sees the product itself */
  readonly start: number;
  /** share of the units that no question reaches, from level 1 on */
  readonly hidden: number;
  /** c_l·m, the `reading` of `nextLevel`, for a level from 1 on; NaN above the last level of a `c` by level */
  reading(level: number): number;
  /** the game of a level: that of level 0 with the level's gloss */
  gameAt(level: number): Review;
  /** substance of a level from 1 on, whose helpers have substance `s` */
  next(s: number, level: number): number;
}

/** Checks a composition efficiency that may be one number or one for each level. */
function checkComposition(c: number | ArrayLike<number>, rho: number, levels?: number): void {
  above('rho', rho, 0, 1);
  if (typeof c === 'number') {
    inRange('c', c, 0, 1);
    return;
  }
  if (levels !== undefined && c.length !== levels) {
    throw new RangeError(`c must have one entry for each of the ${levels} levels, not ${c.length}`);
  }
  if (rho !== 1) throw new RangeError(`c must be one number where rho is not 1 (rho is ${rho})`);
  for (let i = 0; i < c.length; i++) inRange(`c[${i}]`, c[i] as number, 0, 1);
}

/**
 * Checks the parameters of a recursion and prepares it.
 * @param levels how many numbers a `c` by level must hold; default: as many as it likes
 * @throws RangeError naming a parameter that is out of range; `c` too if it has the wrong length, or comes by level with a rho other than 1
 */
export function ladder(
  { c, rho = 1, h = 1, m = 1, hidden = 0, growth = 0, ...rest }: LadderInput,
  levels?: number,
): Ladder {
  const game = review(rest);
  checkComposition(c, rho, levels);
  inRange('h', h, 0, 1);
  inRange('m', m, 0, 1);
  below('hidden', hidden, 0, 1);
  inRange('growth', growth, 0, 0.5);
  const reading = (level: number): number =>
    typeof c === 'number' ? c * rho ** level * m : (c[level - 1] ?? Number.NaN) * m;
  const gameAt = (level: number): Review => (growth === 0 ? game : { ...game, g: glossAt(level, game.g, growth) });
  const next = (s: number, level: number): number => nextLevel(s, reading(level), gameAt(level), hidden);
  return { game, start: substance(h, game), hidden, reading, gameAt, next };
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
  whole('D', D, 0, 30);
  const { start, next } = ladder(input, D);
  const orbit = [start];
  let s = start;
  for (let level = 1; level <= D; level++) {
    s = next(s, level);
    orbit.push(s);
  }
  return orbit;
}
