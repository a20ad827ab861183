/** Task trees of any size, for tests and measurements: regular, nameless, but legal. */
import type { TaskHelp, TaskTree } from '../../components/models/recursion/task-tree';

/**
 * A tree of n nodes (n >= 1) in which every node but the last has `fan` helps. Minutes fall with depth; at the default budget the
 * leaves can be judged alone and everything else with help.
 */
export function makeTree(n: number, fan = 6): TaskTree {
  if (!(n >= 1)) throw new RangeError(`a tree has at least one node, not ${n}`);
  const nodes: (TaskHelp & { helps?: TaskHelp[] })[] = [];
  const depthOf = (k: number): number => (k === 0 ? 0 : depthOf(Math.floor((k - 1) / fan)) + 1);
  const deepest = depthOf(n - 1);
  for (let k = 0; k < n; k++) {
    const depth = depthOf(k);
    const leaf = k * fan + 1 >= n;
    nodes.push({
      id: `n${k}`,
      label: `Question number ${k}`,
      question: `Is everything that node ${k} says true and complete?`,
      product: `A report number ${k}`,
      agent: `Assistant ${k}`,
      evaluator: 'A person',
      minutesAlone: leaf ? 4 + (k % 5) : 30 * (deepest - depth + 1),
      why: 'Invented for a measurement.',
      ...(leaf ? {} : { minutesHelped: 6 + (k % 4), covers: 'Everything, by construction.', helps: [] }),
    });
  }
  for (let k = 1; k < n; k++) nodes[Math.floor((k - 1) / fan)]?.helps?.push(nodes[k] as TaskHelp);
  return {
    id: `tree-${n}`,
    title: `A tree of ${n}`,
    order: n,
    blurb: 'A tree made by rule, to measure with.',
    budget: { default: 10, min: 1, max: 240 },
    root: nodes[0] as TaskHelp,
  };
}
