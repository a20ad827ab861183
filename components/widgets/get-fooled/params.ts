import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import { FINAL_PATTERN, LABELS_PATTERN, MOST_LABELS } from '../../gym/link';
import { ATTEMPTS, ROUND } from './seeds';

/** Choices through the cut, a bet, and the cut lifted; then the two repairs; and all of it. */
export const ACTS = [
  { id: 'look', label: 'Be fooled', shows: ['watched', 'bet'] },
  { id: 'repair', label: 'Repair it', shows: ['watched', 'bet', 'repair', 'full', 'right', 'report'] },
  BENCH,
] as const satisfies readonly Act[];

/** What the gymnast was taught, and is judged by. */
export const AIMS = ['backflip', 'frontflip', 'highest', 'own'] as const;
export type Aim = (typeof AIMS)[number];

/** Which gymnast: the one taught beforehand by the simulated reader, the reader's own, or an untaught one. */
const ORIGINS = ['house', 'own', 'fresh'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Choices that one repair takes at most: two rounds. */
export const MOST_REPAIR = 2 * ROUND;

/**
 * What a link carries: all that is needed to play the story again. The keys s, g, c and z are those of `teach-by-comparing`, so that
 * a lesson's own link value is a link value of this figure.
 */
export const schema = {
  seed: { type: 'number', key: 's', label: 'Robot', min: 1, max: 9999, step: 1, default: 8 },
  aim: { type: 'choice', key: 'g', label: 'What it was taught', options: AIMS, default: 'backflip' },
  labels: {
    type: 'text',
    key: 'c',
    label: 'choices that taught it',
    pattern: LABELS_PATTERN,
    maxLength: MOST_LABELS,
    default: '',
  },
  /** read and passed over: the lesson is played again before anything is shown */
  final: { type: 'text', key: 'z', label: 'taught jump', pattern: FINAL_PATTERN, maxLength: 16, default: '' },
  origin: { type: 'choice', key: 'o', label: 'Whose robot', options: ORIGINS, default: 'house' },
  viewer: {
    type: 'choice',
    key: 'e',
    label: 'Simulated reader',
    options: ['naive', 'extrapolating'],
    default: 'naive',
  },
  watched: {
    type: 'text',
    key: 'w',
    label: 'choices through the cut',
    pattern: LABELS_PATTERN,
    maxLength: ROUND,
    default: '',
  },
  /** landings of twenty; −1: no bet yet */
  bet: { type: 'number', key: 'b', label: 'Bet', min: -1, max: ATTEMPTS, step: 1, default: -1 },
  repair: { type: 'choice', key: 'v', label: 'Repair', options: ['none', 'full', 'report'], default: 'none' },
  memory: { type: 'choice', key: 'm', label: 'Reward model', options: ['new', 'kept'], default: 'new' },
  full: {
    type: 'text',
    key: 'f',
    label: 'choices with the full view',
    pattern: LABELS_PATTERN,
    maxLength: MOST_REPAIR,
    default: '',
  },
  /** in per cent */
  right: { type: 'number', key: 'p', label: 'Assistant is right', unit: '%', min: 50, max: 100, step: 5, default: 95 },
  report: {
    type: 'text',
    key: 'a',
    label: 'choices with the assistant',
    pattern: LABELS_PATTERN,
    maxLength: MOST_REPAIR,
    default: '',
  },
} satisfies ParamSchema;
