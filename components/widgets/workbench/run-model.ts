/** The model and its advice in one go, as the worker does it. Pure. */
import { type Advice, advise } from '../../lab/advise';
import { type Reckoned, reckon } from '../../lab/evaluate';
import type { TreeNumbers } from '../../lab/numbers';

/** What comes back of a tree's numbers; the numbers themselves stay with whoever asked. */
export interface Found {
  reckoned: Omit<Reckoned, 'numbers'>;
  advice: Advice;
}

export function runModel(given: TreeNumbers): Found {
  const whole = reckon(given);
  const { numbers, ...reckoned } = whole;
  return { reckoned, advice: advise(whole) };
}

/** The lists of a result, to be handed over instead of copied. */
export const buffersOf = ({ reckoned, advice }: Found): Transferable[] =>
  [...Object.values(reckoned), advice.cost].flatMap((list) =>
    ArrayBuffer.isView(list) ? [list.buffer as ArrayBuffer] : [],
  );
