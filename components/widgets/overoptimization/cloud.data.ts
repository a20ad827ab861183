import type { Law } from './laws';

/**
 * Of the hundred clouds of seeds 1 to 100: in how many the favourite is really below average, at each notch of the slider from 1
 * answer to 1,000 (see countBelow in cloud.ts). Counted once, because it takes a few tenths of a second. A test counts again.
 */
// biome-ignore format: a table
export const BELOW: Readonly<Record<Law, readonly number[]>> = {
  even: [46, 42, 35, 35, 32, 29, 21, 18, 23, 20, 15, 15, 16, 16, 14, 15, 7, 7, 7, 8, 9, 6, 5, 6, 7, 5, 2, 2],
  wild: [46, 35, 27, 25, 20, 14, 10, 11, 15, 12, 10, 11, 12, 14, 12, 12, 13, 17, 16, 18, 23, 24, 24, 27, 28, 31, 34, 37],
  trick: [46, 29, 21, 15, 11, 10, 7, 10, 15, 16, 15, 19, 25, 27, 28, 35, 45, 50, 56, 60, 65, 64, 70, 75, 77, 78, 78, 74],
};
