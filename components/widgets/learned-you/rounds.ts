/** The rounds of one reader: which answers come, in which order, from which writer; and what the reader's verdicts come to. */
import { mulberry32 } from '../../models/numerics/rng';
import { learnTaste, type Taste } from '../../models/overseer/taste';
import { firstRound, mixedRound, type Sheet, type Writer } from '../../models/overseer/writers';
import type { Passed } from '../../yours/yours';
import { type Answer, MARK_TABLE, type Question, STATEMENTS } from './statements';

/** Answers in the first round; of each writer in the second; of each writer in the third, with reports. */
export const FIRST = 30;
export const EACH = 15;
export const HELPED = 8;

/** Places at which a round ends, counted in verdicts. */
export const ENDS = [FIRST, FIRST + 2 * EACH, FIRST + 2 * EACH + 2 * HELPED] as const;

/** A verdict a letter: accepted, or sent back. */
export type Verdicts = string;

export interface Rounds {
  /** all sheets of the rounds that have begun, in their order */
  sheets: readonly Sheet[];
  /** what was learned from the first round; null before it is over */
  taste: Taste | null;
}

const markAt = ({ question, answer }: Sheet) => MARK_TABLE[question]?.[answer] ?? [];

/** What was learned from the first verdicts of the first round. */
const tasteOf = (sheets: readonly Sheet[], verdicts: Verdicts): Taste =>
  learnTaste(sheets.slice(0, FIRST).map((sheet, i) => ({ marks: markAt(sheet), accepted: verdicts[i] === 'A' })));

/**
 * The rounds as far as they have begun. A round of two writers begins as soon as the one before it is over, since it depends on
 * nothing that the reader does afterwards.
 * @param seed whole number; the order of everything
 * @param verdicts one letter a sheet
 */
export function roundsOf(seed: number, verdicts: Verdicts): Rounds {
  const first = firstRound(MARK_TABLE, FIRST, seed);
  if (verdicts.length < FIRST) return { sheets: first, taste: null };
  const taste = tasteOf(first, verdicts);
  const second = mixedRound(MARK_TABLE, EACH, taste, first, seed, 2);
  if (verdicts.length < ENDS[1]) return { sheets: [...first, ...second], taste };
  const third = mixedRound(MARK_TABLE, HELPED, taste, [...first, ...second], seed, 3);
  return { sheets: [...first, ...second, ...third], taste };
}

/** What a sheet asks and says. */
export function onSheet({ question, answer }: Sheet): { question: Question; answer: Answer } {
  const asked = STATEMENTS[question] as Question;
  return { question: asked, answer: asked.answers[answer] as Answer };
}

/** How the sheets of one writer fared between two places. */
export interface Fared extends Passed {
  /** true answers among all that it sent */
  truths: number;
}

/**
 * Counts one writer's sheets of a round.
 * @param from place of the round's first sheet
 * @param to place behind its last; all of them have a verdict
 */
export function fared({ sheets }: Rounds, verdicts: Verdicts, writer: Writer, from: number, to: number): Fared {
  let [tries, accepted, wrong, truths] = [0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const sheet = sheets[i] as Sheet;
    if (sheet.writer !== writer) continue;
    const { holds } = onSheet(sheet).answer;
    tries += 1;
    if (holds) truths += 1;
    if (verdicts[i] !== 'A') continue;
    accepted += 1;
    if (!holds) wrong += 1;
  }
  return { truths, accepted: { hits: accepted, tries }, false: { hits: wrong, tries } };
}

/** What the assistant found for a sheet of the third round: a passage's id and words of it, and whether they are to the point. */
export interface Report {
  passage: string;
  words: string;
  right: boolean;
}

/**
 * The report that comes with a sheet. A wrong one shows words of a passage that is about another question.
 * @param reliability how often it is right, in a hundred
 */
export function reportOf(sheet: Sheet, seed: number, place: number, reliability: number): Report {
  const next = mulberry32(Math.imul(seed, 131) + place);
  const right = next() * 100 < reliability;
  const about = right
    ? onSheet(sheet).answer
    : (STATEMENTS[(sheet.question + 1 + Math.floor(next() * (STATEMENTS.length - 1))) % STATEMENTS.length] as Question)
        .answers[0];
  return { passage: about?.passage ?? '', words: about?.words ?? '', right };
}
