import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAO_DIGITISED, gaoBestOfN, gaoBestOfNPeak, gaoRL, gaoRLPeak } from '../../../components/models/oversight/gao';

test.each([
  [1, 0.1, 5, 2.5, 8103.083928, 810.308393],
  [1.5, 0.25, 3, 2.25, 148.413159, 37.10329],
])('the peaks at alpha = %d, beta = %d', (alpha, beta, d, R, dRL, RRL) => {
  expect(gaoBestOfNPeak({ alpha, beta })).toEqual({ d: expect.closeTo(d, 6), R: expect.closeTo(R, 6) });
  expect(gaoRLPeak({ alpha, beta })).toEqual({ d: expect.closeTo(dRL, 6), R: expect.closeTo(RRL, 6) });
});

test('both curves start at 0, pass through their peak and are lower on both sides of it', () => {
  const coefficient = fc.double({ min: 0.05, max: 2, noNaN: true });
  fc.assert(
    fc.property(coefficient, coefficient, fc.double({ min: 0.01, max: 3, noNaN: true }), (alpha, beta, factor) => {
      for (const [curve, peak] of [
        [gaoBestOfN, gaoBestOfNPeak({ alpha, beta })],
        [gaoRL, gaoRLPeak({ alpha, beta })],
      ] as const) {
        expect(curve({ d: 0, alpha, beta })).toBe(0);
        expect(curve({ d: peak.d, alpha, beta }) / peak.R).toBeCloseTo(1, 9);
        expect(curve({ d: peak.d * factor, alpha, beta })).toBeLessThanOrEqual(peak.R * (1 + 1e-9));
      }
    }),
  );
});

describe('the digitised coefficients', () => {
  // where best-of-n turns over, in nats, and how high: derived from the same reading
  test.each([
    ['3M', 4.17, 0.5],
    ['12M', 4.57, 0.548],
    ['25M', 5.89, 0.677],
    ['42M', 6.09, 0.676],
    ['85M', 7.98, 0.846],
    ['300M', 10.12, 1.007],
    ['680M', 10.96, 1.074],
    ['1.2B', 11.45, 1.105],
    ['3B', 13.53, 1.217],
  ])('%s turns over at %d nats', (proxy, kl, R) => {
    const row = GAO_DIGITISED.rows.find((candidate) => candidate.proxy === proxy);
    if (!row) throw new Error(`no row ${proxy}`);
    const peak = gaoBestOfNPeak({ alpha: row.alphaBestOfN, beta: row.betaBestOfN });
    expect(peak.d ** 2).toBeCloseTo(kl, 2);
    expect(peak.R).toBeCloseTo(R, 3);
  });

  test('say where they come from', () => {
    expect(GAO_DIGITISED.source).toBe('gao2022');
    expect(GAO_DIGITISED.provenance).toMatch(/digitised from Figure 3/);
    expect(GAO_DIGITISED.rows).toHaveLength(9);
  });
});

test.each<[string, () => unknown]>([
  ['d', () => gaoBestOfN({ d: -1, alpha: 1, beta: 1 })],
  ['d', () => gaoRL({ d: Number.NaN, alpha: 1, beta: 1 })],
  ['alpha', () => gaoRL({ d: 1, alpha: -1, beta: 1 })],
  ['beta', () => gaoBestOfN({ d: 1, alpha: 1, beta: -1 })],
  ['beta', () => gaoBestOfNPeak({ alpha: 1, beta: 0 })],
  ['beta', () => gaoRLPeak({ alpha: 1, beta: 0 })],
])('%s out of range is a RangeError that names it', (name, call) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(new RegExp(`^${name} must`));
});
