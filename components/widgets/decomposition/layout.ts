/**
 * The house: every judgement is a room, over the rooms of the judgements that help it. Widths are shared out so that what is
 * in focus has room for its words and the rest still shows its light. Pure: positions come from the tree and the width
 * alone, never from the DOM.
 */
import type { TreeIndex } from '../../models/recursion/task-tree';
import type { Visible, VisibleNode } from './visible';

export interface Room {
  /** place in the list of visible nodes */
  readonly at: number;
  readonly i: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** the label in lines; empty where there is no room for words */
  readonly lines: readonly string[];
  /** where, on the floor below, "n more" stands before the first and after the last room of a list that is cut short */
  readonly before: number | null;
  readonly after: number | null;
}

export interface Block {
  readonly i: number;
  readonly x: number;
  readonly w: number;
  readonly lines: readonly string[];
  /** nested parts of the same block */
  readonly inner: readonly Block[];
}

export const ROOF = 30;
export const ROOT = { y: 62, h: 132 };
/** where the roof begins, under its caption */
export const EAVES = 20;
/** between two floors: where questions fall and reports rise */
export const GAP = 46;
export const FLOOR = 114;
/** a room without words: wide enough for a mark and for a finger */
export const NARROW = 25;
/** "n more" beside a list that is cut short */
export const SIDE = 40;
/** from this width on a label is cut short rather than left out */
const CUT = 58;
const BETWEEN = 4;
const LINES = 3;
/** px for one character of 12.5 px sans, rounded up from Inter's mean */
const CHAR = 6.5;
const PAD = 14;

/** Top of a floor, from the visible rows: 0 is the task. */
export const floorY = (row: number): number => (row === 0 ? ROOT.y : ROOT.y + ROOT.h + GAP + (row - 1) * (FLOOR + GAP));
const floorHeight = (row: number): number => (row === 0 ? ROOT.h : FLOOR);
/** The whole drawing's height for so many floors (>= 1). */
export const houseHeight = (rows: number): number => floorY(rows - 1) + floorHeight(rows - 1) + 30;

/** Breaks a label into at most `most` lines of `chars` characters; null if it does not fit. */
export function wrap(label: string, chars: number, most = LINES): string[] | null {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= chars) lines[lines.length - 1] = `${last} ${word}`;
    else if (word.length <= chars) lines.push(word);
    else return null;
    if (lines.length > most) return null;
  }
  return lines;
}

/** A label that does not fit, cut short: its first words, and an ellipsis where something is missing. */
function cut(label: string, chars: number, most = LINES): string[] {
  const lines: string[] = [];
  const words = label.split(' ').map((w) => (w.length > chars ? `${w.slice(0, chars - 1)}…` : w));
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= chars) lines[lines.length - 1] = `${last} ${word}`;
    else if (lines.length < most) lines.push(word);
    else {
      lines[most - 1] = `${(last ?? '').slice(0, chars - 1).replace(/…$/, '')}…`;
      break;
    }
  }
  return lines;
}

/** The least width in which a label fits. */
function wanted(label: string): number {
  const words = label.split(' ');
  const longest = Math.max(...words.map((w) => w.length));
  for (let chars = Math.max(longest, 8); chars < 40; chars++) if (wrap(label, chars)) return chars * CHAR + PAD;
  return NARROW;
}

/** What the sides of a list that is cut short take. */
const sides = (v: VisibleNode): number => (SIDE + BETWEEN) * ((v.before > 0 ? 1 : 0) + (v.after > 0 ? 1 : 0));

