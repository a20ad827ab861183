/** Every file of the release that is made for machines, by its place. The finishing step writes them. */
import { DECOMPOSITION_SCHEMA } from '../../components/lab/schema';
import { loadChapters } from '../../content/chapters';
import { readLedger } from '../../content/check/ledger';
import { loadPage, pageAt } from '../../content/pages';
import { loadReferences } from '../../content/references';
import { loadWrittenPages } from '../../content/site';
import { AUTHORS, firstPublished, LICENCE } from '../_site/edition';
import { SITE_NAME, SITE_SUBTITLE } from '../_site/urls';
import { bibtex } from './bibtex';
import { atom, robots, sitemap } from './feed';
import { galleryMarkdown } from './gallery';
import { glossaryMarkdown } from './glossary';
import { llms } from './llms';
import { pageMarkdown } from './markdown';
import { oembedFiles } from './oembed';
import { markdownPath } from './words';

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
 * @param site the public address without its last slash; without it there is no feed and no site map
 * @param paths the address of every page of the release
 * @returns text by file, relative to the top of the release
 */
export function machineFiles(site: string | null, paths: readonly string[]): Record<string, string> {
  return {
    ...Object.fromEntries(
      loadWrittenPages().map((page) => [markdownPath(page.path).slice(1), pageMarkdown(page, site)]),
    ),
    [markdownPath('/glossary/').slice(1)]: glossaryMarkdown(site),
    [markdownPath('/lab/').slice(1)]: galleryMarkdown(site),
    'llms.txt': llms(site),
    'lab/decomposition.schema.json': `${JSON.stringify(DECOMPOSITION_SCHEMA, null, 2)}\n`,
    'robots.txt': robots(site),
    'anchors.json': `${JSON.stringify(readLedger(), null, 2)}\n`,
    'references.bib': bibtex(loadReferences()),
    'references.csl.json': `${JSON.stringify(loadReferences(), null, 2)}\n`,
    ...(site && { 'feed.xml': feed(site), 'sitemap.xml': sitemap(site, paths, updatedOf), ...oembedFiles(site) }),
  };
}
