import { logistic } from '../numerics/logistic';
import { checkThreshold, criticalComposition } from './critical';
import { type LadderInput, ladder } from './rrm';

/** No orbit is followed further. Near the fold the passage takes about (c* − c)^(−1/2) levels. */
const MOST_LEVELS = 100_000;

/**
 * How far recursion reaches: the largest L for which the levels 0 to L all keep `threshold`.
 * @param input the recursion, and `threshold`, the quality below which a level counts as lost, in (0, 1); default 0.8. A `c` by
 * level says how many levels there are: where all of them hold, their number is the reach
 * @returns a whole number of levels; -1 if level 0 is already below; Infinity if no level is ever lost; 100,000 also stands
 * for "more than that": where c is so close to the fold that the end was not found, and where gloss grows but level 0 is so good
 * that it rounds to 1
 * @throws RangeError naming a parameter that is out of range
 */
export function reach({ threshold = 0.8, ...input }: LadderInput & { threshold?: number }): number {
  const { game, start, next } = ladder(input);
  checkThreshold(threshold);
  if (start < threshold) return -1;
  const { c, rho = 1, growth = 0, ...rest } = input;
  if (typeof c !== 'number') return lastHeld(start, next, threshold, c.length);
  /** whether bluff gains on real work from level to level */
  const grows = growth > 0 && game.g > 0 && game.beta > 0;
  // where even an unseen bluff does not pay enough, there is nothing to lose
  if (!grows && logistic(game.base - game.beta * game.g) >= threshold) return Number.POSITIVE_INFINITY;
  const constant = rho === 1 && !grows;
  const holds = (): boolean => constant && c >= criticalComposition({ ...rest, threshold });
  // in the closed form this is cheap, and settles the cases in which the orbit comes to rest on the threshold itself
  if (game.q === 0 && game.k === 1 && holds()) return Number.POSITIVE_INFINITY;
  let s = start;
  for (let level = 1; level <= MOST_LEVELS; level++) {
    const here = next(s, level);
    if (here < threshold) return level - 1;
    // the map is monotone: an orbit that once does not fall never falls again
    if (constant && here >= s) return Number.POSITIVE_INFINITY;
    s = here;
  }
  return holds() ? Number.POSITIVE_INFINITY : MOST_LEVELS;
}

/** The last level of an unbroken run from 0 that keeps the threshold, of `levels` in all. */
function lastHeld(
  start: number,
  next: (s: number, level: number) => number,
  threshold: number,
  levels: number,
): number {
  let s = start;
  for (let level = 1; level <= levels; level++) {
    s = next(s, level);
    if (s < threshold) return level - 1;
  }
  return levels;
}
