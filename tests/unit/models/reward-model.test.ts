import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logistic } from '../../../components/models/numerics/logistic';
import { trainRewardModel } from '../../../components/models/oversight/reward-model';
import {
  advantageOf,
  blurredSlope,
  populationWeights,
  steinAttenuation,
} from '../../../components/models/oversight/stein';

const TABLE_V = [1, 1, 0.8, 0.6, 0.4, 0.2, 0, 0];
const rms = (numbers: number[]) => Math.sqrt(numbers.reduce((sum, x) => sum + x * x, 0) / numbers.length);
const errorsOf = (weights: number[], v: readonly number[], g: number) =>
  weights.map((weight, i) => weight - advantageOf(v[i] ?? 0, g));

describe('trainRewardModel learns what the evaluator rewards', () => {
  // The specification's statistical test: of 40 seeds the median was .0335 and the largest .0447.
  test.each([1, 2, 3, 4, 5])('table 1a’s visibilities from 20,000 labels, seed %d', (seed) => {
    const { weights, attenuation } = trainRewardModel({ v: TABLE_V, g: 0.4, k0: 2, N: 20_000, seed });
    expect(rms(errorsOf(weights, TABLE_V, 0.4))).toBeLessThanOrEqual(0.07);
    expect(attenuation).toBe(steinAttenuation({ v: TABLE_V, g: 0.4, k0: 2 }));
  });

  test('the calibrated weights tend to Δ as labels grow, within what the labels can tell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 12 }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 1000 }),
        (v, g, seed) => {
          for (const N of [2000, 32_000]) {
            const { weights, attenuation: a } = trainRewardModel({ v, g, k0: 1, N, seed });
            const kappa = 1 / Math.sqrt(v.length);
            const spread = Math.sqrt(v.reduce((sum, seen) => sum + 0.5 * advantageOf(seen, g) ** 2, 0));
            const error = 1 / Math.sqrt(N * 0.5 * blurredSlope(a * kappa * spread)) / (kappa * a);
            // five standard errors, and a little for the attenuation's own error and the ridge
            for (const miss of errorsOf(weights, v, g)) expect(Math.abs(miss)).toBeLessThan(5 * error + 0.03);
          }
        },
      ),
      { numRuns: 8, seed: 7 },
    );
  });

  test('raw weights tend to the population weights', () => {
    const v = [0.9, 0.5, 0.5, 0.1];
    const want = populationWeights({ v, g: 0.5, kappa: 1 });
    const { weights } = trainRewardModel({ v, g: 0.5, k0: 2, N: 200_000, seed: 3, calibrated: false });
    for (const [i, weight] of weights.entries()) expect(Math.abs(weight - (want[i] ?? 0))).toBeLessThan(0.04);
    const paired = populationWeights({ v, g: 0.5, kappa: 1, mode: 'paired' });
    const other = trainRewardModel({ v, g: 0.5, k0: 2, N: 200_000, seed: 3, calibrated: false, mode: 'paired' });
    for (const [i, weight] of other.weights.entries()) expect(Math.abs(weight - (paired[i] ?? 0))).toBeLessThan(0.04);
  });

  test('raw weights are the calibrated ones times the attenuation', () => {
    const input = { v: TABLE_V, g: 0.4, N: 1000, seed: 9 };
    const { weights, attenuation } = trainRewardModel(input);
    const raw = trainRewardModel({ ...input, calibrated: false });
    expect(raw.attenuation).toBe(attenuation);
    for (const [i, weight] of raw.weights.entries()) expect(weight).toBeCloseTo((weights[i] ?? 0) * attenuation, 12);
  });

  test('exact mode has nothing to calibrate', () => {
    const { weights, attenuation } = trainRewardModel({ v: TABLE_V, g: 0.4, N: 50_000, seed: 1, mode: 'exact' });
    expect(attenuation).toBe(1);
    expect(rms(errorsOf(weights, TABLE_V, 0.4))).toBeLessThan(0.05);
  });

  test('tied, all units share the weight that the mean visibility earns', () => {
    const v = [1, 1, 0.2, 0, 0.5, 0.5];
    const { weights } = trainRewardModel({ v, g: 0.5, N: 100_000, seed: 4, tied: true });
    expect(new Set(weights).size).toBe(1);
    expect(weights).toHaveLength(6);
    const mean = v.reduce((sum, seen) => sum + advantageOf(seen, 0.5), 0) / v.length;
    expect(Math.abs((weights[0] ?? Number.NaN) - mean)).toBeLessThan(0.03);
  });

  test('a penalty is learned too, as far as the population weights say', () => {
    const v = Array<number>(8).fill(0.2);
    const input = { v, g: 0.5, pen: 5, N: 100_000, seed: 1, k0: 1 };
    const [want] = populationWeights({ v, g: 0.5, pen: 5, kappa: 1 / Math.sqrt(8) });
    const { weights } = trainRewardModel({ ...input, calibrated: false });
    for (const weight of weights) expect(Math.abs(weight - (want ?? 0) * Math.sqrt(8))).toBeLessThan(0.1);
    const tied = trainRewardModel({ ...input, tied: true });
    expect(Math.abs((tied.weights[0] ?? Number.NaN) - 0.6)).toBeLessThan(0.05);
  });
});

