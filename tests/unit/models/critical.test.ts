import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logistic } from '../../../components/models/numerics/logistic';
import {
  type CriticalInput,
  criticalComposition,
  recoveryComposition,
} from '../../../components/models/recursion/critical';
import { nextLevel, review, substance } from '../../../components/models/recursion/rrm';

// Reference values of two independent implementations.
const TABLE: [g: number, beta: number, half: number, fourFifths: number][] = [
  [0.25, 3, 0.4, 0.712098],
  [0.25, 4, 0.4, 0.596574],
  [0.25, 6, 0.4, 0.481049],
  [0.25, 8, 0.4, 0.423287],
  [0.25, 12, 0.364269, 0.365525],
  [0.25, 20, 0.316919, 0.316919],
  [0.5, 3, 0.666667, 0.801748],
  [0.5, 4, 0.666667, 0.705478],
  [0.5, 6, 0.607115, 0.609208],
  [0.5, 8, 0.5606, 0.5606],
  [0.5, 12, 0.5045, 0.5045],
  [0.5, 20, 0.450809, 0.450809],
  [0.75, 3, 0.840736, 0.865784],
  [0.75, 4, 0.780577, 0.783267],
  [0.75, 6, 0.698194, 0.698194],
  [0.75, 8, 0.648643, 0.648643],
  [0.75, 12, 0.592017, 0.592017],
  [0.75, 20, 0.539491, 0.539491],
  [1, 3, 0.910673, 0.913811],
  [1, 4, 0.840901, 0.840901],
  [1, 6, 0.75675, 0.75675],
  [1, 8, 0.708124, 0.708124],
  [1, 12, 0.653514, 0.653514],
  [1, 20, 0.603516, 0.603516],
];
const EXTRAS: [input: CriticalInput, critical: number][] = [
  [{ g: 1, beta: 6, k: 3, r: 0 }, 0.620488],
  [{ g: 1, beta: 6, k: 3, r: 0.5 }, 0.686969],
  [{ g: 1, beta: 6, k: 3, r: 1 }, 0.75675],
  [{ g: 1, beta: 6, q: 0.5 }, 0.85574],
];
const RECOVERY: [g: number, beta: number, critical: number, recovery: number][] = [
  [0.5, 6, 0.607115, 0.940443],
  [0.5, 8, 0.5606, 1.759276],
  [0.75, 6, 0.698194, 3.250559],
  [1, 4, 0.840901, 2.638913],
  [1, 8, 0.708124, 68.602101],
];

/**
 * Does recursion hold for ever? Looked up on the map itself: it does if some substance between the threshold and level 0 is
 * kept or raised by the next level (the map is monotone, so that nothing above it ever falls below it). c may exceed 1.
 */
function holds(input: CriticalInput, c: number): boolean {
  const { m = 1, threshold = 0.8, h = 1, ...rest } = input;
  const rules = review(rest);
  const start = substance(h, rules);
  for (let i = 0; i <= 5000; i++) {
    const s = threshold + ((start - threshold) * i) / 5000;
    if (nextLevel(s, c * m, rules) >= s) return true;
  }
  return false;
}

