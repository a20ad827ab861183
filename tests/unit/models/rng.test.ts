import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../../components/models/numerics/rng';

const take = (seed: number, n: number) => {
  const next = mulberry32(seed);
  return Array.from({ length: n }, next);
};

describe('mulberry32', () => {
  test('seed 42 starts with the published reference', () => {
    expect(take(42, 5)).toEqual([
      0.6011037519201636, 0.44829055899754167, 0.8524657934904099, 0.6697340414393693, 0.17481389874592423,
    ]);
  });

  test('same seed, same numbers, all in [0, 1); only the low 32 bits count', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (seed) => {
        const numbers = take(seed, 50);
        expect(take(seed, 50)).toEqual(numbers);
        expect(take(seed + 2 ** 32, 50)).toEqual(numbers);
        expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true);
      }),
    );
  });

  test('the numbers look uniform: mean, variance and ten equal bins of 100,000', () => {
    const numbers = take(7, 100_000);
    const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
    const variance = numbers.reduce((a, b) => a + (b - mean) ** 2, 0) / numbers.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.005);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.002);
    const bins = Array<number>(10).fill(0);
    for (const x of numbers) bins[Math.floor(x * 10)] = (bins[Math.floor(x * 10)] ?? 0) + 1;
    // five standard deviations of a bin's count are about 475
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('a seed of %d is a RangeError', (seed) => {
    expect(() => mulberry32(seed)).toThrow(RangeError);
    expect(() => mulberry32(seed)).toThrow(/seed/);
  });
});
