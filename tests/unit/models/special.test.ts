import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logGamma, normalCdf, normalPdf, normalSurvival, studentT } from '../../../components/models/numerics/special';

const relative = (got: number, want: number) => Math.abs(got / want - 1);

describe('the normal distribution', () => {
  // Abramowitz and Stegun, tables 26.1 and 26.2
  test.each([
    [0, 0.5],
    [1, 0.15865525393145707],
    [1.959963984540054, 0.025],
    [3, 0.0013498980316300933],
    [5, 2.866515718791933e-7],
    [10, 7.619853024160527e-24],
    [20, 2.7536241186062337e-89],
  ])('P(Z > %d) = %d', (x, want) => expect(relative(normalSurvival(x), want)).toBeLessThan(1e-12));

  test('survival and cdf add up to 1, and the density is the slope', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (x) => {
        expect(normalCdf(x) + normalSurvival(x)).toBeCloseTo(1, 14);
        expect((normalCdf(x + 1e-4) - normalCdf(x - 1e-4)) / 2e-4).toBeCloseTo(normalPdf(x), 7);
      }),
    );
  });

  test('the two methods meet where they change over', () => {
    expect(relative(normalSurvival(3 - 1e-12), normalSurvival(3))).toBeLessThan(1e-11);
    expect(normalSurvival(41)).toBe(0);
    expect(normalSurvival(Number.NEGATIVE_INFINITY)).toBe(1);
    expect(normalSurvival(Number.NaN)).toBeNaN();
  });
});

describe('logGamma', () => {
  test.each([
    [0.5, 0.5 * Math.log(Math.PI)],
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [0.1, 2.252712651734206],
    [100, 359.1342053695754],
  ])('at %d', (x, want) => expect(logGamma(x)).toBeCloseTo(want, 11));

  test('a number that is not positive is a RangeError', () => {
    expect(() => logGamma(0)).toThrow(/^x must/);
    expect(() => logGamma(Number.NaN)).toThrow(RangeError);
  });
});

describe('Student’s t distribution', () => {
  test('one degree of freedom is Cauchy’s: P(T > t) = 1/2 − atan(t)/π', () => {
    const { survival, pdf } = studentT(1);
    for (const t of [0, 0.1, 0.5, 1, 3, 20]) {
      expect(survival(t)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 13);
      expect(pdf(t)).toBeCloseTo(1 / (Math.PI * (1 + t * t)), 13);
    }
  });

  test('two degrees of freedom: P(T > t) = 1/(2 + t² + t·√(2 + t²)), to the far tail', () => {
    const { survival } = studentT(2);
    for (const t of [0.01, 0.5, 1, 3, 100, 1e6, 1e10])
      expect(relative(survival(t), 1 / (2 + t * t + t * Math.sqrt(2 + t * t)))).toBeLessThan(1e-11);
  });

  test.each([
    [3, 3.1824463052837086],
    [10, 2.2281388519862753],
    [30, 2.042272456301238],
  ])('with %d degrees of freedom, P(T > %d) is 1/40', (nu, t) =>
    expect(studentT(nu).survival(t)).toBeCloseTo(0.025, 12),
  );

  test('the density is the slope, for every nu; the two sides mirror each other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 200, noNaN: true }),
        fc.double({ min: -8, max: 8, noNaN: true }),
        (nu, t) => {
          const { survival, pdf } = studentT(nu);
          expect((survival(t - 1e-4) - survival(t + 1e-4)) / 2e-4).toBeCloseTo(pdf(t), 6);
          expect(survival(t) + survival(-t)).toBeCloseTo(1, 13);
        },
      ),
    );
  });

  test('nu out of range is a RangeError', () => {
    expect(() => studentT(0)).toThrow(/^nu must/);
    expect(() => studentT(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
