import { describe, expect, test } from 'vitest';
import { percentages, SWEEP_DEPTH, sweepRecursion, sweepSettings } from '../../../components/models/recursion/sweep';
import {
  SWEEP,
  SWEEP_FIRST,
  SWEEP_OF_FIRST,
  SWEEP_SEED,
  SWEEP_SETTINGS,
} from '../../../components/widgets/recursion/sweep.data';

const KINDS = ['granted', 'takenBack'] as const;
const OUTCOMES = ['better', 'worse', 'tie'] as const;

describe('the stored sweep', () => {
  test('its first settings, counted again, to the last one', () => {
    expect(sweepRecursion({ settings: SWEEP_FIRST, seed: SWEEP_SEED })).toEqual(SWEEP_OF_FIRST);
  });

  test('other settings agree with it within sampling error', () => {
    const settings = 2000;
    const again = sweepRecursion({ settings, seed: SWEEP_SEED + 1 });
    for (const kind of KINDS)
      for (const [i, row] of SWEEP[kind].entries())
        for (const outcome of OUTCOMES) {
          const share = row[outcome] / SWEEP_SETTINGS;
          const error = Math.sqrt(share * (1 - share) * (1 / settings + 1 / SWEEP_SETTINGS));
          const here = (again[kind][i]?.[outcome] ?? Number.NaN) / settings;
          expect(Math.abs(here - share)).toBeLessThan(4.5 * error + 1 / settings);
        }
  });

  test('every setting is counted once a row; depths 1 to 6; percentages sum to 100', () => {
    for (const kind of KINDS) {
      expect(SWEEP[kind].map(({ depth }) => depth)).toEqual(Array.from({ length: SWEEP_DEPTH }, (_, i) => i + 1));
      for (const row of SWEEP[kind]) {
        expect(row.better + row.worse + row.tie).toBe(SWEEP_SETTINGS);
        const shown = percentages(row);
        expect(shown.better + shown.worse + shown.tie).toBe(100);
        for (const outcome of OUTCOMES)
          expect(Math.abs(shown[outcome] - (100 * row[outcome]) / SWEEP_SETTINGS)).toBeLessThan(1);
      }
    }
  });
});

test('settings keep their ranges, and the draws are in their middle on average', () => {
  const ranges = {
    g: [0.2, 1],
    beta: [2, 10],
    c: [0.5, 1],
    q: [0, 1],
    G: [0.5, 1],
    tread: [2, 20],
    B: [2e4, 2e6],
    hidden: [0, 0.2],
    falseAlarm: [0, 0.2],
  } as const;
  const drawn = sweepSettings(5);
  const all = Array.from({ length: 4000 }, () => drawn.next().value);
  for (const [name, [low, high]] of Object.entries(ranges)) {
    const at = all.map((setting) => {
      const value = setting[name as keyof typeof ranges] ?? Number.NaN;
      expect(value >= low && value <= high).toBe(true);
      return name === 'B' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    });
    expect(Math.abs(at.reduce((sum, x) => sum + x, 0) / at.length - 0.5)).toBeLessThan(0.025);
  }
});

test('percentages go to the largest remainders', () => {
  expect(percentages({ better: 1, worse: 1, tie: 1 })).toEqual({ better: 34, worse: 33, tie: 33 });
  expect(percentages({ better: 996, worse: 2, tie: 2 })).toEqual({ better: 100, worse: 0, tie: 0 });
  expect(percentages({ better: 0, worse: 7, tie: 0 })).toEqual({ better: 0, worse: 100, tie: 0 });
});

test.each([0, 1.5, Number.NaN])('settings = %d is a RangeError that names it', (settings) => {
  expect(() => sweepRecursion({ settings, seed: 1 })).toThrow(/^settings must/);
});
