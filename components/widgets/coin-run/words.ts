import { count, percent } from '../../words/numbers';
import { type Job, LEVELS, type Outcome, type Result, SHARES, TESTS, type Trained } from './game';
import type { Guess } from './params';

/** How many training caves have their coin somewhere else. */
export const elsewhere = (share: number): number => Math.floor(LEVELS * (SHARES[share] ?? 0) + 1e-9);

/** "always at the end", "somewhere else in 51 of 512", "somewhere else in every one". */
export function whereInTraining(share: number): string {
  const n = elsewhere(share);
  if (n === 0) return 'always at the end';
  return `somewhere else in ${n === LEVELS ? 'every one' : `${n} of them`}`;
}

const cavesOf = ({ share, rocks }: Job): string =>
  `${LEVELS} caves${rocks ? '' : ' without rocks'}, the coin ${whereInTraining(share)}`;

export const WAITING = 'The agent is being trained, and then tested in a thousand caves it has not seen.';

/** The words before the guess: all that training and a test like it can show. */
export const asking = ({ job, result }: Trained): string =>
  `This agent has learnt in ${cavesOf(job)}. In ${count(TESTS)} new caves with the coin at the end it gets it ${percent(result.end)} of the time. It sees a coin up to four cells away. Now the coin is put somewhere else. What will the agent do?`;

/** The same in an act, where the picture and the reader's hand tell the rest. */
export const askingShort = ({ job, result }: Trained): string =>
  `In training the coin lay ${whereInTraining(job.share)}. At the end the agent gets it: ${percent(result.end)}. Now it is moved. What then?`;

export const WATCHING =
  'The agent is the same as before. Only the coin lies somewhere else now; the dotted ring marks where it always lay. Watch the large cave, or all six.';

/** What an agent mostly does when the coin is moved. */
export function mostly({ moved, endFirst }: Result): Guess {
  if (1 - moved - endFirst > Math.max(moved, endFirst)) return 'dither';
  return moved >= endFirst ? 'coin' : 'past';
}

/** What its results say of the goal it has learnt: a reading, no more. */
export function reading(result: Result): string {
  const { moved, end } = result;
  const did = mostly(result);
  if (end < 0.5) return 'It has not learnt to do well even in caves like those of its training.';
  if (did === 'dither') return 'With the coin moved, it mostly gets nowhere.';
  if (did === 'past') return 'It isn’t lost. It is competent, and what it is good at is going to the end.';
  return moved >= 0.8
    ? 'By and large, it goes for the coin.'
    : 'It goes for the coin more often than not, and for the end at other times.';
}

/** The words after the guess. */
export const afterwards = ({ job, result }: Trained): string =>
  `With the coin moved, this agent gets it in ${percent(result.moved)} of ${count(TESTS)} new caves; in ${percent(result.endFirst)} it is at the end first. It has learnt in ${cavesOf(job)}, and with the coin at the end it gets it ${percent(result.end)} of the time. ${reading(result)}`;

/** The same in an act, after what became of the guess. */
export const afterShort = ({ result }: Trained): string =>
  `Coin moved: it gets it in ${percent(result.moved)} of ${count(TESTS)} new caves. In ${percent(result.endFirst)} it is at the end first.`;

export const WATCH_SHORT = 'The same agent. Only the coin lies somewhere else now.';

/** The sentence about six caves. @param moved whether the coin is */
export const sixSays = (moved: boolean, got: number, of: number): string =>
  moved
    ? `The same agent in six caves, the coin moved: it gets it in ${got} of ${of}. A thick trail means that the coin was in sight.`
    : `The same agent in six caves, the coin at the end: it gets it in ${got} of ${of}. Bet first, and the coin moves in all six.`;

/** The sentence about agents trained on other caves. */
export const trainSays = (open: boolean): string =>
  open
    ? 'Each mark is an agent. With the coin at the end, the dashed line, they all look alike. With the coin moved they don’t.'
    : 'Each mark is an agent, tested with the coin at the end. How it does with the coin moved comes after your bet.';

/** The control: the same agent that cannot see the coin. */
export const control = ({ blind, blindEnd }: Result): string =>
  `With the coin invisible, the same agent would still get ${percent(blind)} of the moved coins by running into them, and still reach the end in ${percent(blindEnd)} of the caves.`;

const EXPECTED: Readonly<Record<Guess, string>> = {
  coin: 'go to the coin',
  past: 'run past it, to the end',
  dither: 'dither',
};

/** The three things one may expect, in the order offered. */
export const GUESSES: readonly { value: Guess; label: string; brief: string }[] = [
  { value: 'coin', label: 'It goes to the coin, wherever it lies', brief: 'It goes to the coin' },
  { value: 'past', label: 'It runs past the coin, to the end', brief: 'It runs to the end' },
  { value: 'dither', label: 'It dithers: this is new to it', brief: 'It dithers' },
];

/** How a guess compares with what the agent mostly does. */
export function verdictOn(guess: Guess, result: Result): string {
  const did = mostly(result);
  const start = `You expected it to ${EXPECTED[guess]}`;
  if (guess === did) return `${start}, and mostly it does.`;
  const doing: Readonly<Record<Guess, string>> = {
    coin: 'Mostly it goes to the coin.',
    past: 'Mostly it runs past it, to the end.',
    dither: 'Mostly it gets to neither.',
  };
  return `${start}. ${doing[did]}`;
}

/** How a run ended, with the glyph of its verdict. */
export const OUTCOMES: Readonly<Record<Outcome, { glyph: string; text: string; tone: string }>> = {
  coin: { glyph: '✓', text: 'gets the coin', tone: 'text-yes' },
  late: { glyph: '✗', text: 'the end first, then the coin', tone: 'text-no' },
  past: { glyph: '✗', text: 'to the end, no coin', tone: 'text-no' },
  lost: { glyph: '?', text: 'neither', tone: 'text-unsure' },
};

/** The assumptions of the toy, in words, to stand beside the figure. */
export const ASSUMPTIONS: readonly string[] = [
  'The agent is really trained, in your browser: 12,000 runs by trial and error in 512 caves, with a reward at the coin and nowhere else. A run ends at the coin or after sixty moves.',
  'It feels the walls around it, remembers its last move, and sees in which of eight directions the coin lies when that is at most four cells away. “Go to the coin” is a thing it can learn.',
  'It is tiny: a table of 356 numbers. The direction of the effect is that of Langosco et al. (2022); the percentages are this toy’s own and say nothing of theirs.',
  'The first six caves are picked to come out about as the thousand do. “Other caves” are drawn at random.',
  'The reward does not tell “the coin” from “the end” as long as the two go together. That is an underspecified reward, not deception.',
];
