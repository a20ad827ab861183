import { criticalComposition, recoveryComposition } from '../../models/critical';
import { logistic, logit } from '../../models/logistic';
import { reach } from '../../models/reach';
import { ladder, nextLevel, type Review, review } from '../../models/rrm';
import { LEVELS, type Settings } from './params';

/** Quality below which a level counts as lost. */
export const THRESHOLD = 0.8;
/** Quality of the helpers that a walk after a collapse starts with. */
export const COLLAPSED = 0.02;
/** Below this strength even level 0, where a person sees everything, stays under the threshold. */
export const WEAKEST = logit(THRESHOLD);

type Game = Pick<Settings, 'beta' | 'gloss' | 'q'>;
type Walk = Game & Pick<Settings, 'c' | 'fade' | 'start'>;

/** Factor on the share that shows, per level; the subtraction's stray digits are cut off. */
const rhoOf = (fade: number): number => Number((1 - fade).toFixed(3));
const inputOf = ({ c, beta, gloss, fade, q }: Walk) => ({ c, beta, g: gloss, rho: rhoOf(fade), q });
const gameOf = ({ beta, gloss, q }: Game): Review => review({ beta, g: gloss, q });

/** Quality of the helpers in, quality of the work out: the map that leads to `level` (1 or more). */
export function mapTo(level: number, walk: Walk): (s: number) => number {
  const { game, reading } = ladder(inputOf(walk));
  const shows = reading(level);
  return (s) => nextLevel(s, shows, game);
}

/** The share of the whole that shows in its parts at `level`, [0, 1]. */
export const showsAt = (level: number, walk: Walk): number => ladder(inputOf(walk)).reading(level);

/** Quality at the levels 0 to `most`, from the start that was chosen. */
export function orbitOf(walk: Walk, most = LEVELS): number[] {
  const { game, start, reading } = ladder(inputOf(walk));
  let s = walk.start === 'ground' ? start : COLLAPSED;
  const orbit = [s];
  for (let level = 1; level <= most; level++) {
    s = nextLevel(s, reading(level), game);
    orbit.push(s);
  }
  return orbit;
}

/**
 * How far a walk from the ground keeps the threshold.
 * @returns the last level of an unbroken run, -1 if level 0 is below already, Infinity if none is ever lost
 */
export function held(walk: Walk): number {
  const exact = () => reach({ ...inputOf(walk), threshold: THRESHOLD });
  if (walk.q === 0 || walk.fade > 0) return exact();
  // where failures stay, a walk next to the fold can take a hundred thousand levels: too long for a slider
  const map = mapTo(1, walk);
  let s = logistic(walk.beta);
  for (let level = 0; level < 3000; level++) {
    if (s < THRESHOLD) return level - 1;
    const next = map(s);
    if (next >= s) return Number.POSITIVE_INFINITY;
    s = next;
  }
  return walk.c >= holdLine(walk) ? Number.POSITIVE_INFINITY : exact();
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

/** Where a walk of endlessly many levels comes to rest (as long as nothing fades). */
export function restOf(walk: Walk): number {
  const map = mapTo(1, { ...walk, fade: 0 });
  let s = orbitOf(walk, 0)[0] ?? 0;
  for (let n = 0; n < 4000; n++) {
    const next = map(s);
    if (Math.abs(next - s) < 1e-12) return next;
    s = next;
  }
  return s;
}

/** First level at which a walk stands at the threshold or above; null if it never does, as far as 2,000 levels show. */
export function backAt(walk: Walk): number | null {
  const { game, start, reading } = ladder(inputOf(walk));
  let s = walk.start === 'ground' ? start : COLLAPSED;
  for (let level = 0; level < 2000; level++) {
    if (s >= THRESHOLD) return level;
    const next = nextLevel(s, reading(level + 1), game);
    // the map rises with s, and never shows more at a later level: what once does not climb never climbs again
    if (next <= s) return null;
    s = next;
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

/**
 * The critical line: the least share at which no level is ever lost. Exact where failures come and go (q = 0). Else a search
 * on a grid of `steps` points, quick enough for a picture that follows a slider; models/critical has the careful one.
 * @returns NaN where level 0 is below the threshold; above 1 (or Infinity) where no share is enough
 */
export function holdLine(game: Game, steps = 200): number {
  const rules = gameOf(game);
  if (rules.q === 0) return criticalComposition({ ...rules, threshold: THRESHOLD });
  const start = logistic(game.beta);
  if (start < THRESHOLD) return Number.NaN;
  const grid = between(THRESHOLD, start, steps);
  return leastWhere((c) => grid.some((s) => nextLevel(s, c, rules) >= s), 2, steps >= 200 ? 24 : 12);
}

/** The least share at which a collapsed walk climbs back above the threshold; never below `holdLine`. */
export function healLine(game: Game, steps = 200): number {
  const rules = gameOf(game);
  const hold = holdLine(game, steps);
  if (rules.q === 0) {
    const recovery = recoveryComposition({ ...rules, threshold: THRESHOLD });
    return Number.isNaN(recovery) ? hold : Math.max(hold, recovery);
  }
  if (!(hold <= 1)) return hold;
  const grid = between(COLLAPSED, THRESHOLD, steps);
  return Math.max(
    hold,
    leastWhere((c) => grid.every((s) => nextLevel(s, c, rules) > s), 2, steps >= 200 ? 24 : 12),
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
export function planeLines(gloss: number, q: number, strongest: number): readonly LinePoint[] {
  const key = `${gloss}/${q}/${strongest}`;
  const known = planes.get(key);
  if (known) return known;
  const lines = Array.from({ length: PLANE_STEPS + 1 }, (_, i) => {
    const beta = WEAKEST + ((strongest - WEAKEST) * i) / PLANE_STEPS + 1e-9;
    const game = { beta, gloss, q };
    return { beta, hold: holdLine(game, 32), heal: healLine(game, 32) };
  });
  planes.set(key, lines);
  return lines;
}
