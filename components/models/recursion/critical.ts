import { logistic, logit } from '../numerics/logistic';
import { below } from '../numerics/range';
import { inRange } from '../oversight/evaluation-game';
import { type Review, type ReviewInput, review } from './rrm';

export interface CriticalInput extends ReviewInput {
  /** share of the reports that the human really takes in, [0, 1]; default 1 */
  m?: number;
  /** quality below which a level counts as lost, strictly between 0 and 1; default 0.8 */
  threshold?: number;
  /** human reliability at a leaf, [0, 1]; default 1 */
  h?: number;
  /** share of a product's units that no question below ever reaches, [0, 1); default 0 */
  hidden?: number;
}

/** Throws a RangeError unless 0 < threshold < 1. */
export function checkThreshold(threshold: number): number {
  if (!(threshold > 0 && threshold < 1)) {
    throw new RangeError(`threshold must lie strictly between 0 and 1, not ${threshold}`);
  }
  return threshold;
}

interface Question {
  readonly game: Review;
  readonly m: number;
  readonly hidden: number;
  /** K = β·g − base: how far, in logits, the pull towards bluffing outweighs the reference policy */
  readonly K: number;
  /** β·m·((1 − falseAlarm)·pen + g): how many logits a fully visible unit gains on an unseen one */
  readonly gain: number;
  /** level 0 is below the threshold */
  readonly lost: boolean;
  /** the threshold and level 0, as the logits that the reached share must have (see `reachedLogit`) */
  readonly low: number;
  readonly high: number;
}

/**
 * A product of substance σ(x) is a reached share, of substance σ(X), and a hidden one, bluffed as far as training pushes, σ(−K):
 * σ(x) = hidden·σ(−K) + (1 − hidden)·σ(X).
 * @returns X; Infinity where the ceiling that the hidden share sets is below σ(x)
 */
function reachedLogit(x: number, hidden: number, K: number): number {
  if (hidden === 0) return x;
  const real = logistic(x) - hidden * logistic(-K);
  const bluff = logistic(-x) - hidden * logistic(K);
  if (real <= 0) return Number.NEGATIVE_INFINITY;
  return bluff > 0 ? Math.log(real) - Math.log(bluff) : Number.POSITIVE_INFINITY;
}

function ask({ m = 1, threshold = 0.8, h = 1, hidden = 0, ...rest }: CriticalInput): Question {
  const game = review(rest);
  inRange('m', m, 0, 1);
  checkThreshold(threshold);
  inRange('h', h, 0, 1);
  below('hidden', hidden, 0, 1);
  const { g, beta, base } = game;
  const pen = game.pen * (1 - game.falseAlarm);
  const K = beta * g - base;
  const low = logit(threshold);
  const high = base + beta * (pen * h - g * (1 - h));
  return {
    game,
    m,
    hidden,
    K,
    gain: beta * m * (pen + g),
    lost: high < low,
    low: reachedLogit(low, hidden, K),
    high: reachedLogit(high, hidden, K),
  };
}

/** Does the general search reduce to the closed form? Fully correlated reports are worth one report. */
const hasClosedForm = ({ k, r, q }: Review): boolean => q === 0 && (k === 1 || r === 1);

/**
 * The composition efficiency at which substance reproduces itself at the next level, given by the logit x of its reached share
 * (without a hidden share: of itself); increasing visibility only helps, so there is one. Not clamped to [0, 1]; Infinity if no efficiency is enough, 0 or less if none is needed.
 * Everything is reckoned in logits, so that substance next to 0 and next to 1 keeps its digits.
 */
