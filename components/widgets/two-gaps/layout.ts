/** Geometry of one column: a hundred cells, five wide and twenty high, filled from the bottom left. */
export const PITCH = 10;
export const CELL = 8.2;
const WIDE = 5;
const HIGH = 20;
export const WIDTH = PITCH * WIDE - (PITCH - CELL);
export const HEIGHT = PITCH * HIGH - (PITCH - CELL);

/**
 * Cells from one count up to another as one path of squares.
 * @param from first question drawn, counted from 0 at the bottom left
 * @param to one past the last; nothing is drawn where it is not above `from`
 * @param inset how much smaller than a cell each square is on every side, for outlines
 */
export function cells(from: number, to: number, inset = 0): string {
  let d = '';
  const side = CELL - 2 * inset;
  for (let i = from; i < to; i++) {
    const x = (i % WIDE) * PITCH + inset;
    const y = (HIGH - 1 - Math.floor(i / WIDE)) * PITCH + inset;
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
