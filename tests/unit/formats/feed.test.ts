// @vitest-environment jsdom
/** The feed and the site map, read by an XML parser. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atom, robots, sitemap } from '../../../app/_formats/feed';
import { AUTHORS } from '../../../app/_site/edition';
import { loadChapters } from '../../../content/chapters';
import { machineFiles, PATHS } from './made';

const SITE = 'https://example.org/deep';
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** @throws Error where the text is no well-formed XML */
function xml(text: string): Document {
  const found = new DOMParser().parseFromString(text, 'application/xml');
  const [fault] = found.getElementsByTagName('parsererror');
  if (fault) throw new Error(fault.textContent ?? 'not well-formed');
  return found;
}
const values = (node: Document | Element, name: string) =>
  [...node.getElementsByTagName(name)].map((e) => e.textContent ?? '');

const withSite = machineFiles(SITE, PATHS);

it('the parser refuses what is not well-formed', () => expect(() => xml('<a>&</a>')).toThrow());

describe('the feed', () => {
  const feed = xml(withSite['feed.xml'] ?? '');
  it('is Atom: ids, titles, dates, an author, a link to itself', () => {
    const root = feed.documentElement;
    expect([root.localName, root.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    const own = [...root.children];
    for (const name of ['id', 'title', 'updated', 'author'])
      expect(
        own.filter((e) => e.localName === name),
        name,
      ).toHaveLength(1);
    expect(own.find((e) => e.getAttribute('rel') === 'self')?.getAttribute('href')).toBe(`${SITE}/feed.xml`);
    for (const day of [...values(feed, 'updated'), ...values(feed, 'published')]) expect(day).toMatch(MOMENT);
    expect(values(feed, 'name')).toEqual([AUTHORS]);
  });
  it('has one entry for each chapter, with its permanent address as id, the newest first', () => {
    const entries = [...feed.getElementsByTagName('entry')];
    expect(entries.flatMap((e) => values(e, 'id')).sort()).toEqual(
      loadChapters()
        .map((c) => `${SITE}/${c.id}/`)
        .sort(),
    );
    const days = entries.flatMap((e) => values(e, 'updated'));
    expect(days).toEqual([...days].sort().reverse());
    expect(values(feed, 'updated')[0]).toBe(days[0]);
    for (const entry of entries) {
      const types = [...entry.getElementsByTagName('link')].map((l) => [
        l.getAttribute('type'),
        l.getAttribute('href'),
      ]);
      const [id = ''] = values(entry, 'id');
      expect(types).toEqual([
        ['text/html', id],
        ['text/markdown', `${SITE}/md/${id.slice(SITE.length + 1, -1)}.md`],
      ]);
    }
  });
  it('stays well-formed whatever a title holds, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        // XML has no control characters, and turns every line end into one.
        const kept = title.replace(/[\p{Cc}\ufffe\uffff]/gu, ' ');
        const about = { title: kept, subtitle: '', author: 'a', rights: '' };
        const entry = {
          path: '/a/',
          title: kept,
          summary: kept,
          published: null,
          updated: '2026-01-02',
          markdown: '/md/a.md',
        };
        expect(values(xml(atom(SITE, about, [entry])), 'title')).toEqual([kept, kept]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the site map and robots.txt', () => {
  it('name every page but those that stand for another', () => {
    const found = xml(withSite['sitemap.xml'] ?? '');
    const wanted = PATHS.filter((p) => p.endsWith('/') && !/^\/(s|embed)\//.test(p)).map((p) => SITE + p);
    expect(values(found, 'loc')).toEqual(wanted.sort());
    for (const day of values(found, 'lastmod')) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(values(found, 'lastmod').length).toBeGreaterThanOrEqual(loadChapters().length);
    expect(sitemap(SITE, ['/a&b/'], () => undefined)).toContain('a&amp;b');
  });
  it('robots.txt names the map only where there is one', () => {
    expect(robots(SITE)).toContain(`Sitemap: ${SITE}/sitemap.xml`);
    expect(robots(null)).not.toContain('Sitemap');
  });
});
