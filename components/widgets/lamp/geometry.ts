import { LEVELS, PAGES, READS, STANDS_FOR } from './params';

/**
 * The lamp's picture as pure geometry: a long wall of pages that recedes to the right, seen from where the person stands.
 * Distances shrink as in a logarithm, so each level of assistants, which reaches four times as far, takes about as much of the
 * picture as the one before. Used by the home page's figure and, with its own colours, by anything that draws the same picture.
 */
export interface Stage {
  width: number;
  height: number;
  /** where the wall begins and ends */
  left: number;
  right: number;
  /** the wall's lower and upper edge at its near end and its far end */
  bottom: [near: number, far: number];
  top: [near: number, far: number];
  /** height of a bearer's figure at the near end */
  figure: number;
  /** where the person stands */
  person: number;
  /** pages narrower than this are drawn several as one */
  finest: number;
}

export const WIDE: Stage = {
  width: 1080,
  height: 360,
  left: 150,
  right: 1086,
  bottom: [288, 222],
  top: [84, 164],
  figure: 168,
  person: 74,
  finest: 2.4,
};

export const TALL: Stage = {
  width: 360,
  height: 296,
  left: 78,
  right: 364,
  bottom: [228, 190],
  top: [72, 134],
  figure: 104,
  person: 34,
  finest: 2.2,
};

/** A page's or a group of pages' outline on the wall. */
export interface Sheet {
  /** first page, and the one after the last */
  from: number;
  to: number;
  /** left and right edge, and upper and lower edge at each of them */
  x: [number, number];
  top: [number, number];
  bottom: [number, number];
}

const LOG = Math.log1p(((STANDS_FOR - 1) / READS) * PAGES);

/** How far along the wall a page begins, 0 (near end) to 1 (far end). */
export const along = (page: number): number => Math.log1p(((STANDS_FOR - 1) / READS) * page) / LOG;

const mix = ([near, far]: [number, number], t: number): number => near + (far - near) * t;
/** Where a page begins in the picture. */
export const pageX = (stage: Stage, page: number): number => mix([stage.left, stage.right], along(page));
/** How big things are at a place along the wall, 1 at the near end. */
export const scaleAt = (stage: Stage, t: number): number =>
  (mix(stage.bottom, t) - mix(stage.top, t)) / (stage.bottom[0] - stage.top[0]);

function outline(stage: Stage, from: number, to: number, margin: number): Sheet {
  const x0 = pageX(stage, from);
  const x1 = pageX(stage, to);
  const inset = Math.min(margin, (x1 - x0) * 0.14);
  const at = (x: number) => (x - stage.left) / (stage.right - stage.left);
  const x: [number, number] = [x0 + inset, x1 - inset];
  return {
    from,
    to,
    x,
    top: [mix(stage.top, at(x[0])), mix(stage.top, at(x[1]))],
    bottom: [mix(stage.bottom, at(x[0])), mix(stage.bottom, at(x[1]))],
  };
}

/** First page that a level's light adds, and the one after the last. Level 0 is the person's own light. */
export function stretch(level: number): { from: number; to: number } {
  const to = READS * STANDS_FOR ** level;
  return { from: level === 0 ? 0 : to / STANDS_FOR, to };
}

/** The sheets of one stretch of the wall; the far ones, too fine to draw, several as one, never across `from` or `to`. */
export function sheets(stage: Stage, from: number, to: number): Sheet[] {
  const found: Sheet[] = [];
  let start = from;
  for (let page = from + 1; page <= to; page++) {
    if (page < to && pageX(stage, page) - pageX(stage, start) < stage.finest) continue;
    found.push(outline(stage, start, page, 5));
    start = page;
  }
  return found;
}

const n = (x: number): string => x.toFixed(1).replace(/\.0$/, '');

/** A sheet as a closed path. */
export const sheetPath = ({ x, top, bottom }: Sheet): string =>
  `M${n(x[0])} ${n(top[0])}L${n(x[1])} ${n(top[1])}L${n(x[1])} ${n(bottom[1])}L${n(x[0])} ${n(bottom[0])}Z`;

