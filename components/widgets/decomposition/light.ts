/** The tree as a wall of light: every judgement a cell under the one that it helps, as wide as what hangs below it. Pure. */
import type { Status, TreeIndex } from '../../models/recursion/task-tree';
import type { Derived } from './derived';
import { count, inMinutes, inside } from './words';

export interface Cell {
  /** index in the tree */
  i: number;
  depth: number;
  /** left end and width, as shares of the whole */
  x: number;
  w: number;
  status: Status;
  /** whether the person's judgement rests on it at these minutes */
  needed: boolean;
}

/** How many ends hang below each node, itself if none; parts of the work count for nothing. */
function endsOf(index: TreeIndex): number[] {
  const ends = index.nodes.map(() => 0);
  for (let i = index.nodes.length - 1; i >= 0; i--) {
    const helps = index.nodes[i]?.helps ?? [];
    ends[i] = helps.length === 0 ? 1 : helps.reduce((sum, h) => sum + (ends[h] ?? 0), 0);
  }
  return ends;
}

/** The cells, each after the one above it; together the cells below one are just as wide. */
export function cellsOf({ index, judgement }: Pick<Derived, 'index' | 'judgement'>): Cell[] {
  const ends = endsOf(index);
  const cells: Cell[] = [];
  const stack: [i: number, x: number, w: number][] = [[0, 0, 1]];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const [i, x, w] = at;
    const node = index.nodes[i];
    if (!node) continue;
    cells.push({ i, depth: node.depth, x, w, status: judgement.status(i), needed: judgement.needed[i] === 1 });
    let left = x;
    const below = node.helps.map((h): [number, number, number] => {
      const wide = (w * (ends[h] ?? 1)) / (ends[i] ?? 1);
      left += wide;
      return [h, left - wide, wide];
    });
    stack.push(...below.reverse());
  }
  return cells;
}

/** The sentence about the light at these minutes. */
export function lightSays({ index, judgement }: Pick<Derived, 'index' | 'judgement'>): string {
  const { budget } = judgement;
  const status = judgement.status(0);
  if (status === 'alone')
    return `With ${inMinutes(budget)} one person judges all of it alone. Nothing below is needed.`;
  const root = index.nodes[0];
  const split = `Judging the ${inside(root?.label ?? '')} takes ${inMinutes(root?.minutesAlone ?? 0)}; there ${budget === 1 ? 'is' : 'are'} ${count(budget)}.`;
  return status === 'helped'
    ? `${split} Smaller questions can be judged, and each answer helps to judge what stands above it.`
    : `${split} Smaller questions can be judged, but their light doesn’t reach the top.`;
}
