import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import { WAYS } from './locked';
import { EFFORTS, SYSTEM_KEYS } from './scenarios';

const guess = (key: string, name: string) =>
  ({
    type: 'number',
    key,
    label: `Guess for ${name}`,
    unit: 'questions',
    min: 0,
    max: 100,
    step: 1,
    default: 0,
  }) as const;

/** One system and how hard we try; then three and a guess; then real models whose hidden skill is known; then all of it. */
export const ACTS = [
  { id: 'look', label: 'Look', shows: ['effort'] },
  { id: 'guess', label: 'Guess', shows: ['system', 'effort', 'guessA', 'guessB', 'guessC'] },
  { id: 'real', label: 'A real one', shows: ['way'] },
  BENCH,
] as const satisfies readonly Act[];

/** What a link carries: which system, how much effort, whether taught skill counts, the guesses committed (0: none), and the way tried on a locked skill. */
export function params(): ParamSchema {
  return {
    system: { type: 'choice', key: 's', label: 'System', options: SYSTEM_KEYS, default: 'a' },
    effort: { type: 'number', key: 'e', label: 'Effort', min: 0, max: EFFORTS.length - 1, step: 1, default: 2 },
    taught: { type: 'choice', key: 'f', label: 'Count taught skill', options: ['no', 'yes'], default: 'no' },
    guessA: guess('x', 'System A'),
    guessB: guess('y', 'System B'),
    guessC: guess('z', 'System C'),
    way: {
      type: 'choice',
      key: 'w',
      label: 'Way of bringing the locked skill out',
      options: WAYS.map(({ id }) => id),
      default: 'demos',
    },
  };
}
