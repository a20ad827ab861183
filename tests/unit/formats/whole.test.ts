/** The book as one Markdown file: all of it, once, and every link in it leads to a place in it or out of it. */
import { describe, expect, it } from 'vitest';
import { bookPages, wholeMarkdown } from '../../../app/_formats/whole';
import { printedId } from '../../../app/_site/printed';
import { guessLockedFigures } from '../../../content/site';

const whole = wholeMarkdown(null);
const ids = [...whole.matchAll(/<a id="([^"]+)">/g)].map((m) => m[1] ?? '');
const links = [...whole.matchAll(/\]\((#[^)\s]+)\)/g)].map((m) => m[1] ?? '');

describe('the book in one Markdown file', () => {
  it('gives each id once, and every link within it a place', () => {
    expect(ids.length).toBeGreaterThan(400);
    expect(links.length).toBeGreaterThan(400);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    expect([...new Set(links)].filter((to) => !known.has(to.slice(1)))).toEqual([]);
  });

  it('holds every page of the book and every id on it', () => {
    for (const { path, scan } of bookPages())
      for (const { id } of scan.ids) expect(ids, `${path}#${id}`).toContain(printedId(path, id));
  });

  it('keeps what is to be guessed for the last section', () => {
    const last = whole.indexOf('<a id="answers"></a>');
    expect(last).toBeGreaterThan(whole.length / 2);
    for (const { id } of guessLockedFigures())
      expect(whole.indexOf(`<a id="answers--answers-${id}"></a>`), id).toBeGreaterThan(last);
    expect(whole.slice(last)).not.toMatch(/^## (?!<a id="answers">)/m);
  });

  it('leads to the public address where there is one, for what is not in the book', () => {
    expect(whole).toContain('](/lab/)');
    const published = wholeMarkdown('https://past.example');
    expect(published).toContain('](https://past.example/lab/)');
    expect(published).toMatch(/\]\(https:\/\/past\.example\/how-far\/#reach\)/);
  });
});
