/**
 * What can be found: every section, figure, term, source, claim, saying, example and passage of the novel, with its words. What a
 * guess or a figure keeps back until the reader has committed is in none of them.
 */
import type { Findable as Shown } from '../components/find/found';
import { loadClaims } from './claims';
import { once } from './files';
import { loadGallery } from './gallery';
import { loadGlossary } from './glossary';
import { NOVEL_PATH, novelPlaces } from './novel';
import { figureOf } from './page/resolve';
import { attributesOf, markOf, type PageNode, pageTree } from './page/tree';
import { wordsOf } from './page/words';
import { PAGE_PATHS } from './pages';
import { authorLine, loadReferences, yearOf } from './references';
import { loadWrittenPages, type WrittenPage } from './site';

/** What can be found, with words that lead to it and aren't shown. */
interface Findable extends Shown {
  also?: string;
}

/** Titles of cited works, and the nicknames in their keys: readers look for "CriticGPT" or "constitutional AI" and mean what is said of it. */
const worksIn = (sources: readonly string[]): string =>
  loadReferences()
    .filter(({ id }) => sources.includes(id))
    .map(({ id, title }) => `${title} ${id.replace(/\d+/g, ' ')}`)
    .join(' ');

/** Blocks whose words are no part of the text around them: a figure is found by itself, a guess keeps its answers back. */
const APART: ReadonlySet<string> = new Set(['Figure', 'Predict', 'Deeper']);

const isApart = (node: PageNode): boolean => APART.has(node.name ?? '');

/** A figure's title, caption and words as it first stands. */
function figureEntry(node: PageNode, page: WrittenPage): Findable[] {
  const { id = '' } = attributesOf(node);
  const figure = figureOf(id);
  if (!figure) return [];
  const caption = wordsOf((node.children ?? []).filter((c) => c.type === 'paragraph')).text;
  // One that keeps something back is found by its caption: its words already show what is to be judged.
  const { sentences } = figure.model.answers ? { sentences: [] } : figure.model.describe(figure.state, figure.props);
  const text = [caption, ...sentences].join(' ');
  return [{ kind: 'figure', title: figure.title, within: page.title, to: `${page.path}#${id}`, text }];
}

/** The sections of a page, in order; what stands above the first heading is found under the page's own title. */
function pageEntries(page: WrittenPage): Findable[] {
  const kind = page.path === PAGE_PATHS['people-say'] ? 'saying' : 'text';
  const found: Findable[] = [];
  const section = (title: string, to: string, nodes: readonly PageNode[]) => {
    const guesses = nodes.flatMap((node) => (node.name === 'Predict' ? (attributesOf(node).question ?? '') : []));
    const words = wordsOf(nodes.filter((node) => !isApart(node)));
    const text = [words.text, ...guesses].join(' ').trim();
    if (text !== '') found.push({ kind, title, within: page.title, to, text, also: worksIn(words.sources) });
  };
  const read = (blocks: readonly PageNode[], title: string, to: string): void => {
    let open = { title, to, nodes: [] as PageNode[] };
    for (const node of blocks) {
      if (node.type !== 'heading') {
        open.nodes.push(node);
        continue;
      }
      section(open.title, open.to, open.nodes);
      open = { title: wordsOf([node]).text, to: `${page.path}#${markOf(node) ?? ''}`, nodes: [] };
    }
    section(open.title, open.to, open.nodes);
    for (const node of blocks) {
      if (node.name === 'Figure') found.push(...figureEntry(node, page));
      if (node.name === 'Deeper') {
        const { id = '', title: deeper = '' } = attributesOf(node);
        read(node.children ?? [], deeper, `${page.path}#${id}`);
      }
    }
  };
  read(pageTree(page.source).children ?? [], page.title, page.path);
  return found;
}

/** The words of an entry's own address: a figure is often known by its name there. */
const named = (entry: Findable): Findable => {
  const id = entry.to.split('#')[1] ?? '';
  const words = entry.kind === 'figure' || entry.kind === 'example' ? id.replace(/^g=/, '').replaceAll('-', ' ') : '';
  return words ? { ...entry, text: `${entry.text} (${words})` } : entry;
};

/** Everything that can be found, pages first, in reading order. */
export const loadFindables = once((): Findable[] => {
  const pages = loadWrittenPages();
  const claims = new Map(loadClaims().map((claim) => [claim.id, claim]));
  const novel = novelPlaces();
  return [
    ...pages.flatMap(pageEntries).map(named),
    ...loadGlossary().map(
      ({ id, term, short, long, also }): Findable => ({
        kind: 'term',
        title: term,
        within: 'Glossary',
        to: `/glossary/#${id}`,
        text: [short, (long ?? '').replace(/\]\([^)]*\)|[[\]*]/g, ''), also.length ? `Also: ${also.join(', ')}.` : '']
          .filter(Boolean)
          .join(' '),
      }),
    ),
    ...pages.flatMap((page) =>
      page.scan.claims.flatMap(({ id }): Findable[] => {
        const claim = claims.get(id ?? '');
        if (!claim) return [];
        return [
          { kind: 'claim', title: claim.text, within: page.title, to: `${page.path}#${id}`, text: claim.wouldChange },
        ];
      }),
    ),
    ...loadReferences().map(
      (r): Findable => ({
        kind: 'source',
        title: r.title,
        within: 'Sources',
        to: `/references/#${r.id}`,
        text: [authorLine(r), yearOf(r)].filter(Boolean).join(', '),
        also: r.id.replace(/\d+/g, ' '),
      }),
    ),
    ...loadGallery().map(
      ({ id, title, verdict, commentary }): Findable => ({
        kind: 'example',
        title,
        within: 'Workbench',
        to: `/lab/#g=${id}`,
        text: [verdict, ...commentary].join(' '),
      }),
    ),
    ...novel.map(
      ({ id, title, level, paragraphs }): Findable => ({
        kind: 'novel',
        title: level === 'passage' ? `${title}, ${id.replace(/^p-/, '')}` : title,
        within: novel[0]?.title ?? '',
        to: `${NOVEL_PATH}#${id}`,
        text: paragraphs.join(' '),
      }),
    ),
  ];
});
