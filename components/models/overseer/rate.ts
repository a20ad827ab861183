/** A rate that was counted in a few tries, and how far it may be from what is so. */
import { whole } from '../numerics/range';
import { betaQuantile } from '../numerics/special';

export interface Rate {
  /** how often it happened */
  hits: number;
  /** how often it could have */
  tries: number;
  /** posterior mean under Jeffreys' prior, (0, 1): (hits + ½)/(tries + 1) */
  mean: number;
  /** the ends of Jeffreys' interval, [0, 1]; none of the tries: 0 below, all of them: 1 above */
  low: number;
  high: number;
}

/** What an interval is meant to hold, as a share of readers, in [0, 1]. */
const LEVEL = 0.9;

/**
 * Jeffreys' interval of a rate, equal-tailed.
 * @param hits 0 … tries
 * @param tries 0 … 10⁶; none: the prior alone
 * @source Brown, Cai, DasGupta (2001), Interval Estimation for a Binomial Proportion
 */
export function rateOf(hits: number, tries: number, level = LEVEL): Rate {
  whole('tries', tries, 0, 1e6);
  whole('hits', hits, 0, tries);
  const [a, b] = [hits + 0.5, tries - hits + 0.5];
  const tail = (1 - level) / 2;
  return {
    hits,
    tries,
    mean: a / (a + b),
    low: hits === 0 ? 0 : betaQuantile(tail, a, b),
    high: hits === tries ? 1 : betaQuantile(1 - tail, a, b),
  };
}
