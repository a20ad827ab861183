import type { ParamSchema } from '../../island/params';
import { MOST_STEPS, OVERSIGHT_GAMES } from '../../models/nested-oversight';

export const FARTHEST = 1200;
export const GAMES: readonly string[] = OVERSIGHT_GAMES.games.map((game) => game.id);

/** What a link carries: the game in view, the gap, and the rungs (0: as many as succeed most often). */
export function params() {
  return {
    game: { type: 'choice', key: 'g', label: 'Game', options: GAMES, default: 'mafia' },
    gap: {
      type: 'number',
      key: 'e',
      label: 'Gap',
      unit: 'points of Elo',
      min: 0,
      max: FARTHEST,
      step: 20,
      default: 800,
    },
    steps: {
      type: 'number',
      key: 'n',
      label: 'Steps (0: the best number)',
      min: 0,
      max: MOST_STEPS,
      step: 1,
      default: 0,
    },
  } satisfies ParamSchema;
}
