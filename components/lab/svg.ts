/** The tree as a picture that stands on its own: no script, no style sheet, no link, every text escaped. */
import { hierarchy, tree as tidy } from 'd3-hierarchy';
import { palette, type Scheme } from '../ui/palette';
import { percent } from '../words/numbers';
import type { LabNode, LabTree } from './document';
import { type Evaluation, evaluate } from './evaluate';
import { isolated, runsLeft } from './graphemes';
import { indexOf } from './index-tree';
import { toMarkup } from './text';
import { cutToFit, wrap } from './text-width';
import { duration } from './words';

interface Palette {
  readonly paper: string;
  readonly box: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly solid: string;
  readonly hatch: string;
  readonly ground: string;
}

/** The colours of the pages, written out. */
const paletteOf = (theme: Scheme): Palette => ({
  paper: palette.paper[theme],
  box: palette.lit[theme],
  ink: palette.ink[theme],
  quiet: palette.ink2[theme],
  rule: palette.control[theme],
  solid: palette.truth[theme],
  hatch: palette.control[theme],
  ground: palette.shade[theme],
});

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface PictureOptions {
  readonly theme?: Scheme;
  /** leave out what is below folded nodes; default true */
  readonly folded?: boolean;
  /** an evaluation of this very tree, if there is one already */
  readonly evaluation?: Evaluation;
}

const BOX = { width: 256, height: 68, across: 308, down: 82 };
const PAD = 12;
const INSIDE = BOX.width - 2 * PAD;
const MARGIN = 24;
const HEAD = 72;
const FOOT = 34;

/** @param left the text runs from right to left; it begins on the left all the same */
const line = (x: number, y: number, size: number, fill: string, text: string, bold = false, left = false): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="600"' : ''}${left ? ' direction="rtl" text-anchor="end"' : ''}>${toMarkup(text)}</text>`;

function box(node: LabNode, x: number, y: number, s: number, below: number, colours: Palette): string {
  const title = node.title.trim() || '(no title)';
  const [first = '', second] = wrap(title, INSIDE / 12, 2);
  const left = runsLeft(title);
  const solid = Math.round(INSIDE * 10 * s) / 10;
  const unasked = node.parts.length > 0 ? (node.hidden ?? 0) : 0;
  const said = [
    node.minutes === null ? '' : duration(node.minutes),
    unasked > 0 ? `${percent(unasked)} unasked` : '',
    below ? `+ ${below} folded` : '',
  ].filter(Boolean);
  const edge = Math.round(10 * (PAD + INSIDE * (1 - unasked))) / 10;
  const bar = `x="${PAD}" y="57" height="5"`;
  return [
    `<g transform="translate(${x} ${y})"><title>${isolated(toMarkup(title))}: ${percent(s)} really done</title>`,
    `<rect width="${BOX.width}" height="${BOX.height}" rx="6" fill="${colours.box}" stroke="${colours.rule}"/>`,
    line(PAD, 19, 12, colours.ink, first, true, left),
    second ? line(PAD, 34, 12, colours.ink, second, true, left) : '',
    line(PAD, 50, 11, colours.quiet, cutToFit([`${percent(s)} done`, ...said].join(' · '), INSIDE / 11)),
    `<rect ${bar} width="${INSIDE}" fill="${colours.ground}"/><rect ${bar} width="${INSIDE}" fill="url(#bluff)"/>`,
    `<rect ${bar} width="${solid}" fill="${colours.solid}"/>`,
    unasked > 0 ? `<path d="M${edge} 54V65" stroke="${colours.ink}" stroke-width="1.5"/>` : '',
    '</g>',
  ].join('');
}

/** Draws a tree from left to right. A tree of thousands of nodes makes a large picture: look at its size before painting it. */
export function toSvg(tree: LabTree, options: PictureOptions = {}): Picture {
  const colours = paletteOf(options.theme === 'dark' ? 'dark' : 'light');
  const respect = options.folded ?? true;
  const { index, s, root: done } = options.evaluation ?? evaluate(tree);
  const { byId, end } = index.nodes[0] === tree.root ? index : indexOf(tree);
  const layout = tidy<LabNode>()
    .nodeSize([BOX.down, BOX.across])
    .separation(() => 1);
  const root = layout(hierarchy(tree.root, (node) => (respect && node.folded ? [] : node.parts)));
  let top = 0;
  let bottom = 0;
  let right = 0;
  root.each(({ x, y }) => {
    top = Math.min(top, x);
    bottom = Math.max(bottom, x);
    right = Math.max(right, y);
  });
  const width = Math.ceil(Math.max(640, right + BOX.width + 2 * MARGIN));
  const height = Math.ceil(bottom - top + BOX.height + HEAD + FOOT + 2 * MARGIN);
  const edges: string[] = [];
  const boxes: string[] = [];
  root.each((at) => {
    const x = MARGIN + at.y;
    const y = MARGIN + HEAD + at.x - top;
    const i = byId.get(at.data.id) ?? 0;
    const hidden = respect && at.data.folded ? (end[i] ?? i + 1) - i - 1 : 0;
    boxes.push(box(at.data, x, y, s[i] ?? 0, hidden, colours));
    if (!at.parent) return;
    const fromX = MARGIN + at.parent.y + BOX.width;
    const fromY = MARGIN + HEAD + at.parent.x - top + BOX.height / 2;
    const middle = (fromX + x) / 2;
    const toY = y + BOX.height / 2;
    edges.push(`M${fromX} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${x} ${toY}`);
  });
  const title = cutToFit(tree.title.trim() || tree.root.title.trim() || 'A decomposition', (width - 2 * MARGIN) / 18);
  const key = `${percent(done)} of the root’s product is really done, in a toy model. Solid: done. Hatched: only looks done.`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="Inter, system-ui, sans-serif">`,
    `<title>${toMarkup(title)}</title><desc>${toMarkup(key)}</desc>`,
    `<defs><pattern id="bluff" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M-1 6L6 -1M-1 1L1 -1M4 6L6 4" stroke="${colours.hatch}" stroke-width="1.2"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    line(MARGIN, MARGIN + 18, 18, colours.ink, title, true, runsLeft(title)),
    ...wrap(key, (width - 2 * MARGIN) / 12, 2).map((row, i) =>
      line(MARGIN, MARGIN + 38 + 16 * i, 12, colours.quiet, row),
    ),
    edges.length ? `<path d="${edges.join('')}" fill="none" stroke="${colours.rule}" stroke-width="1.2"/>` : '',
    ...boxes,
    line(MARGIN, height - MARGIN, 11, colours.quiet, 'Past What We Can Check: an illustration, not a measurement'),
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}
