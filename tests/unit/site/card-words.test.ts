import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../app/_pictures/card-faces';
import { fitting, glued, linesOf, plain } from '../../../app/_pictures/card-words';
import { pageCards } from '../../../app/_pictures/page-cards';
import { isQuoted } from '../../../app/_site/share';
import { beginning } from '../../../components/page/quotes';
import { loadShares } from '../../../content/page/shares';

const QUOTE = { face: 'Serif', width: 1072, height: 400, lineHeight: 1.22 } as const;
const SIZES = [84, 72, 62, 52, 46];

/** Widths at 1000 units, by hand from the two fonts' tables: text, Source Serif 600, Inter 400. */
const WIDTHS = [
  ['m', 961, 875.976563],
  ['W', 1020, 985.351563],
  ['0', 547, 630.859375],
  ['\u00a0', 228, 281.25],
  ['±', 548, 661.621094],
  ['\u2002', 500, 500],
  ['漢', 640, 656.25],
  ['To V, “fi” 12.5 %', 7691, 7721.191406],
] as const;

describe('the words of a card', () => {
  it('keep a number with its sign, an author with the others, and the last short word with the one before', () => {
    expect(glued('about 25 % fewer')).toBe('about 25\u00a0% fewer');
    expect(glued('72.6 ± 1.5 %')).toBe('72.6\u00a0±\u00a01.5\u00a0%');
    expect(glued('as Wu et al. found')).toBe('as Wu\u00a0et\u00a0al. found');
    const long = 'The evaluation is taken apart, and the whole task stays as it was before';
    expect(glued(`${long} too.`)).toBe(`${long}\u00a0too.`);
    expect(plain('From 40 → 60 ✓')).toBe('From 40 to 60 ');
  });

  it('are measured as the fonts have them', () => {
    expect(widthOf('mm', 'Serif', 100)).toBeCloseTo(2 * widthOf('m', 'Serif', 100));
    expect(widthOf('i', 'Sans', 100)).toBeLessThan(widthOf('m', 'Sans', 100) / 2);
    // A figure of Inter is about six tenths of its size wide.
    expect(widthOf('0', 'Sans', 100)).toBeGreaterThan(50);
    expect(widthOf('0', 'Sans', 100)).toBeLessThan(75);
    // Against the tables of the two fonts, read by hand; what a font lacks is as wide as the box that stands for it.
    for (const [text, serif, sans] of WIDTHS) {
      expect([text, widthOf(text, 'Serif', 1000)]).toEqual([text, expect.closeTo(serif, 4)]);
      expect([text, widthOf(text, 'Sans', 1000)]).toEqual([text, expect.closeTo(sans, 4)]);
    }
  });

  it('are broken into lines that fit and lose nothing', () => {
    const word = fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom(...'abcmwixyz') });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const lines = linesOf(text, 'Serif', 60, 600);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(widthOf(line.trimEnd(), 'Serif', 60)).toBeLessThanOrEqual(600);
      }),
    );
  });

  it('are set smaller the more there are, and a little smaller for a better last line', () => {
    expect(fitting('Short.', QUOTE, SIZES)).toBe(84);
    expect(fitting('word '.repeat(44).trim(), QUOTE, SIZES)).toBeLessThan(62);
  });

  it('of every quotation fit its card whole', () => {
    for (const { path, passage } of loadShares().filter((s) => isQuoted(s.passage))) {
      const text = plain(beginning(passage.text, 240));
      const lines = linesOf(text, 'Serif', 46 * 1.01, QUOTE.width);
      expect(lines.length * 46 * QUOTE.lineHeight, path).toBeLessThanOrEqual(QUOTE.height);
      // A claim without its number would be another claim.
      if (passage.kind === 'claim' && passage.text.length <= 240) expect(text, path).not.toContain('…');
    }
  });
});

it('every chapter’s card shows a figure, and so does the first page’s', () => {
  const cards = pageCards();
  for (const card of cards.filter((c) => c.kind.startsWith('Chapter') || c.path === '/'))
    expect(card.figure, card.path).toBeTruthy();
  expect(new Set(cards.map((c) => c.path)).size).toBe(cards.length);
});
