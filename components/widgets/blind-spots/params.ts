import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ChoiceParam, NumberParam } from '../../figure/params';
import { LABELS, MAX_BETA, PAGES } from './game';

/** A guess first; then where the lamp shines; then how hard to train; and all of it. A guess is seen in each of them. */
export const ACTS = [
  { id: 'look', label: 'A guess', shows: ['guess', 'guessBeta', 'open'] },
  { id: 'lamp', label: 'The lamp', shows: ['width', 'glance', 'guess', 'guessBeta', 'open'] },
  { id: 'push', label: 'Push', shows: ['beta', 'labels', 'guess', 'guessBeta', 'open'] },
  BENCH,
] as const satisfies readonly Act[];

type Numbers = 'aim' | 'width' | 'bright' | 'glance' | 'beta' | 'labels' | 'gloss' | 'seed' | 'guess' | 'guessBeta';
type Choices = 'paired' | 'raw' | 'open';

const share = { type: 'number', min: 0, max: 1, step: 0.05, decimals: 2 } as const;
const yesNo = { type: 'choice', options: ['no', 'yes'], default: 'no' } as const;
const strength = { type: 'number', min: 0, max: MAX_BETA, step: 0.5, decimals: 1, default: 12 } as const;

/** What a link to this figure can carry. Version 1. Nothing in it tells the truth; a link after the guess opens the figure. */
export const schema: Readonly<Record<Numbers, NumberParam> & Record<Choices, ChoiceParam>> = {
  aim: {
    type: 'number',
    key: 'a',
    label: 'Where the lamp points',
    unit: 'page',
    min: 1,
    max: PAGES,
    step: 0.5,
    decimals: 1,
    default: 2,
  },
  width: {
    type: 'number',
    key: 'w',
    label: 'How wide the beam is',
    unit: 'pages',
    min: 0,
    max: PAGES,
    step: 1,
    default: 3,
  },
  bright: { ...share, key: 'i', label: 'A page in the beam is checked', default: 1 },
  glance: { ...share, key: 'o', label: 'Any other page is checked', default: 0.25 },
  beta: { ...strength, key: 'b', label: 'How hard the writer is trained for your approval' },
  labels: {
    type: 'number',
    key: 'n',
    label: 'Comparisons you make',
    min: 0,
    max: LABELS.length - 1,
    step: 1,
    default: 6,
  },
  gloss: {
    type: 'number',
    key: 'g',
    label: 'How much better an unchecked bluff reads',
    unit: 'pages',
    min: 0,
    max: 1,
    step: 0.1,
    decimals: 1,
    default: 0.5,
  },
  paired: { ...yesNo, key: 'p', label: 'Check the same pages of both versions' },
  raw: { ...yesNo, key: 'r', label: 'Use the reward as fitted' },
  seed: { type: 'number', key: 's', label: 'Draw', min: 1, max: 999, step: 1, default: 10 },
  // the lock: a committed guess in per cent (−1: none), the strength it was made for, and whether the truth is open without one
  guess: { type: 'number', key: 'x', label: 'Your guess', unit: 'per cent', min: -1, max: 100, step: 1, default: -1 },
  guessBeta: { ...strength, key: 'y', label: 'Strength the guess was made for' },
  open: { ...yesNo, key: 'z', label: 'Truth shown' },
};

/** The settings that a slider sets. */
export type SliderName = Exclude<Numbers, 'seed' | 'guess' | 'guessBeta'>;
