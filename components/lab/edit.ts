/**
 * Everything one can do to a tree. Each operation takes any arguments: what cannot be done (an unknown id, a node moved into
 * itself, a limit passed) gives back the very same tree. `at` is the node to look at afterwards.
 */
import {
  cleanNode,
  cleanSettings,
  type LabNode,
  type LabSettings,
  type LabTree,
  LIMITS,
  type NodeFields,
  newNode,
} from './document';
import { indexNodes, indexOf, levelsOf, overhead } from './index-tree';
import { cleanText } from './text';

export interface Edited {
  readonly tree: LabTree;
  readonly at: string;
}

/** Where something goes, seen from the node it is put down at. */
export type Where = 'before' | 'after' | 'into';

/** The tree with node `i` replaced by other nodes; `i` is not the root unless exactly one node takes its place. */
function replaced(tree: LabTree, i: number, by: readonly LabNode[]): LabTree {
  const { nodes, parent, place } = indexOf(tree);
  let below = by;
  for (let at = i; at > 0; at = parent[at] as number) {
    const up = nodes[parent[at] as number] as LabNode;
    const from = place[at] as number;
    below = [{ ...up, parts: [...up.parts.slice(0, from), ...below, ...up.parts.slice(from + 1)] }];
  }
  const root = below[0];
  return root ? { ...tree, root } : tree;
}

/** Is there room for a subtree below (or beside) a node? */
function fits(tree: LabTree, depth: number, added: LabNode): boolean {
  const here = indexOf(tree);
  const more = indexNodes(added);
  return (
    here.nodes.length + more.nodes.length <= LIMITS.nodes &&
    depth + levelsOf(added) <= LIMITS.levels &&
    here.characters + more.characters + overhead(tree) <= LIMITS.characters
  );
}

/** Puts a subtree down; its ids must be new to the tree. */
function put(tree: LabTree, target: number, where: Where, added: LabNode): LabTree {
  const { nodes, depth } = indexOf(tree);
  const node = nodes[target];
  if (!node || (target === 0 && where !== 'into')) return tree;
  if (!fits(tree, (depth[target] as number) + (where === 'into' ? 1 : 0), added)) return tree;
  if (where === 'into') return replaced(tree, target, [{ ...node, folded: false, parts: [...node.parts, added] }]);
  return replaced(tree, target, where === 'before' ? [added, node] : [node, added]);
}

/** A copy with ids n<from>, n<from + 1>, … in preorder. */
export function withNewIds(root: LabNode, from: number): LabNode {
  const { nodes, parent } = indexNodes(root);
  const copies: LabNode[] = [];
  const parts: LabNode[][] = nodes.map(() => []);
  for (let i = nodes.length - 1; i >= 0; i--) {
    copies[i] = { ...(nodes[i] as LabNode), id: `n${from + i}`, parts: (parts[i] as LabNode[]).reverse() };
    parts[parent[i] as number]?.push(copies[i] as LabNode);
  }
  return copies[0] as LabNode;
}

/** A new part: below a node as its last, or beside it. */
export function add(tree: LabTree, id: string, where: Where = 'into', fields: Partial<NodeFields> = {}): Edited {
  const { byId, topId } = indexOf(tree);
  const fresh = newNode(`n${topId + 1}`, fields);
  const next = put(tree, byId.get(id) ?? -1, where, fresh);
  return next === tree ? { tree, at: id } : { tree: next, at: fresh.id };
}

/** Takes a node out with everything below it; the next sibling, the one before, or the node above is looked at then. */
export function remove(tree: LabTree, id: string): Edited {
  const { nodes, parent, place, byId } = indexOf(tree);
  const i = byId.get(id) ?? 0;
  if (i === 0) return { tree, at: id };
  const up = nodes[parent[i] as number] as LabNode;
  const from = place[i] as number;
  return { tree: replaced(tree, i, []), at: (up.parts[from + 1] ?? up.parts[from - 1] ?? up).id };
}

/** Sets fields of a node, cleaned and brought into range. */
export function set(tree: LabTree, id: string, fields: Partial<NodeFields>): Edited {
  const { nodes, byId } = indexOf(tree);
  const i = byId.get(id) ?? -1;
  const node = nodes[i];
  if (!node) return { tree, at: id };
  const clean = cleanNode(fields, node);
  const same = (Object.keys(clean) as (keyof NodeFields)[]).every((key) => clean[key] === node[key]);
  if (same) return { tree, at: id };
  const next = replaced(tree, i, [{ ...node, ...clean }]);
  const heavier = indexOf(next).characters > indexOf(tree).characters;
  const full = heavier && indexOf(next).characters + overhead(next) > LIMITS.characters;
  return { tree: full ? tree : next, at: id };
}

