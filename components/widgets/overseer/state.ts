/** What a game is made of, as types: what changes while the reader judges, and what a state shows. */
import type { Answers, Character } from './characters';
import type { Account, Critique, Item } from './frozen';
import type { Level, Round } from './items';
import type { Blind, Seconds } from './params';
import type { Fate, Result } from './result';

export interface State extends Record<string, unknown> {
  seed: number;
  seconds: Seconds;
  level: Level;
  /** of flaws that could be named, how many in a hundred an assistant finds */
  reliability: number;
  blind: Blind;
  /** which pair of accounts lies in the first act, and which of the two was called wrong */
  account: number;
  picked: '' | 'sound' | 'flawed';
  /** one letter a summary; never in a link */
  alone: Answers;
  helped: Answers;
  /** rounds that the reader has begun; the clock waits for that */
  begun: readonly Round[];
  /** how many the reader thinks to have judged rightly, 0–6, as a text */
  bet: string;
  /** who judged: a simulated reader, or '' for the reader */
  character: Character | '';
  /** counts of the finished rounds, as a link carries them; '' before */
  result: string;
  /** which summary of a finished round is looked at, by its place */
  looked: number;
}

/** A game as the device keeps it. */
export type Kept = Pick<State, 'seed' | 'level' | 'alone' | 'helped' | 'bet' | 'character'>;

/** A summary that waits for an answer, with nothing of what is true. */
export interface Trial {
  /** its number in its round, from 1 */
  number: number;
  /** what it is a summary of: "Part Two", and where that lies in the novel: "part-2" */
  title: string;
  of: string;
  sentences: readonly string[];
  /** null without help */
  critiques: readonly Pick<Critique, 'says' | 'passage' | 'words'>[] | null;
}

/** A summary that was judged, once its round is over. */
export interface Judged {
  item: Item;
  fate: Fate;
  /** the sentence that was objected to; null: none */
  named: number | null;
  /** what the assistants had said; none without help */
  critiques: readonly Critique[];
}

/** What a round shows: it begins, lies open, waits for the bet, or is over. */
export interface RoundShown {
  stage: 'ready' | 'judge' | 'bet' | 'over';
  trial: Trial | null;
  /** empty before the round is over */
  judged: readonly Judged[];
}

/** All that a state shows. */
export interface Derived {
  /** the two accounts in the order in which they lie there */
  easy: { account: Account; shown: readonly ('sound' | 'flawed')[] };
  alone: RoundShown;
  helped: RoundShown;
  result: Result | null;
}
