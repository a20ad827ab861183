/** The model as the worker runs it: on the numbers alone, and back without loss. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someTree } from '../../../tests/unit/lab/trees';
import { advise } from '../../lab/advise';
import { evaluate } from '../../lab/evaluate';
import { numbersOf } from '../../lab/numbers';
import { buffersOf, runModel } from './run-model';

describe('the model in a worker', () => {
  it('finds what it finds at once, through a copy of the numbers and with its lists handed over', () =>
    fc.assert(
      fc.property(someTree(40), (tree) => {
        const { index, numbers, ...reckoned } = evaluate(tree);
        const found = runModel(structuredClone(numbersOf(tree)));
        const arrived = structuredClone(found, { transfer: buffersOf(found) });
        expect(arrived.reckoned).toEqual(reckoned);
        expect(arrived.advice).toEqual(advise({ ...reckoned, numbers }));
        expect(found.reckoned.s).toHaveLength(0);
        expect(index.nodes).toHaveLength(arrived.reckoned.s.length);
      }),
    ));
});
