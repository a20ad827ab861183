import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { NumberParam } from '../../figure/params';
import { LINES, PAIRS } from './game';
import { LAST_STEP } from './story';

/** What training does to the page; how it comes to that, step by step; how hard to train; and all of it. */
export const ACTS = [
  { id: 'look', label: 'Look', shows: ['lit'] },
  { id: 'loop', label: 'The loop', shows: ['step', 'pair'] },
  { id: 'push', label: 'Push', shows: ['lit', 'beta', 'gloss'] },
  BENCH,
] as const satisfies readonly Act[];

type Names = 'lit' | 'beta' | 'gloss' | 'pair' | 'step';

/** What a link to this figure can carry. Version 1. */
export const schema: Readonly<Record<Names, NumberParam>> = {
  lit: {
    type: 'number',
    key: 'k',
    label: 'Lines you can check',
    unit: `lines of ${LINES}`,
    min: 0,
    max: LINES,
    step: 1,
    default: 4,
  },
  beta: {
    type: 'number',
    key: 'b',
    label: 'How hard the worker is trained for reward',
    min: 0,
    max: 12,
    step: 0.5,
    decimals: 1,
    default: 6,
  },
  gloss: {
    type: 'number',
    key: 'g',
    label: 'Edge of an unchecked bluff',
    unit: 'lines',
    min: 0,
    max: 1,
    step: 0.1,
    decimals: 1,
    default: 0.5,
  },
  // Vetted: in the light the two are equal; in the shade one has more bluff, reads better for it, and is picked.
  pair: { type: 'number', key: 'p', label: 'Pair on show', min: 1, max: PAIRS, step: 1, default: 97 },
  step: { type: 'number', key: 's', label: 'Step of the story', min: 0, max: LAST_STEP, step: 1, default: 0 },
};
