/** A directive is tried on a small model of the browser's search: the first match wins, whole words, a term within one line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDirective } from '../../../components/page/text-fragment';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Places inside a word, as browsers divide words: "don’t" is one. */
function insides(text: string): Set<number> {
  const all = new Set<number>();
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    for (let i = 1; isWordLike && i < segment.length; i++) all.add(index + i);
  }
  return all;
}

/** The first place of a term from `at` on, at word boundaries. */
function find(text: string, term: string, at: number): [number, number] | null {
  const low = text.toLowerCase();
  const inside = insides(text);
  for (let i = low.indexOf(term.toLowerCase(), at); i >= 0; i = low.indexOf(term.toLowerCase(), i + 1)) {
    const end = i + term.length;
    if (!inside.has(i) && !inside.has(end) && !text.slice(i, end).includes('\n')) return [i, end];
  }
  return null;
}

/** What a browser marks for a directive: start and end, or null. */
function marked(text: string, directive: string): [number, number] | null {
  const parts = directive.replace(/^text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent((parts.shift() ?? '').slice(0, -1)) : null;
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent((parts.pop() ?? '').slice(1)) : null;
  const [start = '', end] = parts.map(decodeURIComponent);
  for (let at = 0; ; ) {
    let from = at;
    if (prefix !== null) {
      const before = find(text, prefix, at);
      if (!before) return null;
      at = before[0] + 1;
      from = before[1] + (/^\s*/.exec(text.slice(before[1]))?.[0].length ?? 0);
    }
    const first = find(text, start, from);
    if (!first) return null;
    if (prefix !== null && first[0] !== from) continue;
    if (end === undefined) {
      const behind = first[1] + (/^\s*/.exec(text.slice(first[1]))?.[0].length ?? 0);
      if (suffix === null || find(text, suffix, behind)?.[0] === behind) return first;
      if (prefix === null) at = first[0] + 1;
      continue;
    }
    let last = find(text, end, first[1]);
    while (last && suffix !== null) {
      const behind = last[1] + (/^\s*/.exec(text.slice(last[1]))?.[0].length ?? 0);
      if (find(text, suffix, behind)?.[0] === behind) break;
      last = find(text, end, last[0] + 1);
    }
    return last && [first[0], last[1]];
  }
}

const PAGE = [
  'Two gaps on one task',
  'Take a single task with a score that everyone accepts, from nothing to perfect, and mark three heights on it.',
  'The cures differ, and so do the words. A system that can’t needs more skill, well-meant or not & so on.',
  'Take a single task, once more.',
].join('\n');
const directive = (words: string, page = PAGE) => {
  const at = page.indexOf(words);
  return textDirective(page, at, at + words.length);
};

describe('a link to words', () => {
  it('names short words whole, and escapes what the directive reads as its own', () => {
    expect(directive('mark three heights')).toBe('text=mark%20three%20heights');
    expect(directive('more skill, well-meant or not & so on')).toBe(
      'text=more%20skill%2C%20well%2Dmeant%20or%20not%20%26%20so%20on',
    );
  });

  it('does not end in a mark that programs which make links leave out', () => {
    expect(directive('mark three heights on it.')).toBe('text=mark%20three%20heights%20on%20it%2E');
  });

  it('names long words by their ends, also across paragraphs', () => {
    const long = PAGE.slice(PAGE.indexOf('Take'), PAGE.indexOf('The cures') + 17);
    const made = directive(long);
    expect(made).toMatch(/^text=[^,]+,[^,]+$/);
    expect(made.length).toBeLessThan(120);
    expect(marked(PAGE, made)).toEqual([PAGE.indexOf(long), PAGE.indexOf(long) + long.length]);
  });

  it('ends with enough of the last words to be found once the page has changed', () => {
    const start = 'First of all comes a sentence with a number of words in it that goes on and on until at last';
    const ending = (words: string) => {
      const page = `${start} ${words}`;
      return decodeURIComponent(textDirective(page, 0, page.length).split(',')[1] ?? '');
    };
    // eight letters are enough, with the spaces between; seven are not
    expect(ending('there is something')).toBe('something');
    expect(ending('there are eighteen')).toBe('eighteen');
    expect(ending('there are sixteen')).toBe('are sixteen');
    expect(ending('it is so as it')).toBe('so as it');
    expect(ending('it was so as it')).toBe('so as it');
    expect(ending('it was o as it')).toBe('was o as it');
  });

  it('looks no further than eight words, at either end', () => {
    const words = (n: number) => Array.from({ length: n }, (_, i) => 'abcdefghijklmnopqrstuvwxyz'.charAt(i)).join(' ');
    // Each start of fewer words stands above as well, so the start must grow; at eight words it is as long as it may get.
    const prefixes = (most: number) => Array.from({ length: most }, (_, i) => `${words(i + 1)} q`).join('\n');
    const long = `${words(26)} and what comes after these letters, as long as can be`;
    const made = (above: number) => {
      const page = `${prefixes(above)}\n${long}`;
      return decodeURIComponent(textDirective(page, page.length - long.length, page.length).replace('text=', ''));
    };
    expect(made(7)).toMatch(/^a b c d e f g h,/);
    expect(made(8)).toMatch(/-,a b c d e f g h,/);
  });

  it('adds the words before where the same words stand earlier', () => {
    const at = PAGE.lastIndexOf('Take a single task');
    const made = textDirective(PAGE, at, at + 18);
    expect(made).toMatch(/-,Take/);
    expect(marked(PAGE, made)).toEqual([at, at + 18]);
  });

  it('adds the words behind where the last few stand between, too', () => {
    const page =
      'Alignment, in this sense, has a start.\nMuch is said of alignment here.\nAlignment is a counterfactual.';
    const [at, to] = [page.indexOf('sense'), page.lastIndexOf('Alignment') + 9];
    const made = textDirective(page, at, to);
    expect(made).toBe('text=sense%2C%20has%20a,Alignment,-is');
    expect(marked(page, made)).toEqual([at, to]);
  });

  it('tells short words that stand twice apart by those before, behind, or both', () => {
    const page = [
      'Some say that the model is sure of it here.',
      'Some say that the model is sure of it there.',
      'Others say that the model is sure of it here.',
      'Others say that the model is sure of it nowhere.',
    ].join('\n');
    const words = 'the model is sure';
    for (let at = page.indexOf(words), i = 0; at >= 0; at = page.indexOf(words, at + 1), i++) {
      const made = textDirective(page, at, at + words.length);
      expect(made, String(i)).not.toBe('');
      expect(marked(page, made), made).toEqual([at, at + words.length]);
    }
  });

  it('goes as far as it must where whole lines are alike', () => {
    const line =
      'one two three four five six seven eight nine ten the words in question one two three four five six seven';
    const page = `${line} eight A\n${line} eight B\n${line} eight C`;
    const at = page.indexOf('the words', page.indexOf(' A\n'));
    const made = textDirective(page, at, at + 21);
    expect(marked(page, made)).toEqual([at, at + 21]);
    // nothing at all to tell them apart by
    expect(textDirective('x y z\nx y z', 6, 11)).toBe('text=z-,x%20y%20z');
    expect(textDirective(`${'x '.repeat(200)}x`, 200, 205)).toBe('');
  });

  it('takes half words whole', () => {
    const at = PAGE.indexOf('ngle task with');
    expect(textDirective(PAGE, at, at + 11)).toBe('text=single%20task%20with');
  });

  it('takes words with an apostrophe, and numbers, whole', () => {
    const page = 'It couldn’t and it don’t cost 1,000 a time.';
    expect(directive('ldn’t and it don', page)).toBe('text=couldn%E2%80%99t%20and%20it%20don%E2%80%99t');
    expect(directive('t and it don’t cost 1', page)).toBe(
      'text=couldn%E2%80%99t%20and%20it%20don%E2%80%99t%20cost%201%2C000',
    );
  });

  it('finds exactly the words, or is not made', () => {
    const word = fc.constantFrom('the', 'gap', 'a', 'task', 'gaps', 'well-meant', 'can’t', '“no,', 'x.', 'Ünï', '日本');
    const page = fc
      .array(
        fc.array(word, { minLength: 1, maxLength: 30 }).map((w) => w.join(' ')),
        { minLength: 1, maxLength: 6 },
      )
      .map((lines) => lines.join('\n'));
    let made = 0;
    let all = 0;
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (text, a, b) => {
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const found = textDirective(text, from, to);
        all += text.slice(from, to).trim() ? 1 : 0;
        if (!found) return;
        made++;
        const [start, end] = marked(text, found) ?? [-1, -1];
        // Half words at the ends are taken whole, and white space is left out.
        const inner = text.slice(from, to);
        const first = from + (inner.length - inner.trimStart().length);
        const last = to - (inner.length - inner.trimEnd().length);
        expect(start).toBeLessThanOrEqual(first);
        expect(text.slice(start, first)).not.toMatch(/\s/);
        expect(end).toBeGreaterThanOrEqual(last);
        expect(text.slice(last, end)).not.toMatch(/\s/);
      }),
      { numRuns: 2000 },
    );
    expect(made / all).toBeGreaterThan(0.6);
  });
});
