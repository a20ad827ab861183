import { logistic } from './logistic';
import { advantageOf, type Inspection } from './stein';

export interface DrawInput {
  /** how many comparisons to draw */
  N: number;
  /** how many units a response has */
  n: number;
  /** the reference policy's probability of substance, in (0, 1) */
  p: number;
  /** gloss */
  g: number;
  /** loss for a bluff that is found */
  pen: number;
  /** choice sensitivity */
  kappa: number;
  /** the evaluator's look at a unit of one response: whether its substance comes out. Called once a look */
  sees: (unit: number) => boolean;
  /** whether each response is looked at by itself (`independent`) or the same units of both (`paired`); `exact` needs `visible` */
  mode: Inspection;
  /** for `exact`: each unit's probability to be seen */
  visible?: ArrayLike<number>;
  /** keep only the sum of each comparison's differences, for one behaviour shared by all units */
  tied: boolean;
  /** the source of chance, uniform in [0, 1) */
  next: () => number;
}

export interface Comparisons {
  /** N rows of z_a − z_b: one column a unit, or (tied) one column, their sum */
  x: Int16Array;
  /** columns of x */
  columns: number;
  /** 1 where the first response was chosen */
  chosen: Uint8Array;
}

/**
 * Draws the labels that an evaluator gives: two responses from the reference policy (each unit real with probability p), each
 * inspected, and the better looking one chosen with probability σ(kappa·d), d the difference of their perceived worths. A unit
 * looks worth 1, or 1 − pen if it is a bluff that was seen, or 1 − g if it is real work that was not. Arguments are not checked
 * here: `trainRewardModel` and `rrmMonteCarlo` do that.
 */
export function drawComparisons({ N, n, p, g, pen, kappa, sees, mode, visible, tied, next }: DrawInput): Comparisons {
  const columns = tied ? 1 : n;
  const x = new Int16Array(N * columns);
  const chosen = new Uint8Array(N);
  for (let label = 0; label < N; label++) {
    const row = label * columns;
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
      if (a !== b) x[tied ? row : row + i] = (x[tied ? row : row + i] ?? 0) + (a ? 1 : -1);
    }
    chosen[label] = next() < logistic(kappa * lead) ? 1 : 0;
  }
  return { x, columns, chosen };
}

/** What a unit looks worth after one look. */
function worth(real: boolean, seen: boolean, g: number, pen: number): number {
  if (real) return seen ? 1 : 1 - g;
  return seen ? 1 - pen : 1;
}
