import type { ParamSchema } from '../../island/params';
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

/** What a link carries: which system, how much effort, whether taught skill counts, and the guesses committed (0: none). */
export function params(): ParamSchema {
  return {
    system: { type: 'choice', key: 's', label: 'System', options: SYSTEM_KEYS, default: 'a' },
    effort: { type: 'number', key: 'e', label: 'Effort', min: 0, max: EFFORTS.length - 1, step: 1, default: 2 },
    taught: { type: 'choice', key: 'f', label: 'Count taught skill', options: ['no', 'yes'], default: 'no' },
    guessA: guess('x', 'System A'),
    guessB: guess('y', 'System B'),
    guessC: guess('z', 'System C'),
  };
}
