import type { NumberParam } from '../../island/params';
import { PAIRS } from './game';
import { LAST_STEP } from './story';

/** What a link to this figure can carry. Version 1. */
export interface LoopParams extends Readonly<Record<string, NumberParam>> {
  lit: NumberParam;
  beta: NumberParam;
  gloss: NumberParam;
  pair: NumberParam;
  step: NumberParam;
}

export const schema: LoopParams = {
  lit: {
    type: 'number',
    key: 'k',
    label: 'Lines the person can check',
    unit: 'lines of eight',
    min: 0,
    max: 8,
    step: 1,
    default: 4,
  },
  beta: {
    type: 'number',
    key: 'b',
    label: 'How hard the worker is optimised',
    min: 0,
    max: 12,
    step: 0.5,
    decimals: 1,
    default: 6,
  },
  gloss: {
    type: 'number',
    key: 'g',
    label: 'How much better an unchecked bluff reads',
    unit: 'lines',
    min: 0,
    max: 1,
    step: 0.1,
    decimals: 1,
    default: 0.5,
  },
  // Vetted: in this pair the person picks the version with less real work, which happens in about one decisive pair in three.
  pair: { type: 'number', key: 'p', label: 'Pair on show', min: 1, max: PAIRS, step: 1, default: 1 },
  step: { type: 'number', key: 's', label: 'Step of the story', min: 0, max: LAST_STEP, step: 1, default: 0 },
};
