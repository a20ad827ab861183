import { loadCases } from './cases';
import { loadTasks } from './tasks';

/** Attributes of `<Figure>` that belong to the page, not to the widget. */
const OF_THE_PAGE = new Set(['id', 'widget', 'kind', 'title']);

/** Data that a widget shows, from content. */
const DATA: Readonly<Record<string, () => Record<string, unknown>>> = {
  decomposition: () => ({ trees: loadTasks() }),
  'sorting-desk': () => ({ cases: loadCases() }),
};

/**
 * The props of a figure: JSON, what the page says and what the content holds for that widget.
 * @param attributes the attributes of `<Figure>` as they stand in the page
 */
export function figureProps(
  id: string,
  widget: string,
  attributes: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const own = Object.fromEntries(Object.entries(attributes).filter(([name]) => !OF_THE_PAGE.has(name)));
  return { id, ...own, ...DATA[widget]?.() };
}
