import { SOURCES as debateSources } from '../components/widgets/debate-evidence/evidence';
import { SOURCES as protocolSources } from '../components/widgets/protocols/ledger-data';
import { SOURCES as teachSources } from '../components/widgets/teach-by-comparing/model';
import { loadCases } from './cases';
import { loadMapTasks, mapTaskSources } from './map-tasks';
import { loadProtocolItems } from './protocol-items';
import { loadReferences, shortName, yearOf } from './references';
import { loadTasks } from './tasks';
import { loadTimeline } from './timeline';

/** Attributes of `<Figure>` that belong to the page, not to the widget. */
const OF_THE_PAGE = new Set(['id', 'widget', 'kind', 'title', 'bleed']);

/** How sources are named in a figure, by key: "Ouyang et al., 2022". An unknown key is left to content/check. */
function sourceNames(keys: readonly string[]): Record<string, string> {
  const cited = loadReferences().filter((r) => keys.includes(r.id));
  return Object.fromEntries(cited.map((r) => [r.id, `${shortName(r)}, ${yearOf(r)}`]));
}

/** Citation keys that a widget's data names, by widget. */
const SOURCES: Readonly<Record<string, () => string[]>> = {
  'sorting-desk': () => loadCases().flatMap((c) => c.sources),
  'task-map': mapTaskSources,
  'which-protocol': () => loadProtocolItems().flatMap((i) => i.sources),
  timeline: () => loadTimeline().flatMap((m) => m.sources),
  protocols: () => [...protocolSources],
  'debate-evidence': () => [...debateSources],
  'teach-by-comparing': () => [...teachSources],
  'weak-to-strong': () => ['burns2023', 'anthropic2026aar'],
  'nested-oversight': () => ['engels2025'],
  'coin-run': () => ['langosco2022'],
  'fooled-judges': () => ['wen2024'],
  overoptimization: () => ['gao2022'],
  'two-gaps': () => ['ouyang2022'],
  'cheap-evaluation': () => ['angelopoulos2023ppi', 'angelopoulos2023ppipp'],
};

/** Citation keys that a widget's data names; they count as cited on the page that shows it. */
export const figureSources = (widget: string): string[] => [...new Set(SOURCES[widget]?.())];

/** Data that a widget shows, from content. */
const DATA: Readonly<Record<string, () => Record<string, unknown>>> = {
  decomposition: () => ({ trees: loadTasks() }),
  recursion: () => ({ trees: loadTasks() }),
  protocols: () => ({
    trees: loadTasks().filter((t) => t.id === 'book-summary'),
    cites: sourceNames(figureSources('protocols')),
  }),
  'teach-by-comparing': () => ({ cites: sourceNames(figureSources('teach-by-comparing')) }),
  'debate-evidence': () => ({ cites: sourceNames(figureSources('debate-evidence')) }),
  'labour-and-preference': () => ({ tree: loadTasks().find((t) => t.id === 'book-summary') }),
  'sorting-desk': () => ({ cases: loadCases(), cites: sourceNames(figureSources('sorting-desk')) }),
  'task-map': () => ({ tasks: loadMapTasks(), cites: sourceNames(figureSources('task-map')) }),
  'which-protocol': () => ({ items: loadProtocolItems(), cites: sourceNames(figureSources('which-protocol')) }),
  timeline: () => ({ milestones: loadTimeline(), cites: sourceNames(figureSources('timeline')) }),
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
