/** A figure's first picture as a drawing that stands alone: for preview cards, and for embeds in frames too low to hold the figure. */
import type { Flat } from '../../components/figure/drawing';
import { figures } from '../../components/widgets';
import { figureOf } from '../../content/page/resolve';
import { renderIsland } from '../_html/render';
import { cropTo, drawingOf } from './drawings';
import { resolveValue, type Scheme, type Sheet } from './sheet';

/** Sharp comes with Next wherever it has a build for the machine; without it cards are larger files and drawings keep their margins. */
export async function sharpOrNot() {
  try {
    return (await import('sharp')).default;
  } catch {
    return null;
  }
}
export type Sharp = Awaited<ReturnType<typeof sharpOrNot>>;

/** The drawing without its empty margins. */
async function crop(flat: Flat, sharp: Sharp): Promise<Flat> {
  if (!sharp) return flat;
  const across = 600;
  const { data, info } = await sharp(Buffer.from(flat.svg))
    .resize(across)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const found = { left: info.width, top: info.height, right: 0, bottom: 0 };
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      if ((data[(y * info.width + x) * 4 + 3] ?? 0) < 12) continue;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x + 1);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y + 1);
    }
  }
  if (found.right <= found.left) return flat;
  return cropTo(flat, {
    left: found.left / info.width,
    right: found.right / info.width,
    top: found.top / info.height,
    bottom: found.bottom / info.height,
  });
}

/** @returns null for a figure that is all words and boxes */
export async function figureDrawing(id: string, sheet: Sheet, scheme: Scheme, sharp: Sharp): Promise<Flat | null> {
  const figure = figureOf(id);
  if (!figure) return null;
  const { widget, props } = figure;
  const found = drawingOf(widget, await renderIsland(widget, props), sheet, scheme);
  if (!found) return null;
  const ink = (name: string) => resolveValue(`var(--${name})`, sheet, scheme) || '#888';
  const compose = figures[widget]?.card?.compose;
  return crop(compose ? compose(found, { id }, ink) : found, sharp);
}
