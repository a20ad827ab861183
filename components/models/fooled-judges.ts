import { inRange } from './evaluation-game';
import { above } from './range';

export interface Judged {
  /** share of answers that are correct, [0, 1] */
  c: number;
  /** share of correct answers that the judges reject: false negatives, [0, 1] */
  falseNegative: number;
  /** share of wrong answers that they accept: false positives, [0, 1] */
  falsePositive: number;
}

function check({ c, falseNegative, falsePositive }: Judged): void {
  inRange('c', c, 0, 1);
  inRange('falseNegative', falseNegative, 0, 1);
  inRange('falsePositive', falsePositive, 0, 1);
}

/**
 * The share of answers that judges approve: c·(1 − falseNegative) + (1 − c)·falsePositive.
 * @throws RangeError naming a parameter that is out of range
 */
export function approval(judged: Judged): number {
  check(judged);
  const { c, falseNegative, falsePositive } = judged;
  return c * (1 - falseNegative) + (1 - c) * falsePositive;
}

/**
 * The share of judgements that are wrong: c·falseNegative + (1 − c)·falsePositive.
 * @throws RangeError naming a parameter that is out of range
 */
export function judgementError(judged: Judged): number {
  check(judged);
  const { c, falseNegative, falsePositive } = judged;
  return c * falseNegative + (1 - c) * falsePositive;
}

export interface FooledJudgesRow {
  id: 'quality-task' | 'quality-general' | 'apps';
  /** what was answered, and by which reward the model was trained */
  setup: string;
  /** change of approval by RLHF, in percentage points */
  approvalChange: number;
  /** share of judgements that were wrong, before and after RLHF, in percent */
  error: readonly [before: number, after: number];
  /** share of wrong answers that were accepted, before and after, in percent */
  falsePositive: readonly [before: number, after: number];
}

/** What Wen and colleagues (2024) published about their three setups. Percent and percentage points, as printed. Source: wen2024. */
export const FOOLED_JUDGES: { readonly source: 'wen2024'; readonly rows: readonly Readonly<FooledJudgesRow>[] } = {
  source: 'wen2024',
  rows: [
    {
      id: 'quality-task',
      setup: 'questions on long texts (QuALITY), a reward made for the task',
      approvalChange: 6.0,
      error: [42.9, 58.5],
      falsePositive: [41.0, 65.1],
    },
    {
      id: 'quality-general',
      setup: 'questions on long texts (QuALITY), a general reward from Chatbot Arena',
      approvalChange: 9.4,
      error: [40.8, 48.2],
      falsePositive: [46.7, 70.2],
    },
    {
      id: 'apps',
      setup: 'programming tasks (APPS)',
      approvalChange: 14.3,
      error: [31.3, 45.7],
      falsePositive: [29.6, 47.9],
    },
  ],
};

export interface FooledJudgesDerived {
  /** share of answers that are correct, before as after, [0, 1] */
  c: number;
  /** share of correct answers that were rejected, before and after, in percent */
  falseNegative: [before: number, after: number];
  /** what the change in false positives added to approval, in percentage points */
  byFalsePositives: number;
  /** what the change in false negatives added, in percentage points */
  byFalseNegatives: number;
}

/**
 * What a published row implies **if correctness is unchanged** by RLHF (it barely rose). Derived by us, not printed in the paper.
 *
 * With c the share of correct answers, approval is A = c(1 − FN) + (1 − c)FP and error is E = c·FN + (1 − c)FP, so
 * A + E = c + 2(1 − c)FP. With c frozen the changes obey ΔA + ΔE = 2(1 − c)ΔFP, which gives c; then FN = (E − (1 − c)FP)/c
 * before and after; and ΔA = (1 − c)ΔFP − c·ΔFN splits into what wrong answers believed and right answers rejected contribute.
 *
 * Three published numbers (ΔA, E before, E after; FP is given) fix three unknowns (c, FN before, FN after): that A comes out
 * right again is arithmetic, not a test of the assumption. What could have failed, and does not, is that all shares lie in [0, 1].
 * The published numbers are rounded to 0.1 point; a derived share of correct answers may be off by about 0.003.
 * @throws RangeError naming a number that is out of range, or if no share of correct answers fits the row
 */
export function deriveFooledJudges({
  approvalChange,
  error,
  falsePositive,
}: Pick<FooledJudgesRow, 'approvalChange' | 'error' | 'falsePositive'>): FooledJudgesDerived {
  inRange('approvalChange', approvalChange, -100, 100);
  for (const share of error) inRange('error', share, 0, 100);
  for (const share of falsePositive) inRange('falsePositive', share, 0, 100);
  const rise = falsePositive[1] - falsePositive[0];
  if (rise === 0) throw new RangeError('falsePositive must change, or the share of correct answers cannot be derived');
  const c = above('c', 1 - (approvalChange + error[1] - error[0]) / (2 * rise), 0, 1);
  const rejected = (time: 0 | 1): number =>
    inRange('falseNegative', (error[time] - (1 - c) * falsePositive[time]) / c, 0, 100);
  const falseNegative: [number, number] = [rejected(0), rejected(1)];
  return {
    c,
    falseNegative,
    byFalsePositives: (1 - c) * rise,
    byFalseNegatives: -c * (falseNegative[1] - falseNegative[0]),
  };
}
