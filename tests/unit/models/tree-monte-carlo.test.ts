import { describe, expect, test } from 'vitest';
import { logistic } from '../../../components/models/numerics/logistic';
import { evaluateTree } from '../../../components/models/recursion/evaluate-tree';
import {
  type TreeMonteCarloInput,
  treeMonteCarlo,
  treeTraining,
} from '../../../components/models/recursion/tree-monte-carlo';

const PARENT = [-1, 0, 0, 0, 1, 1, 2, 2, 2, 3, 4, 4, 9, 9];
const C = [0.9, 0.8, 0.95, 0.7, 0.85, 1, 1, 1, 1, 0.6, 1, 1, 1, 1];
const TREE: TreeMonteCarloInput = { parent: PARENT, c: C, g: 0.5, beta: 5, N: 16_000, seed: 1 };
const mean = (numbers: number[]) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
const roots = (seeds: number, input: Partial<TreeMonteCarloInput>) =>
  Array.from({ length: seeds }, (_, i) => treeMonteCarlo({ ...TREE, ...input, seed: i + 1 }).root);

describe('the specification’s tree, every assistant trained on 16,000 labels, seeds 1 to 12', () => {
  test.each([
    ['node', 'leaf', 0.980623978],
    ['shared', 'leaf', 0.982090731],
  ] as const)('mode %s, weight %s', (mode, weight, want) => {
    expect(Math.abs(mean(roots(12, { mode, weight })) - want)).toBeLessThan(0.003);
    expect(evaluateTree({ parent: PARENT, c: C, g: 0.5, beta: 5, mode, weight }).root).toBeCloseTo(want, 9);
  });

  test('parts that count the same', () => {
    expect(Math.abs(mean(roots(4, { weight: 'equal' })) - 0.979594905)).toBeLessThan(0.004);
  });
});

test('every node follows the mean field, also with fallible people, several reports and a heavier gloss', () => {
  const input = { ...TREE, h: 0.95, g: 0.8, beta: 6, k: 2, r: 0.5, m: 0.95, rho: 0.98, c: 0.95 };
  for (const mode of ['node', 'shared'] as const) {
    const want = evaluateTree({ ...input, mode }).s;
    const runs = [1, 2, 3].map((seed) => treeMonteCarlo({ ...input, mode, seed }).s);
    for (const [node, s] of want.entries())
      expect(Math.abs(mean(runs.map((run) => run[node] ?? Number.NaN)) - s)).toBeLessThan(0.025);
  }
});

test('assistants come one by one, bottom-up, each node once', () => {
  for (const mode of ['node', 'shared'] as const) {
    const seen = new Set<number>();
    let done = 0;
    for (const assistant of treeTraining({ ...TREE, N: 100, mode })) {
      done++;
      expect(assistant.done).toBe(done);
      for (const node of assistant.nodes) {
        for (const [child, parent] of PARENT.entries()) if (parent === node) expect(seen.has(child)).toBe(true);
        expect(seen.has(node)).toBe(false);
        seen.add(node);
      }
      if (done === assistant.of) expect(seen.size).toBe(PARENT.length);
    }
  }
});

test('a single leaf; beta 0; blind spots; the same seed', () => {
  expect(treeMonteCarlo({ ...TREE, parent: [-1], c: 0.9 }).root).toBeCloseTo(logistic(5), 2);
  for (const mode of ['node', 'shared'] as const) {
    for (const s of treeMonteCarlo({ ...TREE, N: 100, beta: 0, base: 0.4, mode }).s)
      expect(s).toBeCloseTo(logistic(0.4), 12);
    const { root } = treeMonteCarlo({ ...TREE, N: 1000, q: 0.5, mode });
    expect(root > 0 && root < 1).toBe(true);
    expect(treeMonteCarlo({ ...TREE, N: 100, mode })).toEqual(treeMonteCarlo({ ...TREE, N: 100, mode }));
  }
});

test.each<[string, Partial<TreeMonteCarloInput>]>([
  ['parent', { parent: [] }],
  ['parent\\[1\\]', { parent: [-1, 1] }],
  ['c', { c: [1] }],
  ['c\\[2\\]', { c: [1, 1, 2, ...C.slice(3)] }],
  ['h', { h: 2 }],
  ['N', { N: 0 }],
  ['k0', { k0: 9 }],
  ['rho', { rho: 0 }],
  ['m', { m: -1 }],
  ['g', { g: 3 }],
])('%s out of range is a RangeError that names it', (name, change) => {
  const call = () => treeTraining({ ...TREE, ...change });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(new RegExp(`^${name} must`));
});
