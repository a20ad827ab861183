/** What is wrong with the pictures made of figures, told by `npm run check` before a build would stumble over it. */
import { figureProps } from '../../content/figures';
import type { Problem } from '../../content/problem';
import { loadWrittenPages } from '../../content/site';
import { renderIsland } from '../_html/render';
import { hasDrawing } from './drawings';

/** Figures of the written pages that cannot be drawn, or whose first picture has no drawing for their card and poster. */
export async function pictureProblems(): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { scan } of loadWrittenPages()) {
    for (const { id, widget, attributes, line } of scan.figures) {
      // Without an id or a widget it has problems that content/check names.
      if (!id || !widget) continue;
      const say = (message: string, cure: string) => problems.push({ file: scan.file, line, message, cure });
      try {
        const html = await renderIsland(widget, figureProps(id, widget, attributes));
        if (!hasDrawing(widget, html)) {
          const cure = `let its first picture hold an <svg> of 100 × 100 or more, or say in components/widgets/${widget}/figure.ts, “card”, what to take`;
          say(`the figure “${id}” has no drawing for its card`, cure);
        }
      } catch (error) {
        say(`the figure “${id}” cannot be drawn: ${(error as Error).message}`, `mend components/widgets/${widget}/`);
      }
    }
  }
  return problems;
}
