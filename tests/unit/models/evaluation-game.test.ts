import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logistic } from '../../../components/models/numerics/logistic';
import { meanField } from '../../../components/models/oversight/evaluation-game';

// Reference values of two independent implementations (the model's specification, Table 1a and the recommended default).
const TABLE_V = [1, 1, 0.8, 0.6, 0.4, 0.2, 0, 0];
const TABLE: [beta: number, quality: number, proxy: number, kl: number][] = [
  [0, 0.5, 0.15, 0],
  [1, 0.569445, 0.24037, 0.350546],
  [2, 0.614567, 0.305815, 1.116331],
  [3, 0.635323, 0.345286, 1.891451],
  [5, 0.642874, 0.382011, 3.017695],
  [8, 0.638137, 0.400632, 3.943199],
  [12, 0.634344, 0.408457, 4.545971],
  [20, 0.630566, 0.412927, 5.085921],
];
const DEFAULT_V = [1, 1, 1, ...Array<number>(7).fill(0.25)];
const DEFAULT: typeof TABLE = [
  [0, 0.5, 0.10625, 0],
  [1, 0.547471, 0.178298, 0.346477],
  [2, 0.570716, 0.22593, 1.037703],
  [2.4818, 0.572999, 0.239839, 1.347435],
  [4, 0.558883, 0.261569, 2.021256],
  [6, 0.523833, 0.271186, 2.487129],
  [8, 0.488158, 0.276367, 2.846995],
  [12, 0.427696, 0.284036, 3.605871],
  [20, 0.353101, 0.293362, 5.051725],
  [40, 0.304685, 0.299414, 6.650215],
];

describe('meanField', () => {
  test.each(TABLE)('table 1a at beta %d', (beta, quality, proxy, kl) => {
    const got = meanField({ v: TABLE_V, g: 0.4, beta });
    expect(got.trueQuality).toBeCloseTo(quality, 6);
    expect(got.proxy).toBeCloseTo(proxy, 6);
    expect(got.kl).toBeCloseTo(kl, 6);
  });

  test.each(DEFAULT)('the recommended default at beta %d', (beta, quality, proxy, kl) => {
    const got = meanField({ v: DEFAULT_V, g: 0.5, beta });
    expect(got.trueQuality).toBeCloseTo(quality, 6);
    expect(got.proxy).toBeCloseTo(proxy, 6);
    expect(got.kl).toBeCloseTo(kl, 5);
  });

  test('the recommended default ends below the untrained policy, although its reward has risen all the way', () => {
    const start = meanField({ v: DEFAULT_V, g: 0.5, beta: 0 });
    const end = meanField({ v: DEFAULT_V, g: 0.5, beta: 20 });
    expect(end.trueQuality).toBeLessThan(start.trueQuality - 0.1);
    expect(end.proxy).toBeGreaterThan(start.proxy + 0.1);
  });

  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  const game = fc.record({
    v: fc.array(unit, { minLength: 1, maxLength: 16 }),
    g: fc.double({ min: 0, max: 2, noNaN: true }),
    base: fc.double({ min: -5, max: 5, noNaN: true }),
    pen: fc.double({ min: 0, max: 10, noNaN: true }),
  });
  const strength = fc.double({ min: 0, max: 50, noNaN: true });

  test('the proxy never falls as optimisation grows', () => {
    fc.assert(
      fc.property(game, strength, strength, (input, a, b) => {
        const weak = meanField({ ...input, beta: Math.min(a, b) });
        const strong = meanField({ ...input, beta: Math.max(a, b) });
        expect(strong.proxy).toBeGreaterThanOrEqual(weak.proxy - 1e-12);
        expect(strong.kl).toBeGreaterThanOrEqual(weak.kl - 1e-9);
      }),
    );
  });

  test('without optimisation every unit keeps the reference policy, exactly', () => {
    fc.assert(
      fc.property(game, (input) => {
        const { s, kl } = meanField({ ...input, beta: 0 });
        expect(s).toEqual(input.v.map(() => logistic(input.base)));
        expect(kl).toBe(0);
      }),
    );
  });

  test('better seen is never worse done, and s, quality and kl stay in range', () => {
    fc.assert(
      fc.property(game, strength, (input, beta) => {
        const { s, trueQuality, kl } = meanField({ ...input, beta });
        const order = input.v.map((v, i) => [v, s[i] ?? Number.NaN] as const).sort((x, y) => x[0] - y[0]);
        for (let i = 1; i < order.length; i++) {
          expect(order[i]?.[1]).toBeGreaterThanOrEqual((order[i - 1]?.[1] ?? Number.NaN) - 1e-12);
        }
        expect(Math.min(...s)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...s)).toBeLessThanOrEqual(1);
        expect(trueQuality).toBeGreaterThanOrEqual(Math.min(...s) - 1e-12);
        expect(trueQuality).toBeLessThanOrEqual(Math.max(...s) + 1e-12);
        expect(kl).toBeGreaterThanOrEqual(-1e-9);
        expect(Number.isFinite(kl)).toBe(true);
      }),
    );
  });

  test('weights: a unit of weight w is optimised w times as hard, and the means are weighted', () => {
    const got = meanField({ v: [1, 0], g: 0.5, beta: 2, weights: [3, 1] });
    const s = [logistic(6), logistic(-1)] as const;
    expect(got.s[0]).toBeCloseTo(s[0], 12);
    expect(got.s[1]).toBeCloseTo(s[1], 12);
    expect(got.trueQuality).toBeCloseTo((3 * s[0] + s[1]) / 4, 12);
    expect(got.proxy).toBeCloseTo((3 * s[0] - 0.5 * s[1]) / 4, 12);
    const equal = meanField({ v: TABLE_V, g: 0.4, beta: 3, weights: TABLE_V.map(() => 1) });
    expect(equal).toEqual(meanField({ v: TABLE_V, g: 0.4, beta: 3 }));
  });

  test('one unit is legal; a certain outcome costs finite nats (0 · ln 0 = 0)', () => {
    expect(meanField({ v: [1], g: 0, beta: 4 }).trueQuality).toBeCloseTo(logistic(4), 12);
    expect(meanField({ v: [1], g: 0, beta: 50, pen: 1000 }).kl).toBeCloseTo(Math.LN2, 9);
  });

  const good = { v: [1, 0], g: 0.5, beta: 6 };
  test.each([
    ['v', { ...good, v: [] }],
    ['v[1]', { ...good, v: [1, 1.01] }],
    ['v[0]', { ...good, v: [Number.NaN, 1] }],
    ['g', { ...good, g: -0.1 }],
    ['g', { ...good, g: 2.1 }],
    ['beta', { ...good, beta: -1 }],
    ['beta', { ...good, beta: 51 }],
    ['beta', { ...good, beta: Number.NaN }],
    ['base', { ...good, base: 5.1 }],
    ['pen', { ...good, pen: -1 }],
    ['pen', { ...good, pen: Number.POSITIVE_INFINITY }],
    ['weights', { ...good, weights: [1] }],
    ['weights[1]', { ...good, weights: [1, 0] }],
    ['weights[0]', { ...good, weights: [Number.NaN, 1] }],
  ])('an impossible %s is a RangeError that names it', (name, input) => {
    expect(() => meanField(input)).toThrow(RangeError);
    expect(() => meanField(input)).toThrow(new RegExp(`^${name.replace(/[[\]]/g, '\\$&')} `));
  });
});
