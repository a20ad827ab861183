/** Paths on the map of one level: its curve, the ground between curve and diagonal, and a walk between the two. Pure. */
import { pathThrough } from '../../ui/plot';
import type { FixedPoint } from './game';

const POINTS = 80;

/** Where a level is drawn: quality of its helpers across, of its work upwards; both [0, 1]. */
export type At = (below: number, above: number) => readonly [number, number];

const grid = (from: number, to: number): number[] =>
  Array.from({ length: POINTS + 1 }, (_, i) => from + ((to - from) * i) / POINTS);

/** The curve of a map from one quality of helpers to another. */
export const curveThrough = (map: (s: number) => number, from: number, to: number, at: At): string =>
  pathThrough(grid(from, to).map((s) => at(s, map(s))));

/** A piece of ground between two crossings, where the curve lies on one side of the diagonal. */
export interface Field {
  /** a level comes out better than its helpers were */
  better: boolean;
  from: number;
  to: number;
  path: string;
}

/** The ground between the curve and the diagonal. @param fixed where they cross, in rising order */
export function fieldsOf(map: (s: number) => number, fixed: readonly FixedPoint[], at: At): Field[] {
  const ends = [0, ...fixed.map((p) => p.s), 1];
  return ends.slice(1).map((to, i) => {
    const from = ends[i] ?? 0;
    const middle = (from + to) / 2;
    const [x1, y1] = at(to, to);
    const [x0, y0] = at(from, from);
    return {
      better: map(middle) > middle,
      from,
      to,
      path: `${curveThrough(map, from, to, at)}L${x1} ${y1}L${x0} ${y0}Z`,
    };
  });
}

/** The middle of the widest ground of its kind, or null where there is hardly any. */
export function middleOf(fields: readonly Field[], better: boolean): number | null {
  const [widest] = fields.filter((f) => f.better === better).sort((a, b) => b.to - b.from - (a.to - a.from));
  return widest && widest.to - widest.from > 0.15 ? (widest.from + widest.to) / 2 : null;
}

/** A walk from one level to another: up or down to the curve, across to the diagonal. @param foot where its first step begins */
export function stairsOf(orbit: readonly number[], from: number, to: number, foot: number, at: At): string {
  const points: (readonly [number, number])[] = [];
  for (let l = from; l < to; l++) {
    const [s = 0, next = 0] = [orbit[l], orbit[l + 1]];
    points.push(l === 0 ? at(s, foot) : at(s, s), at(s, next), at(next, next));
  }
  return pathThrough(points);
}
