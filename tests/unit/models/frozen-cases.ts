/**
 * Random settings of the models of recursion as they were before false alarms, hidden shares and growing gloss came in, and what
 * each function made of them then (frozen-values.json). Defaults must go on giving the same numbers.
 */
import {
  compareAtEqualTime,
  criticalComposition,
  evaluateTree,
  mulberry32,
  reach,
  recoveryComposition,
  rrmMonteCarlo,
  rrmOrbit,
  steinAttenuation,
  trainRewardModel,
} from '../../../components/models';
import { treeMonteCarlo } from '../../../components/models/recursion/tree-monte-carlo';

export type Frozen = Record<string, (number | string)[][]>;

/** JSON knows neither NaN nor Infinity. */
export const plain = (x: number): number | string => (Number.isFinite(x) ? x : String(x));

/** Where these come out otherwise than recorded, this engine's exp, log and pow differ: then the last digit may differ too. */
export const engine = (): number[] => {
  const next = mulberry32(7);
  return Array.from({ length: 60 }, (_, i) => {
    const x = 8 * next() - 4;
    return (
      [Math.exp(x), Math.log(x + 4.01), (x + 4.01) ** 2.7, Math.log1p(x / 5), Math.expm1(x), 0.97 ** i][i % 6] ?? 0
    );
  });
};

/** What a setting that leaves the new parameters out gives; `more` adds their zeros. */
export function frozenCases(more: object = {}): Record<string, number[][]> {
  const next = mulberry32(20_260);
  const between = (low: number, high: number): number => low + (high - low) * next();
  const whole = (low: number, high: number): number => Math.floor(between(low, high + 1));
  const often = <T>(usual: T, other: T): T => (next() < 0.5 ? usual : other);
  const game = () => ({
    g: between(0, 2),
    beta: between(0, 14),
    base: often(0, between(-3, 3)),
    pen: often(1, between(0, 5)),
    k: often(1, whole(1, 9)),
    r: often(0, next()),
    q: often(0, next()),
    h: often(1, next()),
    m: often(1, next()),
  });
  const several = (count: number, one: () => number[]): number[][] => Array.from({ length: count }, one);
  const tree = () => {
    const parent = [-1];
    for (let i = 1; i < 25; i++) parent.push(Math.floor(i * next()));
    return parent;
  };
  const walk = () => ({ ...game(), c: next(), rho: often(1, between(0.8, 1)) });
  const labels = () => ({
    g: between(0.2, 1),
    beta: between(2, 8),
    c: between(0.5, 1),
    rho: often(1, 0.97),
    k: often(1, 3),
    r: often(0, 0.5),
    q: often(0, 0.4),
    h: often(1, 0.9),
    m: often(1, 0.9),
    N: 500,
    seed: whole(1, 1e6),
  });
  return {
    rrmOrbit: several(60, () => rrmOrbit({ ...walk(), D: 12, ...more })),
    criticalComposition: several(60, () => [
      criticalComposition({ ...game(), beta: between(2, 14), threshold: between(0.05, 0.9), ...more }),
    ]),
    recoveryComposition: several(30, () => [
      recoveryComposition({ ...game(), beta: between(4, 14), threshold: 0.2, ...more }),
    ]),
    reach: several(60, () => [reach({ ...walk(), h: 1, c: between(0.6, 1), threshold: between(0.2, 0.9), ...more })]),
    evaluateTree: several(40, () => {
      const parent = tree();
      const c = parent.map(() => next());
      const rest = { ...walk(), readMinutes: often(1000, 10), weight: often('leaf', 'equal') as 'leaf' | 'equal' };
      return (['node', 'shared'] as const).map((mode) => evaluateTree({ ...rest, parent, c, mode, ...more }).root);
    }),
    compareAtEqualTime: several(60, () => {
      const { m: _, ...rest } = walk();
      const task = { b: whole(1, 8), D: whole(0, 8), G: next(), t0: between(1, 20), tread: between(1, 20) };
      return Object.values(compareAtEqualTime({ ...rest, ...task, B: 10 ** between(4, 7), ...more }));
    }),
    rrmMonteCarlo: several(6, () => {
      const rest = { ...labels(), D: 3, parts: whole(1, 5), tied: next() < 0.5, k0: 2 };
      return rrmMonteCarlo({ ...rest, ...more }).s;
    }),
    treeMonteCarlo: several(4, () => {
      const rest = { ...labels(), parent: tree().slice(0, 9), mode: often('node', 'shared') as 'node' | 'shared' };
      return treeMonteCarlo({ ...rest, ...more }).s;
    }),
    trainRewardModel: several(6, () => {
      const v = Array.from({ length: whole(1, 5) }, next);
      const rest = { v, g: next(), N: 500, k0: 2, seed: whole(1, 1e6), tied: next() < 0.5, beta: 4 };
      const { hidden: _, growth: __, ...looks } = more as { hidden?: number; growth?: number };
      return trainRewardModel({ ...rest, mode: often('independent', 'paired') as 'paired', ...looks }).s ?? [];
    }),
    steinAttenuation: several(30, () => {
      const v = Array.from({ length: whole(1, 5) }, next);
      const rest = { v, g: between(0, 2), pen: often(1, between(0, 5)), base: between(-2, 2), tied: next() < 0.5 };
      const { hidden: _, growth: __, ...looks } = more as { hidden?: number; growth?: number };
      return [steinAttenuation({ ...rest, mode: often('independent', 'paired') as 'paired', ...looks })];
    }),
  };
}
