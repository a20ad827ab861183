/** Every file of the release that is made for machines, by its place. Routes serve them (route.ts). */
import { DECOMPOSITION_SCHEMA } from '../../components/lab/schema';
import { loadChapters } from '../../content/chapters';
import { readLedger } from '../../content/check/ledger';
import { NOVEL_PATH } from '../../content/novel';
import { loadPage, pageAt } from '../../content/pages';
import { loadReferences } from '../../content/references';
import { loadWrittenPages } from '../../content/site';
import { AUTHORS, firstPublished, LICENCE } from '../_site/edition';
import { markdownPath } from '../_site/markdown-paths';
import { SITE_NAME, SITE_SUBTITLE } from '../_site/urls';
import { bibtex } from './bibtex';
import { bookMarkdown } from './book';
import { ankiText } from './cards';
import { claimsMarkdown } from './claims';
import { atom, robots, sitemap } from './feed';
import { galleryMarkdown } from './gallery';
import { glossaryMarkdown } from './glossary';
import { llms } from './llms';
import { manifest } from './manifest';
import { pageMarkdown } from './markdown';
import { oembedFiles } from './oembed';
import { searchIndex } from './search';
import { claimRows, csv, sourceRows, termRows } from './tables';

/** The day of a page's last change, where its source says it. */
function updatedOf(path: string): string | undefined {
  const name = pageAt(path);
  return loadChapters().find((c) => `/${c.id}/` === path)?.updated ?? (name && loadPage(name).updated);
}

function feed(site: string): string {
  return atom(
    site,
    { title: SITE_NAME, subtitle: SITE_SUBTITLE, author: AUTHORS, rights: `Text and figures: ${LICENCE.name}` },
    loadChapters().map(({ id, title, summary, updated }) => {
      const path = `/${id}/`;
      return { path, title, summary, updated, published: firstPublished(path), markdown: markdownPath(path) };
    }),
  );
}

/**
 * @param site the public address without its last slash; without it there is no feed, no site map and no oEmbed
 * @param paths the address of every page of the release
 * @returns how each file is made, by its place relative to the top of the release
 */
export function formatFiles(site: string | null, paths: readonly string[]): Readonly<Record<string, () => string>> {
  const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
  return {
    ...Object.fromEntries(
      loadWrittenPages().map((page) => [markdownPath(page.path).slice(1), () => pageMarkdown(page, site)]),
    ),
    [markdownPath('/glossary/').slice(1)]: () => glossaryMarkdown(site),
    [markdownPath('/lab/').slice(1)]: () => galleryMarkdown(site),
    [markdownPath(NOVEL_PATH).slice(1)]: () => bookMarkdown(site),
    'llms.txt': () => llms(site),
    'search-index.js': searchIndex,
    'review/cards.txt': () => ankiText(site),
    'lab/decomposition.schema.json': () => json(DECOMPOSITION_SCHEMA),
    'robots.txt': () => robots(site),
    'manifest.json': () => json(manifest()),
    'anchors.json': () => json(readLedger()),
    [markdownPath('/claims/').slice(1)]: () => claimsMarkdown(site),
    'claims.json': () => json(claimRows(site)),
    'claims.csv': () => csv(claimRows(site)),
    'references.csv': () => csv(sourceRows(site)),
    'glossary.json': () => json(termRows(site)),
    'references.bib': () => bibtex(loadReferences()),
    'references.csl.json': () => json(loadReferences()),
    ...(site && {
      'feed.xml': () => feed(site),
      'sitemap.xml': () => sitemap(site, paths, updatedOf),
      ...oembedFiles(site),
    }),
  };
}

/** Whether a file of the release exists only where the public address is known. */
export const needsSite = (file: string): boolean => /^(feed|sitemap)\.xml$|^oembed\//.test(file);
