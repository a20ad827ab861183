import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ChoiceParam, NumberParam, TextParam } from '../../figure/params';
import { CHARACTERS } from './characters';
import { LEVELS, TRIALS } from './items';

/** What is shown, one thing at a time. */
export const ACTS = [
  { id: 'easy', label: 'Easy', shows: [] },
  { id: 'alone', label: 'Alone', shows: [] },
  { id: 'helped', label: 'With help', shows: [] },
  { id: 'rates', label: 'Rates', shows: ['result', 'bet', 'character'] },
  BENCH,
] as const satisfies readonly Act[];
export type ActId = (typeof ACTS)[number]['id'];

export const SEED = {
  type: 'number',
  key: 's',
  label: 'Order of the summaries',
  min: 1,
  max: 999,
  step: 1,
  default: 8,
} as const;
export const RELIABILITY = {
  type: 'number',
  key: 'r',
  label: 'Flaws that an assistant finds, in a hundred',
  min: 0,
  max: 100,
  step: 10,
  default: 80,
} as const;

/** Seconds for one summary; no clock first, for whoever needs it. */
export const SECONDS = ['off', '30', '60', '120'] as const;
export type Seconds = (typeof SECONDS)[number];

/** Kinds of flaws by the words of a link; '': the assistants are blind to none. */
export const BLIND = ['', 'omission', 'reversal', 'cause', 'invented', 'person', 'order'] as const;
export type Blind = (typeof BLIND)[number];

/** The same as the novel's flaws are called. */
export const KIND_OF: Readonly<Record<Blind, string>> = {
  '': '',
  omission: 'omission',
  reversal: 'reversal',
  cause: 'wrong cause',
  invented: 'invented fact',
  person: 'misattribution',
  order: 'wrong order',
};

export const BETS = Array.from({ length: TRIALS + 1 }, (_, i) => `${i}`);

/**
 * What a link to this figure can carry: settings and counts, never a single answer. Version 1: a key never changes its meaning, a new
 * default is a new version.
 */
export const schema: Readonly<{
  seed: NumberParam;
  seconds: ChoiceParam;
  level: ChoiceParam;
  reliability: NumberParam;
  blind: ChoiceParam;
  bet: ChoiceParam;
  character: ChoiceParam;
  result: TextParam;
}> = {
  seed: SEED,
  seconds: { type: 'choice', key: 't', label: 'Seconds for a summary', options: [...SECONDS], default: '60' },
  level: { type: 'choice', key: 'l', label: 'Summaries of', options: [...LEVELS], default: 'above' },
  reliability: RELIABILITY,
  blind: {
    type: 'choice',
    key: 'n',
    label: 'What no assistant mentions',
    options: BLIND.filter((kind) => kind !== ''),
    default: '',
  },
  bet: { type: 'choice', key: 'b', label: 'How many were thought to be judged rightly', options: BETS, default: '' },
  character: {
    type: 'choice',
    key: 'c',
    label: 'Who judged',
    options: CHARACTERS.map(({ id }) => id),
    default: '',
  },
  result: {
    type: 'text',
    key: 'v',
    label: 'What came of it',
    // alone: flaws found, sound summaries sent back; the same with help
    pattern: /(?:a[0-3]{2})?(?:h[0-3]{2})?/,
    maxLength: 6,
    default: '',
  },
};
