/** Where everything stands, in four sizes: wide, narrow (phones, and two side by side), plan (the acts) and thumb. Pure; in units of the drawing. */
import { px } from '../../ui/px';
import type { Scene } from './scene';
import type { Question, Shown } from './tree';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Size = 'wide' | 'narrow' | 'plan' | 'thumb';

interface Measures {
  readonly width: number;
  readonly height: number;
  readonly root: Box;
  /** a question's room and the space to the next */
  readonly room: { readonly w: number; readonly h: number; readonly gap: number };
  /** top of each row below the task, and of the line that joins it to the row above */
  readonly rows: readonly number[];
  readonly buses: readonly number[];
  /** the person beside the whole, and beside the smallest question */
  readonly whole: Point;
  readonly leaf: Point;
  /** places of the AI that is trained, of the one before it, of two opponents */
  readonly bench: Point;
  readonly between: Point;
  readonly left: Point;
  readonly right: Point;
}

const MEASURES: Readonly<Record<Size, Measures>> = {
  wide: {
    width: 880,
    height: 448,
    root: { x: 170, y: 44, w: 252, h: 60 },
    room: { w: 78, h: 56, gap: 8 },
    rows: [160, 268, 370],
    buses: [132, 244, 350],
    whole: { x: 470, y: 74 },
    leaf: { x: 640, y: 398 },
    bench: { x: 826, y: 74 },
    between: { x: 652, y: 74 },
    left: { x: 692, y: 74 },
    right: { x: 826, y: 74 },
  },
  narrow: {
    width: 320,
    height: 424,
    root: { x: 7, y: 34, w: 108, h: 52 },
    room: { w: 38, h: 38, gap: 5 },
    rows: [156, 240, 324],
    buses: [132, 216, 300],
    whole: { x: 146, y: 60 },
    leaf: { x: 283, y: 394 },
    bench: { x: 284, y: 60 },
    between: { x: 214, y: 60 },
    left: { x: 196, y: 56 },
    right: { x: 280, y: 56 },
  },
  plan: {
    width: 340,
    height: 320,
    root: { x: 6, y: 32, w: 114, h: 46 },
    room: { w: 36, h: 34, gap: 5 },
    rows: [144, 203, 262],
    buses: [130, 190, 249],
    whole: { x: 152, y: 55 },
    leaf: { x: 314, y: 279 },
    bench: { x: 302, y: 55 },
    between: { x: 226, y: 55 },
    left: { x: 206, y: 58 },
    right: { x: 292, y: 58 },
  },
  thumb: {
    width: 168,
    height: 104,
    root: { x: 40, y: 5, w: 46, h: 15 },
    room: { w: 15, h: 13, gap: 4 },
    rows: [34, 62, 87],
    buses: [27, 55, 81],
    whole: { x: 103, y: 12.5 },
    leaf: { x: 145, y: 94 },
    bench: { x: 156, y: 12.5 },
    between: { x: 130, y: 12.5 },
    left: { x: 132, y: 12.5 },
    right: { x: 156, y: 12.5 },
  },
};

export interface Layout extends Measures {
  readonly size: Size;
  readonly boxes: ReadonlyMap<string, Box>;
}

/** Each row stands under the question that it helps with, as far as the branch leaves room for it. */
export function layoutOf(shown: Shown, size: Size): Layout {
  const m = MEASURES[size];
  const { w, h, gap } = m.room;
  const boxes = new Map<string, Box>();
  // Room at the left for the ring around a question that is followed.
  const inset = size === 'thumb' ? 4 : 6;
  const full = (shown.rows[1]?.length ?? 1) * (w + gap) - gap;
  shown.rows.forEach((row, depth) => {
    if (depth === 0) {
      for (const q of row) boxes.set(q.id, m.root);
      return;
    }
    const above = boxes.get(shown.path[depth - 1]?.id ?? '') ?? m.root;
    const own = row.length * (w + gap) - gap;
    const wanted = depth === 1 ? inset : above.x;
    const x = Math.max(inset, Math.min(wanted, inset + full - own));
    for (const q of row) boxes.set(q.id, { x: px(x + q.at * (w + gap)), y: m.rows[depth - 1] ?? 0, w, h });
  });
  return { ...m, size, boxes };
}

