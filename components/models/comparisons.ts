import { logistic } from './logistic';
import { advantageOf, type Inspection } from './stein';

/** How an evaluator compares; nothing of it is checked here, `trainRewardModel` and `rrmMonteCarlo` do that. */
export interface Evaluator {
  /** the reference policy's probability of substance, in (0, 1) */
  p: number;
  /** gloss */
  g: number;
  /** loss for a bluff that is found */
  pen: number;
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
  /** N rows of z_a − z_b: one column a unit, or (tied) one column, their sum */
  x: Int16Array;
  /** columns of x */
  columns: number;
  /** 1 where the first response was chosen */
  chosen: Uint8Array;
}

/** What a unit looks worth after one look. */
function worth(real: boolean, seen: boolean, g: number, pen: number): number {
  if (real) return seen ? 1 : 1 - g;
  return seen ? 1 - pen : 1;
}

/**
 * One comparison: two responses of n units from the reference policy (each unit real with probability p), each inspected, and
 * the better looking one chosen with probability σ(kappa·d), d the difference of their perceived worths. A unit looks worth 1,
 * or 1 − pen if it is a bluff that was seen, or 1 − g if it is real work that was not.
 * @param evaluator how the comparison is made
 * @param n units in a response
 * @param sees the evaluator's look
 * @param x where z_a − z_b is added, unit by unit (tied: all to one place)
 * @param row where in x to begin
 * @returns whether the first response was chosen
 */
export function compareOnce(evaluator: Evaluator, n: number, sees: Look, x: Int16Array, row: number): boolean {
  const { p, g, pen, kappa, mode, visible, tied, next } = evaluator;
  let lead = 0;
  for (let i = 0; i < n; i++) {
    const a = next() < p;
    const b = next() < p;
    if (mode === 'exact') {
      if (a !== b) lead += (a ? 1 : -1) * advantageOf(visible?.[i] ?? 0, g, pen);
    } else {
      const seenA = sees(i);
      const seenB = mode === 'paired' ? seenA : sees(i);
      lead += worth(a, seenA, g, pen) - worth(b, seenB, g, pen);
    }
    const at = tied ? row : row + i;
    if (a !== b) x[at] = (x[at] ?? 0) + (a ? 1 : -1);
  }
  return next() < logistic(kappa * lead);
}

/**
 * N comparisons of responses of n units.
 * @returns the labels, in typed arrays
 */
export function drawComparisons(evaluator: Evaluator, N: number, n: number, sees: Look): Comparisons {
  const columns = evaluator.tied ? 1 : n;
  const x = new Int16Array(N * columns);
  const chosen = new Uint8Array(N);
  for (let label = 0; label < N; label++) if (compareOnce(evaluator, n, sees, x, label * columns)) chosen[label] = 1;
  return { x, columns, chosen };
}
