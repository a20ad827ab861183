import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalComposition } from '../../../components/models/recursion/critical';
import { reach } from '../../../components/models/recursion/reach';
import { rrmOrbit } from '../../../components/models/recursion/rrm';

// Reference values of two independent implementations.
const TABLE: [g: number, beta: number, c: number, rho: number, reach: number][] = [
  [0.5, 6, 0.95, 0.99, 46],
  [1, 8, 0.95, 0.99, 33],
  [0.25, 12, 0.95, 0.99, 97],
  [0.5, 6, 0.95, 0.98, 24],
  [1, 8, 0.95, 0.98, 17],
  [0.25, 12, 0.95, 0.98, 49],
  [0.5, 6, 0.95, 0.95, 10],
  [1, 8, 0.95, 0.95, 7],
  [0.25, 12, 0.95, 0.95, 20],
  [0.5, 6, 0.95, 0.9, 5],
  [1, 8, 0.95, 0.9, 4],
  [0.25, 12, 0.95, 0.9, 10],
  [1, 8, 0.7, 1, 10],
  [1, 8, 0.65, 1, 2],
  [0.5, 4, 0.6, 1, 1],
  [1, 1, 0.9, 1, -1],
];

describe('reach', () => {
  test.each(TABLE)('table 2c: g = %d, beta = %d, c = %d, rho = %d', (g, beta, c, rho, levels) => {
    expect(reach({ g, beta, c, rho })).toBe(levels);
    expect(reach({ g, beta, c, rho, threshold: 0.8 })).toBe(levels);
  });

  test('infinite above the critical line, and slow to end right below it', () => {
    const game = { g: 1, beta: 8 };
    const critical = criticalComposition(game);
    expect(reach({ ...game, c: critical + 1e-9 })).toBe(Number.POSITIVE_INFINITY);
    expect(reach({ ...game, c: critical })).toBe(Number.POSITIVE_INFINITY);
    // the passage takes about (c* - c)^(-1/2) levels: a hundredth of the gap, ten times the levels
    const near = reach({ ...game, c: critical - 1e-6 });
    const nearer = reach({ ...game, c: critical - 1e-8 });
    expect(nearer / near).toBeGreaterThan(8);
    expect(nearer / near).toBeLessThan(12);
  });

  test('infinite where nothing can be lost', () => {
    expect(reach({ g: 0.5, beta: 0, base: 2, c: 0.1 })).toBe(Number.POSITIVE_INFINITY);
    expect(reach({ g: 0.1, beta: 2, base: 3, c: 0.5, rho: 0.9 })).toBe(Number.POSITIVE_INFINITY);
  });

  test('is what the orbit says', () => {
    fc.assert(
      fc.property(
        fc.record({
          g: fc.double({ min: 0, max: 2, noNaN: true }),
          beta: fc.double({ min: 0, max: 20, noNaN: true }),
          c: fc.double({ min: 0, max: 1, noNaN: true }),
          rho: fc.constantFrom(1, 0.99, 0.9),
          k: fc.integer({ min: 1, max: 3 }),
          r: fc.constantFrom(0, 0.5, 1),
          q: fc.constantFrom(0, 0.5, 1),
          h: fc.constantFrom(1, 0.9),
          threshold: fc.constantFrom(0.3, 0.5, 0.8, 0.95),
        }),
        ({ threshold, ...input }) => {
          const levels = reach({ ...input, threshold });
          const lost = rrmOrbit({ ...input, D: 30 }).findIndex((s) => s < threshold);
          if (lost >= 0) expect(levels).toBe(lost - 1);
          else expect(levels).toBeGreaterThanOrEqual(30);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    ['threshold', 1],
    ['c', -0.1],
    ['rho', 0],
    ['beta', Number.NaN],
    ['h', 1.5],
  ])('%s = %d is a RangeError that names it', (name, value) => {
    const call = () => reach({ g: 0.5, beta: 6, c: 0.9, [name]: value });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${name} `));
  });
});
