// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { notesOf } from '../../../app/_site/notes';
import References from '../../../app/references/page';
import { startCards } from '../../../components/page/cards';
import { PageNotes } from '../../../components/site/page-notes';
import { authorLine, KNOWN, loadReferences, type Reference } from '../../../content/references';
import { loadWrittenPages } from '../../../content/site';
import { eventually } from '../eventually';

/** The end of a source's line: how we know it. */
const known = (key: string): string => {
  const source = loadReferences().find((r) => r.id === key);
  if (!source) throw new Error(`no source ${key}`);
  return `${KNOWN[source.custom.known]}.`;
};

const cited = loadWrittenPages().filter((page) => notesOf(page).sources.length > 0);

describe('every source says how we know it', () => {
  it('with words of its own for each way', () => {
    expect(new Set(Object.values(KNOWN)).size).toBe(Object.keys(KNOWN).length);
    expect(cited.length).toBeGreaterThan(9);
  });

  it.each(cited.map((page) => [page.path, page] as const))('in the list of %s', (_, page) => {
    document.body.innerHTML = renderToStaticMarkup(<PageNotes {...notesOf(page)} />);
    const entries = [...document.querySelectorAll('.source-list li')];
    expect(entries.map((entry) => entry.id)).toEqual(notesOf(page).sources.map((s) => `source-${s.key}`));
    for (const entry of entries) expect(entry.textContent).toContain(known(entry.id.slice('source-'.length)));
  });

  it('in the list of all', () => {
    document.body.innerHTML = renderToStaticMarkup(<References />);
    for (const { id } of loadReferences()) expect(document.getElementById(id)?.textContent, id).toContain(known(id));
  });

  describe('on its card', () => {
    beforeAll(() => startCards());
    it.each(cited.map((page) => [page.path, page] as const))('on %s', async (_, page) => {
      const keys = notesOf(page).sources.map((s) => s.key);
      const links = keys.map((key) => `<a data-card href="#source-${key}">*</a>`).join('');
      document.body.innerHTML = links + renderToStaticMarkup(<PageNotes {...notesOf(page)} />);
      for (const key of keys) {
        document.querySelector<HTMLElement>(`a[data-card][href="#source-${key}"]`)?.focus();
        // The cards are a file of their own, which comes with the first.
        await eventually(() => expect(document.getElementById('note-card')?.textContent, key).toContain(known(key)));
      }
    });
  });
});

describe('the authors of a source', () => {
  const by = (n: number, last = 'Z'): Reference => ({
    ...(loadReferences()[0] as Reference),
    author: [...Array.from({ length: n - 1 }, (_, i) => ({ family: `F${i}`, given: 'Ada' })), { literal: last }],
  });
  it('are all named as long as they fit a card, and counted where they don’t', () => {
    expect(authorLine(by(3))).toBe('A. F0, A. F1 and Z');
    expect(authorLine(by(12))).toMatch(/F10 and Z$/);
    expect(authorLine(by(13))).toBe('A. F0, A. F1, A. F2, A. F3, A. F4, A. F5 and 7 others');
  });
  it('are “others”, without a number, where nobody could confirm the list', () => {
    expect(authorLine(by(2, 'others'))).toBe('A. F0 and others');
    for (const { author, id } of loadReferences()) {
      const unconfirmed = author.findIndex((a) => 'literal' in a && a.literal === 'others');
      // A list that ends in "others" is never so long that its end would be counted.
      if (unconfirmed >= 0) expect([unconfirmed, author.length <= 12], id).toEqual([author.length - 1, true]);
    }
  });
});
