import type { Ask } from '../../figure/contract';
import { LINES } from './game';
import { breakEven, model } from './model';

/** How many lines must be checked before training makes the page better, as the figure opens. */
const enough = (): Ask => ({
  scale: { min: 0, max: LINES, step: 1 },
  start: LINES / 2,
  says: `{n} of ${LINES} lines`,
  counts: 'Lines that must be checked',
  along: '',
  points: [{ at: '', truth: breakEven(model.init({})) ?? LINES }],
});

export const asks = { enough };
