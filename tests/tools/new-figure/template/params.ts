import { BENCH } from '../../../../components/figure/acts';
import type { Act } from '../../../../components/figure/contract';
import type { NumberParam } from '../../../../components/figure/params';

/** Pieces of the work that is judged. */
export const PIECES = 20;

/** What is shown, one thing at a time: each act has one picture, one sentence and few controls; the bench has all there is. */
export const ACTS = [{ id: 'look', label: 'Look', shows: ['looks'] }, BENCH] as const satisfies readonly Act[];

/** What a link to this figure can carry. Version 1: a key never changes its meaning, a new default is a new version. */
export const schema: Readonly<{ looks: NumberParam }> = {
  looks: { type: 'number', key: 'k', label: 'Pieces looked at', min: 0, max: PIECES, step: 1, default: 5 },
};
