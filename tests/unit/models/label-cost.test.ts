import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelCost, treeLabelCost } from '../../../components/models/recursion/label-cost';

describe('labelCost', () => {
  // Table 5, the two columns of what full inspection needs
  test.each([
    [0, 10_000, 10_000],
    [1, 40_000, 50_000],
    [2, 160_000, 90_000],
    [3, 640_000, 130_000],
    [4, 2_560_000, 170_000],
    [5, 10_240_000, 210_000],
    [6, 40_960_000, 250_000],
    [8, 655_360_000, 330_000],
  ])('depth %d', (D, rlhf, rrm) => {
    expect(labelCost({ b: 4, D, N: 1000, G: 1, t0: 5, tread: 5, k: 1 })).toEqual({ rlhf, rrm });
    expect(labelCost({ b: 4, D })).toEqual({ rlhf, rrm });
  });

  test('without generalisation both learn every unit by itself: n² against n', () => {
    const at = (D: number) => labelCost({ b: 4, D, G: 0 });
    expect(at(10).rlhf / at(9).rlhf).toBeCloseTo(16, 9);
    expect(at(10).rrm / at(9).rrm).toBeCloseTo(4, 3);
  });

  test('redundancy and slow reading cost what they should; depth 30 is no trouble', () => {
    const { rrm } = labelCost({ b: 3, D: 4 });
    const leaf = labelCost({ b: 3, D: 0 }).rrm;
    expect(labelCost({ b: 3, D: 4, k: 3 }).rrm - leaf).toBe(3 * (rrm - leaf));
    expect(labelCost({ b: 3, D: 4, tread: 15 }).rrm - leaf).toBe(3 * (rrm - leaf));
    expect(labelCost({ b: 16, D: 30 }).rlhf).toBe(10_000 * 16 ** 30);
  });

  test('an irregular tree: one assistant for each height, the mean number of parts', () => {
    // heights: 2 (root, 3 parts); 1 (two nodes, 2 and 1 parts); 0 (one leaf at the root, three below)
    const parent = [-1, 0, 0, 0, 1, 1, 2];
    expect(treeLabelCost({ parent, N: 100, t0: 2, tread: 3, k: 2 })).toEqual({
      rlhf: 2 * 100 * 4 * 2,
      rrm: 2 * 100 * (2 + (3 + 1.5) * 2 * 3),
    });
  });

  test('a full tree costs the same by both', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        fc.record({
          N: fc.integer({ min: 10, max: 10_000 }),
          t0: fc.integer({ min: 1, max: 600 }),
          tread: fc.integer({ min: 1, max: 600 }),
          k: fc.integer({ min: 1, max: 9 }),
        }),
        (b, D, price) => {
          let nodes = 1;
          for (let level = 1; level <= D; level++) nodes += b ** level;
          const parent = Int32Array.from({ length: nodes }, (_, i) => (i === 0 ? -1 : Math.floor((i - 1) / b)));
          expect(treeLabelCost({ parent, ...price })).toEqual(labelCost({ b, D, ...price }));
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each([
    ['b', 0],
    ['b', 17],
    ['b', 1.5],
    ['D', -1],
    ['D', 31],
    ['G', 1.1],
    ['N', 9],
    ['N', Number.NaN],
    ['t0', 0],
    ['tread', 601],
    ['k', 0],
  ])('%s = %d is a RangeError that names it', (name, value) => {
    const call = () => labelCost({ b: 4, D: 3, [name]: value });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${name} `));
  });

  test('no tree is a RangeError', () => {
    expect(() => treeLabelCost({ parent: [] })).toThrow(/^parent /);
    expect(() => treeLabelCost({ parent: [-1, 2, 0] })).toThrow(/^parent\[1\] /);
  });
});
