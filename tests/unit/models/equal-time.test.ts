import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAtEqualTime, type EqualTimeInput } from '../../../components/models/recursion/equal-time';

const DEFAULT = { b: 4, g: 0.5, beta: 6, c: 0.9, t0: 5, tread: 5, N: 1000, G: 1, B: 210_000 };
const at = (D: number, change: Partial<EqualTimeInput> = {}) => compareAtEqualTime({ ...DEFAULT, D, ...change });
/** recursion minus the better way of plain RLHF */
const gain = (D: number, change: Partial<EqualTimeInput> = {}) => {
  const { rrm, audit, auditFixed } = at(D, change);
  return rrm - Math.max(audit, auditFixed);
};

// Reference values of two independent implementations.
const TABLE: [
  D: number,
  v: number,
  audit: number,
  fixed: number,
  truth: number,
  rrm: number,
  m: number,
  needRlhf: number,
  needRrm: number,
][] = [
  [0, 1, 0.997527, 0.997527, 0.997527, 0.997527, 1, 10_000, 10_000],
  [1, 1, 0.997527, 0.997527, 0.997527, 0.993818, 1, 40_000, 50_000],
  [2, 1, 0.997527, 0.997527, 0.997527, 0.993631, 1, 160_000, 90_000],
  [3, 0.328125, 0.488283, 0.359178, 0.997527, 0.993621, 1, 640_000, 130_000],
  [4, 0.082031, 0.094343, 0.125364, 0.997527, 0.993621, 1, 2_560_000, 170_000],
  [5, 0.020508, 0.056496, 0.06691, 0.997527, 0.993621, 1, 10_240_000, 210_000],
  [6, 0.005127, 0.049555, 0.052297, 0.997527, 0.974116, 0.84, 40_960_000, 250_000],
  [8, 0.00032, 0.047556, 0.04773, 0.997527, 0.440993, 0.6364, 655_360_000, 330_000],
];

