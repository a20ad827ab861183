import { px } from '../../ui/px';

/** A hundred cells, filled from the bottom left. */
export interface Grid {
  readonly wide: number;
  readonly high: number;
  /** from cell to cell, and the side of one */
  readonly pitch: number;
  readonly cell: number;
}

/** One column of the staircase: five wide and twenty high. */
export const COLUMN: Grid = { wide: 5, high: 20, pitch: 10, cell: 8.2 };
/** The one large picture of the acts. */
export const SQUARE: Grid = { wide: 10, high: 10, pitch: 20, cell: 16.6 };

export const widthOf = ({ wide, pitch, cell }: Grid): number => pitch * wide - (pitch - cell);
export const heightOf = ({ high, pitch, cell }: Grid): number => pitch * high - (pitch - cell);

/**
 * Cells from one count up to another as one path of squares.
 * @param from first question drawn, counted from 0 at the bottom left
 * @param to one past the last; nothing is drawn where it is not above `from`
 * @param inset how much smaller than a cell each square is on every side, for outlines
 * @param grid left out: a column of the staircase
 */
export function cells(from: number, to: number, inset = 0, { wide, high, pitch, cell }: Grid = COLUMN): string {
  let d = '';
  const side = px(cell - 2 * inset);
  for (let i = from; i < to; i++) {
    const x = px((i % wide) * pitch + inset);
    const y = px((high - 1 - Math.floor(i / wide)) * pitch + inset);
    d += `M${x} ${y}h${side}v${side}h-${side}z`;
  }
  return d;
}

/**
 * Height of a count on the scale beside the columns, as a share of the picture's height from the top.
 * @param count questions, 0 to 100
 * @returns such as "23%"
 */
export function level(count: number): string {
  return `${100 - count}%`;
}