/** Sets the tree's own title or note. */
export function setAbout(tree: LabTree, about: { title?: string; note?: string }): LabTree {
  const title = about.title === undefined ? tree.title : cleanText(about.title, LIMITS.title);
  const note = about.note === undefined ? tree.note : cleanText(about.note, LIMITS.note, true);
  if (title === tree.title && note === tree.note) return tree;
  const next = { ...tree, title, note };
  const full = overhead(next) > overhead(tree) && indexOf(next).characters + overhead(next) > LIMITS.characters;
  return full ? tree : next;
}

/** Sets the model's settings, brought into range. */
export function setSettings(tree: LabTree, patch: Partial<LabSettings>): LabTree {
  const settings = cleanSettings(patch, tree.settings);
  const same = (Object.keys(settings) as (keyof LabSettings)[]).every((key) => settings[key] === tree.settings[key]);
  return same ? tree : { ...tree, settings };
}

/** Moves a node with everything below it; never into itself or below itself. */
export function move(tree: LabTree, id: string, target: string, where: Where): Edited {
  const index = indexOf(tree);
  const from = index.byId.get(id) ?? 0;
  const to = index.byId.get(target) ?? -1;
  const refused = { tree, at: id };
  if (from === 0 || to < 0 || (to >= from && to < (index.end[from] as number))) return refused;
  if (to === 0 && where !== 'into') return refused;
  const { nodes, parent, place } = index;
  const up = parent[from] as number;
  const beside = place[from] as number;
  // put back where it is already: nothing happens, and nothing is to be undone
  if (where === 'into' && to === up && beside === (nodes[up] as LabNode).parts.length - 1) return refused;
  if (where !== 'into' && parent[to] === up && place[to] === beside + (where === 'before' ? 1 : -1)) return refused;
  const without = replaced(tree, from, []);
  const next = put(without, indexOf(without).byId.get(target) ?? -1, where, nodes[from] as LabNode);
  return { tree: next === without ? tree : next, at: id };
}

/** The sibling `step` places on. */
function sibling(tree: LabTree, id: string, step: number): LabNode | undefined {
  const { nodes, parent, place, byId } = indexOf(tree);
  const i = byId.get(id) ?? 0;
  return i === 0 ? undefined : nodes[parent[i] as number]?.parts[(place[i] as number) + step];
}

/** One level down: becomes the last part of the sibling before it. */
export function indent(tree: LabTree, id: string): Edited {
  const before = sibling(tree, id, -1);
  return before ? move(tree, id, before.id, 'into') : { tree, at: id };
}

/** One level up: stands right after the node it was a part of. */
export function outdent(tree: LabTree, id: string): Edited {
  const { nodes, parent, byId } = indexOf(tree);
  const up = nodes[parent[byId.get(id) ?? 0] as number];
  return up ? move(tree, id, up.id, 'after') : { tree, at: id };
}

/** One place up among its siblings. */
export function moveUp(tree: LabTree, id: string): Edited {
  const before = sibling(tree, id, -1);
  return before ? move(tree, id, before.id, 'before') : { tree, at: id };
}

/** One place down among its siblings. */
export function moveDown(tree: LabTree, id: string): Edited {
  const after = sibling(tree, id, 1);
  return after ? move(tree, id, after.id, 'after') : { tree, at: id };
}

/** Folds or unfolds a node; without `folded`, the other way round. Leaves have nothing to fold. */
export function fold(tree: LabTree, id: string, folded?: boolean): Edited {
  const { nodes, byId } = indexOf(tree);
  const node = nodes[byId.get(id) ?? -1];
  if (!node || node.parts.length === 0) return { tree, at: id };
  return set(tree, id, { folded: folded ?? !node.folded });
}

/** Folds every node with parts from `level` down (the root is level 0), and unfolds those above. */
export function foldFrom(tree: LabTree, level: number): LabTree {
  const { nodes, parent, depth } = indexOf(tree);
  const parts: LabNode[][] = nodes.map(() => []);
  let root = tree.root;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as LabNode;
    const folded = node.parts.length > 0 && (depth[i] as number) >= level;
    const below = (parts[i] as LabNode[]).reverse();
    const same = folded === node.folded && below.every((part, at) => part === node.parts[at]);
    const next = same ? node : { ...node, folded, parts: below };
    if (i === 0) root = next;
    else parts[parent[i] as number]?.push(next);
  }
  return root === tree.root ? tree : { ...tree, root };
}

/** A copy of a node and everything below it, right after it. */
export function duplicate(tree: LabTree, id: string): Edited {
  const { nodes, byId } = indexOf(tree);
  const node = nodes[byId.get(id) ?? 0];
  return node && node !== tree.root ? paste(tree, id, 'after', node) : { tree, at: id };
}

/** Puts a subtree from anywhere down, with ids of its own. */
export function paste(tree: LabTree, target: string, where: Where, subtree: LabNode): Edited {
  const { byId, topId } = indexOf(tree);
  const fresh = withNewIds(subtree, topId + 1);
  const next = put(tree, byId.get(target) ?? -1, where, fresh);
  return next === tree ? { tree, at: target } : { tree: next, at: fresh.id };
}
