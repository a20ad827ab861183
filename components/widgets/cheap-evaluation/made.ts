/** Worlds for the tests' properties. */
import fc from 'fast-check';
import type { World } from './game';

const twentieths = (min: number, max: number) => fc.integer({ min: min * 20, max: max * 20 }).map((n) => n / 20);

/** @param largest the largest of the pools that are tried, by its place */
export const worldsOf = (largest: number): fc.Arbitrary<World> =>
  fc.record({
    mu: twentieths(0.05, 0.95),
    se: twentieths(0.5, 1),
    sp: twentieths(0, 1),
    m: fc.integer({ min: 2, max: 40 }).map((n) => 10 * n),
    pool: fc.integer({ min: 0, max: largest }),
  });
