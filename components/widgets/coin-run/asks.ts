import type { Ask } from '../../figure/contract';
import { SPREADS } from './agents.data';
import { SHARES } from './game';

/** How often the moved coin is taken, by how many training caves had it elsewhere: means of the twenty agents behind the chart. */
const telling = (): Ask => ({
  scale: { min: 0, max: 100, step: 1 },
  start: 50,
  says: '{n} of a hundred',
  counts: 'Of a hundred moved coins, taken',
  along: 'Of a hundred training caves, with the coin elsewhere',
  points: SHARES.map((share, i) => ({
    at: String(Math.round(100 * share)),
    truth: Math.round(100 * (SPREADS.yes[i]?.moved[0] ?? 0)),
  })),
});

export const asks = { telling };
