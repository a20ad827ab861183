/** The rows of the outline: what is unfolded, what of it is in the window, and what the keys do. Pure. */
import type { LabTree } from '../../lab/document';
import type { Where } from '../../lab/edit';
import { indexOf } from '../../lab/index-tree';

/** Indices of the nodes that are not below a folded one, in reading order. */
export function visibleRows(tree: LabTree): number[] {
  const { nodes, end } = indexOf(tree);
  const rows: number[] = [];
  for (let i = 0; i < nodes.length; ) {
    rows.push(i);
    i = nodes[i]?.folded ? (end[i] as number) : i + 1;
  }
  return rows;
}

/** The place of a node among the rows; where it is folded away, that of the nearest node above that shows. */
export function rowOf(tree: LabTree, rows: readonly number[], id: string): number {
  const i = indexOf(tree).byId.get(id) ?? 0;
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle] as number) <= i) low = middle;
    else high = middle - 1;
  }
  return low;
}

const OVERSCAN = 3;

/** First and last row (not counted) to draw. */
export function windowOf(count: number, scrolled: number, height: number, row: number): [number, number] {
  const first = Math.max(0, Math.floor(scrolled / row) - OVERSCAN);
  return [Math.min(first, Math.max(0, count - 1)), Math.min(count, Math.ceil((scrolled + height) / row) + OVERSCAN)];
}

/** Where something dragged would go: the upper quarter of a row is before it, the lower quarter after, between is into it. */
export function dropAt(count: number, y: number, row: number): { place: number; where: Where } {
  const place = Math.max(0, Math.min(count - 1, Math.floor(y / row)));
  const share = y / row - place;
  if (place === 0) return { place, where: 'into' };
  return { place, where: share < 0.3 ? 'before' : share > 0.7 ? 'after' : 'into' };
}

/** What a key means in a row. */
export type Command =
  | { go: number }
  | { fold: boolean }
  | { act: 'write' | 'part' | 'beside' | 'remove' | 'up' | 'down' | 'in' | 'out' | 'copy' };

interface Key {
  key: string;
  alt: boolean;
  shift: boolean;
  mod: boolean;
}

const MOVES: Readonly<Record<string, 'up' | 'down' | 'in' | 'out'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** Keys that also work while a title is being written. Arrows with a modifier are not among them: they walk through the words. */
export function editKey({ key, shift, mod }: Key): Command | null {
  if (key === 'Enter' && mod) return { act: 'part' };
  if (key === 'Enter' && shift) return { act: 'beside' };
  return null;
}

/**
 * What a key does in row `place`, as the treegrid pattern has it: up, down, Home, End and Page keys move, right unfolds or goes to
 * the first part, left folds or goes to the node above.
 * @returns null for a key that means nothing here, so that the page keeps it
 */
export function rowKey(tree: LabTree, rows: readonly number[], place: number, pressed: Key): Command | null {
  const both = editKey(pressed);
  if (both) return both;
  const { key, alt, shift, mod } = pressed;
  const move = MOVES[key];
  if (alt && !mod && !shift && move) return { act: move };
  if (mod && !alt && !shift && key.toLowerCase() === 'd') return { act: 'copy' };
  if (alt || mod) return null;
  const { nodes, parent } = indexOf(tree);
  const i = rows[place] ?? 0;
  const node = nodes[i];
  if (!node) return null;
  const to = (row: number): Command => ({ go: rows[Math.max(0, Math.min(rows.length - 1, row))] ?? 0 });
  switch (key) {
    case 'ArrowDown':
      return to(place + 1);
    case 'ArrowUp':
      return to(place - 1);
    case 'PageDown':
      return to(place + 10);
    case 'PageUp':
      return to(place - 10);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    case 'ArrowRight':
      if (node.folded) return { fold: false };
      return node.parts.length ? to(place + 1) : { go: i };
    case 'ArrowLeft':
      if (node.parts.length && !node.folded) return { fold: true };
      return { go: Math.max(0, parent[i] as number) };
    case ' ':
      return node.parts.length ? { fold: !node.folded } : { go: i };
    case 'Enter':
    case 'F2':
      return shift ? null : { act: 'write' };
    case 'Insert':
    case '+':
      return { act: 'part' };
    case 'Delete':
    case 'Backspace':
      return { act: 'remove' };
    default:
      return null;
  }
}
