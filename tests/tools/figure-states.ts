/** The states of figures that are worth looking at, from the figures' papers: `npm run shots` takes a picture of each. */
import type { FrozenState } from '../../components/figure/contract';
import { figures } from '../../components/widgets';
import { loadEmbeds } from '../../content/embeds';

export interface FigureState extends FrozenState {
  /** address of the page */
  page: string;
  /** id of the figure on it */
  figure: string;
}

export const figureStates: readonly FigureState[] = loadEmbeds().flatMap(({ id, widget, page }) =>
  (figures[widget]?.states ?? []).map((state) => ({ page, figure: id, ...state })),
);
