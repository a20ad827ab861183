import type { ReactNode } from 'react';
import { px } from './px';

/** The inner rectangle of a chart, in the units of its viewBox; y grows downwards. */
export interface PlotBox {
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