describe('criticalComposition', () => {
  test.each(TABLE)('table 2b: g = %d, beta = %d', (g, beta, half, fourFifths) => {
    expect(criticalComposition({ g, beta, threshold: 0.5 })).toBeCloseTo(half, 6);
    expect(criticalComposition({ g, beta, threshold: 0.8 })).toBeCloseTo(fourFifths, 6);
    expect(criticalComposition({ g, beta })).toBeCloseTo(fourFifths, 6);
  });

  test.each(EXTRAS)('table 2b: %o', (input, critical) => {
    expect(criticalComposition(input)).toBeCloseTo(critical, 6);
  });

  test('the general search agrees with the closed form where both apply', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 2, noNaN: true }),
        fc.double({ min: 0.5, max: 50, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (g, beta, base, threshold, m) => {
          const input = { g, beta, base, threshold, m };
          const exact = criticalComposition(input);
          // r next to 1: the same map up to 1e-13, but searched on a grid
          const searched = criticalComposition({ ...input, k: 2, r: 1 - 1e-13 });
          if (Number.isNaN(exact)) expect(searched).toBeNaN();
          else expect(Math.abs(searched - exact)).toBeLessThan(1e-8 * (1 + exact));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('above it recursion holds, below it does not', () => {
    fc.assert(
      fc.property(
        fc.record({
          g: fc.double({ min: 0.1, max: 1.5, noNaN: true }),
          beta: fc.double({ min: 1, max: 12, noNaN: true }),
          base: fc.double({ min: -2, max: 2, noNaN: true }),
          threshold: fc.double({ min: 0.1, max: 0.95, noNaN: true }),
          h: fc.double({ min: 0.5, max: 1, noNaN: true }),
          m: fc.double({ min: 0.3, max: 1, noNaN: true }),
          k: fc.integer({ min: 1, max: 4 }),
          r: fc.double({ min: 0, max: 1, noNaN: true }),
          q: fc.constantFrom(0, 0.3, 0.8, 1),
        }),
        (input) => {
          const critical = criticalComposition(input);
          if (Number.isNaN(critical)) {
            expect(substance(input.h, review(input))).toBeLessThan(input.threshold);
            return;
          }
          expect(holds(input, critical * (1 + 1e-4) + 1e-9)).toBe(true);
          if (critical > 1e-6) expect(holds(input, critical * (1 - 1e-6))).toBe(false);
        },
      ),
    );
  });

  test.each([
    { g: 0.5, beta: 6 },
    { g: 1, beta: 8 },
    { g: 1, beta: 6, k: 3, r: 0.5 },
    { g: 1, beta: 6, q: 0.5 },
    { g: 0.75, beta: 6, h: 0.9, m: 0.8, base: -0.5 },
  ])('orbits bear it out: %o', (input) => {
    const { h = 1, m = 1, ...rest } = input;
    const rules = review(rest);
    const critical = criticalComposition(input);
    const lowest = (c: number) => {
      let s = substance(h, rules);
      for (let level = 0; level < 20_000; level++) s = nextLevel(s, c * m, rules);
      return s;
    };
    expect(lowest(critical * 1.0001)).toBeGreaterThanOrEqual(0.8);
    expect(lowest(critical * 0.9999)).toBeLessThan(0.8);
  });

  test('NaN where level 0 is lost already; 0 where composition does not matter', () => {
    expect(criticalComposition({ g: 1, beta: 1 })).toBeNaN();
    expect(criticalComposition({ g: 1, beta: 6, h: 0.5 })).toBeNaN();
    expect(criticalComposition({ g: 0.5, beta: 0, base: 2 })).toBe(0);
    expect(criticalComposition({ g: 0, beta: 6, base: 2 })).toBe(0);
    expect(criticalComposition({ g: 0, beta: 6, base: 2, m: 0 })).toBe(0);
    expect(criticalComposition({ g: 0.5, beta: 6, m: 0 })).toBe(Number.POSITIVE_INFINITY);
  });

  test('a more reliable leaf does not help above the tangency', () => {
    const at = (h: number) => criticalComposition({ g: 1, beta: 6, h });
    expect(at(0.9)).toBe(at(1));
  });
});

describe('recoveryComposition', () => {
  test.each(RECOVERY)('g = %d, beta = %d', (g, beta, critical, recovery) => {
    expect(criticalComposition({ g, beta, threshold: 0.5 })).toBeCloseTo(critical, 6);
    expect(recoveryComposition({ g, beta })).toBeCloseTo(recovery, 6);
  });

  test('NaN without a fold (K <= 2) and where level 0 is lost', () => {
    expect(recoveryComposition({ g: 0.5, beta: 4 })).toBeNaN();
    expect(recoveryComposition({ g: 0.25, beta: 6 })).toBeNaN();
    expect(recoveryComposition({ g: 1, beta: 6, h: 0.5 })).toBeNaN();
  });

  test.each([
    { g: 0.5, beta: 6 },
    { g: 1, beta: 4 },
    { g: 0.75, beta: 6, k: 2, r: 0.3 },
    { g: 0.5, beta: 8, k: 3, r: 0 },
    { g: 0.75, beta: 6, q: 0.2 },
  ])('a collapsed recursion climbs back above it and stays down below it: %o', (input) => {
    const recovery = recoveryComposition(input);
    const rules = review(input);
    const settle = (c: number) => {
      let s = logistic(-rules.beta * rules.g);
      for (let level = 0; level < 50_000; level++) s = nextLevel(s, c, rules);
      return s;
    };
    expect(settle(recovery * 1.001) - settle(recovery * 0.999)).toBeGreaterThan(0.2);
    expect(recovery).toBeGreaterThan(criticalComposition({ ...input, threshold: 0.5 }));
  });
});

describe.each([
  ['criticalComposition', criticalComposition],
  ['recoveryComposition', recoveryComposition],
] as const)('%s', (_, of) => {
  test.each([
    ['g', -1],
    ['beta', 51],
    ['base', Number.NaN],
    ['pen', 1001],
    ['m', 1.1],
    ['threshold', 0],
    ['threshold', 1],
    ['h', 2],
    ['k', 0],
    ['r', 1.5],
    ['q', -0.1],
  ])('%s = %d is a RangeError that names it', (name, value) => {
    const call = () => of({ g: 0.5, beta: 6, [name]: value });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${name} `));
  });
});