function selfSustaining(x: number, { game, m, hidden, K, gain }: Question): number {
  const { k, r, q } = game;
  const s = hidden * logistic(-K) + (1 - hidden) * logistic(x);
  const caught = k === 1 ? s : (1 - r) * -Math.expm1(k * Math.log1p(-s)) + r * s;
  if (x + K <= 0) return q === 0 && gain > 0 ? (x + K) / (gain * caught) : 0;
  if (gain === 0) return Number.POSITIVE_INFINITY;
  if (q === 0) return (x + K) / (gain * caught);
  const fails = hidden * logistic(K) + (1 - hidden) * logistic(-x);
  const missed = k === 1 ? fails : (1 - r) * fails ** k + r * fails;
  const slope = gain / m;
  // how far, in logits, the next level's reached share lies above x: nearly linear in c, and rising
  const excess = (c: number): number => {
    const watched = slope * c * m * (q + (1 - q) * caught) - K;
    const blind = slope * c * m * (1 - q) * caught - K;
    const next = caught * logistic(watched) + missed * logistic(blind);
    const nextFails = caught * logistic(-watched) + missed * logistic(-blind);
    return Math.log(next) - Math.log(nextFails) - x;
  };
  let low = 0;
  let below = excess(low);
  let high = 1;
  let over = excess(high);
  while (over < 0) {
    low = high;
    below = over;
    high *= 4;
    over = excess(high);
    if (high > 1e60) return Number.POSITIVE_INFINITY;
  }
  // false position (the Illinois way), with a halving every third time
  let c = high;
  for (let i = 0; i < 200; i++) {
    const line = high - (over * (high - low)) / (over - below);
    const next = i % 3 !== 2 && line > low && line < high ? line : (low + high) / 2;
    if (Math.abs(next - c) <= 1e-15 * c || !(next > low && next < high)) break;
    c = next;
    const here = excess(c);
    if (here === 0) break;
    if (here < 0) {
      low = c;
      below = here;
      over /= 2;
    } else {
      high = c;
      over = here;
      below /= 2;
    }
  }
  return c;
}

/** Smallest value of f on [from, to]: a grid, then golden section around its best point. */
function minimum(f: (x: number) => number, from: number, to: number, steps: number): number {
  let best = 0;
  let value = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= steps; i++) {
    const here = f(from + ((to - from) * i) / steps);
    if (here < value) {
      value = here;
      best = i;
    }
  }
  const golden = (Math.sqrt(5) - 1) / 2;
  let a = from + ((to - from) * Math.max(0, best - 1)) / steps;
  let b = from + ((to - from) * Math.min(steps, best + 1)) / steps;
  let left = b - golden * (b - a);
  let right = a + golden * (b - a);
  let fLeft = f(left);
  let fRight = f(right);
  for (let i = 0; i < 60 && b - a > 1e-10 * (1 + Math.abs(a)); i++) {
    if (fLeft < fRight) {
      b = right;
      right = left;
      fRight = fLeft;
      left = b - golden * (b - a);
      fLeft = f(left);
    } else {
      a = left;
      left = right;
      fLeft = fRight;
      right = a + golden * (b - a);
      fRight = f(right);
    }
  }
  return Math.min(value, fLeft, fRight);
}

/**
 * The upper tangency of the map: u − ln u = K − 1 with u = s/(1 − s) > 1, that is u = −W₋₁(−e^(1−K)), by Newton.
 * @param K above 2
 * @returns ln u, the logit of s
 */
function upperTangency(K: number): number {
  let u = K + Math.log(K);
  for (let i = 0; i < 100; i++) {
    const step = (u - Math.log(u) - (K - 1)) / (1 - 1 / u);
    if (!(Math.abs(step) > 1e-15 * u && u - step > 1)) break;
    u -= step;
  }
  return Math.log(u);
}

/** The lower tangency, 0 < u < 1, that is u = −W₀(−e^(1−K)), by Newton on y = ln u. */
function lowerTangency(K: number): number {
  let y = 1 - K;
  for (let i = 0; i < 100; i++) {
    const step = (Math.exp(y) - y - (K - 1)) / Math.expm1(y);
    if (!(Math.abs(step) > 1e-15 * -y && y - step < 0)) break;
    y -= step;
  }
  return y;
}

/**
 * With a hidden share f the composition c(x) = (x + K)/(gain·s), s = fσ(−K) + (1 − f)σ(x), has a fold, a maximum at x < 0 and a
 * minimum at x > 0, if and only if K > 2 + 4fσ(−K)/(1 − f): s/((1 − f)σ(x)σ(−x)) − (x + K), which has the sign of the slope, falls
 * up to x = 0 and rises from there.
 */
const folds = ({ hidden, K }: Question): boolean =>
  hidden === 0 ? K > 2 : K > 2 + (4 * hidden * logistic(-K)) / (1 - hidden);

/** The fold's minimum (or maximum), with a hidden share somewhat nearer to 0 than without one. */
function tangency({ hidden, K }: Question, side: 'upper' | 'lower'): number {
  const without = side === 'upper' ? upperTangency(K) : lowerTangency(K);
  if (hidden === 0) return without;
  const rises = (x: number): boolean => {
    const reached = (1 - hidden) * logistic(x);
    return (hidden * logistic(-K) + reached) / (reached * logistic(-x)) > x + K;
  };
  let inner = 0;
  let outer = without;
  for (let i = 0; i < 60; i++) {
    const x = (inner + outer) / 2;
    if (rises(x)) outer = x;
    else inner = x;
  }
  return (inner + outer) / 2;
}