/** The writing on a sheet: lines that follow its edges. The last one is short. Nothing on sheets too narrow to hold it. */
export function writing({ x, top, bottom }: Sheet): string {
  const width = x[1] - x[0];
  if (width < 9) return '';
  const lines = width > 40 ? 8 : width > 18 ? 6 : 5;
  const pad = Math.min(0.16 * width, 12);
  return Array.from({ length: lines }, (_, i) => {
    const t = (i + 1.1) / (lines + 1.2);
    const end = i === lines - 1 ? 0.55 : i % 3 === 1 ? 0.92 : 1;
    const y = (k: number) =>
      top[0] + (top[1] - top[0]) * k + (bottom[0] + (bottom[1] - bottom[0]) * k - (top[0] + (top[1] - top[0]) * k)) * t;
    const a = pad / width;
    const b = a + (1 - 2 * a) * end;
    return `M${n(x[0] + a * width)} ${n(y(a))}L${n(x[0] + b * width)} ${n(y(b))}`;
  }).join('');
}

/** One who carries a light: where the feet stand, how tall the figure is, where the lamp hangs. */
export interface Bearer {
  level: number;
  x: number;
  y: number;
  size: number;
  lamp: { x: number; y: number };
}

/** Where the lamp hangs, from the feet of a figure of height 1. */
export const LAMP = { x: 0.4, y: -1.06 } as const;

/** Who carries the light of a level. An assistant stands just inside the light of the one before. */
export function bearer(stage: Stage, level: number): Bearer {
  const { from } = stretch(level);
  const t = level === 0 ? 0 : along(from);
  const scale = scaleAt(stage, t);
  const size = stage.figure * scale;
  const x = level === 0 ? stage.person : pageX(stage, from) - size * 0.3;
  const y = mix(stage.bottom, t) + 22 * scale;
  return { level, x, y, size, lamp: { x: x + size * LAMP.x, y: y + size * LAMP.y } };
}

/** The light of a level: a dome over its stretch with a pool on the floor. `share` below 1 is a brighter core inside it. */
export function glow(stage: Stage, level: number, share = 1): string {
  const { from, to } = stretch(level);
  const who = bearer(stage, level);
  const a = level === 0 ? who.x - who.size * 0.36 : pageX(stage, from) - who.size * 0.62;
  const b = pageX(stage, to) + (level === LEVELS ? 60 : 14);
  const middle = (a + b) / 2;
  const reach = ((b - a) / 2) * share;
  const t = Math.min(1, Math.max(0, (middle - stage.left) / (stage.right - stage.left)));
  const floor = mix(stage.bottom, t) + 10 * scaleAt(stage, t);
  const rise = (floor - Math.min(who.lamp.y - who.size * 0.26, mix(stage.top, t) - 26)) * (0.5 + 0.5 * share);
  const pool = 40 * scaleAt(stage, t) * share;
  return `M${n(middle - reach)} ${n(floor)}A${n(reach)} ${n(rise)} 0 0 1 ${n(middle + reach)} ${n(floor)}A${n(reach)} ${n(pool)} 0 0 1 ${n(middle - reach)} ${n(floor)}Z`;
}

/** The four corners of a stretch of wall, a little larger than its sheets: for what lies over it. */
export function patch(stage: Stage, from: number, to: number, by = 0): string {
  const { x, top, bottom } = outline(stage, from, to, 0);
  return `M${n(x[0])} ${n(top[0] - by)}L${n(x[1])} ${n(top[1] - by)}L${n(x[1])} ${n(bottom[1] + by)}L${n(x[0])} ${n(bottom[0] + by)}Z`;
}

/** The line on which the wall stands, across the whole picture. */
export function floorLine(stage: Stage): string {
  const slope = (stage.bottom[1] - stage.bottom[0]) / (stage.right - stage.left);
  const y = (x: number) => n(stage.bottom[0] + slope * (x - stage.left));
  return `M0 ${y(0)}L${stage.width} ${y(stage.width)}`;
}

/** A question mark over a stretch of wall, as strokes. */
export function doubt(stage: Stage, { from, to }: { from: number; to: number }): string {
  const { x, top } = outline(stage, from, to, 0);
  const r = stage.finest * 2.4;
  const middle = (x[0] + x[1]) / 2;
  const foot = (top[0] + top[1]) / 2 - 9;
  return `M${n(middle - r)} ${n(foot - 3.6 * r)}A${n(r)} ${n(r)} 0 1 1 ${n(middle + 0.55 * r)} ${n(foot - 2.75 * r)}Q${n(middle)} ${n(foot - 2.3 * r)} ${n(middle)} ${n(foot - 1.5 * r)}M${n(middle)} ${n(foot)}v0.4`;
}
