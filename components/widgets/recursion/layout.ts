/**
 * Where the judgements of a task stand: one row for each step away from the task, every judgement as wide as its share of the
 * pieces, over those that help it. Both sides of the figure use the same places. Pure.
 */
import { mulberry32 } from '../../models/numerics/rng';
import type { Task } from './task';

export interface Room {
  readonly i: number;
  /** the judgement that this one helps with */
  readonly up: number;
  readonly x: number;
  readonly w: number;
  /** 0 for a piece of the work, which needs no help */
  readonly height: number;
}

export interface DrawnRow {
  readonly depth: number;
  readonly count: number;
  readonly leaves: number;
  /** null: too many to draw one by one; the row is a band */
  readonly rooms: readonly Room[] | null;
}

/** Width of a row's drawing, in its own units. */
export const WIDTH = 400;
/** The most judgements of a row that are drawn one by one. */
const MOST_ROOMS = 80;

const made = new WeakMap<Task, DrawnRow[]>();

/** @returns the rows below the task, from the top down; the task itself is drawn by itself */
export function rowsOf(task: Task): DrawnRow[] {
  const known = made.get(task);
  if (known) return known;
  const rooms: Room[][] = task.rows.map(() => []);
  if (task.tree) {
    const { parent, shape, depth } = task.tree;
    const x = new Float64Array(parent.length);
    const next = new Float64Array(parent.length);
    const unit = WIDTH / task.units;
    parent.forEach((up, i) => {
      if (up >= 0) {
        x[i] = next[up] as number;
        next[up] = (next[up] as number) + (shape.leaves[i] ?? 0) * unit;
      }
      next[i] = x[i] as number;
      rooms[depth[i] ?? 0]?.push({
        i,
        up,
        x: x[i] as number,
        w: (shape.leaves[i] ?? 0) * unit,
        height: shape.height[i] ?? 0,
      });
    });
  }
  const rows = task.rows
    .slice(1)
    .map((row) => ({ ...row, rooms: task.tree && row.count <= MOST_ROOMS ? (rooms[row.depth] ?? []) : null }));
  made.set(task, rows);
  return rows;
}

/**
 * The pieces that are looked at in one comparison, for the picture: drawn at random, or always the first ones.
 * @returns indices of leaves
 */
export function lookedAt(task: Task, cover: number, anew: boolean): ReadonlySet<number> {
  if (!task.tree) return new Set();
  const { children } = task.tree.shape;
  const leaves: number[] = [];
  children.forEach((parts, i) => {
    if (parts === 0) leaves.push(i);
  });
  if (anew) {
    const next = mulberry32(7);
    for (let i = leaves.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [leaves[i], leaves[j]] = [leaves[j] as number, leaves[i] as number];
    }
  }
  return new Set(leaves.slice(0, Math.round(cover * leaves.length)));
}
