/** Every passage has a page and a card of its own, by the rules that scrapers follow. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attr, elements, first, parsePage, textOf } from '../../app/_html/html';
import { drawingOf } from '../../app/_pictures/drawings';
import { readSheet } from '../../app/_pictures/sheet';
import { fileOf } from '../../app/_site/addresses';
import { cardPath, siteUrl } from '../../app/_site/urls';
import { figures } from '../../components/widgets';
import { loadEmbeds } from '../../content/embeds';
import { loadShares } from '../../content/page/shares';
import { files, linkedBy, OUT, read } from './out';

const shares = loadShares();
const site = siteUrl();
const known = new Set(files);
const idsOf = new Map<string, Set<string>>();
const ids = (file: string): Set<string> => {
  const found = idsOf.get(file) ?? new Set([...elements(parsePage(read(file)))].flatMap((e) => attr(e, 'id') ?? []));
  idsOf.set(file, found);
  return found;
};

it('there are many', () => expect(shares.length).toBeGreaterThan(100));

it('no other page lies among them', () => {
  const pages = files.filter((f) => f.startsWith('s/') && f.endsWith('.html'));
  expect(pages.sort()).toEqual(shares.map((s) => `${s.path.slice(1)}index.html`).sort());
});

describe.each(shares.map((s) => [s.path, s.passage] as const))('%s', (address, passage) => {
  const file = `${address.slice(1)}index.html`;
  const page = parsePage(read(file));
  const all = [...elements(page)];
  const meta = (name: string) => {
    const found = all.find((e) => e.tagName === 'meta' && (attr(e, 'property') ?? attr(e, 'name')) === name);
    return found && attr(found, 'content');
  };

  it('shows the passage without scripts, and leads to its place', () => {
    const main = first(page, 'main');
    for (const words of passage.paragraphs ?? [passage.text]) expect(textOf(main)).toContain(words);
    expect(textOf(first(main, 'h1'))).toBe(passage.title);
    if (passage.figure) {
      const island = [...elements(main)].find((e) => attr(e, 'data-island') === passage.figure?.widget);
      expect(island && [...elements(island)].length).toBeGreaterThan(10);
    }
    const onward = all.find((e) => attr(e, 'data-onward') !== undefined);
    const target = fileOf(address, (onward && attr(onward, 'href')) ?? '');
    expect(target).toEqual({ file: `${passage.path.slice(1)}index.html`, fragment: passage.id });
    expect(known.has(target?.file ?? '')).toBe(true);
    expect(ids(target?.file ?? '').has(target?.fragment ?? '')).toBe(true);
  });

  it('waits for the reader: nothing leads away by itself, and no search lists it', () => {
    expect(all.filter((e) => /refresh/i.test(attr(e, 'http-equiv') ?? ''))).toEqual([]);
    expect(meta('robots')).toContain('noindex');
  });

  it('says of itself what scrapers ask', () => {
    expect(meta('og:title')?.length).toBeGreaterThan(2);
    expect(meta('og:description')).toBe(meta('description'));
    expect(meta('og:type')).toBe('article');
    expect(meta('og:site_name')).toBeTruthy();
    expect(textOf(first(page, 'title'))).toContain(meta('og:title'));
    const canonical = all.find((e) => attr(e, 'rel') === 'canonical');
    if (site === null) {
      // Without a public address nothing absolute can be said, and half a promise is worse than none.
      expect([canonical, meta('og:url'), meta('og:image')]).toEqual([undefined, undefined, undefined]);
      return;
    }
    expect(canonical && attr(canonical, 'href')).toBe(`${site}${address}`);
    expect(meta('og:url')).toBe(`${site}${address}`);
    expect(meta('og:image')).toBe(`${site}${cardPath(address)}`);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    expect(meta('og:image:alt')?.length).toBeGreaterThan(2);
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(meta('twitter:image')).toBe(meta('og:image'));
  });

  it('has a card of 1200 × 630 that is quick to fetch', () => {
    const png = readFileSync(path.join(OUT, cardPath(address)));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(4_000);
    expect(png.length).toBeLessThan(150_000);
  });
});

describe('the cards together', () => {
  const cards = files.filter((f) => f.startsWith('og/s/'));

  it('are one for each share page, and no two pages share one by mistake', () => {
    expect(cards.sort()).toEqual(shares.map((s) => cardPath(s.path).slice(1)).sort());
  });

  it('of figures show their drawings, every one', async () => {
    for (const { id, widget } of loadEmbeds()) {
      const at = shares.find((s) => s.passage.id === id)?.path ?? '';
      const drawnOn = `${at.slice(1)}index.html`;
      const island = [...elements(parsePage(read(drawnOn)))].find((e) => attr(e, 'data-island') === widget);
      const sheet = readSheet(linkedBy(drawnOn, 'stylesheet').map(read).join('\n'));
      const drawn = island && drawingOf(widget, serialize(island), sheet, 'dark');
      const card = figures[widget]?.card;
      const shown = drawn && card?.anew ? card.compose?.(drawn, { id }, (name) => name) : drawn;
      expect(shown?.svg.length, id).toBeGreaterThan(200);
    }
  });

  it('weigh 45 KiB at most on average', () => {
    const bytes = cards.reduce((sum, f) => sum + readFileSync(path.join(OUT, f)).length, 0);
    expect(bytes / cards.length).toBeLessThan(45 * 1024);
  });

  it('a site map names none of their pages', () => {
    if (known.has('sitemap.xml')) expect(read('sitemap.xml')).not.toContain('/s/');
  });
});
