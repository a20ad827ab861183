/** Simulated readers, of whom everything is known: for finding out whether the scoring finds what was planted. Pure; chance is seeded. */
import { mulberry32 } from '../models/numerics/rng';
import type { Given, Pair } from './score';

export interface Readers {
  /** how many */
  readers: number;
  questions: number;
  /** answers that a question offers, one of them right */
  options: number;
  /** share of the questions known before, [0, 1] */
  knows: number;
  /** share of the questions that are not known before and are after: what is planted, [0, 1] */
  learns: number;
  /** share of the questions known before and forgotten after, [0, 1] */
  forgets: number;
  /** of what is not known the share at which the reader goes by an error of its own, and the share at which “I don’t know” is said */
  errs: number;
  admits: number;
  seed: number;
}

/** What one reader answered. */
export interface Simulated {
  before: Given[];
  after: Given[];
}

/** Readers’ answers, before and after. The first wrong option of a question, “error 0”, is the one that those who err go by. */
export function simulate(of: Readers): Simulated[] {
  const random = mulberry32(of.seed);
  const unknowing = (): Given => {
    const lot = random();
    if (lot < of.errs) return { error: 'error 0' };
    if (lot < of.errs + of.admits) return null;
    const option = Math.floor(random() * of.options);
    return option === 0 ? 'right' : { error: `error ${option - 1}` };
  };
  return Array.from({ length: of.readers }, () => {
    const one: Simulated = { before: [], after: [] };
    for (let i = 0; i < of.questions; i++) {
      const knew = random() < of.knows;
      const changes = random();
      const knows = knew ? changes >= of.forgets : changes < of.learns;
      one.before.push(knew ? 'right' : unknowing());
      one.after.push(knows ? 'right' : unknowing());
    }
    return one;
  });
}

/** A reader’s answers as pairs. */
export const pairsOf = ({ before, after }: Simulated): Pair[] =>
  before.map((given, i) => ({ before: given === 'right', after: after[i] === 'right' }));

/** The change in the share of questions known that is planted. */
export const planted = ({ knows, learns, forgets }: Pick<Readers, 'knows' | 'learns' | 'forgets'>): number =>
  (1 - knows) * learns - knows * forgets;
