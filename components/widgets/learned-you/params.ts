import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ChoiceParam, NumberParam, TextParam } from '../../figure/params';
import { CHARACTERS } from './characters';
import { BETS } from './outcome';

/** What is shown, one thing at a time. */
export const ACTS = [
  { id: 'judge', label: 'Judge', shows: [] },
  { id: 'writers', label: 'Writers', shows: ['result', 'bet', 'character'] },
  { id: 'taste', label: 'Learned', shows: ['result'] },
  { id: 'help', label: 'Reports', shows: [] },
  BENCH,
] as const satisfies readonly Act[];
export type ActId = (typeof ACTS)[number]['id'];

export const SEED = {
  type: 'number',
  key: 's',
  label: 'Order of the answers',
  min: 1,
  max: 999,
  step: 1,
  default: 11,
} as const;
export const RELIABILITY = {
  type: 'number',
  key: 'r',
  label: 'Reports that are right, in a hundred',
  min: 50,
  max: 100,
  step: 5,
  default: 95,
} as const;

/**
 * What a link to this figure can carry: tallies and weights, never a single verdict. Version 1: a key never changes its meaning, a
 * new default is a new version.
 */
export const schema: Readonly<{
  seed: NumberParam;
  reliability: NumberParam;
  bet: ChoiceParam;
  character: ChoiceParam;
  result: TextParam;
}> = {
  seed: SEED,
  reliability: RELIABILITY,
  bet: { type: 'choice', key: 'b', label: 'What was expected', options: [...BETS], default: '' },
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
    // by chance: accepted, false among them, true ones sent; the other writer's; then seven weights in hundredths of a logit
    pattern: /(?:\d{1,2}~){6}(?:-?\d{1,3}~){6}-?\d{1,3}/,
    maxLength: 60,
    default: '',
  },
};
