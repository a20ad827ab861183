import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import { MOST_STEPS, OVERSIGHT_GAMES } from '../../models/oversight/nested-oversight';

export const FARTHEST = 1200;
const GAMES: readonly string[] = OVERSIGHT_GAMES.games.map((game) => game.id);

/** One ladder; then the games; then all of it, in points and per cent. */
export const ACTS = [
  { id: 'look', label: 'Look', shows: ['steps'] },
  { id: 'try', label: 'Try a game', shows: ['game', 'gap', 'steps'] },
  BENCH,
] as const satisfies readonly Act[];

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
