import { logistic } from '../numerics/logistic';
import { advantageOf, type Inspection } from './stein';

/** How an evaluator compares; nothing of it is checked here, `trainRewardModel` and `rrmMonteCarlo` do that. */
export interface Evaluator {
  /** the reference policy's probability of substance, in (0, 1) */
  p: number;
  /** gloss */
  g: number;
  /** loss for a bluff that is found */
  pen: number;
  /** chance that a look calls real work a bluff; default 0 */
  falseAlarm?: number;
  /** choice sensitivity */
  kappa: number;
  /** whether each response is looked at by itself (`independent`) or the same units of both (`paired`); `exact` needs `visible` */
  mode: Inspection;
  /** for `exact`: each unit's probability to be seen */
  visible?: ArrayLike<number>;
  /** keep only the sum of a comparison's differences, for one behaviour shared by all units */
  tied: boolean;
  /** the source of chance, uniform in [0, 1) */
  next: () => number;
}

/** A look at a unit of one response: whether its substance comes out. */
export type Look = (unit: number) => boolean;

export interface Comparisons {
  /** N rows of z_a − z_b: one column a unit; or (tied) one column, their sum, and if there are hidden units one for the sum of those */
  x: Int16Array;
  /** columns of x */
  columns: number;
  /** 1 where the first response was chosen */
  chosen: Uint8Array;
}

/** What a unit looks worth after one look, which may raise a false alarm. */
function worth(real: boolean, seen: boolean, { g, pen, falseAlarm = 0, next }: Evaluator): number {
  if (!seen) return real ? 1 - g : 1;
  return real && !(falseAlarm > 0 && next() < falseAlarm) ? 1 : 1 - pen;
}

/**
 * One comparison: two responses of n units from the reference policy (each unit real with probability p), each inspected, and
 * the better looking one chosen with probability σ(kappa·d), d the difference of their perceived worths. A unit looks worth 1,
 * or 1 − pen if it is a bluff that was seen (or real work at which the look raised a false alarm), or 1 − g if it is real work
 * that was not seen.
 * @param evaluator how the comparison is made
 * @param n units in a response that a look may reach
 * @param sees the evaluator's look
 * @param x where z_a − z_b is added, unit by unit (tied: all to one place)
 * @param row where in x to begin
 * @param hidden further units of a response, which no look ever reaches; tied they are a behaviour of their own, in the second place
 * @returns whether the first response was chosen
 */
export function compareOnce(
  evaluator: Evaluator,
  n: number,
  sees: Look,
  x: Int16Array,
  row: number,
  hidden = 0,
): boolean {
  const { p, g, pen, falseAlarm = 0, kappa, mode, visible, tied, next } = evaluator;
  let lead = 0;
  for (let i = 0; i < n + hidden; i++) {
    const a = next() < p;
    const b = next() < p;
    if (mode === 'exact') {
      if (a !== b) lead += (a ? 1 : -1) * advantageOf(visible?.[i] ?? 0, g, pen * (1 - falseAlarm));
    } else {
      const seenA = i < n && sees(i);
      const seenB = mode === 'paired' ? seenA : i < n && sees(i);
      lead += worth(a, seenA, evaluator) - worth(b, seenB, evaluator);
    }
    const at = tied ? row + (i < n ? 0 : 1) : row + i;
    if (a !== b) x[at] = (x[at] ?? 0) + (a ? 1 : -1);
  }
  return next() < logistic(kappa * lead);
}

/** Behaviours that are learned separately. */
export const columnsOf = (tied: boolean, n: number, hidden: number): number =>
  tied ? (hidden > 0 ? 2 : 1) : n + hidden;

/**
 * N comparisons of responses of n units, and of `hidden` more that no look ever reaches.
 * @returns the labels, in typed arrays
 */
export function drawComparisons(evaluator: Evaluator, N: number, n: number, sees: Look, hidden = 0): Comparisons {
  const columns = columnsOf(evaluator.tied, n, hidden);
  const x = new Int16Array(N * columns);
  const chosen = new Uint8Array(N);
  for (let label = 0; label < N; label++)
    if (compareOnce(evaluator, n, sees, x, label * columns, hidden)) chosen[label] = 1;
  return { x, columns, chosen };
}
