import type { ReactNode } from 'react';
import { px } from './px';

/** The inner rectangle of a chart, in the units of its viewBox; y grows downwards. */
interface PlotBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * A linear scale from values to lengths, rounded so that build and browser agree.
 * @param from the two ends of the values
 * @param to the two lengths they are drawn at
 */
export function linear(from: readonly [number, number], to: readonly [number, number]): (value: number) => number {
  const perUnit = (to[1] - to[0]) / (from[1] - from[0]);
  return (value) => px(to[0] + (value - from[0]) * perUnit);
}

/** A path of straight pieces through points given in viewBox units; empty for no points. */
export function pathThrough(points: Iterable<readonly [number, number]>): string {
  let path = '';
  for (const [x, y] of points) path += `${path ? 'L' : 'M'}${px(x)} ${px(y)}`;
  return path;
}

/** The room left of a chart that its longest share, “100 %”, takes up, whatever font comes. @param font the size of its letters */
export const roomForShares = (font: number): number => Math.ceil(3.3 * font) + 10;

export interface RowsProps {
  box: PlotBox;
  y: (value: number) => number;
  values: readonly number[];
  /** the words at the left of a line */
  label: (value: number) => string;
}

/** Level lines across a chart, each with its value at the left. */
export function Rows({ box, y, values, label }: RowsProps) {
  return values.map((value) => (
    <g key={value}>
      <path d={`M${box.left} ${y(value)}H${box.right}`} className="stroke-rule" strokeWidth={1} />
      <text x={box.left - 8} y={px(y(value) + 4.5)} textAnchor="end" className="fill-ink-2 tabular-nums">
        {label(value)}
      </text>
    </g>
  ));
}

export interface ColumnsProps {
  box: PlotBox;
  x: (value: number) => number;
  values: readonly number[];
  label: (value: number) => string;
  /** the chart's font size, in viewBox units */
  font: number;
}

/** Ticks under a chart, each with its value below. */
export function Columns({ box, x, values, label, font }: ColumnsProps) {
  return values.map((value) => (
    <g key={value}>
      <path d={`M${x(value)} ${box.bottom}v5`} className="stroke-control" strokeWidth={1} />
      <text x={x(value)} y={px(box.bottom + font + 7)} textAnchor="middle" className="fill-ink-2 tabular-nums">
        {label(value)}
      </text>
    </g>
  ));
}

/** Names inside a chart: text with a rim of the ground, so that lines behind it don't cut the letters. */
export function Halo({ children, ground = 'stroke-paper-2' }: { children: ReactNode; ground?: string }) {
  return (
    <g className={`${ground} [paint-order:stroke]`} strokeWidth={5} strokeLinejoin="round">
      {children}
    </g>
  );
}

export interface FrameProps {
  /** the size in units of the viewBox */
  width: number;
  height: number;
  /** the size of its letters, in the same units */
  font: number;
  children: ReactNode;
}

/** The drawing that a chart stands in: as wide as there is room, its words told elsewhere. Letters that a reader
 * has set wider hang over its edge into the figure's margin, and are not cut. */
export function Frame({ width, height, font, children }: FrameProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      fontSize={font}
      className="block h-auto w-full overflow-visible font-sans"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** An upright dotted line: where the reader's setting stands. */
export function Here({ box, at }: { box: PlotBox; at: number }) {
  return (
    <path d={`M${at} ${box.top}V${box.bottom}`} className="stroke-control" strokeWidth={1} strokeDasharray="1 3" />
  );
}

/** A curve through `points + 1` places from 0 to a value, rounded to a tenth. @param at where a value is drawn */
export const curveTo = (most: number, points: number, at: (value: number) => readonly [number, number]): string =>
  Array.from({ length: points + 1 }, (_, n) => at((n / points) * most))
    .map(([x, y], n) => `${n ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');

/** What is believed and what is so, at the same place: a hollow dot and a full one. */
export function Dots({ x, belief, truth }: { x: number; belief: number | null; truth: number | null }) {
  return (
    <>
      {belief !== null && <circle cx={x} cy={belief} r={4.5} className="fill-paper stroke-belief" strokeWidth={2.5} />}
      {truth !== null && <circle cx={x} cy={truth} r={4.5} className="fill-truth stroke-paper" strokeWidth={1.5} />}
    </>
  );
}

/** What is believed, as a line: dashed gold. */
export function BeliefLine({ d, width = 2.4, dash = '7 4' }: { d: string; width?: number; dash?: string }) {
  return (
    <path d={d} className="fill-none stroke-belief" strokeWidth={width} strokeDasharray={dash} strokeLinejoin="round" />
  );
}

/** The sides of a box, so much wider on each of them. */
export const around = (
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  by = 0,
): { x: number; y: number; width: number; height: number } => ({
  x: px(x - by),
  y: px(y - by),
  width: px(w + 2 * by),
  height: px(h + 2 * by),
});
