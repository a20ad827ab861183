/** Letters are never cut in two, and signs stand on the side of the script they belong to. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blankTree } from '../../../components/lab/document';
import { set } from '../../../components/lab/edit';
import { clusters, cutAt, isolated, runsLeft } from '../../../components/lab/graphemes';
import { toSvg } from '../../../components/lab/svg';
import { cleanText, named, shorten } from '../../../components/lab/text';
import { cutToFit, wrap } from '../../../components/lab/text-width';
import { toMermaid } from '../../../components/lab/write-outline';

const FAMILY = '👩‍👩‍👧';
const FLAG = '🇨🇭';
const ACCENT = 'e\u0301';
const some = fc.array(fc.constantFrom('a', ' ', FAMILY, FLAG, '👍🏽', ACCENT, '한', 'ש', 'क्षि', '1️⃣'), {
  maxLength: 40,
});
const whole = (text: string, of: readonly string[]): boolean =>
  of.join('').startsWith(text) && clusters(text).every((c) => of.includes(c));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('letters', () => {
  it('are what a reader sees as one', () => {
    expect(clusters(`a${FAMILY}${FLAG}${ACCENT}`)).toEqual(['a', FAMILY, FLAG, ACCENT]);
    expect(clusters('plain')).toEqual(['p', 'l', 'a', 'i', 'n']);
  });

  it('are never cut in two', () =>
    fc.assert(
      fc.property(some, fc.nat(30), (letters, most) => {
        const text = letters.join('');
        const of = clusters(text);
        for (const cut of [cutAt(text, most), cleanText(text, most)]) {
          expect(cut.length).toBeLessThanOrEqual(most);
          expect(whole(cut, of), cut).toBe(true);
        }
        if (most > 1) expect(whole(shorten(text, most).replace(/…$/, ''), of)).toBe(true);
        expect(whole(cutToFit(text, most).replace(/…$/, ''), of)).toBe(true);
        for (const line of wrap(text, Math.max(2, most), 3))
          for (const letter of clusters(line.replace(/…$/, ''))) expect(of).toContain(letter);
      }),
      { numRuns: 300 },
    ));

  it('a letter without end is cut all the same', () => {
    expect(cutAt(`a${'\u0301'.repeat(500)}`, 200).length).toBe(200);
    expect(cutAt(`${'x'.repeat(198)}${FAMILY}`, 200)).toBe('x'.repeat(198));
  });

  it('are whole without Intl.Segmenter, too', async () => {
    vi.stubGlobal('Intl', {});
    vi.resetModules();
    const bare = await import('../../../components/lab/graphemes');
    expect(bare.clusters(`a${FAMILY}${ACCENT}👍🏽`)).toEqual(['a', FAMILY, ACCENT, '👍🏽']);
    expect(bare.cutAt(`ab${FAMILY}`, 3)).toBe('ab');
  });
});

describe('directions', () => {
  it('are told by the first letter', () => {
    for (const text of ['האם הגג בטוח?', '12 האם?', 'هل هو آمن؟']) expect(runsLeft(text)).toBe(true);
    for (const text of ['Is it safe?', 'A שלום', '', '12?']) expect(runsLeft(text)).toBe(false);
  });

  it('a title keeps its sign on its own side in sentences, pictures and diagrams', () => {
    const title = 'האם הגג בטוח?';
    expect(named(title)).toBe(`“\u2068${title}\u2069”`);
    expect(isolated('Is it?')).toBe('Is it?');
    const tree = blankTree(title);
    expect(toSvg(tree).svg).toMatch(/<text [^>]*direction="rtl" text-anchor="end">האם/);
    expect(toSvg(blankTree('Is it?')).svg).not.toContain('rtl');
    expect(toMermaid(tree)).toContain('#8296;האם');
  });

  it('a diagram has the minutes of a long title', () => {
    const tree = set(blankTree('x'.repeat(200)), 'n1', { minutes: 12 }).tree;
    expect(toMermaid(tree)).toContain(`${'x'.repeat(200)}, 12 min"]`);
  });
});
