/** The figure's sentences: what a reader sees of it and hears. */
import { MARKS, type Mark } from '../../models/overseer/marks';
import { CHARACTERS } from './characters';
import { type Bet, type Ending, endingOf, rightBet } from './outcome';
import type { Outcome } from './result';
import { EACH, ENDS, type Fared, FIRST } from './rounds';
import type { Derived, State } from './state';

/** Marks in a reader's words. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  number: 'names a number',
  quotes: 'quotes words',
  reason: 'gives a reason',
  hedge: 'hedges',
  long: 'is long',
  person: 'names a person',
};

export const BET_WORDS: Readonly<Record<Bet, string>> = {
  none: 'No more',
  few: 'A few more',
  lot: 'A lot more',
};

/** What is said before the bet: all that the machine gets, and nothing of what it found. */
const LEARNED =
  'Your thirty verdicts are in. A small machine has fitted them to six marks of style, and saw neither the texts nor the truth. Of the next thirty answers half are drawn by chance. The others are those that it expects you to accept.';
export const BET_QUESTION = 'Will that writer get more false answers past you?';

/** The sentence of the act in which the reader judges. */
export function judgeSays(state: State, d: Derived): string {
  if (d.waits === 'bet') return `${LEARNED} ${BET_QUESTION}`;
  const n = state.verdicts.length;
  if (d.waits === 'end' || n >= ENDS[1]) return 'All sixty are judged. Now look at the two writers.';
  if (!d.lying) return '';
  const place = `Answer ${d.lying.number} of ${d.lying.of}`;
  if (n < 30) return `${place}. You know the book by its summary alone. Would you accept this, or send it back?`;
  return `${place}, from two writers, mixed. Accept it, or send it back?`;
}

const LOCKED = 'Nothing to see yet: first judge two rounds of thirty answers, or let a simulated reader do it.';
const LOCKED_BY_BET = 'Nothing to see yet: thirty are judged, and now your bet is waited for, under “Judge”.';

/** Why nothing is to be seen before the second round is over. */
const locked = ({ verdicts, bet }: State): string => (verdicts.length === FIRST && bet === '' ? LOCKED_BY_BET : LOCKED);

const who = (state: State): string =>
  CHARACTERS.find(({ id }) => id === state.character)
    ? `The simulated reader who ${CHARACTERS.find(({ id }) => id === state.character)?.label}`
    : state.verdicts === ''
      ? 'The reader of this link'
      : 'You';

const ENDING: Readonly<Record<Ending, string>> = {
  gained: 'It had learned what gets a yes, and got more that is false past. It never saw what is true.',
  learned: 'It had learned what gets a yes. What that got past in falsehoods is no more than chance makes easily.',
  nothing: 'So small a difference is what chance makes. There was nothing to learn, or too little to tell.',
};

const counts = ({ accepted, false: wrong }: Fared) =>
  `${accepted.hits} of ${accepted.tries}, ${wrong.hits} of them false`;

/** What is seen of it, in one sentence; the picture has the counts. */
export const endingSays = (state: State, outcome: Outcome | null): string =>
  outcome ? ENDING[endingOf(outcome.random, outcome.selecting)] : locked(state);

/** The same with its counts, for whoever hears it. */
export function writersSays(state: State, outcome: Outcome | null): string {
  if (!outcome) return locked(state);
  const { random, selecting } = outcome;
  return `${who(state)} accepted ${counts(random)}, from the writer who draws by chance, and ${counts(selecting)}, from the writer who had the machine. ${ENDING[endingOf(random, selecting)]}`;
}

/** What became of the bet; '' where none was placed. */
export function betSays({ bet }: State, outcome: Outcome | null): string {
  if (!outcome || bet === '') return '';
  const right = rightBet(outcome.random, outcome.selecting);
  const said = `The bet: ${BET_WORDS[bet].toLowerCase()}.`;
  return bet === right ? `${said} So it was.` : `${said} It was: ${BET_WORDS[right].toLowerCase()}.`;
}

/** The mark that weighs most, with its sign; null where none weighs anything. */
function strongest({ taste }: Outcome): { mark: Mark; likes: boolean } | null {
  const weights = taste.slice(1);
  const most = Math.max(...weights.map(Math.abs));
  if (!(most > 0)) return null;
  const at = weights.findIndex((weight) => Math.abs(weight) === most);
  return { mark: MARKS[at] as Mark, likes: (weights[at] as number) > 0 };
}

/** The sentence about what was learned. */
export function tasteSays(state: State, outcome: Outcome | null): string {
  if (!outcome) return locked(state);
  const found = strongest(outcome);
  if (!found) return 'It found nothing: no mark made a difference to the verdicts.';
  const { mark, likes } = found;
  const subject = who(state) === 'You' ? 'you' : 'this reader';
  return `What it found most: an answer that ${MARK_WORDS[mark]} has ${likes ? 'a better' : 'a worse'} chance of a yes from ${subject}. Bars to the right speed an answer on, bars to the left hold it back.`;
}

/** The bars in words, one a mark: points are hundredths of a logit. */
export const tasteRows = ({ taste }: Outcome): string[] =>
  MARKS.map((mark, i) => {
    const points = Math.round(100 * (taste[i + 1] ?? 0));
    const way = points > 0 ? 'for accepting it' : points < 0 ? 'for sending it back' : 'either way';
    return `An answer that ${MARK_WORDS[mark]}: ${Math.abs(points)} points ${way}`;
  });

/** What lies on the sheet, for whoever hears it: the question, the answer, and in the third round the report. */
export function sheetSays({ question, says, report }: NonNullable<Derived['lying']>): string {
  const found = report ? ` The assistant found, in passage ${report.passage.replace('p-', '')}: “${report.words}”` : '';
  return `${question} ${says}${found}`;
}

/** The sentence of the round with reports. @param fares of both writers in it, once it is over */
export function helpSays(state: State, d: Derived, fares: { random: Fared; selecting: Fared } | null): string {
  if (state.verdicts.length < ENDS[1]) return locked(state);
  if (fares) {
    const { random, selecting } = fares;
    return `With reports: ${counts(random)}, from the writer who draws by chance; ${counts(selecting)}, from the other. Of ${EACH} each without reports it was ${d.outcome?.random.false.hits ?? 0} false and ${d.outcome?.selecting.false.hits ?? 0} false.`;
  }
  return `Answer ${d.lying?.number} of ${d.lying?.of}, from the same two writers. An assistant shows the words on which it rests; it is right ${state.reliability} times in a hundred. Accept it, or send it back?`;
}
