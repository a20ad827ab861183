/** What the first map granted, taken back: hidden shares, false alarms, growing gloss, composition by level. */
import { describe, expect, test } from 'vitest';
import {
  compareAtEqualTime,
  criticalComposition,
  evaluateTree,
  reach,
  recoveryComposition,
  rrmMonteCarlo,
  rrmOrbit,
} from '../../../components/models';
import { treeMonteCarlo } from '../../../components/models/recursion/tree-monte-carlo';
import { DEFAULT } from './plain-recursion';

const tree = { parent: [-1, 0, 0], ...DEFAULT };
const training = { ...DEFAULT, c: 0.9, D: 3, parts: 2, tied: true, N: 10, seed: 1 };
const CALLS: Record<string, (change: object) => unknown> = {
  rrmOrbit: (change) => rrmOrbit({ ...DEFAULT, c: 0.9, D: 3, ...change }),
  reach: (change) => reach({ ...DEFAULT, c: 0.9, ...change }),
  rrmMonteCarlo: (change) => rrmMonteCarlo({ ...training, ...change }),
  evaluateTree: (change) => evaluateTree({ ...tree, ...change }),
  treeMonteCarlo: (change) => treeMonteCarlo({ ...tree, N: 10, seed: 1, ...change }),
  criticalComposition: (change) => criticalComposition({ ...DEFAULT, ...change }),
  recoveryComposition: (change) => recoveryComposition({ ...DEFAULT, ...change }),
  compareAtEqualTime: (change) => compareAtEqualTime({ ...DEFAULT, b: 4, D: 3, c: 0.9, ...change }),
};
const GROWING = ['rrmOrbit', 'reach', 'rrmMonteCarlo', 'evaluateTree', 'treeMonteCarlo'];

describe.each(Object.keys(CALLS))('%s', (name) => {
  const refuses = (change: object, parameter: string): void => {
    const call = () => CALLS[name]?.(change);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${parameter}[ [\\]0-9]* must`));
  };

  test('a parameter out of range is a RangeError that names it', () => {
    for (const value of [-0.1, 1, Number.NaN]) refuses({ hidden: value }, 'hidden');
    for (const value of [-0.1, 0.5, Number.NaN]) refuses({ falseAlarm: value }, 'falseAlarm');
    if (GROWING.includes(name)) for (const value of [-0.1, 0.51, Number.NaN]) refuses({ growth: value }, 'growth');
    if (name.endsWith('Tree') || name.startsWith('tree')) {
      refuses({ hidden: [0.1, 0.1] }, 'hidden');
      refuses({ hidden: [0.1, 1, 0.1] }, 'hidden');
    }
    expect(() => CALLS[name]?.({ hidden: 0.99, falseAlarm: 0.49 })).not.toThrow();
  });

  test('so is a composition by level of the wrong length, with a fading one, or out of range', () => {
    if (!['rrmOrbit', 'reach', 'rrmMonteCarlo'].includes(name)) return;
    if (name !== 'reach') for (const c of [[], [0.9, 0.9], [0.9, 0.9, 0.9, 0.9]]) refuses({ c }, 'c');
    refuses({ c: [0.9, 0.9, 0.9], rho: 0.9 }, 'c');
    refuses({ c: [0.9, 1.1, 0.9] }, 'c');
    refuses({ c: [0.9, Number.NaN, 0.9] }, 'c');
    expect(() => CALLS[name]?.({ c: [0.9, 0.9, 0.9], rho: 1 })).not.toThrow();
  });
});
