/** The questions about the novel and what people might answer, as the figure carries them: with their marks, which are measured. */
import { type MarkRow, marksOf } from '../../models/overseer/marks';
import { QUESTIONS } from './statements.data';

export interface Answer {
  says: string;
  holds: boolean;
  /** id of the passage that settles it: "p-11" */
  passage: string;
  /** words of that passage */
  words: string;
  marks: MarkRow;
}

export interface Question {
  question: string;
  answers: readonly Answer[];
}

/** All of them, in the order of the file, which says nothing. */
export const STATEMENTS: readonly Question[] = QUESTIONS.map(({ question, answers }) => ({
  question,
  answers: answers.map(([says, holds, passage, words]) => ({
    says,
    holds: holds === 1,
    passage,
    words,
    marks: marksOf(says),
  })),
}));

/** The same by marks alone: all that writers and learner get. */
export const MARK_TABLE = STATEMENTS.map(({ answers }) => answers.map(({ marks }) => marks));
