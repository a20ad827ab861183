import { checkThreshold, criticalComposition } from './critical';
import { logistic } from './logistic';
import { type LadderInput, ladder, nextLevel } from './rrm';

/** No orbit is followed further. Near the fold the passage takes about (c* − c)^(−1/2) levels. */
const MOST_LEVELS = 100_000;

/**
 * How far recursion reaches: the largest L for which the levels 0 to L all keep `threshold`.
 * @param input the recursion, and `threshold`, the quality below which a level counts as lost, in (0, 1); default 0.8
 * @returns a whole number of levels; -1 if level 0 is already below; Infinity if no level is ever lost; 100,000 also stands
 * for "more than that" where c is so close to the fold that the end was not found
 * @throws RangeError naming a parameter that is out of range
 */
export function reach({ threshold = 0.8, ...input }: LadderInput & { threshold?: number }): number {
  const { game, start, reading } = ladder(input);
  checkThreshold(threshold);
  if (start < threshold) return -1;
  // where even an unseen bluff does not pay enough, there is nothing to lose
  if (logistic(game.base - game.beta * game.g) >= threshold) return Number.POSITIVE_INFINITY;
  const { c, rho = 1, ...rest } = input;
  const constant = rho === 1;
  const holds = (): boolean => constant && c >= criticalComposition({ ...rest, threshold });
  // in the closed form this is cheap, and settles the cases in which the orbit comes to rest on the threshold itself
  if (game.q === 0 && game.k === 1 && holds()) return Number.POSITIVE_INFINITY;
  let s = start;
  for (let level = 1; level <= MOST_LEVELS; level++) {
    const next = nextLevel(s, reading(level), game);
    if (next < threshold) return level - 1;
    // the map is monotone: an orbit that once does not fall never falls again
    if (constant && next >= s) return Number.POSITIVE_INFINITY;
    s = next;
  }
  return holds() ? Number.POSITIVE_INFINITY : MOST_LEVELS;
}
