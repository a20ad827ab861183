/** What the parts of a page are called where there are only words: sources, chips, chapters, figures, addresses. */
import type { PhrasingContent } from 'mdast';
import type { Description } from '../../components/island/figure-model';
import { KINDS, type Kind } from '../../components/mdx/blocks/kinds';
import { models } from '../../components/widgets/models';
import { loadChapters } from '../../content/chapters';
import { figureProps } from '../../content/figures';
import { loadOutline } from '../../content/outline';
import { loadReferences, shortName, yearOf } from '../../content/references';
import { loadWrittenPages, type WrittenPage } from '../../content/site';
import { relativeFrom } from '../_export/addresses';
import { link, text } from './tree';

/** A figure's words. */
export interface FigureWords {
  id: string;
  title: string;
  /** what its numbers rest on: "Toy model: our own model, …" */
  kinds: string[];
  /** where it runs */
  address: string;
  /** its first state */
  description: Description;
  /** what it hides until the reader has guessed */
  hidden?: Description | undefined;
}

/** Names and addresses, as seen from one Markdown file. */
export interface Words {
  to: (address: string) => string;
  source: (key: string) => string;
  chip: (of: string) => string;
  chapter: (id: string) => PhrasingContent[];
  figure: (attributes: Readonly<Record<string, string>>) => FigureWords;
}

/** Where Markdown files lie, as a folder of the release. */
const FOLDER = '/md/';

/** The Markdown file of a written page: "/how-far/" → "/md/how-far.md". */
export const markdownPath = (path: string): string =>
  `${FOLDER}${path === '/' ? 'home' : path.slice(1, -1).replaceAll('/', '-')}.md`;

/** Pages beside the written ones that have a Markdown file. */
const OTHERS = ['/glossary/', '/lab/'];

/** Whether a page has a Markdown file. */
export const hasMarkdown = (path: string): boolean =>
  OTHERS.includes(path) || loadWrittenPages().some((page) => page.path === path);

/** An address of the site as it stands in a Markdown file: whole if the public address is known, else relative to the file. */
export const addressFrom = (site: string | null, address: string): string => {
  if (!address.startsWith('/')) return address;
  return site ? `${site}${address}` : relativeFrom(FOLDER, address);
};

/** The words for one page's Markdown. @param site the public address, or null */
export function wordsFor(page: Pick<WrittenPage, 'path'>, site: string | null): Words {
  const names = new Map(loadReferences().map((r) => [r.id, `${shortName(r)}, ${yearOf(r)}`]));
  const figures = new Map(loadWrittenPages().flatMap((p) => p.scan.figures.map((f) => [f.id ?? '', f] as const)));
  const written = new Set(loadChapters().map((c) => c.id));
  const outline = new Map(loadOutline().map((e) => [e.id, e.title]));
  const to = (address: string) => addressFrom(site, address);
  return {
    to,
    source: (key) => names.get(key) ?? key,
    chip: (of) => {
      const [id = '', key = ''] = of.split('.');
      const figure = figures.get(id);
      const model = models[figure?.widget ?? ''];
      if (!figure || !model) throw new Error(`<Value of="${of}"> names no figure that can be drawn`);
      const props = figureProps(id, figure.widget ?? '', figure.attributes);
      const chip = model.values(model.init(props), props)[key];
      if (!chip) throw new Error(`the figure “${id}” computes no “${key}”`);
      return chip.text;
    },
    chapter: (id) => {
      const title = outline.get(id) ?? id;
      return [written.has(id) ? link(to(`/${id}/`), title) : text(`${title} (to come)`)];
    },
    figure: (at) => {
      const { id = '', widget = '', title = '', kind = '' } = at;
      const model = models[widget];
      if (!model) throw new Error(`the figure “${id}” has no widget “${widget}”`);
      const props = figureProps(id, widget, at);
      return {
        id,
        title,
        kinds: kind.split(' ').map((k) => {
          const { badge, meaning } = KINDS[k as Kind];
          return `${badge}: ${meaning}`;
        }),
        address: to(`${page.path}#${id}`),
        description: model.describe(model.init(props), props),
        hidden: model.answers?.(props),
      };
    },
  };
}
