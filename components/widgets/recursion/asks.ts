import type { Ask } from '../../figure/contract';
import { derive, model } from './model';
import type { Props } from './params';

/** What plain RLHF leaves really done with the hours that the figure opens with; half was before. */
const plain = (props: Props): Ask => ({
  scale: { min: 0, max: 100, step: 1 },
  start: 50,
  says: '{n} of a hundred pieces',
  counts: 'Of a hundred pieces, really done',
  along: '',
  points: [{ at: '', truth: Math.round(100 * derive(model.init(props), props).shown.rlhf.truth) }],
});

export const asks = { plain };