/** @param width of the drawing in px @returns the rooms, in the order of the visible nodes */
export function layout(index: TreeIndex, view: Visible, width: number): Room[] {
  const { nodes } = view;
  const own = new Float64Array(nodes.length).fill(NARROW);
  const need = new Float64Array(nodes.length);
  const measure = (at: number): number => {
    const v = nodes[at] as VisibleNode;
    let inner = sides(v);
    for (const c of v.children) inner += (need[c] as number) + BETWEEN;
    return Math.max(own[at] as number, inner - BETWEEN);
  };
  for (let at = nodes.length - 1; at >= 0; at--) need[at] = measure(at);
  // Words are given out in order of interest, as long as the whole still fits.
  const interest = (v: VisibleNode): number => {
    const parent = nodes[v.up];
    if (view.path.has(v.i)) return v.row;
    if (parent?.i === view.end) return view.chosen ? 10 : 30;
    return parent && view.path.has(parent.i) ? 20 + v.row : 40 + v.row * 10;
  };
  const queue = nodes.map((v, at) => ({ at, rank: interest(v) })).sort((a, b) => a.rank - b.rank || a.at - b.at);
  const fits = (at: number, w: number): boolean => {
    const before = own[at] as number;
    own[at] = Math.max(before, w);
    const changed: [number, number][] = [];
    for (let up = at; up >= 0; up = nodes[up]?.up ?? -1) {
      const now = measure(up);
      if (now === need[up]) break;
      changed.push([up, need[up] as number]);
      need[up] = now;
    }
    if ((need[0] as number) <= width) return true;
    own[at] = before;
    for (const [up, old] of changed) need[up] = old;
    return false;
  };
  for (const { at } of queue) {
    const v = nodes[at] as VisibleNode;
    const label = v.row === 0 ? 0 : wanted(index.nodes[v.i]?.label ?? '');
    // On the first floor a label that is cut short is better than none.
    if (!fits(at, label) && v.row === 1) fits(at, CUT);
  }
  const xs = new Float64Array(nodes.length);
  const ws = new Float64Array(nodes.length);
  ws[0] = width;
  nodes.forEach((v, at) => {
    if (v.children.length === 0) return;
    const inner = v.children.reduce((sum, c) => sum + (need[c] as number) + BETWEEN, sides(v) - BETWEEN);
    // What is left over goes to everybody in proportion, so that the house fills its width. So does what is missing: lists that
    // are cut short on several floors may want a little more than there is.
    const spare = (ws[at] as number) - inner;
    const total = v.children.reduce((sum, c) => sum + (need[c] as number), 0);
    let x = (xs[at] as number) + (v.before > 0 ? SIDE + BETWEEN : 0);
    for (const c of v.children) {
      xs[c] = x;
      ws[c] = (need[c] as number) + (spare * (need[c] as number)) / total;
      x += (ws[c] as number) + BETWEEN;
    }
  });
  return nodes.map((v, at) => {
    const w = ws[at] as number;
    const label = index.nodes[v.i]?.label ?? '';
    const chars = Math.floor((w - PAD + 4) / CHAR);
    const lines = v.row === 0 ? null : (wrap(label, chars) ?? (w >= CUT ? cut(label, chars) : null));
    return {
      at,
      i: v.i,
      row: v.row,
      x: round(xs[at] as number),
      y: floorY(v.row),
      w: round(w),
      h: floorHeight(v.row),
      lines: lines ?? [],
      before: v.before > 0 ? round(xs[at] as number) : null,
      after: v.after > 0 ? round((xs[at] as number) + w - SIDE) : null,
    };
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The most parts drawn side by side. */
const BLOCKS = 14;

/** The parts of the work as blocks side by side, each as wide as its share of the minutes, but never too narrow to press. */
export function blocks(index: TreeIndex, parent: number, x: number, width: number, rows = 2): Block[] {
  const parts = (index.nodes[parent]?.parts ?? []).slice(0, BLOCKS);
  if (parts.length === 0 || rows === 0) return [];
  const even = (width - BETWEEN * (parts.length - 1)) / parts.length;
  // Wide enough for the longest word of its label.
  const least = parts.map((p) => {
    const words = (index.nodes[p]?.label ?? '').split(' ').map((w) => w.length);
    return Math.min(even, Math.max(58, Math.max(...words) * CHAR + 12));
  });
  const minutes = parts.map((p) => index.nodes[p]?.minutesAlone ?? 0);
  const total = minutes.reduce((sum, m) => sum + m, 0) || 1;
  const spare = width - BETWEEN * (parts.length - 1) - least.reduce((sum, w) => sum + w, 0);
  let left = x;
  return parts.map((p, k) => {
    const w = (least[k] as number) + (spare * (minutes[k] as number)) / total;
    const block: Block = {
      i: p,
      x: round(left),
      w: round(w),
      lines: wrap(index.nodes[p]?.label ?? '', Math.floor((w - 10) / CHAR)) ?? [],
      inner: blocks(index, p, left, w, rows - 1),
    };
    left += w + BETWEEN;
    return block;
  });
}
