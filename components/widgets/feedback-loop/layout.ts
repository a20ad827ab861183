import { MARK } from '../../ui/station-marks';
import { LINES } from './game';
import type { Station } from './story';

export interface Box {
  x: number;
  w: number;
}

/** How pages of eight lines stand in a drawing. */
export interface Lines {
  /** top of the first line's row, height of a row, height of the bar in it */
  top: number;
  pitch: number;
  bar: number;
  /** the ground that light and shade share */
  ground: { x: number; w: number; y: number; h: number };
  /** how far a sheet of paper reaches beyond its lines */
  margin: number;
}

/** Where everything stands in one drawing of the loop; lengths in the drawing's own units. */
export interface Layout extends Lines {
  kind: 'wide' | 'tall';
  width: number;
  height: number;
  /** size of labels, in units; the drawing is never shown so small that it falls below 12 px */
  font: number;
  page: Box;
  a: Box;
  b: Box;
  /** even picks (50 %) stand at `x`; a share of 1 would stand `scale / 2` to the right */
  picks: { x: number; scale: number; number: number };
  /** no reward stands at `x`; +1 stands `scale` to the right */
  reward: { x: number; scale: number; number: number };
  /** the lamp's opening, centre and half width */
  lamp: { x: number; y: number; half: number };
  heads: Record<Station, { x: number; y: number }>;
  captionY: number;
}

export const WIDE: Layout = {
  kind: 'wide',
  width: 940,
  height: 440,
  font: 15,
  top: 128,
  pitch: 27,
  bar: 13,
  ground: { x: 0, w: 940, y: 118, h: 236 },
  page: { x: 122, w: 206 },
  a: { x: 390, w: 92 },
  b: { x: 514, w: 92 },
  margin: 9,
  picks: { x: 688, scale: 240, number: 778 },
  reward: { x: 862, scale: 40, number: 930 },
  lamp: { x: 498, y: 46, half: 16 },
  heads: {
    worker: { x: 225, y: 40 },
    versions: { x: 498, y: 40 },
    picks: { x: 694, y: 40 },
    reward: { x: 862, y: 40 },
  },
  captionY: 378,
};

/** The phone's drawing: the loop as a row of marks, and under it the worker's page beside the station that has the word. */
export const TALL: Layout = {
  kind: 'tall',
  width: 340,
  height: 466,
  font: 15.9,
  top: 182,
  pitch: 23,
  bar: 13,
  ground: { x: 0, w: 340, y: 150, h: 248 },
  page: { x: 12, w: 132 },
  a: { x: 178, w: 66 },
  b: { x: 264, w: 66 },
  margin: 6,
  picks: { x: 228, scale: 220, number: 326 },
  reward: { x: 228, scale: 46, number: 318 },
  lamp: { x: 254, y: 112, half: 11 },
  heads: {
    worker: { x: 46, y: 42 },
    versions: { x: 128, y: 42 },
    picks: { x: 210, y: 42 },
    reward: { x: 292, y: 42 },
  },
  captionY: 421,
};

/** Top of a line's bar. */
export const barY = (layout: Lines, line: number): number =>
  layout.top + line * layout.pitch + (layout.pitch - layout.bar) / 2;

/** Baseline of a number beside a line's bar. */
export const textY = (layout: Layout, line: number): number =>
  layout.top + (line + 0.5) * layout.pitch + layout.font * 0.35;

/** Where the light ends: the lower edge of the last checked line; the ground's own edges where all or none are checked. */
export function horizon(layout: Lines, lit: number): number {
  if (lit <= 0) return layout.ground.y;
  if (lit >= LINES) return layout.ground.y + layout.ground.h;
  return layout.top + lit * layout.pitch;
}

/** The light that falls from the lamp on both versions, as a polygon's points; ends at the horizon. */
export function cone(layout: Layout, lit: number): string {
  const { lamp, a, b, ground } = layout;
  const left = a.x - layout.margin - 6;
  const right = b.x + b.w + layout.margin + 6;
  const end = horizon(layout, lit);
  return [
    [lamp.x - lamp.half, lamp.y],
    [lamp.x + lamp.half, lamp.y],
    [right, ground.y],
    [right, end],
    [left, end],
    [left, ground.y],
  ]
    .map(([x, y]) => `${x},${y}`)
    .join(' ');
}

/** The sheets of paper: the worker's page and the two versions. */
export const sheet = (layout: Lines, box: Box): Box & { y: number; h: number } => ({
  x: box.x - layout.margin,
  w: box.w + 2 * layout.margin,
  y: layout.top - 3,
  h: LINES * layout.pitch + 6,
});

const NEXT: Record<Station, Station> = { worker: 'versions', versions: 'picks', picks: 'reward', reward: 'worker' };

/** The arrow from a station to the next, as a path that ends where the arrowhead's tip is; the last one leads back under the drawing. */
export function arrow(layout: Layout, from: Station): string {
  const start = layout.heads[from];
  const end = layout.heads[NEXT[from]];
  if (from !== 'reward') {
    // the versions are drawn with a lamp on wide screens, which needs a little more room
    const out = start.x + MARK + (from === 'versions' && layout.kind === 'wide' ? 22 : 8);
    const into = end.x - MARK - (from === 'worker' && layout.kind === 'wide' ? 22 : 8);
    return `M${out} ${start.y}H${into}`;
  }
  if (layout.kind === 'tall') {
    const y = start.y - MARK - 7;
    return `M${start.x} ${y + 3}V${y - 2}Q${start.x} ${y - 4} ${start.x - 2} ${y - 4}H${end.x + 2}Q${end.x} ${y - 4} ${end.x} ${y - 2}V${y + 4}`;
  }
  const top = layout.captionY + 14;
  const bottom = layout.height - 12;
  return `M${start.x} ${top}V${bottom - 10}Q${start.x} ${bottom} ${start.x - 10} ${bottom}H${end.x + 10}Q${end.x} ${bottom} ${end.x} ${bottom - 10}V${top + 2}`;
}

/** Where the word of an arrow stands: above its middle. */
export function arrowWord(layout: Layout, from: Station): { x: number; y: number } {
  const start = layout.heads[from];
  const end = layout.heads[NEXT[from]];
  const x = (start.x + end.x) / 2;
  return from === 'reward' ? { x, y: layout.height - 20 } : { x, y: start.y - 10 };
}
