import { mulberry32 } from '../../models/numerics/rng';
import { BELOW } from './cloud.data';
import { type Law, RHO, TRICK, WILD } from './laws';
import { DRAWS, THOUSAND } from './steps';

/** Answers in a cloud. */
export const CLOUD = 1000;
/** Clouds that are counted for each shape: those of the seeds 1 to CLOUDS. */
export const CLOUDS = 100;
/** The seed of the cloud on show: one whose favourites come out as most do, whatever the shape (a test holds it to that). */
export const SHOWN_SEED = 2633;

/** The kinds of error, in the order in which they are offered. */
export const SHAPES: readonly Law[] = ['even', 'wild', 'trick'];

/** Notches of the slider that a cloud can answer: up to all of it. */
export const LAST_NOTCH = THOUSAND;

/** Besides being taken in by the trick, that judge errs a little: its error's size, in standard deviations of the truth. */
const SLIGHT = 0.35;

/** A thousand answers in the order in which they are drawn. */
export interface Cloud {
  /** what each is really worth, in standard deviations of honest answers */
  truth: Float64Array;
  /** what the judge makes of it; only its order counts */
  score: Float64Array;
  /** 1 where the answer carries the trick */
  trick: Uint8Array;
  /** mean truth */
  average: number;
}

/**
 * A thousand answers under one kind of error, as in the exact laws (laws.ts; the judge of the trick errs a little, too). The same seed draws the same answers whatever the
 * kind of error, so that only the judge changes.
 */
export function cloudOf(shape: Law, seed: number): Cloud {
  const uniform = mulberry32(seed);
  const truth = new Float64Array(CLOUD);
  const score = new Float64Array(CLOUD);
  const trick = new Uint8Array(CLOUD);
  let sum = 0;
  for (let i = 0; i < CLOUD; i++) {
    const [far, turn] = [Math.sqrt(-2 * Math.log(1 - uniform())), 2 * Math.PI * uniform()];
    const [worth, error] = [far * Math.cos(turn), far * Math.sin(turn)];
    // chi-squared with three degrees of freedom: two from an exponential, one from a normal
    const third = -2 * Math.log(1 - uniform()) * Math.cos(2 * Math.PI * uniform()) ** 2;
    const spread = Math.sqrt((third - 2 * Math.log(1 - uniform())) / WILD.nu);
    const tricky = uniform() < TRICK.eps ? 1 : 0;
    trick[i] = shape === 'trick' ? tricky : 0;
    truth[i] = worth - TRICK.L * (trick[i] ?? 0);
    score[i] =
      shape === 'even'
        ? RHO * worth + Math.sqrt(1 - RHO * RHO) * error
        : shape === 'wild'
          ? worth + (WILD.scale * error) / spread
          : worth + SLIGHT * error + TRICK.B * tricky;
    sum += truth[i] ?? 0;
  }
  return { truth, score, trick, average: sum / CLOUD };
}

/**
 * Which answer the judge likes best among the first n.
 * @returns at n − 1 the place of the favourite among the first n
 */
export function favourites({ score }: Cloud): Uint16Array {
  const kept = new Uint16Array(CLOUD);
  let best = 0;
  for (let i = 0; i < CLOUD; i++) {
    if ((score[i] ?? 0) > (score[best] ?? 0)) best = i;
    kept[i] = best;
  }
  return kept;
}

const shown = new Map<Law, { cloud: Cloud; kept: Uint16Array }>();

/** The cloud on show and its favourites; kept once made. */
export function shownCloud(shape: Law): { cloud: Cloud; kept: Uint16Array } {
  let known = shown.get(shape);
  if (!known) {
    const cloud = cloudOf(shape, SHOWN_SEED);
    known = { cloud, kept: favourites(cloud) };
    shown.set(shape, known);
  }
  return known;
}

/**
 * In how many of the hundred clouds the favourite is really below its cloud's average, at each notch of the slider; counted afresh
 * (slow: the figure reads it from cloud.data.ts).
 */
export function countBelow(shape: Law): number[] {
  const counts = DRAWS.slice(0, LAST_NOTCH + 1).map(() => 0);
  for (let seed = 1; seed <= CLOUDS; seed++) {
    const cloud = cloudOf(shape, seed);
    const kept = favourites(cloud);
    for (const notch of counts.keys()) {
      const worth = cloud.truth[kept[(DRAWS[notch] ?? 1) - 1] ?? 0] ?? 0;
      if (worth < cloud.average) counts[notch] = (counts[notch] ?? 0) + 1;
    }
  }
  return counts;
}

/** The favourite at a notch of the slider; past the cloud's end, of all of it. */
export function favourite(shape: Law, notch: number) {
  const within = Math.min(notch, LAST_NOTCH);
  const n = DRAWS[within] ?? 1;
  const { cloud, kept } = shownCloud(shape);
  const at = kept[n - 1] ?? 0;
  const worth = cloud.truth[at] ?? 0;
  return {
    n,
    at,
    truth: worth,
    isTrick: cloud.trick[at] === 1,
    /** how many of the thousand are really better */
    better: cloud.truth.reduce((sum, other) => sum + (other > worth ? 1 : 0), 0),
    /** in how many of the hundred clouds it is below average */
    below: BELOW[shape][within] ?? 0,
  };
}
