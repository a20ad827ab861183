/** The book on one page: nothing is missing, nothing is told too early, and it makes a whole EPUB. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { epubFiles } from '../../app/_export/take-away/epub';
import { bookPages } from '../../app/_formats/whole';
import { attr, type Element, elements, parsePage, textOf } from '../../app/_html/html';
import { printedId } from '../../app/_site/printed';
import { NOVEL_PATH, novelPlaces } from '../../content/novel';
import { figureOf } from '../../content/page/resolve';
import { guessLockedFigures } from '../../content/site';
import { faultsOfEpub } from '../unit/export/epub-faults';
import { OUT, read } from './out';

const html = read('print/index.html');
const all = [...elements(parsePage(html))];
const ids = new Set(all.flatMap((e) => attr(e, 'id') ?? []));
const byClass = (name: string): Element[] => all.filter((e) => (attr(e, 'class') ?? '').split(' ').includes(name));

describe('the book on one page', () => {
  it('holds every place of every page in it, and the novel', () => {
    const missing = bookPages().flatMap(({ path: page, scan }) =>
      scan.ids.flatMap(({ id }) => (id === null || ids.has(printedId(page, id)) ? [] : [`${page}#${id}`])),
    );
    expect(missing).toEqual([]);
    for (const { id } of novelPlaces()) expect(ids, id).toContain(printedId(NOVEL_PATH, id));
  });

  it('shows each figure by a still of each of its acts but the bench', () => {
    const stills = all.flatMap((e) => attr(e, 'data-still') ?? []);
    for (const { scan } of bookPages()) {
      for (const figure of scan.figures) {
        const id = figure.id ?? '';
        const acts = (figureOf(id)?.model.acts ?? []).slice(0, -1).map((act) => act.id);
        expect(stills).toEqual(expect.arrayContaining((acts.length ? acts : ['whole']).map((act) => `${id}-${act}`)));
      }
    }
  });

  it('has nothing to press, and nothing that is folded', () => {
    const book = byClass('print-book')[0];
    const found = [...elements(book ?? parsePage(''))].map((e) => e.tagName);
    expect(found.length).toBeGreaterThan(5000);
    for (const tag of ['button', 'input', 'select', 'textarea', 'details', 'script']) expect(found).not.toContain(tag);
  });

  it('tells in its last part, and only there, what is to be guessed', () => {
    const parts = byClass('print-part');
    expect(parts.at(-1) && attr(parts.at(-1) as Element, 'id')).toBe('answers');
    for (const { id } of guessLockedFigures()) {
      expect(ids).toContain(`answers--answers-${id}`);
      const told = figureOf(id)
        ?.model.answers?.(figureOf(id)?.props ?? {})
        .sentences.find((s) => s.length > 40);
      if (!told) continue;
      for (const part of parts.slice(0, -1)) expect(textOf(part), id).not.toContain(told);
    }
  });

  it('asks not to be indexed, and is told of by no site map', () => {
    const robots = all.find((e) => e.tagName === 'meta' && attr(e, 'name') === 'robots');
    expect(robots && attr(robots, 'content')).toContain('noindex');
  });

  it('makes a whole EPUB: every chapter well-formed, every reference there', () => {
    const png = new Uint8Array([137, 80, 78, 71]);
    const pictures = new Map(
      all.flatMap((e) => {
        const name = attr(e, 'data-still');
        return name ? [[name, { png, width: 10, height: 10 }] as const] : [];
      }),
    );
    const about = { title: 'T', subtitle: 'S', summary: 'S', author: 'A', rights: 'R', day: '2026-01-01' };
    const files = epubFiles({ html, site: null, pictures, about, read: (file) => readFileSync(path.join(OUT, file)) });
    expect(files.size).toBeGreaterThan(80);
    expect(faultsOfEpub(files)).toEqual([]);
  });
});
