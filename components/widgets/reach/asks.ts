import type { Ask } from '../../figure/contract';
import { orbitOf } from './game';
import { model } from './model';
import { LEVELS } from './params';

/** Six pieces in ten reached: just below the line. */
const BELOW = 0.6;
const EVERY = 5;

/** How much of the work is left as the levels go up, where a look reaches a little too little. */
function tower(): Ask {
  const orbit = orbitOf(model.init({ id: 'reach' }, { c: BELOW }));
  return {
    scale: { min: 0, max: 100, step: 1 },
    start: 50,
    says: '{n} of a hundred',
    counts: 'Of a hundred pieces, really done',
    along: 'Levels up',
    points: Array.from({ length: LEVELS / EVERY + 1 }, (_, i) => ({
      at: String(i * EVERY),
      truth: Math.round(100 * (orbit[i * EVERY] ?? 0)),
    })),
  };
}

export const asks = { tower };
