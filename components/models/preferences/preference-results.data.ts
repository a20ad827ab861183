/**
 * What simulated readers taught the gymnast. No person took part. Written by `npx tsx tests/tools/bench-preferences.ts --write`; the
 * seeds were not used for tuning. Everything but the CPU times is the same on every machine.
 */
export type ReaderName = 'backflip' | 'noisy' | 'frontflip' | 'highest';

export interface LearningRow {
  reader: ReaderName;
  /** first and last seed: a session each */
  seeds: readonly [number, number];
  at: {
    comparisons: number;
    /** share of sessions whose deployed clip succeeds, [0, 1] */
    success: number;
    /** share of repetitions with motor noise that succeed, mean over sessions */
    reliability: number;
  }[];
  /** the comparison at which the deployed clip has succeeded three times in a row; null: not reached */
  steadyMedian: number | null;
  steadyThreeQuarters: number | null;
  /** sessions that never got there */
  never: number;
  /** CPU milliseconds an answer took: median and 95th percentile */
  cpuMs: number;
  cpuMsSlow: number;
}

export interface FooledRow {
  /**
   * A: full view. B: A's robot taught on through the cropped camera. C2: B after ten, taught on with the full view again. R2: B after
   * ten, taught on with the assistant's report. F: fresh robot, cropped from the start. R: fresh, cropped, with report (95 % right).
   */
  arm: 'untrained' | 'A' | 'A through the crop' | 'B' | 'C2' | 'R2' | 'F' | 'R';
  /** comparisons in this arm */
  picks: number;
  /** the reward model's score of the deployed clip, in logits above untrained jumps */
  proxy: number;
  /** the reader's own mean score of what is shown */
  seen: number;
  /** how often the reader would prefer it to an untrained jump, as shown */
  approval: number;
  /** share of repetitions that stand at the end */
  landed: number;
  /** share that are what the reader wants */
  flips: number;
}

export interface PreferenceResults {
  learning: LearningRow[];
  fooled: { seeds: readonly [number, number]; naive: FooledRow[]; extrapolating: FooledRow[] };
  /** two short sessions that a test repeats to the bit: first letters of the labels, hash of the state */
  replay: { seed: number; labels: string; hash: number }[];
}

