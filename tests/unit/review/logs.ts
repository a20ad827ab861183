/** Logs for tests: what readers may do, on clocks that may be wrong. */
import fc from 'fast-check';
import { answered, chosen, EMPTY, type Grade, type Log, standing, takenBack } from '../../../components/review/log';

const DECK = ['k2bcd', 'm3fgh', 'p4jkl', 'r5npq', 't6stv'];

type Step =
  | { does: 'answers'; card: string; grade: Grade; at: number }
  | { does: 'takes back'; which: number; at: number }
  | { does: 'chooses'; chapters: string[] | null; at: number };

/** Times of a year, in any order: the clock is set as it likes. */
const at = fc.integer({ min: 1_790_000_000_000, max: 1_822_000_000_000 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('answers' as const),
      card: fc.constantFrom(...DECK),
      grade: fc.constantFrom<Grade>(1, 2, 3, 4),
      at,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('takes back' as const), which: fc.nat(20), at }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('chooses' as const),
      chapters: fc.option(fc.subarray(['how-far', 'ground-truth'])),
      at,
    }),
  },
);

/** One step more. @param id of what is written */
export function took(log: Log, one: Step, id: string): Log {
  if (one.does === 'answers') return answered(log, one.card, one.grade, { at: one.at, id });
  if (one.does === 'chooses') return chosen(log, one.chapters, one.at);
  const all = standing(log);
  return all.length === 0 ? log : takenBack(log, all[one.which % all.length]?.id ?? '', { at: one.at, id });
}

const walk = (from: Log, steps: readonly Step[], writer: string): Log =>
  steps.reduce((log, one, i) => took(log, one, `${writer}-${i}`), from);

export { at, DECK, type Step, step };

/** A log as one writer makes it. */
export const aLog = (writer: string): fc.Arbitrary<Log> =>
  fc.array(step, { maxLength: 14 }).map((steps) => walk(EMPTY, steps, writer));

/** Three logs that have a past in common and went on apart. */
export const threeLogs: fc.Arbitrary<[Log, Log, Log]> = fc
  .tuple(
    aLog('past'),
    ...(['a', 'b', 'c'] as const).map((w) => fc.array(step, { maxLength: 8 }).map((s) => [w, s] as const)),
  )
  .map(([past, ...rest]) => rest.map(([writer, steps]) => walk(past, steps, writer)) as [Log, Log, Log]);
