/** What a game is made of, as types: what changes while the reader plays, and what a state shows. */
import type { Character } from './characters';
import type { Bet } from './outcome';
import type { Outcome } from './result';
import type { Report, Verdicts } from './rounds';

export interface State extends Record<string, unknown> {
  seed: number;
  /** of the reports in the third round, in a hundred */
  reliability: number;
  /** one letter a sheet; never in a link */
  verdicts: Verdicts;
  bet: Bet | '';
  /** who judged: a simulated reader, or '' for the reader */
  character: Character | '';
  /** tallies and weights of a finished game, as a link carries them; '' before */
  result: string;
}

/** A game as the device keeps it. */
export type Kept = Pick<State, 'seed' | 'verdicts' | 'bet' | 'character'>;

/** The sheet that lies before the reader. */
interface Lying {
  /** its number in its round, from 1, and how many the round has */
  number: number;
  of: number;
  question: string;
  says: string;
  /** in the third round */
  report: Report | null;
}

/** All that a state shows. */
export interface Derived {
  /** null where the figure waits for something else */
  lying: Lying | null;
  waits: 'bet' | 'end' | null;
  /** after the second round */
  outcome: Outcome | null;
}
