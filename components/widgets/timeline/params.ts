import type { ParamSchema } from '../../island/params';
import { CONDITIONS } from './milestones';

const names = new Set<string>(CONDITIONS.map((c) => c.id));

/** What a link carries: the conditions chosen, and whether stand-ins count. */
export const params: ParamSchema = {
  chosen: { type: 'set', key: 'c', label: 'Conditions', allowed: (name) => names.has(name), default: [] },
  standIns: { type: 'choice', key: 's', label: 'Stand-ins', options: ['count', 'dont'], default: 'count' },
};
