/** What comes of many games of one simulated reader, round by round: what was sent, what of it was true, what was approved. */
import type { StatementReader } from '../../models/overseer/readers';
import type { Writer } from '../../models/overseer/writers';
import { judgeOn } from './characters';
import { ENDS, FIRST, fared, roundsOf } from './rounds';

/** Orders of the answers that are played, one game each: the first hundred of those in the notes’ table. */
export const [FROM, TO] = [101, 200] as const;

/** One writer in one round, as shares of all that it sent, [0, 1]. */
export interface Shares {
  /** true, whatever the reader said of it */
  truths: number;
  accepted: number;
  /** accepted and not true */
  false: number;
}

/** Rounds and writers in the order in which they come; in the first there is one writer. */
export const SPANS = [
  { span: 'first', writer: 'random', from: 0, to: FIRST },
  { span: 'chance', writer: 'random', from: FIRST, to: ENDS[1] },
  { span: 'machine', writer: 'selecting', from: FIRST, to: ENDS[1] },
  { span: 'chanceHelped', writer: 'random', from: ENDS[1], to: ENDS[2] },
  { span: 'machineHelped', writer: 'selecting', from: ENDS[1], to: ENDS[2] },
] as const satisfies readonly { span: string; writer: Writer; from: number; to: number }[];
export type Span = (typeof SPANS)[number]['span'];

/**
 * Plays all rounds in many orders and takes the shares together.
 * @param reliability of the reports in the third round, in a hundred
 */
export function averagesOf(reader: StatementReader, reliability: number): Readonly<Record<Span, Shares>> {
  const sums = SPANS.map(() => ({ tries: 0, truths: 0, accepted: 0, false: 0 }));
  for (let seed = FROM; seed <= TO; seed++) {
    const verdicts = judgeOn(reader, seed, '', ENDS[2], reliability);
    const rounds = roundsOf(seed, verdicts);
    SPANS.forEach(({ writer, from, to }, i) => {
      const one = fared(rounds, verdicts, writer, from, to);
      const sum = sums[i] as (typeof sums)[number];
      sum.tries += one.accepted.tries;
      sum.truths += one.truths;
      sum.accepted += one.accepted.hits;
      sum.false += one.false.hits;
    });
  }
  const shares = SPANS.map(({ span }, i) => {
    const { tries, truths, accepted, false: wrong } = sums[i] as (typeof sums)[number];
    return [span, { truths: truths / tries, accepted: accepted / tries, false: wrong / tries }] as const;
  });
  return Object.fromEntries(shares) as Record<Span, Shares>;
}
