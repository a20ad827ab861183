import { whole } from '../numerics/range';
import { mulberry32 } from '../numerics/rng';
import { compareAtEqualTime, type EqualTimeInput } from './equal-time';

/** The deepest task of the sweep; the shallowest has depth 1. */
export const SWEEP_DEPTH = 6;
/** By so much the qualities must differ for one side to count as better. */
export const SWEEP_MARGIN = 0.01;

/** How often recursion comes out better or worse than the better way of plain RLHF; together they are all settings. */
export interface SweepRow {
  /** levels of help that the task needs, 1 to 6 */
  depth: number;
  better: number;
  worse: number;
  tie: number;
}

export interface Sweep {
  /** recursion as its friends draw it: no hidden share, no false alarms */
  granted: SweepRow[];
  /** the same settings with a hidden share and false alarms, each uniform on [0, 0.2) */
  takenBack: SweepRow[];
}

type Setting = Omit<EqualTimeInput, 'D'>;

/**
 * Settings drawn at random, one after the other: g .2–1, beta 2–10, c .5–1, q 0–1, G .5–1, minutes a report 2–20, all uniform, and
 * the budget 20,000–2,000,000 minutes, uniform in its logarithm; hidden and falseAlarm 0–.2. The rest is the default: four parts, a
 * reliable person, five minutes a unit, 1,000 comparisons. Our own choice of ranges: the shares that come out say nothing about how often
 * real projects are like this or that.
 */
export function* sweepSettings(seed: number): Generator<Setting & { hidden: number; falseAlarm: number }, never> {
  const next = mulberry32(seed);
  const between = (low: number, high: number): number => low + (high - low) * next();
  for (;;)
    yield {
      b: 4,
      g: between(0.2, 1),
      beta: between(2, 10),
      c: between(0.5, 1),
      q: next(),
      G: between(0.5, 1),
      tread: between(2, 20),
      B: 20_000 * 100 ** next(),
      hidden: between(0, 0.2),
      falseAlarm: between(0, 0.2),
    };
}

/**
 * Recursion against plain RLHF at equal human time, over random settings, by depth: how often it is better or worse by more than
 * .01 than the better of the two ways of plain RLHF (inspected units chosen anew each time, or always the same).
 * @param settings how many settings, a whole number from 1; the first ones of a longer sweep with the same seed
 * @throws RangeError naming a parameter that is out of range
 */
export function sweepRecursion({ settings, seed }: { settings: number; seed: number }): Sweep {
  whole('settings', settings, 1, 1e6);
  const rows = (): SweepRow[] =>
    Array.from({ length: SWEEP_DEPTH }, (_, i) => ({ depth: i + 1, better: 0, worse: 0, tie: 0 }));
  const granted = rows();
  const takenBack = rows();
  const drawn = sweepSettings(seed);
  for (let i = 0; i < settings; i++) {
    const setting = drawn.next().value;
    for (const row of granted) count(row, { ...setting, hidden: 0, falseAlarm: 0 });
    for (const row of takenBack) count(row, setting);
  }
  return { granted, takenBack };
}

function count(row: SweepRow, setting: Setting): void {
  const { audit, auditFixed, rrm } = compareAtEqualTime({ ...setting, D: row.depth });
  const gain = rrm - Math.max(audit, auditFixed);
  if (gain > SWEEP_MARGIN) row.better++;
  else if (gain < -SWEEP_MARGIN) row.worse++;
  else row.tie++;
}

/**
 * A row in whole percent that sum to 100: rounded down, and what is missing goes to the largest remainders.
 * @returns better, worse and tie in percent
 */
export function percentages({
  better,
  worse,
  tie,
}: Pick<SweepRow, 'better' | 'worse' | 'tie'>): Omit<SweepRow, 'depth'> {
  const all = better + worse + tie;
  const exact = [better, worse, tie].map((part) => (100 * part) / all);
  const whole = exact.map(Math.floor);
  const order = exact.map((value, i) => [value - Math.floor(value), i] as const).sort(([a], [b]) => b - a);
  const missing = 100 - whole.reduce((sum, value) => sum + value, 0);
  for (const [, i] of order.slice(0, missing)) whole[i] = (whole[i] ?? 0) + 1;
  return { better: whole[0] ?? 0, worse: whole[1] ?? 0, tie: whole[2] ?? 0 };
}
