import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attr, elements } from '../../../app/_html/html';
import { figureOf, HIDEABLE, readAsked } from '../../../components/embed/embed';
import { CARD_HEIGHT, embedCode } from '../../../components/embed/embed-code';

describe('what an embed’s address asks for', () => {
  it('names the theme and the parts to hide, by comma, tilde, or twice', () => {
    expect(readAsked('?theme=dark&hide=sliders,story~caption&hide=Sliders', 'reach')).toEqual({
      theme: 'dark',
      hide: ['sliders', 'story', 'caption'],
      unknown: [],
      query: null,
    });
    expect(readAsked('?theme=blue', 'reach').theme).toBeNull();
  });

  it('says which names it does not know, at most three and short', () => {
    const { hide, unknown } = readAsked(`?hide=sliders,foo,${'x'.repeat(99)},a,b,foo`, 'reach');
    expect(hide).toEqual(['sliders']);
    expect(unknown).toEqual(['foo', 'x'.repeat(24), 'a']);
  });

  it('takes a plain state for the figure’s own, which wins if both are there', () => {
    expect(readAsked('?state=v1.c80&theme=light', 'reach').query).toBe('?theme=light&reach=v1.c80');
    expect(readAsked('?state=v1.c80&reach=v1.c20', 'reach').query).toBe('?reach=v1.c20');
    expect(readAsked('?reach=v1.c20', 'reach').query).toBeNull();
  });

  it('never throws, and hides nothing that is not in the list', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 12 }), (text, figure) => {
        for (const search of [`?${text}`, `?hide=${encodeURIComponent(text)}`, `?state=${encodeURIComponent(text)}`]) {
          const asked = readAsked(search, figure);
          for (const name of asked.hide) expect(HIDEABLE).toContain(name);
          expect(asked.unknown.length).toBeLessThanOrEqual(3);
        }
        const query = readAsked(`?state=${encodeURIComponent(text)}`, 'reach').query ?? '';
        // A lone surrogate cannot stand in an address.
        if (text.isWellFormed?.() !== false) expect(new URLSearchParams(query).get('reach')).toBe(text);
      }),
    );
  });

  it('knows its figure by its folder, wherever the site lies', () => {
    expect(figureOf('/embed/reach/')).toBe('reach');
    expect(figureOf('/x/y/embed/two-gaps/index.html')).toBe('two-gaps');
    expect(figureOf('/')).toBe('');
  });
});

it('is low up to the height that the README names', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`up to ${CARD_HEIGHT} px`);
});

describe('the code of an embed', () => {
  it('is one frame whose attributes read back, whatever the title', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withQueryParameters: true }), (words, src) => {
        // HTML reads these as something else, in any attribute of any page.
        const title = words.replace(/[\0\r]/g, '');
        const [frame, ...more] = [...elements(parseFragment(embedCode({ src, title, siteName: 'S', height: 412.2 })))];
        expect(more).toEqual([]);
        expect(frame?.tagName).toBe('iframe');
        if (!frame) return;
        expect(attr(frame, 'src')).toBe(src);
        expect(attr(frame, 'title')).toBe(`${title} (figure from S)`);
        expect([attr(frame, 'width'), attr(frame, 'height')]).toEqual(['640', '413']);
        expect(attr(frame, 'sandbox')).not.toMatch(/top-navigation|forms|modals/);
      }),
    );
  });
});
