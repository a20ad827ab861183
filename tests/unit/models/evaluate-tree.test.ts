import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logistic } from '../../../components/models/numerics/logistic';
import { type EvaluateTreeInput, evaluateTree } from '../../../components/models/recursion/evaluate-tree';
import { rrmOrbit } from '../../../components/models/recursion/rrm';
import { type Counter, workOf } from '../../tools/work';

/** The full tree: every node but the leaves has b parts. */
function full(b: number, D: number): Int32Array {
  let nodes = 1;
  for (let level = 1; level <= D; level++) nodes += b ** level;
  return Int32Array.from({ length: nodes }, (_, i) => (i === 0 ? -1 : Math.floor((i - 1) / b)));
}

const REFERENCE = {
  parent: [-1, 0, 0, 0, 1, 1, 2, 2, 2, 3, 4, 4, 9, 9],
  c: [0.9, 0.8, 0.95, 0.7, 0.85, 1, 1, 1, 1, 0.6, 1, 1, 1, 1],
  g: 0.5,
  beta: 5,
};

const share = fc.double({ min: 0, max: 1, noNaN: true });
const game = {
  g: fc.double({ min: 0, max: 2, noNaN: true }),
  beta: fc.double({ min: 0, max: 12, noNaN: true }),
  base: fc.double({ min: -3, max: 3, noNaN: true }),
  pen: fc.double({ min: 0, max: 5, noNaN: true }),
  k: fc.integer({ min: 1, max: 4 }),
  r: share,
  q: fc.oneof(fc.constant(0), share),
};
/** Any tree of up to 60 nodes. */
const parents = fc
  .array(share, { maxLength: 59 })
  .map((picks) => [-1, ...picks.map((x, i) => Math.min(i, Math.floor(x * (i + 1))))]);
const modes = ['node', 'shared'] as const;
const weights = ['leaf', 'equal'] as const;

