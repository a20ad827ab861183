/**
 * The drawing of `learned-you` for its card: the answers of both writers, a square each, as a simulated reader has judged them. On the
 * page the figure opens with words, and whoever sees a card has judged nothing yet.
 */
import type { Flat } from '../../figure/drawing';
import { CHARACTERS, judgeOn } from './characters';
import { SEED } from './params';
import { outcomeOf } from './result';
import { ENDS, type Fared } from './rounds';

const SIDE = 34;
const ROW = 8;

/** Drawn anew; nothing is taken from the page. */
export function writersDrawing(_drawn: Flat, _props: { id: string }, ink: (name: string) => string): Flat {
  const { random, selecting } = outcomeOf(SEED.default, judgeOn(CHARACTERS[0].reader, SEED.default, '', ENDS[1], 95));
  const square = (all: Fared, i: number, left: number): string => {
    const [x, y] = [left + (i % ROW) * SIDE + 3, Math.floor(i / ROW) * SIDE + 3];
    const fate = i < all.false.hits ? 'belief' : i < all.accepted.hits ? 'truth' : 'paper-2';
    const cross = `<path d="M${x + 8} ${y + 8}l${SIDE - 22} ${SIDE - 22}m0 -${SIDE - 22}l-${SIDE - 22} ${SIDE - 22}" stroke="${ink('paper')}" stroke-width="3"/>`;
    return `<rect x="${x}" y="${y}" width="${SIDE - 6}" height="${SIDE - 6}" rx="5" fill="${ink(fate)}" stroke="${ink(fate === 'paper-2' ? 'ink-2' : fate)}" stroke-width="2"/>${fate === 'belief' ? cross : ''}`;
  };
  const block = (all: Fared, left: number) =>
    Array.from({ length: all.accepted.tries }, (_, i) => square(all, i, left)).join('');
  const [width, height] = [ROW * SIDE * 2 + SIDE, 2 * SIDE];
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${block(random, 0)}${block(selecting, ROW * SIDE + SIDE)}</svg>`,
  };
}
