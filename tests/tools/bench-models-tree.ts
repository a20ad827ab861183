/**
 * Times the evaluation of a tree with 1,000,000 leaves: `npx tsx tests/tools/bench-models-tree.ts`.
 * The budget is CPU time of the process, so that a busy machine does not decide.
 */
import { fileURLToPath } from 'node:url';
import { evaluateTree } from '../../components/models/recursion/evaluate-tree';

/** CPU milliseconds for one evaluation. */
export const TREE_BUDGET_MS = 500;

export interface TreeBench {
  mode: 'node' | 'shared';
  nodes: number;
  /** the median of the runs, the first of them cold */
  cpuMs: number;
  slowestMs: number;
  root: number;
}

/**
 * Evaluates the full 10-ary tree of 1,000,000 leaves in both modes, five times each, and prints a line for each.
 * @returns the measurements; the caller decides what to do if cpuMs exceeds the budget
 */
export function benchTree(print: (line: string) => void = console.log): TreeBench[] {
  const nodes = (10 ** 7 - 1) / 9;
  const parent = new Int32Array(nodes);
  for (let i = 0; i < nodes; i++) parent[i] = i === 0 ? -1 : Math.floor((i - 1) / 10);
  return (['node', 'shared'] as const).map((mode) => {
    const times: number[] = [];
    let root = Number.NaN;
    for (let run = 0; run < 5; run++) {
      const begin = process.cpuUsage();
      root = evaluateTree({ parent, g: 0.5, beta: 6, c: 0.9, mode }).root;
      const { user, system } = process.cpuUsage(begin);
      times.push((user + system) / 1000);
    }
    times.sort((a, b) => a - b);
    const cpuMs = times[2] ?? Number.NaN;
    const slowestMs = times[4] ?? Number.NaN;
    print(
      `tree of 1,000,000 leaves, ${mode}: ${cpuMs.toFixed(0)} ms of CPU (slowest of 5: ${slowestMs.toFixed(0)}; ` +
        `budget ${TREE_BUDGET_MS}), root ${root.toFixed(9)}`,
    );
    return { mode, nodes, cpuMs, slowestMs, root };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (benchTree().some(({ cpuMs }) => cpuMs > TREE_BUDGET_MS)) process.exitCode = 1;
}
