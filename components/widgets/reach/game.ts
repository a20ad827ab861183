import { logistic, logit } from '../../models/numerics/logistic';
import { criticalComposition, recoveryComposition } from '../../models/recursion/critical';
import { reach } from '../../models/recursion/reach';
import { glossAt, ladder, nextLevel, type Review, review, substance } from '../../models/recursion/rrm';
import { LEVELS, type Settings } from './params';

/** Quality below which a level counts as lost. */
export const THRESHOLD = 0.8;
/** Quality of the helpers that a walk after a collapse starts with. */
export const COLLAPSED = 0.02;
/** Below this strength even level 0, where a person sees everything, stays under the threshold, if no look errs against real work. */
export const WEAKEST = logit(THRESHOLD);

type Game = Pick<Settings, 'beta' | 'gloss' | 'q'> & Partial<Pick<Settings, 'hidden' | 'falseAlarm'>>;
type Walk = Game & Pick<Settings, 'c' | 'fade' | 'start'> & Partial<Pick<Settings, 'growth' | 'badFloor' | 'badC'>>;

/** Factor on how often a look reaches a piece, per level; the subtraction's stray digits are cut off. */
const rhoOf = (fade: number): number => Number((1 - fade).toFixed(3));
const inputOf = ({ c, beta, gloss, fade, q, hidden = 0, falseAlarm = 0, growth = 0 }: Walk) => {
  return { c, beta, g: gloss, rho: rhoOf(fade), q, hidden, falseAlarm, growth };
};
/** The rules of the game; the gloss may have grown beyond what the models take as a setting. */
const gameOf = ({ beta, gloss, q, falseAlarm = 0 }: Game): Review => ({
  ...review({ beta, g: Math.min(2, gloss), q, falseAlarm }),
  g: gloss,
});

/** The levels of a walk, the bad one among them. */
function tower(walk: Walk) {
  const { start, reading, gameAt, hidden } = ladder(inputOf(walk));
  const { badFloor = 0, badC = 0 } = walk;
  const shows = (level: number): number => (level > 0 && level === badFloor ? badC : reading(level));
  const next = (s: number, level: number): number => nextLevel(s, shows(level), gameAt(level), hidden);
  return { start: walk.start === 'ground' ? start : COLLAPSED, shows, next };
}

/** Quality of the helpers in, quality of the work out: the map that leads to `level` (1 or more). */
export function mapTo(level: number, walk: Walk): (s: number) => number {
  const { next } = tower(walk);
  return (s) => next(s, level);
}

/** How often a look through faultless reports reaches a piece at `level`, [0, 1]. */
export const showsAt = (level: number, walk: Walk): number => tower(walk).shows(level);

/** The rules at the level on show, or at the one to come. Bluff may have got better by then. */
export const gameOnShow = <W extends Walk & { level: number }>(walk: W): W => ({
  ...walk,
  gloss: glossAt(Math.max(1, walk.level), walk.gloss, walk.growth ?? 0),
});

/** Whether bluff gains on real work from level to level: then every walk ends somewhere. */
export const gains = ({ growth = 0, gloss, beta }: Pick<Walk, 'growth' | 'gloss' | 'beta'>): boolean =>
  growth > 0 && gloss > 0 && beta > 0;

/** The most that can be real where no question asks about a share of the work: there it is bluffed as far as training pushes. */
export const ceilingOf = (game: Game): number => 1 - (game.hidden ?? 0) * (1 - substance(0, gameOf(game)));

/** Quality at the levels 0 to `most`, from the start that was chosen. */
export function orbitOf(walk: Walk, most = LEVELS): number[] {
  const { start, next } = tower(walk);
  let s = start;
  const orbit = [s];
  for (let level = 1; level <= most; level++) {
    s = next(s, level);
    orbit.push(s);
  }
  return orbit;
}

/**
 * How far a walk from the ground keeps the threshold.
 * @returns the last level of an unbroken run, -1 if level 0 is below already, Infinity if none is ever lost
 */
export function held(walk: Walk): number {
  const { badFloor = 0 } = walk;
  const constant = walk.fade === 0 && !gains(walk);
  if (badFloor === 0 && (walk.q === 0 || !constant)) return reach({ ...inputOf(walk), threshold: THRESHOLD });
  // where failures stay, a walk next to the fold can take a hundred thousand levels: too long for a slider
  const { start, next } = tower({ ...walk, start: 'ground' });
  let s = start;
  for (let level = 0; level < 100_000; level++) {
    if (s < THRESHOLD) return level - 1;
    const above = next(s, level + 1);
    if (constant && level >= badFloor && above >= s) return Number.POSITIVE_INFINITY;
    s = above;
    if (constant && level === 3000 && walk.c >= holdLine(walk)) return Number.POSITIVE_INFINITY;
  }
  return 100_000;
}

export interface FixedPoint {
  s: number;
  /** levels started near it come nearer */
  stable: boolean;
}

