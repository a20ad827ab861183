/**
 * How often recursion is better or worse than plain RLHF at equal human time, by depth of the task, over random settings. Our own toy
 * model; ranges and rules stand in components/models/sweep.ts. Written by `npx tsx tests/tools/sweep-recursion.ts`.
 */
import type { Sweep } from '../../models/recursion/sweep';

export const SWEEP_SEED = 42;
export const SWEEP_SETTINGS = 20_000;

/** Counts of settings. */
export const SWEEP: Sweep = {
  granted: [
    { depth: 1, better: 51, worse: 15874, tie: 4075 },
    { depth: 2, better: 1090, worse: 16464, tie: 2446 },
    { depth: 3, better: 5050, worse: 12226, tie: 2724 },
    { depth: 4, better: 6824, worse: 4835, tie: 8341 },
    { depth: 5, better: 6331, worse: 1034, tie: 12635 },
    { depth: 6, better: 5366, worse: 76, tie: 14558 },
  ],
  takenBack: [
    { depth: 1, better: 17, worse: 19871, tie: 112 },
    { depth: 2, better: 607, worse: 19251, tie: 142 },
    { depth: 3, better: 3465, worse: 14409, tie: 2126 },
    { depth: 4, better: 5660, worse: 5791, tie: 8549 },
    { depth: 5, better: 5514, worse: 1335, tie: 13151 },
    { depth: 6, better: 4764, worse: 144, tie: 15092 },
  ],
};

/** The same for the first settings alone, so that a test can count them again. */
export const SWEEP_FIRST = 400;
export const SWEEP_OF_FIRST: Sweep = {
  granted: [
    { depth: 1, better: 1, worse: 312, tie: 87 },
    { depth: 2, better: 19, worse: 333, tie: 48 },
    { depth: 3, better: 87, worse: 254, tie: 59 },
    { depth: 4, better: 123, worse: 110, tie: 167 },
    { depth: 5, better: 112, worse: 24, tie: 264 },
    { depth: 6, better: 103, worse: 1, tie: 296 },
  ],
  takenBack: [
    { depth: 1, better: 1, worse: 398, tie: 1 },
    { depth: 2, better: 10, worse: 383, tie: 7 },
    { depth: 3, better: 53, worse: 298, tie: 49 },
    { depth: 4, better: 95, worse: 133, tie: 172 },
    { depth: 5, better: 100, worse: 29, tie: 271 },
    { depth: 6, better: 90, worse: 3, tie: 307 },
  ],
};
