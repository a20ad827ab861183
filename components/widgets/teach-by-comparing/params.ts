import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import { FINAL_PATTERN, LABELS_PATTERN, MOST_LABELS } from '../../gym/link';

/** What the reader may want to teach. */
export const AIMS = ['backflip', 'frontflip', 'highest', 'own'] as const;
export type Aim = (typeof AIMS)[number];

/** The robot that everybody meets first. */
export const FIRST_SEED = 8;

/** What a link carries: all that is needed to play the lesson again, and its end, to be shown while that is done. */
export const schema = {
  seed: { type: 'number', key: 's', label: 'Robot', min: 1, max: 9999, step: 1, default: FIRST_SEED },
  aim: { type: 'choice', key: 'g', label: 'What is taught', options: AIMS, default: 'backflip' },
  labels: { type: 'text', key: 'c', label: 'choices', pattern: LABELS_PATTERN, maxLength: MOST_LABELS, default: '' },
  final: { type: 'text', key: 'z', label: 'taught jump', pattern: FINAL_PATTERN, maxLength: 16, default: '' },
} satisfies ParamSchema;

const LESSON = ['seed', 'aim', 'labels', 'final'];

/** Choosing; what has come of it; what it believes of each moment; then all of it. A lesson is seen in each of them. */
export const ACTS = [
  { id: 'teach', label: 'Teach', shows: LESSON },
  { id: 'attempt', label: 'Its attempt', shows: LESSON },
  { id: 'beliefs', label: 'Its beliefs', shows: LESSON },
  BENCH,
] as const satisfies readonly Act[];