/** The least composition at which some substance between the threshold and level 0 reproduces itself; may be above 1, not below 0. */
function leastHolding(question: Question): number {
  const { game, hidden, K, gain, low, high } = question;
  // the work keeps the threshold even if nothing is seen
  if (hidden > 0 && low + K <= 0) return 0;
  if (low === Number.POSITIVE_INFINITY) return low;
  const at = (x: number): number => selfSustaining(x, question);
  if (hasClosedForm(game)) {
    // c(x) rises, falls between the two tangencies (if there is a fold), and rises again
    const turn = folds(question) ? Math.min(Math.max(tangency(question, 'upper'), low), high) : low;
    return Math.max(0, Math.min(at(low), at(turn)));
  }
  // with a hidden share level 0 may lie above the ceiling; what c = 1 cannot bring about need not be searched
  const top = hidden === 0 ? high : Math.min(high, gain - K);
  if (top < low) return Number.POSITIVE_INFINITY;
  return Math.max(0, minimum(at, low, top, game.q === 0 ? 2000 : 600));
}

/** What composition is out of reach for any c, if it is asked for one in [0, 1]. */
const withinReach = (c: number): number => (c > 1 ? Number.POSITIVE_INFINITY : c);

/**
 * The smallest composition efficiency c at which recursion holds for ever: no level falls below `threshold`, however many
 * there are (rho = 1). It is the least c for which some substance between the threshold and level 0 reproduces itself: the map
 * rises with s, so that nothing above such a substance ever falls below it. Never falls with `hidden` or `falseAlarm`, since both
 * only lower the map.
 * Closed form (Lambert W; with a hidden share one root to find) where each part gets one report, or fully correlated ones, and
 * q = 0; else by minimisation.
 * @returns c* >= 0; NaN where level 0 is below the threshold. A value above 1 means that no composition is good enough; where
 * `hidden` or `falseAlarm` is above 0, Infinity says so
 * @throws RangeError naming a parameter that is out of range
 */
export function criticalComposition(input: CriticalInput): number {
  const question = ask(input);
  if (question.lost) return Number.NaN;
  const least = leastHolding(question);
  return question.hidden === 0 && question.game.falseAlarm === 0 ? least : withinReach(least);
}

/**
 * The composition efficiency above which a collapsed recursion climbs back by itself, level after level: there the map has no
 * fixed point below the high one any more. Usually above 1: then better composition alone cannot undo a collapse.
 * With several folds (possible only for q > 0) the highest one counts. Where a share is hidden, the high fixed point may itself lie
 * below the threshold; `criticalComposition` knows.
 * @returns c_rec, with `hidden` above 0 at most 1 or Infinity; NaN where level 0 is below the threshold, and where there is no
 * fold, so that nothing is ever lost for good
 * @throws RangeError naming a parameter that is out of range
 */
export function recoveryComposition(input: CriticalInput): number {
  const question = ask(input);
  const fold = highestFold(question);
  return question.hidden === 0 ? fold : withinReach(fold);
}

/** The highest local maximum of c(x) that something lower follows; NaN where there is none or level 0 is lost. */
function highestFold(question: Question): number {
  const { game, lost, K } = question;
  if (lost || K <= 2) return Number.NaN;
  const at = (x: number): number => selfSustaining(x, question);
  if (hasClosedForm(game)) return folds(question) ? at(tangency(question, 'lower')) : Number.NaN;
  if (question.gain === 0) return Number.POSITIVE_INFINITY;
  const from = -K - 10;
  const to = 15;
  const steps = game.q === 0 ? 2000 : 700;
  const width = (to - from) / steps;
  let fold = Number.NaN;
  let top = 0;
  let topAt = from;
  for (let i = 0; i <= steps; i++) {
    const x = from + i * width;
    const here = at(x);
    if (here >= top) {
      top = here;
      topAt = x;
    } else if (here < top * (1 - 1e-9) && !(fold >= top)) {
      fold = -minimum((y) => -at(y), topAt - width, topAt + width, 4);
    }
  }
  return fold;
}
