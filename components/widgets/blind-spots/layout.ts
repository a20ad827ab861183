import type { Lamp } from './game';
import { PAGES } from './game';

/** Where everything stands in one drawing of the report; lengths in the drawing's own units. */
export interface Layout {
  kind: 'wide' | 'tall';
  width: number;
  height: number;
  /** size of labels, in units; the drawing is never shown so small that it falls below about 12 px */
  font: number;
  /** left edge of the first page's column, and the width of a column */
  left: number;
  pitch: number;
  page: { w: number; h: number; y: number };
  /** lines of writing on a page: how many, how high, how far apart, and their margin to the paper's edges */
  lines: { n: number; h: number; pitch: number; margin: number };
  /** the ground that light and shade share */
  ground: { y: number; h: number };
  /** the evaluator's mark, and the lamp's opening under it */
  eye: { y: number; scale: number };
  lamp: { y: number; half: number };
  pageNumberY: number;
  /** baselines of the rows of numbers, and of their names; null: no such row */
  rows: { checked: number; done: number; reward: number | null };
  names: { x: number; anchor: 'start' | 'end'; up: number };
  /** decimals of a reward, and whether there is room for a plus */
  decimals: number;
}

export const WIDE: Layout = {
  kind: 'wide',
  width: 940,
  height: 364,
  font: 15,
  left: 128,
  pitch: 80,
  page: { w: 56, h: 92, y: 146 },
  lines: { n: 7, h: 6.5, pitch: 11.4, margin: 9 },
  ground: { y: 126, h: 146 },
  eye: { y: 24, scale: 1 },
  lamp: { y: 84, half: 17 },
  pageNumberY: 261,
  rows: { checked: 299, done: 326, reward: 353 },
  names: { x: 112, anchor: 'end', up: 0 },
  decimals: 2,
};

export const TALL: Layout = {
  kind: 'tall',
  width: 340,
  height: 376,
  font: 15.8,
  left: 6,
  pitch: 32.8,
  page: { w: 26, h: 66, y: 116 },
  lines: { n: 7, h: 4.6, pitch: 8.2, margin: 4 },
  ground: { y: 104, h: 106 },
  eye: { y: 20, scale: 0.9 },
  lamp: { y: 74, half: 13 },
  pageNumberY: 201,
  rows: { checked: 258, done: 312, reward: 366 },
  names: { x: 6, anchor: 'start', up: 22 },
  decimals: 1,
};

/** The drawing of the acts, for wide screens: no learned rewards. */
export const ROOMY: Layout = {
  kind: 'tall',
  width: 540,
  height: 352,
  font: 15,
  left: 8,
  pitch: 52.4,
  page: { w: 40, h: 88, y: 130 },
  lines: { n: 7, h: 6, pitch: 10.8, margin: 6 },
  ground: { y: 114, h: 134 },
  eye: { y: 22, scale: 1 },
  lamp: { y: 80, half: 16 },
  pageNumberY: 240,
  rows: { checked: 294, done: 344, reward: null },
  names: { x: 8, anchor: 'start', up: 23 },
  decimals: 1,
};

/** The drawing of the acts on a phone. */
export const NARROW: Layout = { ...TALL, height: 320, font: 15, rows: { ...TALL.rows, reward: null } };

/** Middle of a place in the row, in pages: 1 is the first page's middle, 1.5 the border between the first two. */
export const placeX = (layout: Layout, page: number): number => layout.left + (page - 0.5) * layout.pitch;

/** The place in the row, in pages, of a point of the drawing: the inverse of `placeX`. */
export const placeAt = (layout: Layout, x: number): number => (x - layout.left) / layout.pitch + 0.5;

/** Left and right end of the ground. */
export function groundEnds(layout: Layout): { from: number; to: number } {
  const over = layout.kind === 'wide' ? 8 : 4;
  return { from: layout.left - over, to: layout.left + PAGES * layout.pitch + over };
}

/** The beam where it meets the ground, inside the drawing; null if the lamp has no beam. */
export function beam(layout: Layout, { aim, width }: Pick<Lamp, 'aim' | 'width'>): { from: number; to: number } | null {
  const ends = groundEnds(layout);
  if (width <= 0) return null;
  // what would fall beside the first or the last page still lights the ground's margin there
  const low = aim - width / 2 <= 0.5 ? ends.from : placeX(layout, aim - width / 2);
  const high = aim + width / 2 >= PAGES + 0.5 ? ends.to : placeX(layout, aim + width / 2);
  return { from: low, to: high };
}

/** The light in the air, from the lamp's opening down to the ground. */
export function cone(layout: Layout, lamp: Pick<Lamp, 'aim' | 'width'>): string {
  const lit = beam(layout, lamp);
  if (!lit) return '';
  const x = placeX(layout, lamp.aim);
  const { y, half } = layout.lamp;
  return [
    [x - half, y],
    [x + half, y],
    [lit.to, layout.ground.y],
    [lit.from, layout.ground.y],
  ]
    .map((point) => point.map((n) => Number(n.toFixed(1))).join(','))
    .join(' ');
}

/** Share of a line of writing that is really done, if a page's real work fills it from the first line down. */
export const lineShare = (layout: Layout, s: number, line: number): number =>
  Math.min(1, Math.max(0, s * layout.lines.n - line));
