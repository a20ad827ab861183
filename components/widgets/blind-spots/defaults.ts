import type { Fit } from './game';

/**
 * The reward model at the default settings, computed by `fitReward` in game.ts and recomputed by a test: the first picture is there
 * without waiting for 8,000 comparisons to be drawn.
 */
export const DEFAULT_FIT: Fit = {
  training: { aim: 2, width: 3, bright: 1, glance: 0.25, labels: 6, gloss: 0.5, paired: false, seed: 10 },
  weights: [
    0.9343565736166906, 0.9828116388127882, 0.8789610946619406, -0.07565073835507627, -0.15550898408320768,
    -0.16648954282990314, -0.16675168334037896, -0.08402611088026808, -0.12096503789616585, -0.09841207041690886,
  ],
  attenuation: 0.880902224291315,
};
