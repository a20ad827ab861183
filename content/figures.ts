import type { DataName } from '../components/figure/needs';
import { figures } from '../components/widgets';
import { loadCases } from './cases';
import { loadMapTasks, mapTaskSources } from './map-tasks';
import { PAGE_ATTRIBUTES } from './page/vocabulary';
import { loadProtocolItems } from './protocol-items';
import { citedAs, loadReferences } from './references';
import { loadTasks } from './tasks';
import { loadTimeline } from './timeline';

/** How sources are named in a figure, by key: "Ouyang et al., 2022". An unknown key is left to content/check. */
function sourceNames(keys: readonly string[]): Record<string, string> {
  const cited = loadReferences().filter((r) => keys.includes(r.id));
  return Object.fromEntries(cited.map((r) => [r.id, citedAs(r)]));
}

/** What content holds for figures, by the name under which a figure asks for it (components/figure/needs.ts), and the sources it names. */
const DATA: Readonly<Record<DataName, { load: (widget: string) => unknown; sources?: () => readonly string[] }>> = {
  tasks: { load: loadTasks },
  'book-task': { load: () => loadTasks().find((t) => t.id === 'book-summary') },
  cases: { load: loadCases, sources: () => loadCases().flatMap((c) => c.sources) },
  'map-tasks': { load: loadMapTasks, sources: mapTaskSources },
  'protocol-items': { load: loadProtocolItems, sources: () => loadProtocolItems().flatMap((i) => i.sources) },
  timeline: { load: loadTimeline, sources: () => loadTimeline().flatMap((m) => m.sources) },
  'source-names': { load: (widget) => sourceNames(figureSources(widget)) },
};

const needsOf = (widget: string) => Object.entries(figures[widget]?.needs ?? {});

/** Citation keys that a figure and its data name, each once; they count as cited on the page that shows it. */
export const figureSources = (widget: string): string[] => [
  ...new Set([
    ...(figures[widget]?.sources ?? []),
    ...needsOf(widget).flatMap(([, names]) => [names].flat().flatMap((name) => DATA[name].sources?.() ?? [])),
  ]),
];

/** The data that a figure needs, by prop. */
const dataFor = (widget: string): Record<string, unknown> =>
  Object.fromEntries(
    needsOf(widget).map(([prop, names]) => [
      prop,
      typeof names === 'string' ? DATA[names].load(widget) : names.map((name) => DATA[name].load(widget)),
    ]),
  );

/**
 * The props of a figure: JSON, what the page says and what the content holds for that widget.
 * @param attributes the attributes of `<Figure>` as they stand in the page
 */
export function figureProps(
  id: string,
  widget: string,
  attributes: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const own = Object.fromEntries(Object.entries(attributes).filter(([name]) => !PAGE_ATTRIBUTES.has(name)));
  return { id, ...own, ...dataFor(widget) };
}
