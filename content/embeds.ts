/** Every figure that can be shown alone in another page, at `/embed/<id>/`. */
import { figures } from '../components/widgets';
import { once } from './files';
import { loadWrittenPages } from './site';

/** One embed. */
export interface Embed {
  /** the figure's id, unique in the whole site */
  id: string;
  widget: string;
  title: string;
  kinds: string[];
  /** address of the page on which the figure stands */
  page: string;
  pageTitle: string;
  /** how tall it is at 640 px wide (its papers say it) */
  height: number;
}

/** Address of a figure's embed. */
export const embedPath = (id: string): string => `/embed/${id}/`;

/** Every figure of the written pages, in reading order. */
export const loadEmbeds = once((): Embed[] =>
  loadWrittenPages().flatMap((page) =>
    page.scan.figures.flatMap(({ id, widget, title, kinds }) =>
      id && widget
        ? [
            {
              id,
              widget,
              title: title ?? id,
              kinds,
              page: page.path,
              pageTitle: page.title,
              height: figures[widget]?.embedHeight ?? 0,
            },
          ]
        : [],
    ),
  ),
);
