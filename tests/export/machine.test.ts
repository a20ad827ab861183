/** The files of the release that are made for machines, and what pages say of them. Which there are depends on SITE_URL at build. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentType } from '../../app/_export/static-host';
import { attr, elements, parsePage, textOf } from '../../app/_html/html';
import { fileOf } from '../../app/_site/addresses';
import { markdownPath } from '../../app/_site/markdown-paths';
import { loadChapters } from '../../content/chapters';
import { loadReferences } from '../../content/references';
import { loadWrittenPages } from '../../content/site';
import { entriesOf } from '../unit/formats/bib';
import { files, pages, read } from './out';

const parsed = new Map(pages.map((file) => [file, [...elements(parsePage(read(file)))]]));
const all = (file: string) => parsed.get(file) ?? [];
const pageFile = (address: string) => `${address.slice(1)}index.html`;
const canonical = (file: string) => {
  const found = all(file).find((e) => attr(e, 'rel') === 'canonical');
  return found && attr(found, 'href');
};
const site = canonical('index.html')?.replace(/\/$/, '') ?? null;
const ids = new Map(pages.map((file) => [file, new Set(all(file).flatMap((e) => attr(e, 'id') ?? []))]));
const known = new Set(files);

/** Whether an address in a file of the release leads to something. */
function leads(from: string, address: string): boolean {
  const local = site && address.startsWith(`${site}/`) ? address.slice(site.length) : address;
  const target = fileOf(`/${from}`, local);
  if (!target) return /^https:\/\//.test(address);
  if (!known.has(target.file)) return false;
  if (!target.fragment) return true;
  if (target.file === from) return read(from).includes(`<a id="${target.fragment}"></a>`);
  // In the workbench a fragment may name an example to open.
  const id = target.file === 'lab/index.html' ? target.fragment.replace(/^g=/, 'tree-') : target.fragment;
  return ids.get(target.file)?.has(id) ?? false;
}

describe('Markdown', () => {
  const addressed = [...loadWrittenPages().map((p) => p.path), '/glossary/', '/lab/', '/book/'];
  it.each(addressed.map((address) => [address]))('%s has a file, which it names, and which leads back', (address) => {
    const file = markdownPath(address).slice(1);
    expect(known).toContain(file);
    const link = all(pageFile(address)).find((e) => attr(e, 'type') === 'text/markdown');
    expect(fileOf(address, (link && attr(link, 'href')) ?? '')?.file).toBe(file);
    const addresses = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map((m) => m[1] ?? '');
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((to) => !leads(file, to))).toEqual([]);
    expect(read(file)).toContain(`source: ${site ? site + address : `..${address === '/' ? '/' : address}`}`);
  });

  it('has the right type on an ordinary host', () => {
    for (const file of ['md/home.md', 'llms.txt', 'references.bib', 'references.csl.json', 'feed.xml'])
      expect(contentType(file), file).toMatch(/^(text|application)\/(markdown|plain|json|xml); charset=utf-8$/);
  });
});

describe('lists', () => {
  it('llms.txt names every chapter and leads nowhere that is not there', () => {
    const addresses = [...read('llms.txt').matchAll(/\]\(([^)\s]+)\)/g)].map((m) => m[1] ?? '');
    expect(addresses.filter((to) => !leads('llms.txt', to))).toEqual([]);
    for (const c of loadChapters()) expect(addresses.join(' ')).toContain(markdownPath(`/${c.id}/`).slice(1));
  });

  it('every source is in the BibTeX and in the CSL-JSON', () => {
    const keys = loadReferences().map((r) => r.id);
    expect(entriesOf(read('references.bib')).map((e) => e.key)).toEqual(keys);
    expect((JSON.parse(read('references.csl.json')) as { id: string }[]).map((r) => r.id)).toEqual(keys);
  });

  it('feed and site map are there exactly if the public address is known', () => {
    expect(['feed.xml', 'sitemap.xml'].map((file) => known.has(file))).toEqual([site !== null, site !== null]);
    const feeds = all('index.html').filter((e) => attr(e, 'type') === 'application/atom+xml');
    expect(feeds.length).toBe(site === null ? 0 : 1);
    expect(read('robots.txt').includes('Sitemap:')).toBe(site !== null);
    if (site === null) return;
    const locs = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1] ?? '');
    const indexed = pages.filter(
      (file) =>
        file !== '404.html' &&
        !all(file).some((e) => attr(e, 'name') === 'robots' && /noindex/.test(attr(e, 'content') ?? '')),
    );
    expect(locs.sort()).toEqual(indexed.map((file) => canonical(file)).sort());
    for (const [, href = ''] of read('feed.xml').matchAll(/href="([^"]+)"/g))
      expect(leads('feed.xml', href), href).toBe(true);
  });
});

describe('structured data', () => {
  const blocks = (file: string) => all(file).filter((e) => attr(e, 'type') === 'application/ld+json');
  it('is valid JSON, at most once on a page, and names its kind', () => {
    for (const file of pages) {
      expect(blocks(file).length, file).toBeLessThanOrEqual(1);
      for (const block of blocks(file)) {
        const data = JSON.parse(textOf(block)) as Record<string, unknown>;
        expect(data['@context']).toBe('https://schema.org');
        expect(data['@type'] ?? data['@graph'], file).toBeDefined();
      }
    }
  });
  it('stands on every chapter, beside the tags for reference managers', () => {
    for (const c of loadChapters()) {
      const file = path.posix.join(c.id, 'index.html');
      const [block] = blocks(file);
      expect(block && JSON.parse(textOf(block))).toMatchObject({
        '@type': 'Chapter',
        name: c.title,
        dateModified: c.updated,
      });
      const tags = new Map(all(file).map((e) => [attr(e, 'name'), attr(e, 'content')]));
      expect(tags.get('citation_title')).toBe(c.title);
      expect(tags.get('citation_publication_date')).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
    }
  });
});
