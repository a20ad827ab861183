/** The task as the models see it: a tree of judgements and its measures, whether it comes from a file or is regular. Pure. */
import { type TreeShape, treeShape } from '../../models/numerics/parent-array';
import { indexTree, type TaskTree } from '../../models/recursion/task-tree';

/** One level of training: all judgements with as many levels of help beneath them. */
interface Level {
  /** 0: nobody helps */
  readonly height: number;
  /** judgements of this height */
  readonly count: number;
  /** all their parts together */
  readonly pairs: number;
}

/** One row of the drawing: all judgements that are as far from the task. */
interface Row {
  readonly depth: number;
  readonly count: number;
  /** how many of them are pieces of the work, with nothing beneath */
  readonly leaves: number;
}

export interface Task {
  readonly id: string;
  readonly title: string;
  /** what the root delivers: "Summary of the book" */
  readonly product: string;
  /** pieces of the work: judgements that need no help */
  readonly units: number;
  readonly height: number;
  readonly levels: readonly Level[];
  readonly rows: readonly Row[];
  /** branching of the regular trees that the task is compared with: the mean number of parts, rounded */
  readonly b: number;
  /** nodes one by one; null for a regular tree too large for that */
  readonly tree: {
    readonly parent: readonly number[];
    readonly shape: TreeShape;
    readonly depth: readonly number[];
  } | null;
  /** ids and labels of the nodes, where they have any */
  readonly ids: readonly string[];
  readonly labels: readonly string[];
}

/** The most nodes of a regular tree that are kept one by one. */
const MOST_NODES = 1500;

function measured(parent: readonly number[]): Pick<Task, 'tree' | 'units' | 'height' | 'levels' | 'rows'> {
  const shape = treeShape(parent);
  const height = shape.height[0] ?? 0;
  const levels = Array.from({ length: height + 1 }, (_, at) => ({ height: at, count: 0, pairs: 0 }));
  const depth: number[] = [];
  const rows: { depth: number; count: number; leaves: number }[] = [];
  parent.forEach((up, i) => {
    const level = levels[shape.height[i] ?? 0];
    if (level) {
      level.count++;
      level.pairs += shape.children[i] ?? 0;
    }
    const at = up < 0 ? 0 : (depth[up] ?? 0) + 1;
    depth.push(at);
    rows[at] ??= { depth: at, count: 0, leaves: 0 };
    const row = rows[at];
    row.count++;
    if (shape.children[i] === 0) row.leaves++;
  });
  return { tree: { parent, shape, depth }, units: shape.leaves[0] ?? 1, height, levels, rows };
}

const known = new WeakMap<TaskTree, Task>();

/**
 * A task tree of content/tasks: only the judgements count, the task and its evaluation-subtasks; the parts of the work are left out.
 * @throws RangeError for a tree that is none
 */
export function taskOf(file: TaskTree): Task {
  const made = known.get(file);
  if (made) return made;
  const { nodes } = indexTree(file);
  const place = new Map<number, number>();
  const parent: number[] = [];
  const ids: string[] = [];
  const labels: string[] = [];
  for (const node of nodes) {
    if (node.kind === 'part') continue;
    place.set(node.index, parent.length);
    parent.push(place.get(node.parent) ?? -1);
    ids.push(node.id);
    labels.push(node.label);
  }
  const rest = measured(parent);
  const inner = parent.length - rest.units;
  const b = inner === 0 ? 2 : Math.min(16, Math.max(2, Math.round((parent.length - 1) / inner)));
  const task: Task = { id: file.id, title: file.title, product: labels[0] ?? file.title, b, ids, labels, ...rest };
  known.set(file, task);
  return task;
}

const regular = new Map<string, Task>();

/**
 * A regular task: every product has b parts, over `depth` levels; b^depth pieces.
 * @param b 2 to 8
 * @param depth 0 to 8
 */
export function regularTask(b: number, depth: number): Task {
  const key = `${b}/${depth}`;
  const made = regular.get(key);
  if (made) return made;
  const named = { id: 'regular', title: 'A task of any size', product: 'The product', b, ids: [], labels: [] };
  let nodes = 0;
  for (let d = 0; d <= depth; d++) nodes += b ** d;
  let task: Task;
  if (nodes <= MOST_NODES) {
    const inner = nodes - b ** depth;
    const parent = [-1];
    for (let i = 0; i < inner; i++) for (let p = 0; p < b; p++) parent.push(i);
    task = { ...named, ...measured(parent) };
  } else {
    const levels = Array.from({ length: depth + 1 }, (_, height) => {
      const count = b ** (depth - height);
      return { height, count, pairs: height === 0 ? 0 : count * b };
    });
    const rows = Array.from({ length: depth + 1 }, (_, d) => ({
      depth: d,
      count: b ** d,
      leaves: d === depth ? b ** d : 0,
    }));
    task = { ...named, units: b ** depth, height: depth, levels, rows, tree: null };
  }
  regular.set(key, task);
  return task;
}
