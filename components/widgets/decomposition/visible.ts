/** Which nodes are drawn: only what is unfolded, near the focus, and fits. Pure; its cost grows with what is drawn, not with the tree. */
import { ancestors, type TreeIndex } from '../../models/recursion/task-tree';

export interface Fold {
  /** nodes that the reader unfolded or folded; the rest follows `open` */
  opened: ReadonlySet<string>;
  closed: ReadonlySet<string>;
}

export interface VisibleNode {
  /** index in the tree */
  readonly i: number;
  /** levels below the drawing's own top */
  readonly row: number;
  /** places in the list of visible nodes */
  readonly children: number[];
  readonly up: number;
  /** evaluation-subtasks beneath that are not drawn */
  folded: number;
  /** siblings that the list leaves out before the first and after the last one drawn */
  before: number;
  after: number;
}

export interface Visible {
  /** the drawing's top: the task, or an ancestor of the focus in a very deep tree */
  readonly top: number;
  readonly nodes: VisibleNode[];
  /** the branch being followed, which the drawing gives most room, and its last node */
  readonly end: number;
  readonly path: ReadonlySet<number>;
  /** whether the reader chose that branch, and not the story */
  readonly chosen: boolean;
}

export interface VisibleOptions {
  fold: Fold;
  /** the branch to follow, from the root down */
  path: readonly number[];
  /** the node that must be drawn; the root unless the reader chose another */
  focus: number | null;
  /** evaluation-subtasks deeper than this are not there yet */
  depth: number;
  /** how many branches, at most, may stand side by side */
  maxLeaves: number;
  /** how many levels, at most, may be drawn */
  maxRows: number;
  /** whether a node that the reader has not touched is unfolded */
  open: (i: number, onPath: boolean) => boolean;
  /** first sibling of a long list, by parent; lists start where the branch being followed is */
  pages: ReadonlyMap<number, number>;
}

/** The most siblings drawn at once. Of a longer list ten are drawn, and "n more" on either side leads on. */
export const SIBLINGS = 12;
const OF_MANY = 10;

/** Siblings drawn where the room has run out. */
const FEW = 3;
/** What the two sides of a list that is cut short take up, in rooms without words. */
const SIDES = 3;

/** The room that n siblings take at the least: few of them and the two sides, or all if that is no more. */
const least = (n: number): number => (n <= FEW + SIDES ? n : FEW + SIDES);

/** Evaluation-subtasks below a node. */
const below = (index: TreeIndex, i: number): number =>
  i === 0 ? index.judgements - 1 : (index.nodes[i]?.end ?? i + 1) - i - 1;

/** @returns the visible nodes, each parent before its children, siblings in their order */
export function visible(index: TreeIndex, options: VisibleOptions): Visible {
  const { fold, path, maxLeaves, maxRows } = options;
  const onPath = new Set(path);
  const focus = options.focus ?? 0;
  const end = focus > 0 ? focus : (path.at(-1) ?? 0);
  // A very deep tree is drawn from an ancestor of the focus: two levels stay free beneath it.
  const top = path[Math.max(0, (index.nodes[focus]?.depth ?? 0) + 3 - maxRows)] ?? 0;
  const nodes: VisibleNode[] = [];
  const add = (i: number, row: number, up: number): number => {
    nodes.push({ i, row, up, children: [], folded: below(index, i), before: 0, after: 0 });
    return nodes.length - 1;
  };
  let leaves = 1;
  const first: number[] = [add(top, 0, -1)];
  const later: number[] = [];
  const expand = (at: number): void => {
    const v = nodes[at] as VisibleNode;
    const node = index.nodes[v.i];
    if (!node || node.helps.length === 0 || node.depth >= options.depth || v.row + 1 >= maxRows) return;
    const followed = onPath.has(v.i);
    const open = fold.closed.has(node.id) ? false : fold.opened.has(node.id) || options.open(v.i, followed);
    if (!open) return;
    const total = node.helps.length;
    // What hangs below on the branch being followed must find room as well.
    const rest = followed ? reserve(index, path, node.depth, options.depth) : 0;
    const free = maxLeaves - leaves - rest + 1;
    let size = total <= SIBLINGS ? total : OF_MANY;
    if (size + (size < total ? SIDES : 0) > free) {
      // What the reader follows or asked for is drawn all the same, if only with its nearest siblings.
      if (!followed && !fold.opened.has(node.id)) return;
      size = total <= FEW + SIDES ? total : Math.min(size, Math.max(FEW, free - SIDES));
    }
    const followedChild = node.helps.findIndex((h) => onPath.has(h));
    const centred = followedChild < size ? 0 : followedChild - Math.floor(size / 2);
    const from = Math.min(Math.max(0, options.pages.get(v.i) ?? centred), total - size);
    leaves += size - 1 + (size < total ? SIDES : 0);
    v.folded = 0;
    v.before = from;
    v.after = total - from - size;
    for (let k = from; k < from + size; k++) {
      const child = node.helps[k] as number;
      const place = add(child, v.row + 1, at);
      v.children.push(place);
      (onPath.has(child) ? first : later).push(place);
    }
  };
  // The branch being followed comes first, then level by level, until there is no more room.
  while (first.length || later.length) expand((first.shift() ?? later.shift()) as number);
  return { top, nodes, end, path: onPath, chosen: focus > 0 };
}

/** What the lists on a branch below some depth add to the width at the least. */
function reserve(index: TreeIndex, path: readonly number[], above: number, depth: number): number {
  let sum = 0;
  for (let d = above + 1; d < Math.min(path.length, depth); d++) {
    const n = index.nodes[path[d] ?? 0]?.helps.length ?? 0;
    if (n > 0) sum += least(n) - 1;
  }
  return sum;
}

/** The visible nodes in the order in which they are read: a node, then what hangs below it. */
export function readingOrder(view: Visible): number[] {
  const order: number[] = [];
  const stack = [0];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    order.push(at);
    const children = view.nodes[at]?.children ?? [];
    for (let k = children.length - 1; k >= 0; k--) stack.push(children[k] as number);
  }
  return order;
}

/** The branch to follow for a focus: from the root to it, and where the story has a branch through it, on along that. */
export function branch(index: TreeIndex, focus: number | null, story: readonly number[]): number[] {
  if (focus === null) return [...story];
  const at = story.indexOf(focus);
  const path = [...ancestors(index, focus), focus];
  return at < 0 ? path : [...path, ...story.slice(at + 1)];
}
