import { describe, expect, test } from 'vitest';
import { logistic } from '../../../components/models/numerics/logistic';
import { rrmOrbit } from '../../../components/models/recursion/rrm';
import {
  type RrmMonteCarloInput,
  rrmMonteCarlo,
  rrmTraining,
} from '../../../components/models/recursion/rrm-monte-carlo';

const DEFAULT: RrmMonteCarloInput = { g: 0.5, beta: 6, c: 0.9, D: 5, parts: 4, N: 4000, tied: false, k0: 2, seed: 1 };
const mean = (numbers: number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
const top = (input: Partial<RrmMonteCarloInput>) => rrmMonteCarlo({ ...DEFAULT, ...input }).s.at(-1) ?? Number.NaN;
const tops = (seeds: number, input: Partial<RrmMonteCarloInput>) =>
  Array.from({ length: seeds }, (_, i) => top({ ...input, seed: i + 1 }));

describe('the specification’s bands for seeds 1 to 8', () => {
  test('the default holds its level', () => {
    for (const s of tops(8, {})) {
      expect(s).toBeGreaterThanOrEqual(0.985);
      expect(s).toBeLessThanOrEqual(0.998);
    }
  });

  test('g 1, beta 8, c .75: above the critical line', () => {
    for (const s of tops(8, { g: 1, beta: 8, c: 0.75 })) {
      expect(s).toBeGreaterThanOrEqual(0.94);
      expect(s).toBeLessThanOrEqual(0.99);
    }
  });

  test.each([false, true])('g 1, beta 8, c .6 collapses (tied: %s)', (tied) => {
    for (const s of tops(8, { g: 1, beta: 8, c: 0.6, tied })) expect(s).toBeLessThan(0.005);
  });

  test('labels matter: too few of them bring a collapse even above the critical line', () => {
    const input = { g: 1, beta: 8, c: 0.75 };
    const many = mean(tops(20, { ...input, N: 1000, tied: true }));
    const few = mean(tops(20, { ...input, N: 50, tied: false }));
    expect(many).toBeGreaterThan(few + 0.4);
  });
});

describe('means over seeds follow the map', () => {
  test.each<Partial<RrmMonteCarloInput>>([
    {},
    { tied: true },
    { g: 1, beta: 8, c: 0.75 },
    { h: 0.9, g: 1, c: 0.85 },
    { base: -0.5, c: 0.95, rho: 0.98 },
    { m: 0.85, tied: true },
    { g: 1, c: 0.8, k: 2, r: 0.5, parts: 6 },
    { g: 1, c: 0.9, k: 3, r: 1 },
    { g: 1, c: 0.8, k: 2 },
    { beta: 3, g: 0.3, c: 0.7, parts: 6 },
  ])('%o', (settings) => {
    const input = { ...DEFAULT, ...settings, N: 16_000, D: 4 };
    const runs = [1, 2, 3, 4].map((seed) => rrmMonteCarlo({ ...input, seed }).s);
    for (const [level, s] of rrmOrbit(input).entries())
      expect(Math.abs(mean(runs.map((run) => run[level] ?? Number.NaN)) - s)).toBeLessThan(0.012);
  });

  test('calibration matters: the raw reward falls behind', () => {
    const input = { g: 1, beta: 8, c: 0.75, N: 16_000 };
    const calibrated = mean(tops(6, input));
    const raw = mean(tops(6, { ...input, calibrated: false }));
    expect(Math.abs(calibrated - 0.976)).toBeLessThan(0.01);
    expect(Math.abs(raw - 0.908)).toBeLessThan(0.03);
  });

  test('blind spots that never move: the policy learns them', () => {
    const input = { ...DEFAULT, g: 1, q: 1, parts: 16, N: 8000, D: 2 };
    const runs = [1, 2, 3, 4, 5, 6].map((seed) => rrmMonteCarlo({ ...input, seed }).s);
    for (const [level, s] of rrmOrbit(input).entries())
      expect(Math.abs(mean(runs.map((run) => run[level] ?? Number.NaN)) - s)).toBeLessThan(0.05);
  });

  test('even 50 labels will do at the default, if all parts share one behaviour', () => {
    expect(mean(tops(60, { N: 50, tied: true }))).toBeGreaterThan(0.95);
  });
});

describe('the edges', () => {
  test('beta 0 leaves the reference policy, exactly', () => {
    for (const s of rrmMonteCarlo({ ...DEFAULT, beta: 0, base: 0.4, N: 100 }).s)
      expect(s).toBeCloseTo(logistic(0.4), 14);
  });

  test('one part, no levels', () => {
    const { s } = rrmMonteCarlo({ ...DEFAULT, parts: 1, D: 0 });
    expect(s).toHaveLength(1);
    expect(Math.abs((s[0] ?? 0) - logistic(6))).toBeLessThan(0.002);
  });

  test('the same seed gives the same, another one another', () => {
    expect(rrmMonteCarlo(DEFAULT)).toEqual(rrmMonteCarlo(DEFAULT));
    expect(rrmMonteCarlo({ ...DEFAULT, seed: 2 })).not.toEqual(rrmMonteCarlo(DEFAULT));
  });

  test('level by level it tells the same, and can be stopped', () => {
    const whole = rrmMonteCarlo(DEFAULT).s;
    let seen = 0;
    for (const { level, quality, s, v } of rrmTraining(DEFAULT)) {
      expect(level).toBe(seen);
      expect(quality).toBe(whole[level]);
      expect(mean(s)).toBeCloseTo(quality, 12);
      expect(v).toHaveLength(4);
      seen++;
      if (level === 2) break;
    }
    expect(seen).toBe(3);
  });
});

test.each<[string, Partial<RrmMonteCarloInput>]>([
  ['g', { g: -1 }],
  ['beta', { beta: Number.NaN }],
  ['c', { c: 1.1 }],
  ['D', { D: 31 }],
  ['D', { D: 1.5 }],
  ['parts', { parts: 0 }],
  ['N', { N: 5 }],
  ['k0', { k0: 0 }],
  ['seed', { seed: Number.NaN }],
  ['base', { base: 6 }],
  ['rho', { rho: 0 }],
  ['h', { h: -0.1 }],
  ['m', { m: 2 }],
  ['k', { k: 0 }],
  ['r', { r: 1.2 }],
  ['q', { q: -1 }],
  ['pen', { pen: -1 }],
])('%s out of range is a RangeError that names it, before any work', (name, change) => {
  const call = () => rrmTraining({ ...DEFAULT, ...change });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(new RegExp(`^${name} must`));
});
