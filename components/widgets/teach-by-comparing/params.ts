import { FINAL_PATTERN, LABELS_PATTERN, MOST_LABELS } from '../../gym/link';
import type { ParamSchema } from '../../island/params';

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
