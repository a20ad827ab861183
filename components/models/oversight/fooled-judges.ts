import { above } from '../numerics/range';
import { inRange } from './evaluation-game';

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
  /** change of correctness, in percentage points, where it was printed */
  correctnessChange?: number;
}

/**
 * What Wen and colleagues (2024) published about their three setups. Percent and percentage points, as printed. The share of wrong
 * answers accepted is counted on items that the model got wrong before and after. Source: wen2024.
 */
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
      correctnessChange: -1.8,
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
  /** share of answers that are correct before RLHF; after it, as many more as `correctnessChange` says, [0, 1] */
  c: number;
  /** share of correct answers that were rejected, before and after, in percent */
  falseNegative: [before: number, after: number];
  /** what wrong answers, more or less believed, added to approval, in percentage points */
  byFalsePositives: number;
  /** what right answers, more or less refused, added, in percentage points */
  byFalseNegatives: number;
}

/**
 * Shares that fit a published row. An illustration, derived by us and not printed in the paper, under two assumptions:
 * that correctness changes by `correctnessChange` (0 unless given; in the study it barely rose, and in one setup fell), and that the
 * published share of wrong answers accepted, which was counted only where both models were wrong, holds for all wrong answers.
 *
 * With c the share of correct answers, approval is A = c(1 − FN) + (1 − c)FP and error is E = c·FN + (1 − c)FP, so
 * A + E = c + 2(1 − c)FP. If c changes by δ, then ΔA + ΔE = δ + 2(1 − c)ΔFP − 2δ·FP after, which gives c; then
 * FN = (E − (1 − c)FP)/c before and after; and ΔA splits into what wrong answers believed and right answers refused contribute.
 *
 * A fit and no check: three published numbers (ΔA, E before, E after; FP is given) fix three unknowns (c, FN before, FN after), so A
 * comes out right again by construction, whatever was true. And the split hangs on δ: see the test of the second row.
 * The published numbers are rounded to 0.1 point; a derived share of correct answers may be off by about 0.003.
 * @throws RangeError naming a number that is out of range, or if no share of correct answers fits the row
 */
export function deriveFooledJudges({
  approvalChange,
  error,
  falsePositive,
  correctnessChange = 0,
}: Pick<FooledJudgesRow, 'approvalChange' | 'error' | 'falsePositive' | 'correctnessChange'>): FooledJudgesDerived {
  inRange('approvalChange', approvalChange, -100, 100);
  inRange('correctnessChange', correctnessChange, -100, 100);
  for (const share of error) inRange('error', share, 0, 100);
  for (const share of falsePositive) inRange('falsePositive', share, 0, 100);
  const rise = falsePositive[1] - falsePositive[0];
  if (rise === 0) throw new RangeError('falsePositive must change, or the share of correct answers cannot be derived');
  const change = correctnessChange / 100;
  const both = approvalChange + error[1] - error[0] - correctnessChange + 2 * change * falsePositive[1];
  const c = above('c', 1 - both / (2 * rise), 0, 1);
  const correct = [c, above('c', c + change, 0, 1)] as const;
  const rejected = (time: 0 | 1): number =>
    inRange('falseNegative', (error[time] - (1 - correct[time]) * falsePositive[time]) / correct[time], 0, 100);
  const falseNegative: [number, number] = [rejected(0), rejected(1)];
  return {
    c,
    falseNegative,
    byFalsePositives: (1 - c) * rise - change * falsePositive[1],
    byFalseNegatives: -c * (falseNegative[1] - falseNegative[0]) + change * (100 - falseNegative[1]),
  };
}
