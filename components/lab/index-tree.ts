import { type LabNode, type LabTree, LIMITS } from './document';

/** A tree laid out flat, in preorder: a node, then everything below it, which is [i + 1, end[i]). `parent` suits `evaluateTree`. */
export interface LabIndex {
  readonly nodes: readonly LabNode[];
  /** index of the node above; -1 for the root */
  readonly parent: Int32Array;
  /** 0 for the root */
  readonly depth: Int32Array;
  /** one past the last descendant */
  readonly end: Int32Array;
  /** which of its parent's parts it is */
  readonly place: Int32Array;
  readonly byId: ReadonlyMap<string, number>;
  /** no id of the form n<number> has a higher number */
  readonly topId: number;
  /** characters the nodes take in a file, rather too many than too few */
  readonly characters: number;
}

/** What of a node is asked for again and again: its line in a file, and its number if its id is n<number>, else 0. */
interface Facts {
  readonly line: string;
  readonly number: number;
}

const indexes = new WeakMap<LabNode, LabIndex>();
const facts = new WeakMap<LabNode, Facts>();

const numberOf = (id: string): number => (/^n[1-9]\d{0,14}$/.test(id) ? Number(id.slice(1)) : 0);

function factsOf(node: LabNode): Facts {
  let known = facts.get(node);
  if (known === undefined) {
    const { id, title, produces, minutes, help, c, h, hidden, folded } = node;
    const line = JSON.stringify({
      id,
      ...(title && { title }),
      ...(produces && { produces }),
      ...(minutes !== null && { minutes }),
      ...(help && { help }),
      ...(c !== null && { c }),
      ...(h !== null && { h }),
      ...(hidden !== null && { hidden }),
      ...(folded && { folded }),
    });
    known = { line, number: numberOf(id) };
    facts.set(node, known);
  }
  return known;
}

/**
 * A node's own fields as JSON, defaults left out, without its parts. Remembered, so that saving after a keystroke writes one
 * node anew and joins the rest.
 */
export const lineOf = (node: LabNode): string => factsOf(node).line;

/** Room for a node's indentation, brackets and line break in a file. */
const AROUND = 42;

/** The flat form of everything from `root` down. Remembered, so that asking again costs nothing. O(nodes), no recursion. */
export function indexNodes(root: LabNode): LabIndex {
  const known = indexes.get(root);
  if (known) return known;
  const nodes: LabNode[] = [];
  const parents: number[] = [];
  const places: number[] = [];
  // Three stacks side by side instead of one of objects: this runs with every key in a tree of thousands.
  const open: LabNode[] = [root];
  const above: number[] = [-1];
  const among: number[] = [0];
  for (let node = open.pop(); node; node = open.pop()) {
    const at = nodes.length;
    nodes.push(node);
    parents.push(above.pop() as number);
    places.push(among.pop() as number);
    const { parts } = node;
    for (let i = parts.length - 1; i >= 0; i--) {
      open.push(parts[i] as LabNode);
      above.push(at);
      among.push(i);
    }
  }
  const n = nodes.length;
  const parent = Int32Array.from(parents);
  const depth = new Int32Array(n);
  const end = new Int32Array(n);
  const byId = new Map<string, number>();
  let topId = 0;
  let characters = 0;
  for (let i = 0; i < n; i++) {
    const node = nodes[i] as LabNode;
    if (i > 0) depth[i] = (depth[parents[i] as number] as number) + 1;
    byId.set(node.id, i);
    const { line, number } = factsOf(node);
    if (number > topId) topId = number;
    characters += line.length + AROUND;
  }
  for (let i = n - 1; i >= 0; i--) {
    const last = Math.max(end[i] ?? 0, i + 1);
    end[i] = last;
    const up = parents[i] ?? -1;
    if (up >= 0) end[up] = Math.max(end[up] ?? 0, last);
  }
  const index = { nodes, parent, depth, end, place: Int32Array.from(places), byId, topId, characters };
  indexes.set(root, index);
  return index;
}

/** The flat form of a tree. */
export const indexOf = (tree: Pick<LabTree, 'root'>): LabIndex => indexNodes(tree.root);

/** Levels of a subtree, its own root's counted. */
export function levelsOf(root: LabNode): number {
  let deepest = 0;
  for (const depth of indexNodes(root).depth) if (depth > deepest) deepest = depth;
  return deepest + 1;
}

/** Whether a tree keeps the limits and its ids are sound; what `edit` and the readers guarantee. */
export function isSound(tree: LabTree): boolean {
  const { nodes, byId, characters } = indexOf(tree);
  return (
    nodes.length <= LIMITS.nodes &&
    levelsOf(tree.root) <= LIMITS.levels &&
    byId.size === nodes.length &&
    characters + overhead(tree) <= LIMITS.characters
  );
}

/** Characters of a file besides the nodes. */
export const overhead = (tree: LabTree): number => 1_000 + JSON.stringify([tree.title, tree.note]).length;
