/** What the first map granted, taken back: hidden shares, false alarms, growing gloss, composition by level. */
import { describe, expect, test } from 'vitest';
import { evaluateTree, rrmMonteCarlo, rrmOrbit, trainRewardModel } from '../../../components/models';
import { treeMonteCarlo } from '../../../components/models/recursion/tree-monte-carlo';
import { DEFAULT } from './plain-recursion';

const PARENT = [-1, 0, 0, 0, 1, 1, 2, 2, 2, 3, 4, 4, 9, 9];
const mean = (numbers: number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

describe('really trained', () => {
  test.each<Partial<Parameters<typeof rrmOrbit>[0]> & { parts?: number; tied?: boolean }>([
    { hidden: 0.1 },
    { hidden: 0.1, falseAlarm: 0.1, tied: true },
    { falseAlarm: 0.2 },
    { g: 0.4, c: 0.95, hidden: 0.25, falseAlarm: 0.05, parts: 6 },
    { g: 0.8, c: 0.9, hidden: 0.15, h: 0.9, k: 2, r: 0.5, tied: true },
    { c: 0.9, growth: 0.1, base: -0.3 },
    { c: [0.9, 0.95, 0.8, 0.9], falseAlarm: 0.1 },
  ])('means over seeds follow the map, as closely as before: %o', (setting) => {
    const input = { ...DEFAULT, c: 0.9, parts: 4, tied: false, N: 16_000, D: 4, ...setting };
    const runs = [1, 2, 3, 4].map((seed) => rrmMonteCarlo({ ...input, seed }).s);
    for (const [level, s] of rrmOrbit(input).entries())
      expect(Math.abs(mean(runs.map((run) => run[level] ?? Number.NaN)) - s)).toBeLessThan(0.012);
  });

  test.each(['node', 'shared'] as const)('every node of a tree follows the mean field, mode %s', (mode) => {
    const hidden = PARENT.map((_, i) => [0.1, 0, 0.2, 0.05][i % 4] ?? 0);
    const input = { ...DEFAULT, parent: PARENT, c: 0.95, hidden, falseAlarm: 0.1, growth: 0.05, N: 16_000, mode };
    const want = evaluateTree(input).s;
    const runs = [1, 2, 3, 4].map((seed) => treeMonteCarlo({ ...input, seed }).s);
    for (const [node, s] of want.entries())
      expect(Math.abs(mean(runs.map((run) => run[node] ?? Number.NaN)) - s)).toBeLessThan(0.025);
  });
});

describe('a reward model from looks with false alarms', () => {
  const many = Array.from({ length: 16 }, () => 0.7);

  // with a luck of looks that forgets the false alarms the attenuation, and so the weight, would be some percent off
  test.each(['independent', 'paired'] as const)('calibrated it learns (1 − e)·v − g·(1 − v): %s looks', (mode) => {
    const input = { v: many, g: 0.5, k0: 2, N: 100_000, tied: true, falseAlarm: 0.3, mode };
    const weights = [1, 2, 3].map((seed) => trainRewardModel({ ...input, seed }).weights[0] ?? Number.NaN);
    expect(Math.abs(mean(weights) - (0.7 * 0.7 - 0.5 * 0.3))).toBeLessThan(0.006);
  });

  test('unit by unit, and without luck', () => {
    const v = [1, 1, 0.8, 0.6, 0.4, 0.2, 0, 0];
    const want = v.map((x) => 0.8 * x - 0.4 * (1 - x));
    for (const mode of ['independent', 'paired', 'exact'] as const) {
      const { weights } = trainRewardModel({ v, g: 0.4, k0: 2, N: 20_000, seed: 1, falseAlarm: 0.2, mode });
      const squares = weights.map((w, i) => (w - (want[i] ?? Number.NaN)) ** 2);
      expect(Math.sqrt(mean(squares))).toBeLessThan(0.07);
    }
  });

  test('falseAlarm out of range is a RangeError that names it', () => {
    expect(() => trainRewardModel({ v: [1], g: 0.5, N: 10, seed: 1, falseAlarm: 0.5 })).toThrow(/^falseAlarm must/);
  });
});
