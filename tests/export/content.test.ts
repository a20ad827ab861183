/** A page holds its text and its figures without JavaScript, and every promise in the ledger is kept by a file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { danglingReferences } from '../../app/_export/check-references';
import { attr, type Element, elements, parsePage, textOf } from '../../app/_html/html';
import { models } from '../../components/widgets';
import { loadChapters } from '../../content/chapters';
import { figureProps } from '../../content/figures';
import { loadOutline } from '../../content/outline';
import { loadWrittenPages } from '../../content/site';
import { files, OUT, read } from './out';

const fileOf = (address: string) => `${address.slice(1)}index.html`;
const byId = (file: string, id: string): Element | undefined =>
  [...elements(parsePage(read(file)))].find((e) => attr(e, 'id') === id);

describe('without JavaScript', () => {
  it.each(loadWrittenPages().map((p) => [p.path, p] as const))('%s holds every section and figure', (address, page) => {
    const file = fileOf(address);
    const text = textOf(parsePage(read(file)));
    for (const heading of page.scan.headings) expect(text).toContain(heading.text.replace(/<[^>]+>/g, ''));
    for (const figure of page.scan.figures) {
      const node = byId(file, figure.id ?? '');
      expect(node, `figure ${figure.id}`).toBeDefined();
      if (!node) continue;
      const inside = [...elements(node)];
      const island = inside.find((e) => attr(e, 'data-island') === figure.widget);
      expect(island && [...elements(island)].length, `the drawing of ${figure.id}`).toBeGreaterThan(10);
      const transcript = inside.find((e) => attr(e, 'class') === 'transcript');
      expect(transcript && textOf(transcript).length, `the words of ${figure.id}`).toBeGreaterThan(200);
    }
  });

  it('a number chip shows what its figure computes at the start', () => {
    const figures = new Map(loadWrittenPages().flatMap((p) => p.scan.figures.map((f) => [f.id ?? '', f] as const)));
    let seen = 0;
    for (const page of loadWrittenPages()) {
      for (const chip of elements(parsePage(read(fileOf(page.path))))) {
        const of = attr(chip, 'data-value');
        if (of === undefined) continue;
        const [id = '', key = ''] = of.split('.');
        const figure = figures.get(id);
        const model = models[figure?.widget ?? ''];
        if (!figure || !model) throw new Error(`chip ${of}`);
        const props = figureProps(id, figure.widget ?? '', figure.attributes);
        expect(textOf(chip)).toBe(model.values(model.init(props), props)[key]?.text);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('a figure that hides its truth has none of it in the page', () => {
    for (const page of loadWrittenPages()) {
      for (const figure of page.scan.figures) {
        const model = models[figure.widget ?? ''];
        if (!model?.answers) continue;
        const answers = model.answers(figureProps(figure.id ?? '', figure.widget ?? '', figure.attributes));
        const html = read(fileOf(page.path));
        const told = [...answers.sentences, ...(answers.table?.rows.flat().map(String) ?? [])].filter(
          (s) => s.length > 60,
        );
        expect(told.length, `answers of ${figure.id}`).toBeGreaterThan(0);
        for (const sentence of told) expect(html).not.toContain(sentence.slice(0, 60));
        expect(html).toContain(`answers-${figure.id}`);
      }
    }
  });
});

describe('addresses', () => {
  it('every anchor of the ledger is there', () => {
    const { anchors } = JSON.parse(readFileSync(path.join(process.cwd(), 'content/anchors.lock.json'), 'utf8'));
    const addresses = Object.keys(anchors);
    expect(addresses.length).toBeGreaterThan(60);
    const ids = new Map<string, Set<string>>();
    const missing = addresses.filter((address) => {
      const [page = '', id = ''] = address.split('#');
      if (!ids.has(page))
        ids.set(page, new Set([...elements(parsePage(read(fileOf(page))))].flatMap((e) => attr(e, 'id') ?? [])));
      return !ids.get(page)?.has(id);
    });
    expect(missing).toEqual([]);
  });

  it('nothing points at nothing', () => expect(danglingReferences(OUT, files)).toEqual([]));

  it('all are relative, so that one release serves every path', () => {
    for (const file of files.filter((f) => f.endsWith('index.html'))) {
      const rooted = [...elements(parsePage(read(file)))].filter((e) =>
        /^\//.test(attr(e, 'href') ?? attr(e, 'src') ?? ''),
      );
      expect(
        rooted.map((e) => attr(e, 'href') ?? attr(e, 'src')),
        file,
      ).toEqual([]);
    }
  });

  it('every chapter has its neighbours, its place and its date', () => {
    for (const chapter of loadChapters()) {
      const html = read(fileOf(`/${chapter.id}/`));
      expect(html).toContain(`Chapter ${chapter.order} of ${loadOutline().length}`);
      expect(html).toContain(`datetime="${chapter.updated}"`);
      expect(html).toMatch(/rel="(next|prev)"/);
    }
  });
});
