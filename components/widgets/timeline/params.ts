import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import { CONDITIONS } from './milestones';

const names = new Set<string>(CONDITIONS.map((c) => c.id));

/** All works at once; those that are left, to be read; the whole table. */
export const ACTS = [
  { id: 'look', label: 'Look', shows: ['chosen'] },
  { id: 'works', label: 'The works', shows: ['chosen', 'standIns'] },
  BENCH,
] as const satisfies readonly Act[];

/** What a link carries: the conditions chosen, and whether stand-ins count. */
export const params: ParamSchema = {
  chosen: { type: 'set', key: 'c', label: 'Conditions', allowed: (name) => names.has(name), default: [] },
  standIns: { type: 'choice', key: 's', label: 'Stand-ins', options: ['count', 'dont'], default: 'count' },
};
