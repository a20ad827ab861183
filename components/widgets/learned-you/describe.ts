/** The figure in words: nothing that the reader has not earned; and the answers, for the page of answers. */
import type { Description } from '../../figure/contract';
import { MARKS } from '../../models/overseer/marks';
import { CHARACTERS, judgeOn } from './characters';
import { type Outcome, outcomeOf, readOutcome } from './result';
import { ENDS, onSheet, roundsOf } from './rounds';
import { betSays, MARK_WORDS, tasteSays, writersSays } from './says';
import type { State } from './state';
import { STATEMENTS } from './statements';

/** A game that simulated readers have played, for whoever reads without scripts: each with what came of it. */
function watched(state: State): { label: string; outcome: Outcome }[] {
  return CHARACTERS.map(({ label, reader }) => ({
    label,
    outcome: outcomeOf(state.seed, judgeOn(reader, state.seed, '', ENDS[1], state.reliability)),
  }));
}

const row = (who: string, { random, selecting }: Outcome) => [
  who,
  random.accepted.hits,
  random.false.hits,
  selecting.accepted.hits,
  selecting.false.hits,
];

export function describe(state: State): Description {
  const outcome = readOutcome(state.result);
  const first = roundsOf(state.seed, '').sheets[0];
  const opening = first ? onSheet(first) : null;
  const sentences = [
    'Thirty answers to questions about a novel come one at a time; the reader, who knows the book by its summary alone, accepts each or sends it back.',
    opening
      ? `The first question is “${opening.question.question}”, and the answer that comes is “${opening.answer.says}”`
      : '',
    'A machine then fits the thirty verdicts to six marks of style. Thirty more answers come from two writers: one draws by chance, one sends what the machine expects the reader to accept.',
    outcome
      ? writersSays(state, outcome)
      : 'Simulated readers have played it in the same order; the table says what they accepted.',
    outcome ? betSays(state, outcome) : '',
    outcome ? tasteSays(state, outcome) : '',
    outcome
      ? `All that it had learned, in logits: ${MARKS.map((mark, i) => `${MARK_WORDS[mark]} ${(outcome.taste[i + 1] ?? 0).toFixed(2)}`).join(', ')}.`
      : '',
  ].filter(Boolean);
  return {
    sentences,
    table: {
      caption: 'Of fifteen answers of each writer: accepted, and false among them',
      head: ['Who judged', 'By chance: accepted', 'By chance: false', 'Machine: accepted', 'Machine: false'],
      rows: outcome
        ? [row('This game', outcome)]
        : watched(state).map(({ label, outcome: theirs }) => row(`A simulated reader who ${label}`, theirs)),
    },
  };
}

/** Every question with its true answers. */
export const answers = (): Description => ({
  sentences: [
    'Of the eight answers to each question these four are true; the passage that bears each out stands behind it.',
  ],
  table: {
    caption: 'The true answers',
    head: ['Question', 'True answers'],
    rows: STATEMENTS.map(({ question, answers: all }) => [
      question,
      all
        .filter(({ holds }) => holds)
        .map(({ says, passage }) => `${says} (${passage})`)
        .join(' '),
    ]),
  },
});
