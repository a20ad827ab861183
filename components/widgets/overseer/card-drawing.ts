/**
 * The drawing of `overseer` for its card: a summary as lines of text, one of which is wrong and looks like the others. On the page the
 * figure opens with words.
 */
import type { Flat } from '../../figure/drawing';

/** Lengths of the lines, in tenths of the width; nothing is computed from them. */
const LINES = [10, 9, 10, 7] as const;
const WIDTH = 480;
const STEP = 30;

/** Drawn anew; nothing is taken from the page. */
export function signsDrawing(_drawn: Flat, _props: { id: string }, ink: (name: string) => string): Flat {
  const height = LINES.length * STEP;
  const line = (tenths: number, i: number) =>
    `<rect x="40" y="${i * STEP + 8}" width="${(tenths * (WIDTH - 40)) / 10}" height="14" rx="7" fill="${ink('paper-2')}" stroke="${ink('ink-2')}" stroke-width="2"/><circle cx="14" cy="${i * STEP + 15}" r="8" fill="${ink('paper')}" stroke="${ink('ink-2')}" stroke-width="2"/>`;
  return {
    width: WIDTH,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">${LINES.map(line).join('')}</svg>`,
  };
}
