import {
  approval,
  deriveFooledJudges,
  FOOLED_JUDGES,
  type FooledJudgesRow,
} from '../../models/oversight/fooled-judges';

export type RowKey = FooledJudgesRow['id'];
export const ROWS: readonly RowKey[] = FOOLED_JUDGES.rows.map((row) => row.id);

/** How each row is called in the figure. */
export const NAMES: Readonly<Record<RowKey, { name: string; reward: string; answers: string }>> = {
  'quality-task': { name: 'Questions', reward: 'a reward trained for the task', answers: 'answers' },
  'quality-general': { name: 'Questions', reward: 'a general-purpose reward', answers: 'answers' },
  apps: { name: 'Programs', reward: 'two simple tests for a reward', answers: 'programs' },
};

export const PROVENANCE =
  'Published: the change in approval, the error rates and the share of wrong answers accepted, where both models were wrong. The hundred are ours: they fit these numbers if correctness stays the same and that share holds for all wrong answers. Neither is quite so, and a fit is no finding. Points are percentage points.';
export const IF_PROVENANCE =
  'The marks above show your numbers. Of the presets only the share of wrong answers accepted is published; the other two are those of our illustration. Points are percentage points.';
export const MARKS =
  'A hundred questions, the same before and after, in round numbers. Which of them changed sides nobody published; we move as few as will do.';
export const MODEL =
  'approval is the right answers that people accept and the wrong ones that they accept, added up: c(1 − FN) + (1 − c)FP, with c the share of correct answers, FN that of right ones refused and FP that of wrong ones accepted';

/** One of a row's two times, all in percent. */
export interface Shares {
  /** answers that are correct */
  c: number;
  /** correct answers that were refused: false negatives */
  fn: number;
  /** wrong answers that were accepted: false positives */
  fp: number;
}

export interface Row {
  key: RowKey;
  published: FooledJudgesRow;
  /** our illustration: shares that fit, before and after, unrounded */
  before: Shares;
  after: Shares;
  /** our illustration: points of approval from wrong answers believed, and from right answers refused (negative: more were refused) */
  believed: number;
  refused: number;
  /** the same two with the printed change of correctness taken in; null where none was printed */
  withChange: { believed: number; refused: number } | null;
}

function rowOf(published: FooledJudgesRow): Row {
  const derived = deriveFooledJudges({ ...published, correctnessChange: 0 });
  const changed = published.correctnessChange === undefined ? null : deriveFooledJudges(published);
  const at = (time: 0 | 1): Shares => ({
    c: 100 * derived.c,
    fn: derived.falseNegative[time],
    fp: published.falsePositive[time],
  });
  return {
    key: published.id,
    published,
    before: at(0),
    after: at(1),
    believed: derived.byFalsePositives,
    refused: derived.byFalseNegatives,
    withChange: changed && { believed: changed.byFalsePositives, refused: changed.byFalseNegatives },
  };
}

const rows = new Map(FOOLED_JUDGES.rows.map((row) => [row.id, rowOf(row)]));

/** What was published about a setup and the hundred that we fit to it. */
export function row(key: RowKey): Row {
  return rows.get(key) as Row;
}

/** Share of answers approved, in percent. */
export function approvalOf({ c, fn, fp }: Shares): number {
  return 100 * approval({ c: c / 100, falseNegative: fn / 100, falsePositive: fp / 100 });
}
