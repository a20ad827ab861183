import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logistic, logit } from '../../../components/models/numerics/logistic';

describe('logistic', () => {
  test('known values', () => {
    expect(logistic(0)).toBe(0.5);
    expect(logistic(Math.log(3))).toBeCloseTo(0.75, 15);
    expect(logistic(-Math.log(3))).toBeCloseTo(0.25, 15);
  });

  test('never overflows, not even where exp does', () => {
    expect(logistic(1000)).toBe(1);
    expect(logistic(-1000)).toBe(0);
    expect(logistic(Number.POSITIVE_INFINITY)).toBe(1);
    expect(logistic(Number.NEGATIVE_INFINITY)).toBe(0);
    // the naive form 1 - 1 / (1 + e^x) would lose all digits here
    expect(logistic(-40) / Math.exp(-40)).toBeCloseTo(1, 12);
  });

  test('symmetric and rising', () => {
    const number = fc.double({ min: -700, max: 700, noNaN: true });
    fc.assert(
      fc.property(number, number, (x, y) => {
        expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 14);
        expect(logistic(Math.max(x, y))).toBeGreaterThanOrEqual(logistic(Math.min(x, y)));
      }),
    );
  });

  test('logit undoes it', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
        // near 1 a double has few digits left for the distance to 1
        expect(Math.abs(logit(logistic(x)) - x)).toBeLessThan(1e-9 + 4e-16 * Math.exp(Math.abs(x)));
      }),
    );
  });

  test.each([0, 1, -0.1, 1.1, Number.NaN])('logit(%d) is a RangeError that names p', (p) => {
    expect(() => logit(p)).toThrow(RangeError);
    expect(() => logit(p)).toThrow(/^p /);
  });
});