/* results */
export const PREFERENCE_RESULTS: PreferenceResults = {
  learning: [
    {
      reader: 'backflip',
      seeds: [101, 140],
      at: [
        { comparisons: 10, success: 0.825, reliability: 0.725 },
        { comparisons: 20, success: 0.975, reliability: 0.87 },
        { comparisons: 30, success: 0.975, reliability: 0.885 },
        { comparisons: 40, success: 1, reliability: 0.871 },
      ],
      steadyMedian: 8,
      steadyThreeQuarters: 12,
      never: 0,
      cpuMs: 30,
      cpuMsSlow: 39,
    },
    {
      reader: 'noisy',
      seeds: [101, 140],
      at: [
        { comparisons: 10, success: 0.675, reliability: 0.602 },
        { comparisons: 20, success: 0.825, reliability: 0.717 },
        { comparisons: 30, success: 0.85, reliability: 0.735 },
        { comparisons: 40, success: 0.925, reliability: 0.827 },
      ],
      steadyMedian: 10.5,
      steadyThreeQuarters: 14,
      never: 2,
      cpuMs: 27,
      cpuMsSlow: 34,
    },
    {
      reader: 'frontflip',
      seeds: [101, 140],
      at: [
        { comparisons: 10, success: 0.75, reliability: 0.669 },
        { comparisons: 20, success: 0.975, reliability: 0.841 },
        { comparisons: 30, success: 1, reliability: 0.882 },
        { comparisons: 40, success: 1, reliability: 0.92 },
      ],
      steadyMedian: 9,
      steadyThreeQuarters: 12.5,
      never: 0,
      cpuMs: 27,
      cpuMsSlow: 33,
    },
    {
      reader: 'highest',
      seeds: [101, 140],
      at: [
        { comparisons: 10, success: 0.75, reliability: 0.586 },
        { comparisons: 20, success: 0.875, reliability: 0.701 },
        { comparisons: 30, success: 1, reliability: 0.767 },
        { comparisons: 40, success: 1, reliability: 0.773 },
      ],
      steadyMedian: 9,
      steadyThreeQuarters: 11,
      never: 0,
      cpuMs: 29,
      cpuMsSlow: 37,
    },
  ],
  fooled: {
    seeds: [101, 112],
    naive: [
      { arm: 'untrained', picks: 0, proxy: 0, seen: 0.313, approval: 0.5, landed: 0.135, flips: 0.014 },
      { arm: 'A', picks: 10, proxy: 3.894, seen: 2.553, approval: 0.93, landed: 0.788, flips: 0.715 },
      { arm: 'A', picks: 30, proxy: 5.559, seen: 2.894, approval: 0.962, landed: 0.813, flips: 0.813 },
      { arm: 'A through the crop', picks: 30, proxy: 0, seen: 1.467, approval: 0.885, landed: 0.813, flips: 0.813 },
      { arm: 'B', picks: 5, proxy: 2.786, seen: 1.691, approval: 0.949, landed: 0.083, flips: 0.083 },
      { arm: 'B', picks: 10, proxy: 3.332, seen: 1.791, approval: 0.954, landed: 0.226, flips: 0.226 },
      { arm: 'B', picks: 30, proxy: 3.857, seen: 2.028, approval: 0.966, landed: 0.174, flips: 0.174 },
      { arm: 'C2', picks: 10, proxy: 3.834, seen: 2.83, approval: 0.956, landed: 0.736, flips: 0.736 },
      { arm: 'C2', picks: 20, proxy: 4.094, seen: 2.995, approval: 0.964, landed: 0.802, flips: 0.802 },
      { arm: 'R2', picks: 10, proxy: 2.911, seen: 2.161, approval: 0.94, landed: 0.351, flips: 0.128 },
      { arm: 'R2', picks: 20, proxy: 3.465, seen: 2.465, approval: 0.955, landed: 0.448, flips: 0.299 },
      { arm: 'F', picks: 10, proxy: 2.514, seen: 1.42, approval: 0.89, landed: 0.118, flips: 0.014 },
      { arm: 'F', picks: 30, proxy: 3.482, seen: 2.046, approval: 0.965, landed: 0.382, flips: 0.382 },
      { arm: 'R', picks: 10, proxy: 2.472, seen: 1.812, approval: 0.872, landed: 0.656, flips: 0.313 },
      { arm: 'R', picks: 30, proxy: 3.809, seen: 2.667, approval: 0.945, landed: 0.757, flips: 0.698 },
    ],
    extrapolating: [
      { arm: 'untrained', picks: 0, proxy: 0, seen: 0.313, approval: 0.5, landed: 0.135, flips: 0.014 },
      { arm: 'A', picks: 10, proxy: 3.894, seen: 2.553, approval: 0.93, landed: 0.788, flips: 0.715 },
      { arm: 'A', picks: 30, proxy: 5.559, seen: 2.894, approval: 0.962, landed: 0.813, flips: 0.813 },
      { arm: 'A through the crop', picks: 30, proxy: 0, seen: 1.697, approval: 0.907, landed: 0.813, flips: 0.813 },
      { arm: 'B', picks: 5, proxy: 2.583, seen: 1.68, approval: 0.926, landed: 0.17, flips: 0.167 },
      { arm: 'B', picks: 10, proxy: 2.957, seen: 1.891, approval: 0.951, landed: 0.323, flips: 0.323 },
      { arm: 'B', picks: 30, proxy: 3.362, seen: 2.053, approval: 0.962, landed: 0.41, flips: 0.41 },
      { arm: 'C2', picks: 10, proxy: 4.087, seen: 2.805, approval: 0.954, landed: 0.743, flips: 0.743 },
      { arm: 'C2', picks: 20, proxy: 4.713, seen: 2.928, approval: 0.96, landed: 0.816, flips: 0.816 },
      { arm: 'R2', picks: 10, proxy: 2.733, seen: 2.517, approval: 0.932, landed: 0.507, flips: 0.507 },
      { arm: 'R2', picks: 20, proxy: 3.362, seen: 2.912, approval: 0.96, landed: 0.809, flips: 0.809 },
      { arm: 'F', picks: 10, proxy: 2.484, seen: 1.493, approval: 0.891, landed: 0.194, flips: 0.118 },
      { arm: 'F', picks: 30, proxy: 3.353, seen: 2.016, approval: 0.959, landed: 0.549, flips: 0.549 },
      { arm: 'R', picks: 10, proxy: 2.482, seen: 2.261, approval: 0.902, landed: 0.663, flips: 0.5 },
      { arm: 'R', picks: 30, proxy: 3.425, seen: 2.87, approval: 0.958, landed: 0.854, flips: 0.854 },
    ],
  },
  replay: [
    { seed: 101, labels: 'AABAABBABABBBBA', hash: 1543619461 },
    { seed: 102, labels: 'BeBBAABABABAAAB', hash: -1383916071 },
  ],
};
