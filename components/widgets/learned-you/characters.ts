/** Simulated readers, for those who would rather watch. No person was measured: what they like is made up. */
import { mulberry32 } from '../../models/numerics/rng';
import { MARKS, type Mark } from '../../models/overseer/marks';
import { judges, type StatementReader } from '../../models/overseer/readers';
import { ENDS, onSheet, reportOf, roundsOf, type Verdicts } from './rounds';

const liking = (likes: Partial<Record<Mark, number>>): number[] => [0, ...MARKS.map((mark) => likes[mark] ?? 0)];

/** What each likes, in logits for or against a mark, and how many answers in ten they know to be true or false. */
export const CHARACTERS = [
  {
    id: 'likes',
    label: 'likes numbers and quotations',
    reader: { taste: liking({ number: 1, quotes: 1 }), know: 0.1 },
  },
  { id: 'long', label: 'distrusts long answers', reader: { taste: liking({ long: -1.2, hedge: -0.6 }), know: 0.1 } },
  { id: 'knows', label: 'knows the book', reader: { taste: liking({}), know: 0.8 } },
] as const satisfies readonly { id: string; label: string; reader: StatementReader }[];

export type Character = (typeof CHARACTERS)[number]['id'];

/** How often a simulated reader who is given a report goes by it. */
const HEEDS = 0.9;

/**
 * Goes on judging as a reader would, to a place.
 * @param reader whom to ask
 * @param to how many verdicts there shall be
 * @param reliability of the reports in the third round, in a hundred
 */
export function judgeOn(
  reader: StatementReader,
  seed: number,
  verdicts: Verdicts,
  to: number,
  reliability: number,
): Verdicts {
  const next = mulberry32(Math.imul(seed, 977) + 5);
  let all = verdicts;
  for (const end of ENDS) {
    const stop = Math.min(end, to);
    if (all.length >= stop) continue;
    const { sheets } = roundsOf(seed, all);
    for (let i = all.length; i < stop; i++) {
      const sheet = sheets[i];
      if (!sheet) return all;
      const { marks, holds } = onSheet(sheet).answer;
      const heeds = i >= ENDS[1] && next() < HEEDS && reportOf(sheet, seed, i, reliability).right;
      all += (heeds ? holds : judges(reader, marks, holds, next)) ? 'A' : 'S';
    }
  }
  return all;
}