describe('compareAtEqualTime', () => {
  test.each(TABLE)('table 5 at depth %d', (D, v, audit, fixed, truth, rrm, m, needRlhf, needRrm) => {
    const got = at(D);
    expect(got.visibility).toBeCloseTo(v, 6);
    expect(got.audit).toBeCloseTo(audit, 6);
    expect(got.auditFixed).toBeCloseTo(fixed, 6);
    expect(got.fullTruth).toBeCloseTo(truth, 6);
    expect(got.rrm).toBeCloseTo(rrm, 6);
    expect(got.m).toBeCloseTo(m, 4);
    expect(got.needRlhf).toBe(needRlhf);
    expect(got.needRrm).toBe(needRrm);
  });

  test('the constants of the table are the defaults', () => {
    expect(compareAtEqualTime({ b: 4, D: 6, g: 0.5, beta: 6, c: 0.9 })).toEqual(at(6));
  });

  test('with four times the budget recursion holds past depth 12', () => {
    for (let D = 0; D <= 13; D++) expect(at(D, { B: 840_000 }).rrm).toBeGreaterThan(0.97);
  });

  test('"the same human": trusting a reader more than an inspector flatters recursion', () => {
    const flattered = at(1, { h: 0.5, hRead: 1 });
    expect(flattered.rrm).toBeCloseTo(0.97, 2);
    expect(flattered.audit).toBeCloseTo(0.82, 2);
    expect(at(1, { h: 0.5, hRead: 0.5 }).rrm).toBeLessThan(flattered.audit);
  });

  describe('where recursion is worse than plain RLHF', () => {
    test('small tasks, with a reliable human', () => {
      expect(gain(1)).toBeCloseTo(-0.004, 3);
      expect(gain(2)).toBeCloseTo(-0.004, 3);
      expect(gain(1, { g: 1, c: 0.75 })).toBeCloseTo(-0.05, 2);
      expect(gain(2, { g: 1, c: 0.75 })).toBeCloseTo(-0.07, 2);
      expect(gain(1, { c: 0.6 })).toBeCloseTo(-0.08, 2);
      expect(gain(2, { c: 0.6 })).toBeCloseTo(-0.123, 3);
    });

    test('parts that show little of the whole', () => {
      expect(at(1, { c: 0.5 }).rrm).toBeCloseTo(0.82, 2);
      expect(at(2, { c: 0.5 }).rrm).toBeCloseTo(0.66, 2);
      expect(at(2, { c: 0.5 }).audit).toBeCloseTo(0.998, 3);
    });

    test('a tight budget, spread thin over all levels', () => {
      const got = at(3, { B: 52_500 });
      expect(got.rrm).toBeCloseTo(0.068, 3);
      expect(Math.max(got.audit, got.auditFixed)).toBeCloseTo(0.125, 3);
    });

    test('slow reading', () => {
      expect(gain(2, { tread: 20 })).toBeCloseTo(-0.188, 3);
      for (const D of [2, 3, 4, 5]) expect(gain(D, { tread: 20 })).toBeLessThan(0);
    });

    test('redundancy at equal time', () => {
      expect(at(3, { k: 3, r: 1 }).rrm).toBeCloseTo(0.45, 2);
      expect(at(3).rrm).toBeCloseTo(0.99, 2);
    });

    test('no generalisation', () => {
      expect(at(3, { G: 0.75 }).rrm).toBeGreaterThan(0.8);
      expect(at(4, { G: 0.75 }).rrm).toBeLessThan(0.2);
      const got = at(3, { G: 0.5 });
      expect(got.rrm).toBeCloseTo(0.0565, 4);
      expect(Math.max(got.audit, got.auditFixed)).toBeCloseTo(0.086, 3);
    });

    test('predictable blind spots', () => {
      expect(gain(2, { q: 1 })).toBeCloseTo(-0.0115, 4);
      for (let D = 1; D <= 7; D++) expect(at(D, { q: 1 }).rrm).toBeLessThan(at(D).rrm);
      expect(at(8, { q: 1 }).rrm).toBeGreaterThan(at(8).rrm);
    });

    test('weak optimisation', () => {
      expect(at(1, { beta: 2 }).rrm).toBeCloseTo(0.8, 2);
      expect(at(2, { beta: 2 }).rrm).toBeCloseTo(0.76, 2);
      expect(at(2, { beta: 2 }).audit).toBeCloseTo(0.88, 2);
    });
  });

  // Above P = g(1 - v)/v an audit pays; P = (ln 99/beta + g(1 - v))/v makes it 99 %.
  test.each([
    [3, 3.4],
    [4, 14.9],
    [5, 61.2],
    [6, 246],
  ])('the honest rival: at depth %d a penalty of about %d makes rare audits work', (D, penalty) => {
    const { visibility: v } = at(D);
    const pen = (Math.log(99) / 6 + 0.5 * (1 - v)) / v;
    expect(Math.abs(pen / penalty - 1)).toBeLessThan(0.02);
    expect(at(D, { pen }).audit).toBeCloseTo(0.99, 9);
    expect(at(D, { pen: (0.5 * (1 - v)) / v }).audit).toBeCloseTo(0.5, 9);
  });

  test('more minutes never hurt anybody, and nobody beats a judge who sees everything', () => {
    fc.assert(
      fc.property(
        fc.record({
          b: fc.integer({ min: 1, max: 16 }),
          D: fc.integer({ min: 0, max: 12 }),
          g: fc.double({ min: 0, max: 2, noNaN: true }),
          beta: fc.double({ min: 0, max: 20, noNaN: true }),
          base: fc.double({ min: -3, max: 3, noNaN: true }),
          c: fc.double({ min: 0, max: 1, noNaN: true }),
          h: fc.double({ min: 0, max: 1, noNaN: true }),
          q: fc.double({ min: 0, max: 1, noNaN: true }),
          k: fc.integer({ min: 1, max: 9 }),
          G: fc.double({ min: 0, max: 1, noNaN: true }),
          B: fc.double({ min: 1, max: 1e7, noNaN: true }),
        }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (input, more) => {
          const poor = compareAtEqualTime(input);
          const rich = compareAtEqualTime({ ...input, B: input.B * more });
          for (const who of ['audit', 'auditFixed', 'rrm'] as const) {
            expect(rich[who]).toBeGreaterThanOrEqual(poor[who] - 1e-9);
            expect(rich[who]).toBeLessThanOrEqual(poor.fullTruth + 1e-12);
          }
        },
      ),
    );
  });

  test.each([
    ['b', 0],
    ['D', 31],
    ['g', -1],
    ['beta', 60],
    ['base', 6],
    ['c', 2],
    ['h', -0.1],
    ['hRead', 1.1],
    ['k', 0],
    ['r', 2],
    ['q', 2],
    ['t0', 0],
    ['tread', 0],
    ['N', 1],
    ['G', -0.1],
    ['B', 0],
    ['B', Number.NaN],
  ])('%s = %d is a RangeError that names it', (name, value) => {
    const call = () => at(3, { [name]: value });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${name} `));
  });
});