describe('evaluateTree', () => {
  // Reference values of two independent implementations.
  test.each([
    ['node', 'leaf', 0.980623978],
    ['node', 'equal', 0.979594905],
    ['shared', 'leaf', 0.982090731],
  ] as const)('the reference tree, mode %s, weight %s', (mode, weight, root) => {
    const got = evaluateTree({ ...REFERENCE, mode, weight });
    expect(Math.abs(got.root - root)).toBeLessThan(6e-10);
    expect(got.s[0]).toBe(got.root);
    expect(got.s).toHaveLength(REFERENCE.parent.length);
  });

  test('ordinary and typed arrays give the same; own assistants and leaf weights are the default', () => {
    const typed = { ...REFERENCE, parent: Int32Array.from(REFERENCE.parent), c: Float64Array.from(REFERENCE.c) };
    expect(evaluateTree(typed)).toEqual(evaluateTree({ ...REFERENCE, mode: 'node', weight: 'leaf' }));
  });

  test('a full tree is the recursion from level to level, in both modes and with both weights', () => {
    fc.assert(
      fc.property(
        fc.record({ ...game, c: share, h: share, m: share, rho: fc.double({ min: 0.5, max: 1, noNaN: true }) }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        (input, b, D) => {
          const parent = full(b, D);
          const orbit = rrmOrbit({ ...input, D });
          for (const mode of modes) {
            for (const weight of weights) {
              const { root, s } = evaluateTree({ ...input, parent, mode, weight });
              expect(Math.abs(root - (orbit[D] ?? Number.NaN))).toBeLessThan(1e-12);
              expect(Math.abs((s.at(-1) ?? Number.NaN) - (orbit[0] ?? Number.NaN))).toBeLessThan(1e-12);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('on a full tree the minutes for reading act as m', () => {
    const input = { g: 0.5, beta: 6, c: 0.9, k: 2 };
    const orbit = rrmOrbit({ ...input, D: 3, m: (0.95 * 12) / (4 * 2 * 3) });
    for (const mode of modes) {
      const tree = { ...input, parent: full(4, 3), hRead: 0.95, readMinutes: 12, tread: 3, mode };
      expect(evaluateTree(tree).root).toBeCloseTo(orbit[3] ?? Number.NaN, 12);
      expect(evaluateTree({ ...tree, readMinutes: 24 }).root).toBeCloseTo(
        rrmOrbit({ ...input, D: 3, m: 0.95 })[3] ?? Number.NaN,
        12,
      );
    }
  });

  test('without optimisation everything is the reference policy, exactly', () => {
    fc.assert(
      fc.property(parents, fc.record({ ...game, c: share, h: share }), (parent, input) => {
        for (const mode of modes) {
          for (const weight of weights) {
            const { s } = evaluateTree({ ...input, beta: 0, parent, mode, weight });
            for (const one of s) expect(one).toBe(logistic(input.base));
          }
        }
      }),
    );
  });

  test('on any tree: probabilities; better composition and better leaves never hurt; a leaf is a game without help', () => {
    fc.assert(
      fc.property(parents, fc.record({ ...game, c: share, h: share }), share, (parent, input, more) => {
        for (const mode of modes) {
          const { root, s } = evaluateTree({ ...input, parent, mode });
          for (const one of s) expect(one >= 0 && one <= 1).toBe(true);
          const { g, beta, base, pen, h } = input;
          expect(s.at(-1)).toBeCloseTo(logistic(base + beta * (pen * h - g * (1 - h))), 12);
          for (const name of ['c', 'h'] as const) {
            const better = evaluateTree({ ...input, [name]: Math.max(input[name], more), parent, mode }).root;
            expect(better).toBeGreaterThanOrEqual(root - 1e-9);
          }
        }
      }),
    );
  });

  test('one weak branch stays local with own assistants, and reaches its whole height when they are shared', () => {
    const parent = [-1, 0, 0, 1, 1, 2, 2];
    const c = [0.9, 0.9, 0.3, 1, 1, 1, 1];
    const own = evaluateTree({ parent, c, g: 0.5, beta: 6 }).s;
    const shared = evaluateTree({ parent, c, g: 0.5, beta: 6, mode: 'shared' }).s;
    expect(own[1]).toBeGreaterThan(0.99);
    expect(own[2]).toBeLessThan(0.5);
    expect(shared[1]).toBe(shared[2]);
    expect(shared[1]).toBeLessThan(own[1] ?? Number.NaN);
  });

  test('deep and thin is no trouble', () => {
    const parent = Int32Array.from({ length: 200_000 }, (_, i) => i - 1);
    for (const mode of modes) {
      expect(evaluateTree({ parent, g: 0.5, beta: 6, c: 0.9, mode }).root).toBeCloseTo(0.993620904, 9);
    }
  });

  test.each([
    ['parent', []],
    ['parent', [0]],
    ['parent', [-1, 1]],
    ['parent', [-1, 0, 3, 0]],
    ['parent', [-1, -1]],
    ['parent', [-1, 0.5, 1]],
    ['parent', [-1, Number.NaN]],
    ['c', [0.9, 0.9]],
    ['c', [0.9, 1.1, 0.9]],
    ['c', Number.NaN],
    ['h', [1, 1, Number.NaN]],
    ['h', -0.1],
    ['g', 3],
    ['beta', -1],
    ['base', 6],
    ['pen', Number.NaN],
    ['k', 2.5],
    ['r', 2],
    ['q', -1],
    ['rho', 0],
    ['m', 2],
    ['hRead', 1.2],
    ['readMinutes', 0],
    ['tread', 0],
    ['tread', 601],
    ['mode', 'other'],
    ['weight', 'other'],
  ])('%s = %o is a RangeError that names it', (name, value) => {
    const call = () =>
      evaluateTree({ parent: [-1, 0, 0], c: 0.9, g: 0.5, beta: 6, [name]: value } as unknown as EvaluateTreeInput);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${name}[ [\\]0-9]* `));
  });

  describe('a million leaves', () => {
    const game = { g: 0.5, beta: 6, c: 0.9 };
    let counter: Counter;
    beforeAll(async () => {
      counter = await workOf("export { evaluateTree } from './components/models/recursion/evaluate-tree';");
    });
    afterAll(() => counter.close());

    test.each(modes)('in one sweep, mode %s', async (mode) => {
      expect(evaluateTree({ ...game, parent: full(10, 6), mode }).root).toBeCloseTo(0.993620904, 9);
      // tests/tools/bench-models-tree.ts says how long it takes. Here: each node is seen a few times, however many there are.
      for (const depth of [3, 4]) {
        const parent = full(10, depth);
        const { work } = await counter.count('evaluateTree', { ...game, parent, mode });
        expect(work.blocks / parent.length).toBeLessThan(40);
      }
    });
  });
});
