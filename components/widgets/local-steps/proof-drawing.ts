/**
 * The drawing of `local-steps` for its card. On the page it is lines (SVG) between boxes of words (HTML); here the bench’s lines and
 * boxes are drawn at their places, with the marks that they hold at the start and without their words.
 */
import type { Flat } from '../../figure/drawing';
import { CLAIM_MARK, COLUMNS, claimPlace, H, stepPlace, W } from './layout';
import { derive, model, type Props } from './model';
import { wiresOf } from './wires';

const SIZE = 28;

/** Drawn anew; nothing is taken from the page. */
export function proofDrawing(_drawn: Flat, props: Props, ink: (name: string) => string): Flat {
  const glyph = (x: number, y: number, yes: boolean) =>
    `<path transform="translate(${x} ${y})" d="${yes ? 'M-6 .6L-2 5L6.4-5' : 'M-5-5L5 5M5-5L-5 5'}" fill="none" stroke="${ink(yes ? 'yes' : 'no')}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`;
  const truth = (x: number, y: number, yes: boolean) =>
    `<rect x="${x - SIZE / 2 + 1}" y="${y - SIZE / 2 + 1}" width="${SIZE - 2}" height="${SIZE - 2}" rx="3" fill="${ink('truth-soft')}" stroke="${ink('truth')}" stroke-width="2.4"/>${glyph(x, y, yes)}`;
  const belief = (x: number, y: number, yes: boolean) =>
    `<circle cx="${x}" cy="${y}" r="${SIZE / 2 - 1}" fill="${ink('paper')}" stroke="${ink('belief')}" stroke-width="2.4" stroke-dasharray="5 3.5"/>${glyph(x, y, yes)}`;
  const d = derive(model.init(props));
  const { claims, steps } = d;
  const lines = wiresOf(d).map(
    ({ d: path }) =>
      `<path d="${path(-2.5)}" fill="none" stroke="${ink('truth')}" stroke-width="2"/><path d="${path(2.5)}" fill="none" stroke="${ink('belief')}" stroke-width="2" stroke-dasharray="5 4"/>`,
  );
  const marks = [
    ...claims.map((claim, k) => {
      const y = claimPlace(k);
      return `${claim.right === null ? '' : truth(COLUMNS[0][0] + SIZE / 2, y, claim.right)}${belief(COLUMNS[0][0] + SIZE * 1.5 + CLAIM_MARK.gap, y, claim.accepted)}`;
    }),
    ...steps.map((step, k) => {
      const { x, y, width, height } = stepPlace(k);
      const middle = [x + width / 2, y + height / 2] as const;
      const box = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="7" fill="${ink('paper-2')}" stroke="${ink('ink')}" stroke-width="2"/>`;
      return `${box}${step.right === null ? '' : truth(middle[0] - 22, middle[1], step.right)}${belief(middle[0] + 22, middle[1], step.accepted)}`;
    }),
  ];
  return {
    width: W,
    height: H,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}">${lines.join('')}${marks.join('')}</svg>`,
  };
}
