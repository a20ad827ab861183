/** What a page weighs before a figure wakes, under gzip -9: sizes alone, which are the same on every machine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { CORE } from '../../app/_export/fonts';
import { attr, elements, parsePage, textOf } from '../../app/_html/html';
import { fileOf } from '../../app/_site/addresses';
import { files, linkedBy, OUT, pages, read } from './out';

const KIB = 1024;
const bytes = (file: string) => readFileSync(path.join(OUT, file));
const size = (file: string) => gzipSync(bytes(file), { level: 9 }).length;
const sum = (list: readonly string[], of: (file: string) => number) => list.reduce((all, file) => all + of(file), 0);
const linked = pages.filter((file) => file !== '404.html');

const HTML = 45 * KIB;

describe.each(linked)('%s', (file) => {
  // The whole book on one page is for paper and for keeping.
  it.skipIf(file === 'print/index.html')('is at most 45 KiB of HTML', () =>
    expect(size(file)).toBeLessThanOrEqual(HTML),
  );

  it('has at most 14 KiB of style, that for paper among it', () => {
    const sheets = linkedBy(file, 'stylesheet');
    expect(sheets).toHaveLength(2);
    expect(sheets.some((sheet) => read(sheet).includes('@media print'))).toBe(true);
    expect(sum(sheets, size)).toBeLessThanOrEqual(14 * KIB);
  });

  it('loads at most 4 KiB of script before a figure wakes, an embed 5', () => {
    const scripts = [...elements(parsePage(read(file)))].flatMap((e) =>
      e.tagName === 'script' && attr(e, 'src') !== undefined
        ? (fileOf(`/${file.replace(/index\.html$/, '')}`, attr(e, 'src') ?? '')?.file ?? [])
        : [],
    );
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    // An embed has one more, which hides what its link says and tells its height.
    expect(sum(scripts, size)).toBeLessThanOrEqual((file.startsWith('embed/') ? 5 : 4) * KIB);
  });

  it('asks for the fonts that every page is set in, at most 70 KiB of them', () => {
    const fonts = linkedBy(file, 'preload').filter((f) => f.endsWith('.woff2'));
    expect(fonts).toHaveLength(3);
    expect(sum(fonts, (f) => bytes(f).length)).toBeLessThanOrEqual(70 * KIB);
  });
});

describe('what wakes figures', () => {
  /** @param again those of figures shown a second time, which wake one by one at a touch; else of those that wake as the reader scrolls */
  const modulesOf = (file: string, again = false) =>
    [...elements(parsePage(read(file)))].flatMap((e) => {
      const names = attr(e, 'data-modules');
      return names === undefined || (attr(e, 'data-sheet') !== undefined) !== again
        ? []
        : [names.split(' ').map((name) => name.replace('./', '_islands/'))];
    });
  it.each(linked.filter((file) => file.startsWith('embed/')))('on %s is at most 136 KiB', (file) => {
    expect(modulesOf(file)).toHaveLength(1);
    expect(sum(modulesOf(file)[0] ?? [], size)).toBeLessThanOrEqual(136 * KIB);
  });
  it.each(linked.filter((file) => modulesOf(file, true).length > 0))('one touched on %s is at most 136 KiB', (file) => {
    for (const modules of modulesOf(file, true)) expect(sum(modules, size)).toBeLessThanOrEqual(136 * KIB);
  });
  it.each(linked.filter((file) => modulesOf(file).length > 0))('on %s is at most 172 KiB in all', (file) => {
    expect(sum([...new Set(modulesOf(file).flat())], size)).toBeLessThanOrEqual(172 * KIB);
  });
});

it('the workbench wakes with at most 114 KiB; its panels, links and picture come when they are wanted', () => {
  const island = [...elements(parsePage(read('lab/index.html')))].find((e) => attr(e, 'data-island') === 'workbench');
  const names = attr(island as NonNullable<typeof island>, 'data-modules')?.split(' ') ?? [];
  expect(names.length).toBeGreaterThan(1);
  const loader = files.filter((f) => /^_islands\/loader-.*\.js$/.test(f));
  expect(sum([...loader, ...names.map((name) => name.replace('./', '_islands/'))], size)).toBeLessThanOrEqual(
    114 * KIB,
  );
});

it('the loader is at most 3 KiB', () => {
  const loaders = files.filter((f) => /^_islands\/loader-.*\.js$/.test(f));
  expect(loaders).toHaveLength(1);
  expect(size(loaders[0] ?? '')).toBeLessThanOrEqual(3 * KIB);
});

it('pages are written in the letters of the first fonts, so that no second one is fetched', () => {
  const ours = files.filter((f) => /^_islands\/font-\w+\.woff2$/.test(f));
  const has = new Set(ours.flatMap((file) => [...(create(bytes(file)) as Font).characterSet]));
  const others = new Set<string>();
  for (const file of pages) {
    for (const letter of textOf(parsePage(read(file)))) {
      const code = letter.codePointAt(0) ?? 0;
      if (code >= 0x20 && has.has(code) && !CORE.includes(letter)) others.add(letter);
    }
  }
  // A new letter goes into CORE, in app/_export/fonts.ts.
  expect([...others]).toEqual([]);
});
