import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import { indexTree, type TaskTree, type TreeIndex } from '../../models/recursion/task-tree';
import { MAX_FRAMES } from './story';

export interface Props {
  /** the figure's id */
  id: string;
  trees: TaskTree[];
  /** id of the tree that the figure starts with; the first one unless said */
  start?: string;
}

/** How far the light gets; how that comes about, step by step; then all of it. */
export const ACTS = [
  { id: 'light', label: 'Light', shows: ['budget'] },
  { id: 'story', label: 'Step by step', shows: ['budget', 'step'] },
  BENCH,
] as const satisfies readonly Act[];
export type ActId = (typeof ACTS)[number]['id'];

const indexes = new WeakMap<TaskTree, TreeIndex>();

/** The index of a tree, made once. @throws RangeError for a tree that is none */
export function indexOf(tree: TaskTree): TreeIndex {
  let index = indexes.get(tree);
  if (!index) {
    index = indexTree(tree);
    indexes.set(tree, index);
  }
  return index;
}

/** The tree of that id; the starting one if there is none. @throws RangeError if the figure has no tree at all */
export function treeOf(props: Props, id: string | undefined): TaskTree {
  const first = props.trees.find((t) => t.id === props.start) ?? props.trees[0];
  const tree = props.trees.find((t) => t.id === id) ?? first;
  if (!tree) throw new RangeError('decomposition needs at least one task tree');
  return tree;
}

/** What a link to this figure carries. Version 1. */
export function params(props: Props): ParamSchema {
  const start = treeOf(props, props.start);
  const known = (id: string) => props.trees.some((tree) => indexOf(tree).byId.has(id));
  return {
    tree: { type: 'choice', key: 't', label: 'Task', options: props.trees.map((t) => t.id), default: start.id },
    budget: {
      type: 'number',
      key: 'b',
      label: 'Minutes for one judgement',
      unit: 'minutes',
      min: Math.floor(Math.min(...props.trees.map((t) => t.budget.min))),
      max: Math.ceil(Math.max(...props.trees.map((t) => t.budget.max))),
      step: 1,
      default: Math.round(start.budget.default),
    },
    step: { type: 'number', key: 's', label: 'Step of the story', min: 0, max: MAX_FRAMES, step: 1, default: 0 },
    opened: { type: 'set', key: 'o', label: 'unfolded nodes', allowed: known, default: [] },
    closed: { type: 'set', key: 'c', label: 'folded nodes', allowed: known, default: [] },
    focus: { type: 'set', key: 'f', label: 'node in focus', allowed: known, default: [] },
  };
}
