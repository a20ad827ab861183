/** Which part of a figure's static markup is its drawing, and how parts stand together on a preview card. */
import type { CardDrawing, Flat } from '../../components/figure/drawing';
import { figures } from '../../components/widgets';
import { attr, type Element, elements, parsePage } from '../_html/html';
import { flattenSvg, sizeOf } from './flatten';
import type { Scheme, Sheet } from './sheet';

/** A single drawing must be at least this large to stand for its figure. */
const LARGE_ENOUGH = 100 * 100;

const area = (svg: Element): number => {
  const size = sizeOf(svg);
  return size ? size[0] * size[1] : 0;
};

function chosen(svgs: Element[], { box, css, take = svgs.length }: CardDrawing): Element[] {
  const fits = (svg: Element) => {
    if (css !== undefined) return (attr(svg, 'class') ?? '').split(/\s+/).includes(css);
    const size = sizeOf(svg);
    return !!box && !!size && Math.abs(size[0] - box[0]) < 0.5 && Math.abs(size[1] - box[1]) < 0.5;
  };
  const all = svgs.filter(fits);
  return all.slice(0, take);
}

/** Puts drawings of one size into a grid. */
function arrange(flats: Flat[], choice: CardDrawing): Flat {
  const [first] = flats;
  if (!first) throw new Error('nothing to arrange');
  const { down = false, gap = 0.06, columns = flats.length } = choice;
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

/** The drawings that stand for a figure: what its papers choose, else its largest; none where none is large enough. */
function drawingsIn(
  widget: string,
  html: string,
): { svgs: Element[]; taken: Element[]; choice: CardDrawing | undefined } {
  const svgs = [...elements(parsePage(html))].filter((e) => e.tagName === 'svg');
  const choice = figures[widget]?.card;
  const several = choice ? chosen(svgs, choice) : [];
  if (choice && several.length > 0) return { svgs, taken: several, choice };
  const [largest] = svgs.toSorted((a, b) => area(b) - area(a));
  return { svgs, taken: largest && area(largest) >= LARGE_ENOUGH ? [largest] : [], choice: undefined };
}

/** Whether a figure's first picture has a drawing for its card and its poster. @param html the figure's static markup */
export const hasDrawing = (widget: string, html: string): boolean =>
  figures[widget]?.card?.anew === true || drawingsIn(widget, html).taken.length > 0;

/**
 * The drawing of a figure's first picture.
 * @param html the figure's static markup
 * @returns null for a figure that is all words and boxes
 */
export function drawingOf(widget: string, html: string, sheet: Sheet, scheme: Scheme): Flat | null {
  // What the figure's papers draw instead comes later; this is its empty ground.
  if (figures[widget]?.card?.anew) return { width: 1, height: 1, svg: '' };
  const { svgs, taken, choice } = drawingsIn(widget, html);
  const [first] = taken;
  if (!first) return null;
  if (!choice) return flattenSvg(first, { sheet, scheme });
  const flats = taken.map((svg) =>
    flattenSvg(svg, { sheet, scheme, prefix: `d${svgs.indexOf(svg)}-`, ...(choice.size && { size: choice.size }) }),
  );
  return arrange(flats, choice);
}

/** Cuts the empty margins of a drawing away. @param filled where it has any colour, as shares of its width and height */
export function cropTo(flat: Flat, filled: { left: number; top: number; right: number; bottom: number }): Flat {
  const [x, y] = [filled.left * flat.width, filled.top * flat.height];
  const width = (filled.right - filled.left) * flat.width;
  const height = (filled.bottom - filled.top) * flat.height;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">`;
  return { width, height, svg: `${root}${flat.svg}</svg>` };
}
