/**
 * The rounds: first single answers to different questions, then answers of two writers, mixed. One writer draws from the answers
 * that have not been shown; the other tries all of them and sends the one that the learned taste approves of most.
 */
import { mulberry32 } from '../numerics/rng';
import { shuffled } from '../numerics/shuffle';
import type { MarkRow } from './marks';
import { appeal, type Taste } from './taste';

/** A question by the marks of its answers. Ids, texts and truth are the caller's: nothing of them is needed here. */
export type QuestionMarks = readonly MarkRow[];

export type Writer = 'random' | 'selecting';

/** An answer to be judged: which question, which of its answers, and who sent it. */
export interface Sheet {
  question: number;
  answer: number;
  writer: Writer;
}

const pick = <T>(all: readonly T[], next: () => number): T => all[Math.floor(next() * all.length)] as T;

/** Seeds of the rounds lie apart, whatever the reader's seed. */
const streamOf = (seed: number, round: number) => mulberry32(Math.imul(seed, 31) + round);

/**
 * The first round: so many questions, one answer of each, all by chance.
 * @param count at most the number of questions
 * @throws RangeError if there are too few questions
 */
export function firstRound(questions: readonly QuestionMarks[], count: number, seed: number): Sheet[] {
  if (count > questions.length) throw new RangeError(`${count} sheets want as many questions, not ${questions.length}`);
  const next = streamOf(seed, 1);
  return shuffled(questions.length, next)
    .slice(0, count)
    .map((question) => ({
      question,
      answer: pick([...(questions[question] as QuestionMarks).keys()], next),
      writer: 'random',
    }));
}

/** The answer that appeals most to a taste; of several that appeal alike, one by chance. */
function best(question: QuestionMarks, free: readonly number[], taste: Taste, next: () => number): number {
  const scores = free.map((answer) => appeal(taste, question[answer] as MarkRow));
  const top = Math.max(...scores);
  return pick(
    free.filter((_, i) => top - (scores[i] as number) < 1e-9),
    next,
  );
}

/**
 * A round of both writers: questions are dealt to them in turn from a shuffled pack, so that neither has the easier ones, and no
 * answer comes twice.
 * @param each sheets of each writer; twice as many questions are needed
 * @param shown what was shown in the rounds before
 * @param round 2 or 3: which round it is, for its chance
 * @throws RangeError if there are too few questions
 */
export function mixedRound(
  questions: readonly QuestionMarks[],
  each: number,
  taste: Taste,
  shown: readonly Sheet[],
  seed: number,
  round: number,
): Sheet[] {
  if (2 * each > questions.length)
    throw new RangeError(`${2 * each} sheets want as many questions, not ${questions.length}`);
  const next = streamOf(seed, round);
  const dealt = shuffled(questions.length, next)
    .slice(0, 2 * each)
    .map((question, i): Sheet => {
      const marks = questions[question] as QuestionMarks;
      const gone = new Set(shown.filter((s) => s.question === question).map((s) => s.answer));
      const free = [...marks.keys()].filter((answer) => !gone.has(answer));
      const writer = i % 2 === 0 ? 'random' : 'selecting';
      return { question, answer: writer === 'random' ? pick(free, next) : best(marks, free, taste, next), writer };
    });
  return shuffled(dealt.length, next).map((i) => dealt[i] as Sheet);
}
