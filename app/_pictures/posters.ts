/** What an embed shows in a frame too low for its figure: the figure's drawing, light and dark, as files beside the page. */
import { loadEmbeds } from '../../content/embeds';
import { figureDrawing, sharpOrNot } from './figure-drawing';
import type { Scheme } from './sheet';
import { readSheet } from './sheet';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/**
 * @param css the compiled style sheet of the site
 * @param write puts a file into the release
 * @throws Error for a figure without a drawing: its poster would be empty
 */
export async function writePosters(css: string, write: (file: string, text: string) => void): Promise<void> {
  const sharp = await sharpOrNot();
  const sheet = readSheet(css);
  for (const { id, widget } of loadEmbeds()) {
    for (const scheme of SCHEMES) {
      const flat = await figureDrawing(id, sheet, scheme, sharp);
      if (!flat)
        throw new Error(
          `the figure ${id} has no drawing: say in components/widgets/${widget}/figure.ts, “card”, what to take`,
        );
      write(`embed/${id}/drawing-${scheme}.svg`, flat.svg);
    }
  }
}
