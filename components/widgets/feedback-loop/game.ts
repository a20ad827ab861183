import { logistic } from '../../models/numerics/logistic';
import { mulberry32 } from '../../models/numerics/rng';
import { approval } from '../../models/oversight/approval';
import { inRange, meanField } from '../../models/oversight/evaluation-game';

export { approval };

/** Lines on the page: the units of the evaluation game. */
export const LINES = 8;
/** Comparisons that are drawn for the figure. */
export const PAIRS = 1000;
/** Logit of a line being really done by a worker that only imitates the demonstrations: log 3, so three lines in four. */
export const BASE = Math.log(3);
/** The evaluator's choice sensitivity per line: κ₀/√n with κ₀ = 2, as everywhere in the explainer. */
const KAPPA = 2 / Math.sqrt(LINES);
/** Seed of the drawn comparisons. */
const SEED = 11;

export interface Settings {
  /** lines the person can check, 0..8: the first `lit` lines */
  lit: number;
  /** optimisation strength, in units of calibrated reward, 0..12 */
  beta: number;
  /** how much better an unchecked bluff reads than unchecked real work, in lines, 0..1 */
  gloss: number;
}

/** Visibility of each line: 1 where the person checks, 0 in the shade. */
export function visibilities(lit: number): number[] {
  inRange('lit', lit, 0, LINES);
  return Array.from({ length: LINES }, (_, i) => (i < lit ? 1 : 0));
}

/** Truth: the mean share of lines really done. */
export const truth = (s: readonly number[]): number => s.reduce((a, b) => a + b, 0) / s.length;

export interface Outcome {
  v: number[];
  /** calibrated reward per line, Δ(v) = v − g·(1 − v): the population form, what a judge learns from endless comparisons */
  reward: number[];
  /** the worker that imitates demonstrations */
  before: number[];
  /** the worker after optimisation at strength beta */
  after: number[];
  approvalStart: number;
  approvalEnd: number;
  truthStart: number;
  truthEnd: number;
}

/** The mean field of the loop at these settings, before and after the worker is moved towards the reward. */
export function outcome({ lit, beta, gloss }: Settings): Outcome {
  const v = visibilities(lit);
  const before = meanField({ v, g: gloss, beta: 0, base: BASE }).s;
  const after = meanField({ v, g: gloss, beta, base: BASE }).s;
  return {
    v,
    reward: v.map((seen) => seen - gloss * (1 - seen)),
    before,
    after,
    approvalStart: approval(before, v, gloss),
    approvalEnd: approval(after, v, gloss),
    truthStart: truth(before),
    truthEnd: truth(after),
  };
}

export interface Pair {
  /** which lines are really done (true) and which are bluffed */
  a: boolean[];
  b: boolean[];
  /** what the version looks worth to the person, in lines, 0..8 */
  looksA: number;
  looksB: number;
  pick: 'a' | 'b';
}

interface Draw {
  a: boolean[];
  b: boolean[];
  luck: number;
}

// Each comparison uses 17 numbers whatever the settings are, so that a pair keeps its two versions while the lamp moves.
const draws = new Map<number, readonly Draw[]>();
function drawn(seed: number): readonly Draw[] {
  const known = draws.get(seed);
  if (known) return known;
  const next = mulberry32(seed);
  const p = logistic(BASE);
  const version = () => Array.from({ length: LINES }, () => next() < p);
  const made = Array.from({ length: PAIRS }, () => ({ a: version(), b: version(), luck: next() }));
  draws.set(seed, made);
  return made;
}

/** What one version looks worth, in lines: checked lines count for what they are, of the rest a bluff 1 and real work 1 − g. */
export function looks(version: readonly boolean[], lit: number, gloss: number): number {
  return version.reduce((sum, real, i) => sum + (i < lit ? (real ? 1 : 0) : real ? 1 - gloss : 1), 0);
}

/** The comparison at an index, 0..PAIRS−1: two versions of the imitating worker, and a pick with probability σ(κ·difference). */
export function pairAt(index: number, { lit, gloss }: Pick<Settings, 'lit' | 'gloss'>, seed = SEED): Pair {
  const draw = drawn(seed)[index];
  if (!draw) throw new RangeError(`index must lie in [0, ${PAIRS - 1}], not ${index}`);
  const looksA = looks(draw.a, lit, gloss);
  const looksB = looks(draw.b, lit, gloss);
  const pick = draw.luck < logistic(KAPPA * (looksA - looksB)) ? 'a' : 'b';
  return { a: draw.a, b: draw.b, looksA, looksB, pick };
}

export interface Tally {
  /** for each line: pairs in which one version really did it and the other bluffed it */
  differ: number[];
  /** for each line: the share of those in which the version with the real line was picked */
  realWins: number[];
  /** pairs in which one version had more real lines than the other */
  decisive: number;
  /** of those, how often the version with fewer real lines was picked */
  worsePicked: number;
}

/** Counts all drawn comparisons at these settings. */
export function tally(settings: Pick<Settings, 'lit' | 'gloss'>, seed = SEED): Tally {
  const differ = Array<number>(LINES).fill(0);
  const wins = Array<number>(LINES).fill(0);
  let decisive = 0;
  let worsePicked = 0;
  for (let n = 0; n < PAIRS; n++) {
    const { a, b, pick } = pairAt(n, settings, seed);
    const [won, lost] = pick === 'a' ? [a, b] : [b, a];
    for (let i = 0; i < LINES; i++) {
      if (won[i] === lost[i]) continue;
      differ[i] = (differ[i] ?? 0) + 1;
      if (won[i]) wins[i] = (wins[i] ?? 0) + 1;
    }
    const margin = won.filter(Boolean).length - lost.filter(Boolean).length;
    if (margin !== 0) decisive++;
    if (margin < 0) worsePicked++;
  }
  // A line that never differed would say nothing either way.
  return { differ, realWins: wins.map((w, i) => (differ[i] ? w / differ[i] : 0.5)), decisive, worsePicked };
}
