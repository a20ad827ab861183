import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ChoiceParam, NumberParam } from '../../figure/params';
import { CAVES, SHARES } from './game';

export type Guess = 'coin' | 'past' | 'dither';

/** One cave and a bet; six caves at once; agents trained on other caves; then all of it. */
export const ACTS = [
  { id: 'bet', label: 'Bet', shows: ['guess', 'guessAt', 'coin', 'sight', 'cave'] },
  { id: 'caves', label: 'Six caves', shows: ['guess', 'guessAt', 'coin', 'cave', 'caves'] },
  { id: 'train', label: 'Train', shows: ['guess', 'guessAt', 'coin', 'share', 'seed'] },
  BENCH,
] as const satisfies readonly Act[];

type Numbers = 'share' | 'seed' | 'cave' | 'caves' | 'guessAt';
type Choices = 'rocks' | 'coin' | 'sight' | 'guess';

const index = { type: 'number', min: 0, step: 1, default: 0 } as const;

/** What a link to this figure can carry. Version 1. Share, rocks and seed make the agent; nothing in it tells the truth. */
export const schema: Readonly<Record<Numbers, NumberParam> & Record<Choices, ChoiceParam>> = {
  share: { ...index, key: 's', label: 'Coin elsewhere in training', max: SHARES.length - 1 },
  rocks: { type: 'choice', key: 'r', label: 'Rocks', options: ['yes', 'no'], default: 'yes' },
  seed: { ...index, key: 'n', label: 'Agent', min: 1, max: 999, default: 6 },
  caves: { ...index, key: 'c', label: 'Set of caves', min: 1, max: 999, default: 22 },
  cave: { ...index, key: 'v', label: 'Cave shown large', min: 1, max: CAVES, default: 1 },
  coin: { type: 'choice', key: 'm', label: 'The coin lies', options: ['end', 'moved'], default: 'end' },
  sight: { type: 'choice', key: 'b', label: 'The agent sees the coin', options: ['sees', 'blind'], default: 'sees' },
  // the lock: what the reader expected, and of an agent trained how (share, or share + 7 without rocks)
  guess: {
    type: 'choice',
    key: 'x',
    label: 'Your guess',
    options: ['none', 'coin', 'past', 'dither'],
    default: 'none',
  },
  guessAt: { ...index, key: 'y', label: 'Training the guess was made for', max: 2 * SHARES.length - 1 },
};