/** Where the work comes out as good as the helpers were. In rising order; points that only touch are not found. */
export function fixedPoints(map: (s: number) => number): FixedPoint[] {
  const points: FixedPoint[] = [];
  const [from, to, steps] = [-14, 14, 280];
  const rise = (x: number) => map(logistic(x)) - logistic(x);
  let before = rise(from);
  for (let i = 1; i <= steps; i++) {
    let low = from + ((i - 1) * (to - from)) / steps;
    let high = from + (i * (to - from)) / steps;
    const after = rise(high);
    if (before > 0 !== after > 0) {
      for (let n = 0; n < 40; n++) {
        const middle = (low + high) / 2;
        if (rise(middle) > 0 === before > 0) low = middle;
        else high = middle;
      }
      points.push({ s: logistic((low + high) / 2), stable: before > 0 });
    }
    before = after;
  }
  return points;
}

/** How many points one point less in the helpers costs in the work: the slope of the map at s. */
export function passedOn(map: (s: number) => number, s: number): number {
  const low = Math.max(0, s - 1e-5);
  const high = Math.min(1, s + 1e-5);
  return (map(high) - map(low)) / (high - low);
}

/** Where a walk of endlessly many levels comes to rest (as long as nothing fades, and bluff gets no better). */
export function restOf(walk: Walk): number {
  const { badFloor = 0 } = walk;
  const steady = { ...walk, fade: 0, growth: 0 };
  const map = mapTo(badFloor + 1, steady);
  let s = orbitOf(steady, badFloor)[badFloor] ?? 0;
  for (let n = 0; n < 4000; n++) {
    const next = map(s);
    if (Math.abs(next - s) < 1e-12) return next;
    s = next;
  }
  return s;
}

/** First level at which a walk stands at the threshold or above; null if it never does, as far as 2,000 levels show. */
export function backAt(walk: Walk): number | null {
  const { start, next } = tower(walk);
  let s = start;
  for (let level = 0; level < 2000; level++) {
    if (s >= THRESHOLD) return level;
    const above = next(s, level + 1);
    // the map rises with s, and no level after the bad one is better than the one before: what once does not climb never climbs again
    if (above <= s && level >= (walk.badFloor ?? 0)) return null;
    s = above;
  }
  return null;
}

/** Least x in [0, to] with holds(x), where holds never turns false again; Infinity if not even `to` does. */
function leastWhere(holds: (x: number) => boolean, to: number, halvings: number): number {
  if (!holds(to)) return Number.POSITIVE_INFINITY;
  let [low, high] = [0, to];
  for (let n = 0; n < halvings; n++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Grid points from a to b, spaced evenly in logits. */
function between(a: number, b: number, steps: number): number[] {
  const [from, to] = [logit(a), logit(b)];
  return Array.from({ length: steps + 1 }, (_, i) => logistic(from + ((to - from) * i) / steps));
}

/** Whether the models have the lines of a game exactly. */
const closed = ({ q, g }: Review): boolean => q === 0 && g <= 2;

/**
 * The critical line: the least share at which no level is ever lost. Exact where failures come and go (q = 0). Else a search
 * on a grid of `steps` points, quick enough for a picture that follows a slider; models/critical has the careful one.
 * @returns NaN where level 0 is below the threshold; above 1 (or Infinity) where no share is enough
 */
export function holdLine(game: Game, steps = 200): number {
  const rules = gameOf(game);
  const { hidden = 0 } = game;
  if (closed(rules)) return criticalComposition({ ...rules, hidden, threshold: THRESHOLD });
  const start = substance(1, rules);
  if (start < THRESHOLD) return Number.NaN;
  const grid = between(THRESHOLD, start, steps);
  return leastWhere((c) => grid.some((s) => nextLevel(s, c, rules, hidden) >= s), 2, steps >= 200 ? 24 : 12);
}

/** The least share at which a collapsed walk climbs back above the threshold; never below `holdLine`. */
export function healLine(game: Game, steps = 200): number {
  const rules = gameOf(game);
  const { hidden = 0 } = game;
  const hold = holdLine(game, steps);
  if (closed(rules)) {
    const recovery = recoveryComposition({ ...rules, hidden, threshold: THRESHOLD });
    return Number.isNaN(recovery) ? hold : Math.max(hold, recovery);
  }
  if (!(hold <= 1)) return hold;
  const grid = between(COLLAPSED, THRESHOLD, steps);
  return Math.max(
    hold,
    leastWhere((c) => grid.every((s) => nextLevel(s, c, rules, hidden) > s), 2, steps >= 200 ? 24 : 12),
  );
}

export interface LinePoint {
  beta: number;
  hold: number;
  heal: number;
}

const PLANE_STEPS = 36;
const planes = new Map<string, readonly LinePoint[]>();

/** Both lines over the strength of training, for the map of the plane. Kept, for a drag on the map asks for them often. */
export function planeLines(
  gloss: number,
  q: number,
  strongest: number,
  { hidden = 0, falseAlarm = 0 }: Partial<Pick<Settings, 'hidden' | 'falseAlarm'>> = {},
): readonly LinePoint[] {
  const key = `${gloss}/${q}/${strongest}/${hidden}/${falseAlarm}`;
  const known = planes.get(key);
  if (known) return known;
  const lines = Array.from({ length: PLANE_STEPS + 1 }, (_, i) => {
    const weakest = WEAKEST / (1 - falseAlarm);
    const beta = weakest + ((strongest - weakest) * i) / PLANE_STEPS + 1e-9;
    const game = { beta, gloss, q, hidden, falseAlarm };
    return { beta, hold: holdLine(game, 32), heal: healLine(game, 32) };
  });
  planes.set(key, lines);
  return lines;
}
