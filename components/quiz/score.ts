/**
 * Scoring of answers given before and after. What is counted is what changed from one to the other, question by question; what it
 * means is bounded, not guessed. Pure.
 *
 * The model. A reader knows a question or doesn't. Who knows it is right. Who doesn't goes by an error, says “I don’t know”, or
 * guesses among all options alike. Let w be the change in the share of questions known. Then the change in right answers is between
 * w·(1 − 1/options), if all that is not known is guessed, and w, if none is. So w lies between the change in right answers and that
 * change divided by 1 − 1/options.
 */

/** One question, before and after. */
export interface Pair {
  before: boolean;
  after: boolean;
}

/** From where to where, lower first. */
export type Range = readonly [low: number, high: number];

export interface Change {
  /** questions */
  n: number;
  /** right before, right after */
  right: readonly [before: number, after: number];
  /** went from wrong to right, and from right to wrong */
  gained: number;
  lost: number;
  /** (gained − lost) / n, in [−1, 1] */
  raw: number;
  /** a range that holds what it is an estimate of, in at least nineteen cases of twenty */
  range: Range;
  /** the same two if all that is not known were guessed */
  guessed: { raw: number; range: Range };
}

/** The deviates of a range at 95 %: the normal one for the mean of many readers, and for one reader’s few questions Student’s with 13 degrees of freedom. */
const Z = 1.959964;
const T = 2.160369;

const inside = (x: number): number => Math.min(1, Math.max(-1, x));

/**
 * One reader’s change. The range is that of a difference of paired shares with half an answer added to each of the four kinds of
 * pairs; with Student’s deviate it kept its promise in simulated readers of every sort that was tried, with fourteen questions.
 * @param options how many answers each question offers, 2 or more
 * @throws RangeError without any question
 */
export function changeOf(pairs: readonly Pair[], options: number): Change {
  if (pairs.length === 0) throw new RangeError('there is no question to compare');
  const count = (test: (pair: Pair) => boolean): number => pairs.filter(test).length;
  const gained = count(({ before, after }) => !before && after);
  const lost = count(({ before, after }) => before && !after);
  const n = pairs.length;
  const more = n + 2;
  const middle = (gained - lost) / more;
  const spread = Math.sqrt(gained + lost + 1 - ((gained - lost) * (gained - lost)) / more) / more;
  const raw = (gained - lost) / n;
  const range: Range = [inside(middle - T * spread), inside(middle + T * spread)];
  return {
    n,
    right: [count((p) => p.before), count((p) => p.after)],
    gained,
    lost,
    raw,
    range,
    guessed: lifted(raw, range, options),
  };
}

function lifted(raw: number, [low, high]: Range, options: number): Change['guessed'] {
  const all = 1 - 1 / options;
  return { raw: inside(raw / all), range: [inside(low / all), inside(high / all)] };
}

/** What many readers’ changes come to. */
export interface Pooled {
  readers: number;
  /** mean of the readers' raw changes, and its range */
  raw: number;
  range: Range;
  guessed: { raw: number; range: Range };
}

/**
 * The mean change of many readers, with the spread among them.
 * @throws RangeError for fewer than two readers
 */
export function pooled(readers: readonly (readonly Pair[])[], options: number): Pooled {
  if (readers.length < 2) throw new RangeError('one reader has no spread');
  const each = readers.map((pairs) => changeOf(pairs, options).raw);
  const raw = each.reduce((sum, x) => sum + x, 0) / each.length;
  const variance = each.reduce((sum, x) => sum + (x - raw) ** 2, 0) / (each.length - 1);
  const half = Z * Math.sqrt(variance / each.length);
  const range: Range = [inside(raw - half), inside(raw + half)];
  return { readers: each.length, raw, range, guessed: lifted(raw, range, options) };
}

/** An answer as given: which error it came from; 'right'; or null for “I don’t know”. */
export type Given = 'right' | { error: string } | null;

/** An error before and after: in how many of the questions that offer it, it was chosen. */
export interface ErrorMoved {
  error: string;
  offered: number;
  before: number;
  after: number;
}

/**
 * How often each error was chosen, before and after; those that were ever chosen, and those that moved most first.
 * @param offers for each question the errors among its options
 */
export function errorsMoved(
  offers: readonly (readonly string[])[],
  before: readonly Given[],
  after: readonly Given[],
): ErrorMoved[] {
  const all = new Map<string, ErrorMoved>();
  const chose = (given: Given | undefined, error: string): number =>
    typeof given === 'object' && given?.error === error ? 1 : 0;
  offers.forEach((errors, i) => {
    for (const error of errors) {
      const so = all.get(error) ?? { error, offered: 0, before: 0, after: 0 };
      all.set(error, {
        error,
        offered: so.offered + 1,
        before: so.before + chose(before[i], error),
        after: so.after + chose(after[i], error),
      });
    }
  });
  return [...all.values()]
    .filter((one) => one.before + one.after > 0)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || b.before - a.before);
}
