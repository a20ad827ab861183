/** The book as one Markdown file: what /print/ holds, in words alone. Ids have their page's name before them, as there. */
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { loadNovel } from '../../content/books';
import { loadChapters } from '../../content/chapters';
import { loadGlossary } from '../../content/glossary';
import { headedParts, NOVEL_PATH, paragraphsOf, passageNumber } from '../../content/novel';
import { must } from '../../content/page/resolve';
import { loadPage } from '../../content/pages';
import { loadReferences } from '../../content/references';
import { type WrittenPage, writtenPage } from '../../content/site';
import { LICENCE, newestDay } from '../_site/edition';
import { sourceNote } from '../_site/notes';
import { HOME_TITLE, LISTS, printedId } from '../_site/printed';
import { SITE_NAME, SITE_SUBTITLE } from '../_site/urls';
import { inline, markdownText } from './document';
import { claimsList } from './lists';
import { pageParts } from './markdown';
import { anchor, emphasis, heading, link, list, paragraph, strong, text } from './tree';
import { type Words, wordsFor } from './words';

/** The pages of the book in reading order. */
export const bookPages = (): WrittenPage[] =>
  ['home', 'start', ...loadChapters().map(({ id }) => id), 'people-say'].map(writtenPage);

/** The place of a link within a page, in the whole book. */
function printedPlace(path: string, id: string): string {
  for (const [shape, page] of LISTS) {
    const found = shape.exec(id)?.[1];
    if (found !== undefined) return printedId(page, found);
  }
  return printedId(path, id);
}

/** Marks a link whose place in the book is known already, until its part is put in. */
const WITHIN = 'book:';

/** The words of a page within the book: addresses of what is in it lead there. */
function wordsInBook(page: Pick<WrittenPage, 'path'>, site: string | null, inBook: ReadonlySet<string>): Words {
  const bare = wordsFor(site);
  const to = (address: string): string => {
    const [path = '', id = ''] = address.split('#');
    // A figure in some state is met only where it runs.
    if (!path.includes('?') && inBook.has(path)) return `${WITHIN}${printedPlace(path, id)}`;
    return site || !address.startsWith('/') ? bare.to(address) : address;
  };
  return {
    ...bare,
    to,
    chapter: (id) => bare.chapter(id).map((node) => (node.type === 'link' ? { ...node, url: to(`/${id}/`) } : node)),
    figure: (id) => ({ ...bare.figure(id), address: site ? `${site}${page.path}#${id}` : `${page.path}#${id}` }),
  };
}

/** Gives a part's ids the name of its page. */
function named(path: string, nodes: readonly RootContent[]): RootContent[] {
  const root = structuredClone({ type: 'root', children: nodes }) as Root;
  visit(root, (node) => {
    if (node.type === 'html')
      node.value = node.value.replace(/^<a id="([^"]+)">/, (_, id: string) => `<a id="${printedPlace(path, id)}">`);
    if (node.type === 'link' && node.url.startsWith(WITHIN)) node.url = `#${node.url.slice(WITHIN.length)}`;
    else if (node.type === 'link' && node.url.startsWith('#')) node.url = `#${printedPlace(path, node.url.slice(1))}`;
    // The book's own title is the first; a part's is below it, and so on.
    if (node.type === 'heading') node.depth = Math.min(node.depth + 1, 6) as typeof node.depth;
  });
  return root.children;
}

const part = (path: string, title: string): RootContent => ({
  type: 'heading',
  depth: 2,
  children: [anchor(printedId(path)), text(title)],
});

function novel(): RootContent[] {
  const book = must(loadNovel(), 'there is no novel in content/books');
  const summary = (words: string): RootContent => ({ type: 'blockquote', children: [paragraph(text(words))] });
  return [
    paragraph(text(book.blurb)),
    paragraph(anchor(book.id), text('Summaries are set off as quotations.')),
    summary(book.summary),
    ...headedParts(book).flatMap((one): RootContent[] => [
      heading(2, one.id, one.heading),
      summary(one.summary),
      ...one.chapters.flatMap((chapter): RootContent[] => [
        heading(3, chapter.id, chapter.heading),
        summary(chapter.summary),
        ...chapter.passages.flatMap((passage) =>
          paragraphsOf(passage).map((words, i) =>
            i === 0
              ? paragraph(anchor(passage.id), strong(passageNumber(passage.id)), text(` ${words}`))
              : paragraph(text(words)),
          ),
        ),
      ]),
    ]),
  ];
}

const sources = (): RootContent[] => [
  list(
    loadReferences().map((reference) => {
      const { key, authors, title, where, date, url, known } = sourceNote(reference);
      const said = `${authors}, “${title}”, ${[where, date].filter(Boolean).join(', ')}, `;
      return [paragraph(anchor(key), text(said), link(url, url), text(`. ${known}.`))];
    }),
  ),
];

/**
 * The whole book.
 * @param site the public address without its last slash, or null: then addresses outside the book are those from the site's top on
 */
export function wholeMarkdown(site: string | null): string {
  const pages = bookPages();
  const inBook = new Set([...pages.map(({ path }) => path), NOVEL_PATH, '/glossary/', '/references/', '/answers/']);
  const chapters = new Map(loadChapters().map(({ id, order }) => [`/${id}/`, order]));
  const read = pages.map((page) => {
    const words = wordsInBook(page, site, inBook);
    return { page, words, ...pageParts(page, words) };
  });
  const title = ({ path, title: said }: WrittenPage) => {
    const order = chapters.get(path);
    if (path === '/') return HOME_TITLE;
    return order === undefined ? said : `Chapter ${order}: ${said}`;
  };
  const glossaryWords = wordsInBook({ path: '/glossary/' }, site, inBook);
  const terms = loadGlossary().flatMap(({ id, term, short, long }): RootContent[] => [
    paragraph(anchor(id), strong(term), text(`: ${short}`)),
    ...(long ? inline(long, glossaryWords) : []),
  ]);
  const entries = [
    ...pages.map((page) => ({ path: page.path, title: title(page) })),
    { path: NOVEL_PATH, title: loadNovel()?.title ?? '' },
    { path: '/print/claims/', title: 'What this book claims, and on what' },
    { path: '/glossary/', title: 'Glossary' },
    { path: '/references/', title: 'Sources' },
    { path: '/answers/', title: 'Answers' },
  ];
  const head = (path: string) => part(path, entries.find((e) => e.path === path)?.title ?? '');
  const data = {
    title: SITE_NAME,
    subtitle: SITE_SUBTITLE,
    summary: loadPage('home').summary,
    updated: newestDay(),
    ...(site && { source: `${site}/` }),
    license: LICENCE.name,
  };
  return markdownText(data, [
    { type: 'heading', depth: 1, children: [text(SITE_NAME)] },
    paragraph(emphasis(SITE_SUBTITLE)),
    list(entries.map(({ path, title: name }) => [paragraph(link(`#${printedId(path)}`, name))])),
    ...read.flatMap(({ page, body }) => [head(page.path), ...named(page.path, body)]),
    head(NOVEL_PATH),
    ...named(NOVEL_PATH, novel()),
    head('/print/claims/'),
    ...read.flatMap(({ page }) => {
      const claims = claimsList(page);
      return claims.length ? [...named(page.path, [heading(2, 'claims', page.title), ...claims])] : [];
    }),
    head('/glossary/'),
    ...named('/glossary/', terms),
    head('/references/'),
    ...named('/references/', sources()),
    head('/answers/'),
    ...read.flatMap(({ page, answers }) => named(page.path, answers)),
  ]);
}
