import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logistic } from '../../../components/models/numerics/logistic';
import {
  catchProbability,
  type LadderInput,
  nextLevel,
  review,
  rrmOrbit,
} from '../../../components/models/recursion/rrm';

// Reference values of two independent implementations.
const TABLE: [input: LadderInput & { D: number }, last: number][] = [
  [{ g: 0.5, beta: 6, c: 0.9, D: 5 }, 0.993620905],
  [{ g: 0.5, beta: 6, c: 0.9, D: 30 }, 0.993620904],
  [{ g: 1, beta: 8, c: 0.75, D: 5 }, 0.976246499],
  [{ g: 1, beta: 8, c: 0.7, D: 5 }, 0.904462817],
  [{ g: 1, beta: 8, c: 0.7, D: 30 }, 0.000336616],
  [{ g: 1, beta: 8, c: 0.65, D: 3 }, 0.634660385],
  [{ g: 1, beta: 8, c: 0.65, D: 5 }, 0.002620046],
  [{ g: 0.5, beta: 4, c: 0.6, D: 10 }, 0.323321444],
  [{ g: 1, beta: 6, c: 0.85, h: 0.9, D: 4 }, 0.982374692],
  [{ g: 1, beta: 6, c: 0.8, k: 3, r: 0, D: 5 }, 0.973398327],
  [{ g: 1, beta: 6, c: 0.8, k: 3, r: 0.5, D: 5 }, 0.969308161],
  [{ g: 1, beta: 6, c: 0.8, k: 3, r: 1, D: 5 }, 0.962357939],
  [{ g: 1, beta: 6, c: 0.9, q: 0.5, D: 5 }, 0.976718909],
  [{ g: 1, beta: 6, c: 0.9, q: 1, D: 5 }, 0.95770216],
  [{ g: 1, beta: 6, c: 0.9, q: 1, D: 30 }, 0.787597785],
  [{ g: 0.5, beta: 6, c: 0.9, m: 0.7, D: 5 }, 0.884947456],
  [{ g: 0.5, beta: 6, c: 0.9, rho: 0.97, D: 10 }, 0.934755692],
  [{ g: 0.5, beta: 0, c: 0.9, base: 0.4, D: 7 }, 0.59868766],
];

const share = fc.double({ min: 0, max: 1, noNaN: true });
const game = {
  g: fc.double({ min: 0, max: 2, noNaN: true }),
  beta: fc.double({ min: 0, max: 50, noNaN: true }),
  base: fc.double({ min: -5, max: 5, noNaN: true }),
  pen: fc.double({ min: 0, max: 10, noNaN: true }),
  k: fc.integer({ min: 1, max: 9 }),
  r: share,
  q: fc.oneof(fc.constant(0), fc.constant(1), share),
};
const recursion = fc.record({ ...game, c: share, h: share, m: share, D: fc.integer({ min: 0, max: 30 }) });

describe('rrmOrbit', () => {
  test.each(TABLE)('table 2a: %o', (input, last) => {
    const orbit = rrmOrbit(input);
    expect(orbit).toHaveLength(input.D + 1);
    expect(Math.abs((orbit.at(-1) ?? Number.NaN) - last)).toBeLessThan(6e-10);
  });

  // Printed with four digits (one implementation).
  test.each([
    [0, 0.991],
    [0.25, 0.9901],
    [0.5, 0.971],
    [0.75, 0.7855],
    [1, 0.7876],
  ])('persistent blind spots add up level by level: depth 30 at q = %d', (q, last) => {
    expect(rrmOrbit({ g: 1, beta: 6, c: 0.9, q, D: 30 })[30]).toBeCloseTo(last, 4);
  });

  test('at q = 1 the map is linear in s', () => {
    const rules = review({ g: 1, beta: 6, q: 1 });
    const [low, middle, high] = [0.1, 0.4, 0.7].map((s) => nextLevel(s, 0.9, rules)) as [number, number, number];
    expect(middle).toBeCloseTo((low + high) / 2, 14);
  });

  test('siblings that fail together cost nothing when there is one report, and make redundancy worthless', () => {
    const one = { g: 1, beta: 6, c: 0.8, D: 8 };
    expect(rrmOrbit({ ...one, r: 1 })).toEqual(rrmOrbit(one));
    rrmOrbit({ ...one, k: 5, r: 1 }).forEach((s, i) => {
      expect(s).toBeCloseTo(rrmOrbit(one)[i] ?? Number.NaN, 12);
    });
  });

  test('without optimisation every level is the reference policy, exactly', () => {
    fc.assert(
      fc.property(recursion, (input) => {
        const start = logistic(input.base);
        for (const s of rrmOrbit({ ...input, beta: 0 })) expect(s).toBe(start);
      }),
    );
  });

  test('the map is monotone in s, and its values are probabilities', () => {
    fc.assert(
      fc.property(fc.record(game), share, share, share, (input, reading, x, y) => {
        const rules = review(input);
        const low = nextLevel(Math.min(x, y), reading, rules);
        const high = nextLevel(Math.max(x, y), reading, rules);
        expect(low).toBeLessThanOrEqual(high * (1 + 1e-12));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        const caught = catchProbability(x, rules);
        expect(caught).toBeGreaterThanOrEqual(x * (1 - 1e-12));
        expect(caught).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('orbits are monotone, and never rise if the human is reliable at the leaves', () => {
    fc.assert(
      fc.property(recursion, (input) => {
        const orbit = rrmOrbit(input);
        const steps = orbit.slice(1).map((s, i) => s - (orbit[i] ?? Number.NaN));
        const rises = steps.some((d) => d > 1e-12);
        const falls = steps.some((d) => d < -1e-12);
        expect(rises && falls).toBe(false);
        for (const d of rrmOrbit({ ...input, h: 1 }).map((s, i, all) => s - (all[i - 1] ?? s))) {
          expect(d).toBeLessThanOrEqual(1e-12);
        }
      }),
    );
  });

  test('better composition, more reading and a more reliable human never hurt', () => {
    fc.assert(
      fc.property(recursion, share, (input, more) => {
        const last = rrmOrbit(input).at(-1) ?? Number.NaN;
        for (const name of ['c', 'm', 'h'] as const) {
          const better = rrmOrbit({ ...input, [name]: Math.max(input[name], more) }).at(-1);
          expect(better).toBeGreaterThanOrEqual(last - 1e-9);
        }
      }),
    );
  });

  test.each([
    ['g', 2.01],
    ['g', -0.1],
    ['beta', 50.1],
    ['beta', Number.NaN],
    ['base', 5.5],
    ['pen', -1],
    ['c', 1.01],
    ['c', Number.NaN],
    ['rho', 0],
    ['rho', 1.1],
    ['h', -0.1],
    ['m', 1.1],
    ['k', 0],
    ['k', 1.5],
    ['k', 10],
    ['r', -0.1],
    ['q', 1.1],
    ['D', -1],
    ['D', 2.5],
    ['D', 31],
    ['D', Number.NaN],
  ])('%s = %d is a RangeError that names it', (name, value) => {
    const call = () => rrmOrbit({ g: 0.5, beta: 6, c: 0.9, D: 3, [name]: value });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${name} `));
  });
});
