/** Lines that fit where nobody can measure. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToFit, widest, wrap } from '../../../components/lab/text-width';
import { someText } from './trees';

/** Advance widths of DejaVu Sans Bold in thousandths of the size, as the font itself names them: the widest common fallback. */
const DEJAVU_BOLD: Readonly<Record<string, number>> = {
  ' ': 348,
  '!': 456,
  '%': 1002,
  '(': 457,
  '-': 415,
  '.': 380,
  '0': 696,
  '?': 580,
  A: 774,
  I: 372,
  M: 995,
  O: 850,
  Q: 850,
  W: 1103,
  a: 675,
  c: 593,
  e: 678,
  f: 435,
  i: 343,
  l: 343,
  m: 1042,
  o: 687,
  r: 493,
  s: 595,
  t: 478,
  w: 924,
  '…': 1000,
};

describe('the width of a line', () => {
  it('is not taken too small for words in the widest common font, nor twice too large', () => {
    const sum = (text: string) => Array.from(text).reduce((all, c) => all + (DEJAVU_BOLD[c] ?? Number.NaN), 0) / 1000;
    for (const text of [
      'tail',
      'IF ALL WERE',
      'Is it correct?',
      'a moat or a wall',
      '(of) it - 0.00 %',
      'WWW … QOAM',
    ]) {
      const known = sum(text.replace(/[^ !%(\-.0?AIMOQWacefilmorstw…]/g, 'a'));
      expect(widest(text)).toBeGreaterThanOrEqual(known);
      expect(widest(text)).toBeLessThan(1.6 * known);
    }
  });

  it('counts joined letters and marks once, and squares as squares', () => {
    expect(widest('e\u0301')).toBe(widest('e'));
    expect(widest('字')).toBeGreaterThan(1);
  });

  it('whatever the text: every line fits, nothing is doubled, no character is cut in two', () =>
    fc.assert(
      fc.property(someText, fc.integer({ min: 4, max: 30 }), fc.integer({ min: 1, max: 3 }), (text, room, most) => {
        const lines = wrap(text, room, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) {
          expect(widest(line)).toBeLessThanOrEqual(room);
          expect(line.isWellFormed?.() ?? true).toBe(text.isWellFormed?.() ?? true);
        }
        const squeezed = (s: string) => s.replace(/\s+/g, '');
        const all = squeezed(lines.join(''));
        expect(squeezed(text).startsWith(all.replace(/…$/, ''))).toBe(true);
        if (!all.endsWith('…')) expect(all).toBe(squeezed(text));
      }),
    ));

  it('says with three dots that something was left out, and only then', () => {
    expect(cutToFit('short', 10)).toBe('short');
    expect(cutToFit('much longer than that', 6)).toMatch(/^much.*…$/);
    expect(wrap('Are names and places the same throughout?', 17, 2)).toEqual([
      'Are names and places the',
      'same throughout?',
    ]);
  });
});
