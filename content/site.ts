/** Everything that is published, by page: the table that links, ledger, references ("cited in") and pages are made from. */
import { models } from '../components/widgets';
import { cardAnchor, loadCards } from './cards';
import { loadChapters } from './chapters';
import { loadClaims } from './claims';
import { figureSources } from './figures';
import { once } from './files';
import { loadGallery } from './gallery';
import { loadGlossary } from './glossary';
import { NOVEL_PATH, novelPlaces } from './novel';
import { factsOf, type Scan } from './page/facts';
import { loadPage, PAGE_NAMES, PAGE_PATHS, type PageName } from './pages';
import { loadReferences } from './references';

/** One written page: a chapter, or home or about. */
export interface WrittenPage {
  /** "/two-ways-to-fail/" */
  path: string;
  title: string;
  /** the page's file in content/, such as chapters/01-two-ways-to-fail.mdx */
  source: string;
  isChapter: boolean;
  scan: Scan;
}

/** The written pages: chapters in order, then home and about. */
export const loadWrittenPages = once((): WrittenPage[] => {
  const chapters = loadChapters().map((c) => ({
    path: `/${c.id}/`,
    title: c.title,
    source: `chapters/${c.file}.mdx`,
    isChapter: true,
  }));
  const pages = PAGE_NAMES.map((name) => ({
    path: PAGE_PATHS[name],
    title: loadPage(name).title,
    source: `pages/${name}.mdx`,
    isChapter: false,
  }));
  return [...chapters, ...pages].map((p) => ({ ...p, scan: factsOf(p.source) }));
});

/** The written page of a chapter or page id ("home", "about", "two-ways-to-fail"). */
export function writtenPage(id: string): WrittenPage {
  const path = PAGE_PATHS[id as PageName] ?? `/${id}/`;
  const page = loadWrittenPages().find((p) => p.path === path);
  if (!page) throw new Error(`no written page ${id}`);
  return page;
}

/** Pages that end with their sources and words as chapters do. */
const NOTED: readonly PageName[] = ['about', 'start', 'people-say', 'style'];

/** Ids that the site's own pages give themselves, outside the written pages. */
export function generatedIds(): { path: string; ids: string[] }[] {
  return [
    { path: '/', ids: ['path'] },
    { path: PAGE_PATHS['self-hosting'], ids: ['settings', 'hosting-promises'] },
    { path: PAGE_PATHS.reliability, ids: ['reliability-promises'] },
    // The lists at the end of a page (components/site/page-notes.tsx).
    ...loadWrittenPages()
      .filter((page) => page.isChapter || NOTED.some((name) => page.path === PAGE_PATHS[name]))
      .map((page) => ({
        path: page.path,
        ids: [
          ...(pageKeys(page).length > 0 ? ['sources-title'] : []),
          ...(page.scan.terms.length > 0 ? ['words-title'] : []),
          ...(loadCards().some(({ chapter }) => page.path === `/${chapter}/`) ? ['remember'] : []),
        ],
      })),
    // What is asked about each chapter, all in one place.
    { path: '/review/', ids: ['cards', 'all-cards', ...loadCards().map(cardAnchor)] },
    { path: '/test-yourself/', ids: ['the-test', 'answers-to-the-test'] },
    { path: '/references/', ids: loadReferences().map((r) => r.id) },
    { path: '/claims/', ids: loadClaims().map(({ id }) => `record-${id}`) },
    { path: '/contents/', ids: [] },
    { path: '/glossary/', ids: loadGlossary().flatMap((g) => [g.id, ...g.formerly]) },
    { path: '/lab/', ids: ['workbench', 'what-runs-under-it', 'gallery', ...loadGallery().map((g) => `tree-${g.id}`)] },
    // A content folder for tests may have no novel; then there is no page of it either.
    ...(novelPlaces().length > 0 ? [{ path: NOVEL_PATH, ids: novelPlaces().map((p) => p.id) }] : []),
    { path: '/answers/', ids: guessLockedFigures().map((f) => `answers-${f.id}`) },
  ];
}

/** Figures that hide their truth until the reader has committed (their model has `answers`), whose answers stand on a page of their own, with the page they belong to. */
export function guessLockedFigures(): { id: string; widget: string; path: string; title: string }[] {
  return loadWrittenPages().flatMap((page) =>
    page.scan.figures
      .filter((f) => f.id && f.widget && models[f.widget]?.answers)
      .map((f) => ({ id: f.id ?? '', widget: f.widget ?? '', path: page.path, title: f.title ?? '' })),
  );
}

/** Every address that the site publishes, with its ids; aliases count. */
export function publishedAnchors(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const page of loadWrittenPages()) {
    all.set(page.path, new Set([...page.scan.ids.map((i) => i.id), ...Object.keys(page.scan.aliases)]));
  }
  for (const { path, ids } of generatedIds()) all.set(path, new Set([...(all.get(path) ?? []), ...ids]));
  return all;
}

/** The citation keys of a page in order of first citation: its text, then the data of its figures. */
export function pageKeys(page: WrittenPage): string[] {
  const text = page.scan.citations.map((c) => c.key);
  const widgets = new Map(loadWrittenPages().flatMap((p) => p.scan.figures.map((f) => [f.id, f.widget ?? ''])));
  const shown = [
    ...page.scan.figures.map((f) => f.widget ?? ''),
    ...page.scan.agains.map(({ figure }) => widgets.get(figure) ?? ''),
  ];
  return [...new Set([...text, ...shown.flatMap(figureSources)])];
}

/** Where each source is cited: key → pages in order, each once. */
export function citedIn(): Map<string, { path: string; title: string }[]> {
  const where = new Map<string, { path: string; title: string }[]>();
  for (const page of loadWrittenPages()) {
    for (const key of pageKeys(page)) {
      where.set(key, [...(where.get(key) ?? []), { path: page.path, title: page.title }]);
    }
  }
  return where;
}
