import type { CoinLevel } from '../../models/coin/coin-world';
import { px } from '../../ui/px';

/** One cell in units of the drawing, and the rock left around the grid. */
export const CELL = 20;
const RIM = 10;

/** Size of the drawing of a cave. */
export const sizeOf = ({ width, height }: Pick<CoinLevel, 'width' | 'height'>): [number, number] => [
  width * CELL + 2 * RIM,
  height * CELL + 2 * RIM,
];

/** A number in [−1, 1) that looks random and is always the same for the same pair. */
export function scatter(a: number, b: number): number {
  let h = Math.imul(a + 0x1f, 0x9e3779b1) ^ Math.imul(b + 0x3d, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return ((h ^ (h >>> 13)) >>> 0) / 2147483648 - 1;
}

export type Point = readonly [x: number, y: number];

/** The middle of a cell. */
export const middleOf = (width: number, cell: number): Point => [
  RIM + CELL * ((cell % width) + 0.5),
  RIM + CELL * (Math.floor(cell / width) + 0.5),
];

/** Where the agent stands at each step: a little off the middle of its cell, so that a path crossed twice shows as two. */
export const stations = (width: number, cells: readonly number[]): Point[] =>
  cells.map((cell, t) => {
    const [x, y] = middleOf(width, cell);
    return [px(x + 3.4 * scatter(t, cell)), px(y + 3.4 * scatter(cell, t + 1000))];
  });

/** Corners of the grid, numbered (width + 1) · y + x, that bound the free space: closed loops, free space on the right hand. */
export function outline({ width, height, rock }: Pick<CoinLevel, 'width' | 'height' | 'rock'>): number[][] {
  const free = (x: number, y: number) => x >= 0 && x < width && y >= 0 && y < height && !rock[y * width + x];
  const corner = (x: number, y: number) => (width + 1) * y + x;
  const next = new Map<number, number[]>();
  const add = (from: number, to: number) => next.set(from, [...(next.get(from) ?? []), to]);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!free(x, y)) continue;
      if (!free(x, y - 1)) add(corner(x, y), corner(x + 1, y));
      if (!free(x + 1, y)) add(corner(x + 1, y), corner(x + 1, y + 1));
      if (!free(x, y + 1)) add(corner(x + 1, y + 1), corner(x, y + 1));
      if (!free(x - 1, y)) add(corner(x, y + 1), corner(x, y));
    }
  }
  const loops: number[][] = [];
  for (const start of next.keys()) {
    while (next.get(start)?.length) {
      const loop: number[] = [];
      let at = start;
      do {
        loop.push(at);
        const ways = next.get(at) ?? [];
        // Where two loops touch at a corner, turn right: free cells that only touch stay apart.
        const before = loop[loop.length - 2];
        const right = before === undefined ? -1 : ways.findIndex((to) => to - at === turnRight(at - before, width));
        at = ways.splice(Math.max(0, right), 1)[0] ?? start;
      } while (at !== start);
      loops.push(loop);
    }
  }
  return loops;
}

function turnRight(way: number, width: number): number {
  if (way === 1) return width + 1;
  if (way === width + 1) return -1;
  return way === -1 ? -(width + 1) : 1;
}

/** The free space as one path with worn edges. */
export function freePath(level: Pick<CoinLevel, 'width' | 'height' | 'rock'>): string {
  const at = (corner: number): Point => {
    const x = corner % (level.width + 1);
    const y = Math.floor(corner / (level.width + 1));
    return [RIM + CELL * x + 2.6 * scatter(x, y), RIM + CELL * y + 2.6 * scatter(y + 99, x)];
  };
  const text = (x: number, y: number) => `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`;
  return outline(level)
    .map((loop) => {
      const points = loop.map(at);
      const half = (i: number): Point => {
        const [a, b] = [points[i % points.length] ?? [0, 0], points[(i + 1) % points.length] ?? [0, 0]];
        return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      };
      const curves = points.map((_, i) => {
        const [x, y] = points[(i + 1) % points.length] ?? [0, 0];
        return `Q${text(x, y)} ${text(...half(i + 1))}`;
      });
      return `M${text(...half(0))}${curves.join('')}Z`;
    })
    .join('');
}
