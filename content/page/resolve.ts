/** What the marks in a page mean: sources, figures, number chips, chapters, claims. One lookup for all who print them. */
import type { AnyFigureModel, Ask, ChipValue } from '../../components/figure/contract';
import { readLink, schemasOf } from '../../components/figure/read-link';
import { figures, models } from '../../components/widgets';
import { loadChapters } from '../chapters';
import { figureProps } from '../figures';
import { once, onceEach } from '../files';
import { loadOutline } from '../outline';
import { citedAs, loadReferences, shortName, yearOf } from '../references';
import { loadWrittenPages, type WrittenPage } from '../site';
import type { AgainUse, FigureUse } from './facts';

/** A source as readers name it. */
interface NamedSource {
  key: string;
  /** "Leike et al." */
  name: string;
  year: number;
  /** "Leike et al., 2018" */
  short: string;
}

const sources = once(
  () =>
    new Map(
      loadReferences().map((r): [string, NamedSource] => [
        r.id,
        { key: r.id, name: shortName(r), year: yearOf(r), short: citedAs(r) },
      ]),
    ),
);

/** A source by its key. @returns undefined for an unknown key */
export const sourceOf = (key: string): NamedSource | undefined => sources().get(key);

/** Sources by their keys, in the given order; unknown ones are left out. */
export const sourcesOf = (keys: readonly string[]): NamedSource[] => keys.flatMap((key) => sourceOf(key) ?? []);

/** "Leike et al., 2018"; the key itself for an unknown one. */
export const sourceName = (key: string): string => sourceOf(key)?.short ?? key;

/** A figure in its page. */
export interface PlacedFigure {
  id: string;
  /** "" where the page names none */
  widget: string;
  title: string;
  use: FigureUse;
  page: WrittenPage;
  model: AnyFigureModel;
  /** JSON: what the page says and what content holds for it */
  props: Record<string, unknown>;
  /** as the reader first meets it */
  // biome-ignore lint/suspicious/noExplicitAny: each figure has a state of its own
  state: any;
}

const figureUses = once(
  () =>
    new Map(
      loadWrittenPages().flatMap((page) => page.scan.figures.map((use) => [use.id ?? '', { use, page }] as const)),
    ),
);

/** Ids of all figures, in reading order. */
export const figureIds = (): string[] => [...figureUses().keys()];

/** A figure by its id. @returns undefined if there is none, or its widget is unknown */
export const figureOf = onceEach((id: string): PlacedFigure | undefined => {
  const found = figureUses().get(id);
  const widget = found?.use.widget ?? '';
  const model = models[widget];
  if (!found || !model) return undefined;
  const props = figureProps(id, widget, found.use.attributes);
  return { id, widget, title: found.use.title ?? id, ...found, model, props, state: model.init(props) };
});

/**
 * A figure that a page shows again: what its widget gets there.
 * @returns undefined for an unknown figure, or a state that can't be read in full
 */
export function shownAgain({
  id,
  figure,
  at,
}: Omit<AgainUse, 'line'>): { figure: PlacedFigure; props: object } | undefined {
  const home = figureOf(figure);
  if (!home) return undefined;
  const { model, props } = home;
  const { values, problems } = at ? readLink(at, schemasOf(model, props)) : { values: {}, problems: [] };
  return problems.length > 0 ? undefined : { figure: home, props: { ...props, id, ...(at && { at: values }) } };
}

const valuesOf = onceEach((id: string): Record<string, ChipValue> => {
  const figure = figureOf(id);
  return figure ? figure.model.values(figure.state, figure.props) : {};
});

/** The chips that a figure offers, by key; none for an unknown figure. */
export const chipsOf = (id: string): Readonly<Record<string, ChipValue>> => valuesOf(id);

/** The number chip of `<Value of="figure-id.key"/>`, as the figure stands at the start. @returns undefined if there is none */
export function chipOf(of: string): ChipValue | undefined {
  const [id = '', key = ''] = of.split('.');
  return valuesOf(id)[key];
}

/** What `<Guess of="figure-id.key">` lets its readers guess. @returns undefined if the figure asks no such thing */
export function askOf(of: string): Ask | undefined {
  const [id = '', key = ''] = of.split('.');
  const figure = figureOf(id);
  return figure && figures[figure.widget]?.asks?.[key]?.(figure.props);
}

/** A chapter on the path. */
interface NamedChapter {
  title: string;
  /** its address; null for one that is not written yet */
  path: string | null;
}

/** A chapter by its id. @returns undefined if it is not on the path */
export function chapterOf(id: string): NamedChapter | undefined {
  const title = loadOutline().find((e) => e.id === id)?.title;
  if (title === undefined) return undefined;
  return { title, path: loadChapters().some((c) => c.id === id) ? `/${id}/` : null };
}

/** Fails the build in the words of a page's author; content/check says the same with file, line and cure. */
export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what}. Run npm run check for the place and the cure.`);
  return value;
}
