/** Which part of a figure's static markup is its drawing, and how parts stand together on a preview card. */

import { H, W } from '../../components/widgets/local-steps/layout';
import { type Flat, flattenSvg, sizeOf } from './flatten';
import { attr, type Element, elements, parsePage } from './html';
import type { Scheme, Sheet } from './sheet';

/** Which drawings of a figure to take, in the order of the page, and how to lay them out. */
interface Choice {
  /** those whose viewBox has this size … */
  box?: readonly [number, number];
  /** … or those whose classes hold this; they have no viewBox and are drawn at `size` */
  css?: string;
  size?: readonly [number, number];
  /** at most so many */
  take?: number;
  /** the last so many are a legend and left out */
  legend?: number;
  /** drawings side by side, or how many rows they make; the default is one row */
  columns?: number;
  rows?: number;
  /** fill the columns from top to bottom, one after the other */
  down?: boolean;
  /** room between them, as a share of a drawing's width; the default is 0.06 */
  gap?: number;
}

/**
 * Figures made of several drawings, or of HTML with small ones in it. Any other figure shows its largest drawing; one without
 * a drawing has a card of words.
 */
const CHOICES: Readonly<Record<string, Choice>> = {
  'coin-run': { box: [340, 160], take: 6, columns: 3 },
  overoptimization: { css: 'h-36', size: [400, 160], take: 4, columns: 2, gap: 0.1 },
  reach: { box: [420, 400], take: 2, gap: 0.1 },
  recursion: { box: [400, 60], take: 6, columns: 2, down: true, gap: 0.12 },
  'which-protocol': { box: [46, 30], take: 4, columns: 2, gap: 0.2 },
  'debate-evidence': { box: [400, 18], columns: 1, gap: 0.06 },
  'weak-to-strong': { css: 'size-full', size: [560, 44], columns: 1, gap: 0 },
  'sorting-desk': { box: [16, 16], take: 3, gap: 0.9 },
  'task-map': { box: [16, 16], take: 3, gap: 0.9 },
  timeline: { box: [16, 16], legend: 2, rows: 5, down: true, gap: 0.3 },
  // The lines of the wide drawing; proof-drawing.ts adds the boxes.
  'local-steps': { box: [W, H], take: 1 },
  'two-gaps': { box: [48.2, 198.2], take: 5, gap: 0.35 },
};

/** A single drawing must be at least this large to stand for its figure. */
const LARGE_ENOUGH = 100 * 100;

const area = (svg: Element): number => {
  const size = sizeOf(svg);
  return size ? size[0] * size[1] : 0;
};

function chosen(svgs: Element[], { box, css, legend = 0, take = svgs.length }: Choice): Element[] {
  const fits = (svg: Element) => {
    if (css !== undefined) return (attr(svg, 'class') ?? '').split(/\s+/).includes(css);
    const size = sizeOf(svg);
    return !!box && !!size && Math.abs(size[0] - box[0]) < 0.5 && Math.abs(size[1] - box[1]) < 0.5;
  };
  const all = svgs.filter(fits);
  return all.slice(0, Math.min(take, all.length - legend));
}

/** Puts drawings of one size into a grid. */
function arrange(flats: Flat[], choice: Choice): Flat {
  const [first] = flats;
  if (!first) throw new Error('nothing to arrange');
  const { down = false, gap = 0.06 } = choice;
  const columns = choice.columns ?? Math.ceil(flats.length / (choice.rows ?? 1));
  const rows = Math.ceil(flats.length / columns);
  const space = first.width * gap;
  const placed = flats.map(({ svg }, i) => {
    const column = down ? Math.floor(i / rows) : i % columns;
    const row = down ? i % rows : Math.floor(i / columns);
    return svg.replace('<svg ', `<svg x="${column * (first.width + space)}" y="${row * (first.height + space)}" `);
  });
  const width = columns * first.width + (columns - 1) * space;
  const height = rows * first.height + (rows - 1) * space;
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${placed.join('')}</svg>`,
  };
}

/**
 * The drawing of a figure's first picture.
 * @param html the figure's static markup
 * @returns null for a figure that is all words and boxes
 */
export function drawingOf(widget: string, html: string, sheet: Sheet, scheme: Scheme): Flat | null {
  const svgs = [...elements(parsePage(html))].filter((e) => e.tagName === 'svg');
  const choice = CHOICES[widget];
  const several = choice ? chosen(svgs, choice) : [];
  if (choice && several.length > 0) {
    const flats = several.map((svg) =>
      flattenSvg(svg, { sheet, scheme, prefix: `d${svgs.indexOf(svg)}-`, ...(choice.size && { size: choice.size }) }),
    );
    return arrange(flats, choice);
  }
  const [largest] = svgs.toSorted((a, b) => area(b) - area(a));
  if (!largest || area(largest) < LARGE_ENOUGH) return null;
  return flattenSvg(largest, { sheet, scheme });
}

/** Cuts the empty margins of a drawing away. @param filled where it has any colour, as shares of its width and height */
export function cropTo(flat: Flat, filled: { left: number; top: number; right: number; bottom: number }): Flat {
  const [x, y] = [filled.left * flat.width, filled.top * flat.height];
  const width = (filled.right - filled.left) * flat.width;
  const height = (filled.bottom - filled.top) * flat.height;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">`;
  return { width, height, svg: `${root}${flat.svg}</svg>` };
}
