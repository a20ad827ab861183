/** What came out of one run. */
export interface Run {
  /** substance of plain RLHF's work: of pieces looked at and of those never looked at, and its mean */
  seen: number;
  unseen: number;
  rlhf: number;
  /** substance of the trained assistants by level of help, the last one the task's own */
  levels: number[];
}

/** The share of the task that recursion really got done in a run. */
export const topOf = (run: Run): number => run.levels.at(-1) ?? Number.NaN;