export const boxOf = (layout: Layout, q: Question): Box => layout.boxes.get(q.id) ?? layout.root;
export const centreOf = (box: Box): Point => ({ x: px(box.x + box.w / 2), y: px(box.y + box.h / 2) });

/** The edge from a question up to the line that joins its row, and along it to the question above. */
export function wireOf(layout: Layout, shown: Shown, q: Question): string {
  const above = shown.path[q.row - 1];
  if (!above) return '';
  const box = boxOf(layout, q);
  const up = boxOf(layout, above);
  const bus = layout.buses[q.row - 1] ?? 0;
  const x = px(box.x + box.w / 2);
  const to = px(up.x + up.w / 2);
  return `M${x} ${box.y}V${bus}H${to}V${px(up.y + up.h)}`;
}

/** Where what travels on an edge stands: just over the question, or where the row's line meets the edge. */
export function dotOf(layout: Layout, q: Question, rise: number): Point {
  const box = boxOf(layout, q);
  const bus = layout.buses[q.row - 1] ?? 0;
  return { x: px(box.x + box.w / 2), y: rise === 1 ? bus : box.y };
}

/** The two places of those who work on a question: side by side at its foot, or one above the other in a small room. */
export function slotsOf(layout: Layout, q: Question, both: boolean): { first: Point; second: Point } {
  const box = boxOf(layout, q);
  const x = px(box.x + box.w / 2);
  const foot = box.y + box.h;
  if (layout.size !== 'wide') return { first: { x, y: box.y + box.h / 2 }, second: { x, y: foot } };
  const apart = both ? 14 : 0;
  return { first: { x: x - apart, y: foot }, second: { x: x + apart, y: foot } };
}

export const personAt = (layout: Layout, scene: Scene): Point => layout[scene.person.at];
export const learnerAt = (layout: Layout, scene: Scene): Point => layout[scene.learner.at];
/** An AI that has no job is with the one that is trained. */
export const secondAt = (layout: Layout, scene: Scene): Point =>
  scene.second ? layout[scene.second.at] : learnerAt(layout, scene);

/** What the lamp lights: a box, and below `mid`, where reports come in, perhaps a wider one. */
export interface Pool {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly mid: number;
  readonly wide: number;
  readonly bottom: number;
}

export function lightOf(layout: Layout, shown: Shown, scene: Scene): Pool {
  const big = layout.size === 'wide';
  const r = big ? 30 : 25;
  const pad = big ? 12 : 6;
  const { root, whole, leaf } = layout;
  const end = shown.path.at(-1);
  if (scene.light === 'leaf' && end) {
    const box = boxOf(layout, end);
    const y = Math.min(box.y - pad, leaf.y - r);
    const right = Math.max(box.x + box.w + pad, leaf.x + r);
    const bottom = Math.max(box.y + box.h + pad, leaf.y + r);
    // Not onto the question beside it.
    return { x: box.x - 7, y, right, mid: px((y + bottom) / 2), wide: right, bottom };
  }
  const reports = scene.light === 'reports';
  const first = shown.rows[1]?.[0];
  const last = shown.rows[1]?.at(-1);
  const y = root.y - pad;
  const right = whole.x + r;
  // The name under the person lies in the light as well.
  const bottom = whole.y + 44;
  if (!reports || !first || !last) {
    return { x: root.x - pad, y, right, mid: px((y + bottom) / 2), wide: right, bottom };
  }
  const x = Math.min(root.x - pad, centreOf(boxOf(layout, first)).x - 24);
  const wide = centreOf(boxOf(layout, last)).x + 24;
  return { x: Math.max(1, x), y, right, mid: whole.y + (big ? 42 : 55), wide, bottom: (layout.buses[0] ?? 0) + 12 };
}

/** The outline of the light, its corners rounded; always of the same commands, so that it can change its shape smoothly. */
export function poolPath({ x, y, right, mid, wide, bottom }: Pool): string {
  const r = 12;
  const s = Math.min(10, (wide - right) / 2);
  return `M${x + r} ${y}H${right - r}Q${right} ${y} ${right} ${y + r}V${mid - s}Q${right} ${mid} ${right + s} ${mid}H${wide - s}Q${wide} ${mid} ${wide} ${mid + s}V${bottom - r}Q${wide} ${bottom} ${wide - r} ${bottom}H${x + r}Q${x} ${bottom} ${x} ${bottom - r}V${y + r}Q${x} ${y} ${x + r} ${y}Z`;
}
