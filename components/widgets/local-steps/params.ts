import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import { CLAIM, HIDDEN, STEP } from './account';

const claim = (name: string) => CLAIM.some(({ id }) => id === name);
const step = (name: string) => STEP.some(({ id }) => id === name);

/** One claim made false; the search in somebody else’s account; the whole tree with every fault, and the facts. */
export const ACTS = [
  { id: 'leaf', label: 'One leaf', shows: ['wrong'] },
  { id: 'find', label: 'Find it', shows: ['side', 'account', 'looked', 'said'] },
  BENCH,
] as const satisfies readonly Act[];

/** What a link carries: the reader's own case, and in the search what has been looked behind and what was said. */
export const schema = {
  side: { type: 'choice', key: 's', label: 'Side', options: ['break', 'find'], default: 'break' },
  wrong: { type: 'set', key: 'w', label: 'Wrong claims', allowed: claim, default: [] },
  rejected: { type: 'set', key: 'r', label: 'Rejected claims', allowed: claim, default: [] },
  bent: { type: 'set', key: 'b', label: 'Invalid steps', allowed: step, default: [] },
  gap: { type: 'choice', key: 'g', label: 'What no question asks', options: ['right', 'wrong'], default: 'right' },
  account: { type: 'number', key: 'a', label: 'Account', min: 1, max: HIDDEN.length, step: 1, default: 1 },
  budget: {
    type: 'number',
    key: 'n',
    label: 'Looks you can afford',
    unit: 'looks',
    min: 1,
    max: 15,
    step: 1,
    default: 4,
  },
  looked: { type: 'set', key: 'l', label: 'Looked behind', allowed: (name) => claim(name) || step(name), default: [] },
  said: { type: 'choice', key: 'v', label: 'Your verdict', options: ['none', 'right', 'wrong'], default: 'none' },
} as const satisfies ParamSchema;
