/** The model as the worker runs it: on the numbers alone, and back without loss. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../components/lab/advise';
import { evaluate } from '../../../components/lab/evaluate';
import { numbersOf } from '../../../components/lab/numbers';
import { buffersOf, runModel } from '../../../components/widgets/workbench/run-model';
import { someTree } from '../lab/trees';

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
