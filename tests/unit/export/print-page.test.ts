/** The book on one page: one place for every id, links that stay inside where they can, and addresses where they cannot. */
import { describe, expect, it } from 'vitest';
import { makeBook, placeInBook } from '../../../app/_export/print-page';
import { attr, elements, parsePage, textOf } from '../../../app/_html/html';

const PAGE = `<main><header data-part="/"><h1>Book</h1></header><nav data-part="/"><h2 id="path">Contents</h2><a href="/how-far/">How far</a></nav>
<section data-part="/how-far/" aria-labelledby="part-title"><h2 id="part-title">How far</h2><p id="line">One
<a href="#line">here</a> <a href="/start/#line">there</a> <a href="/start/">start</a> <a href="/#path">contents</a>
<a href="#source-wu2021">1</a> <a href="#word-policy">policy</a> <a href="#answers-bet">answers</a>
<a href="/how-far/?reach=v1.c80#reach">set so</a> <a href="/how-far/?run#reach">runs</a> <a href="/lab/">bench</a>
<a href="https://a.example/x">outside</a> <a href="https://a.example/x">again</a> <a href="https://b.example/">https://b.example/</a></p>
<figure id="reach"><div data-still="reach-steps" class="still"><div role="status">voice</div><div data-part="story">part of a figure</div><button type="button" aria-label="Press" class="flex">A</button>
<svg role="img" aria-label="Towers"><pattern id="hatch"></pattern><rect fill="url(#hatch)"></rect><use href="#hatch"></use></svg><p class="needs-js">no</p></div>
<div data-still="reach-curve" class="still"><svg><pattern id="hatch"></pattern><rect style="fill:url(#hatch)"></rect></svg></div></figure></section>
<section data-part="/start/"><h2 id="line">Same id, another page</h2></section>
<section data-part="/references/"><ol><li id="wu2021">Wu</li></ol></section>
<section data-part="/glossary/"><div id="policy">Policy</div></section>
<section data-part="/answers/"><h3 id="answers-bet">Bet</h3></section></main>`;

function made(site: string | null = null) {
  const page = parsePage(PAGE);
  makeBook(page, site);
  const all = [...elements(page)];
  const link = (words: string) => {
    const found = all.find((e) => e.tagName === 'a' && textOf(e) === words);
    return found && attr(found, 'href');
  };
  return { all, ids: all.flatMap((e) => attr(e, 'id') ?? []), link };
}

describe('the book on one page', () => {
  it('gives each id once, with its page’s name before it, and no published id of its own', () => {
    const { ids } = made();
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(['how-far', 'how-far--line', 'start--line', 'references--wu2021']));
    expect(ids).not.toContain('line');
    expect(ids).not.toContain('reach');
  });

  it('leads within the book wherever the place is printed', () => {
    const { link, ids } = made();
    const to = { here: 'how-far--line', there: 'start--line', start: 'start', contents: 'front--path' };
    for (const [words, id] of Object.entries(to)) expect(link(words)).toBe(`#${id}`);
    expect(link('1')).toBe('#references--wu2021');
    expect(link('policy')).toBe('#glossary--policy');
    expect(link('answers')).toBe('#answers--answers-bet');
    for (const id of Object.values(to)) expect(ids).toContain(id);
  });

  it('leaves the book for a figure in some state, for what is not printed, and for other sites; each address stands once', () => {
    const { link, all } = made();
    expect(link('set so')).toBe('/how-far/?reach=v1.c80#reach');
    expect(link('runs')).toBe('/how-far/#reach');
    const list = all.find((e) => attr(e, 'class') === 'print-addresses');
    const said = [...elements(list ?? parsePage(''))].filter((e) => e.tagName === 'li').map((e) => textOf(e).trim());
    expect(said.map((line) => line.replace(/ ↑$/, ''))).toEqual([
      '/how-far/?reach=v1.c80#reach',
      '/how-far/#reach',
      '/lab/',
      'https://a.example/x',
    ]);
    const marks = all.filter((e) => attr(e, 'class') === 'print-ref').map(textOf);
    expect(marks).toEqual(['[1]', '[2]', '[3]', '[4]', '[4]']);
  });

  it('names the public address where there is one', () => {
    const { all } = made('https://past.example');
    const first = all.find((e) => attr(e, 'id') === 'how-far--address-1');
    expect(first && textOf(first)).toContain('https://past.example/how-far/?reach=v1.c80#reach');
  });

  it('takes out of a still what is pressed or spoken, and keeps its drawing whole', () => {
    const { all } = made();
    const still = all.find((e) => attr(e, 'data-still') === 'reach-steps');
    const inside = still ? [...elements(still)] : [];
    expect(inside.some((e) => e.tagName === 'button' || attr(e, 'role') === 'status')).toBe(false);
    expect(inside.some((e) => (attr(e, 'class') ?? '').includes('needs-js'))).toBe(false);
    expect(inside.find((e) => (attr(e, 'class') ?? '').includes('was-button'))?.tagName).toBe('span');
    const svg = inside.find((e) => e.tagName === 'svg');
    expect(svg && [attr(svg, 'role'), attr(svg, 'aria-label')]).toEqual(['img', 'Towers']);
    const id = inside.find((e) => e.tagName === 'pattern');
    const rect = inside.find((e) => e.tagName === 'rect');
    expect(rect && attr(rect, 'fill')).toBe(`url(#${id && attr(id, 'id')})`);
    expect(attr(inside.find((e) => e.tagName === 'use') ?? svg ?? ({ attrs: [] } as never), 'href')).toBe(
      `#${id && attr(id, 'id')}`,
    );
  });

  it('changes no other page', () => {
    const page = parsePage('<main><p id="x"><a href="/lab/">bench</a></p></main>');
    makeBook(page, null);
    expect([...elements(page)].flatMap((e) => attr(e, 'id') ?? [])).toEqual(['x']);
  });

  it('takes an address that only looks like a path for another site’s', () => {
    expect(placeInBook('/start/', '//evil.example/', { has: () => true })).toBeNull();
    expect(placeInBook('/start/', 'mailto:x', { has: () => true })).toBeNull();
  });
});