describe('labels and units (the specification’s bands for these seeds)', () => {
  const miss = (n: number, tied: boolean, seeds: number) => {
    const all: number[] = [];
    for (let seed = 1; seed <= seeds; seed++) {
      const v = Array<number>(n).fill(0.6);
      const { weights } = trainRewardModel({ v, g: 0.5, k0: 2, N: 2000, seed, tied });
      all.push(...errorsOf(tied ? weights.slice(0, 1) : weights, v, 0.5));
    }
    return rms(all);
  };

  test('learned unit by unit, sixteen units are harder than four', () => {
    const ratio = miss(16, false, 20) / miss(4, false, 20);
    expect(ratio).toBeGreaterThanOrEqual(1.3);
    expect(ratio).toBeLessThanOrEqual(3);
  });

  test('one shared behaviour is not', () => {
    const ratio = miss(16, true, 60) / miss(4, true, 60);
    expect(ratio).toBeGreaterThanOrEqual(0.55);
    expect(ratio).toBeLessThanOrEqual(1.8);
  });
});

describe('the optimised policy', () => {
  test('its learned reward never falls with beta; at beta 0 it is the reference policy exactly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (v, one, other, base) => {
          const reward = (beta: number) => {
            const { s, weights } = trainRewardModel({ v, g: 0.5, N: 100, seed: 1, beta, base });
            return (s ?? []).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
          };
          expect(reward(Math.max(one, other))).toBeGreaterThanOrEqual(reward(Math.min(one, other)) - 1e-12);
          const start = trainRewardModel({ v, g: 0.5, N: 100, seed: 1, beta: 0, base });
          for (const s of start.s ?? []) expect(s).toBe(logistic(base));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is there only where beta is given; the same seed gives the same', () => {
    const input = { v: TABLE_V, g: 0.4, N: 500, seed: 11 };
    expect(trainRewardModel(input)).not.toHaveProperty('s');
    expect(trainRewardModel({ ...input, beta: 6 })).toEqual(trainRewardModel({ ...input, beta: 6 }));
    expect(trainRewardModel({ ...input, seed: 12 }).weights).not.toEqual(trainRewardModel(input).weights);
  });
});

const fine = { v: [0.5, 0.5], g: 0.5, N: 100, seed: 1 };
test.each<[string, () => unknown]>([
  ['v', () => trainRewardModel({ ...fine, v: [] })],
  ['v\\[0\\]', () => trainRewardModel({ ...fine, v: [Number.NaN] })],
  ['v', () => trainRewardModel({ ...fine, v: Array<number>(1001).fill(1) })],
  ['g', () => trainRewardModel({ ...fine, g: -1 })],
  ['k0', () => trainRewardModel({ ...fine, k0: 5 })],
  ['N', () => trainRewardModel({ ...fine, N: 9 })],
  ['N', () => trainRewardModel({ ...fine, N: 10.5 })],
  ['seed', () => trainRewardModel({ ...fine, seed: Number.NaN })],
  ['base', () => trainRewardModel({ ...fine, base: -6 })],
  ['pen', () => trainRewardModel({ ...fine, pen: 1001 })],
  ['ridge', () => trainRewardModel({ ...fine, ridge: 0 })],
  ['beta', () => trainRewardModel({ ...fine, beta: 51 })],
])('%s out of range is a RangeError that names it', (name, call) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(new RegExp(`^${name} must`));
});
