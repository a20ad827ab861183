import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { searchIndex } from '../../../app/_formats/search';
import { excerpt, marked } from '../../../components/find/excerpt';
import { type BookIndex, find } from '../../../components/find/found';
import { comparable, INDEX_OPTIONS, type Indexed } from '../../../components/find/options';
import { partFor } from '../../../components/find/part';
import { loadNovel } from '../../../content/books';
import { figureOf } from '../../../content/page/resolve';
import { type PageNode, pageTree } from '../../../content/page/tree';
import { wordsOf } from '../../../content/page/words';
import { loadFindables } from '../../../content/search';
import { guessLockedFigures, loadWrittenPages, publishedAnchors } from '../../../content/site';
import { loadStatements } from '../../../content/statements';

interface Search {
  asked: string;
  /** "slug#id" of places that answer; "slug" alone is a page and everything on it */
  wants: string[];
}

const searches = JSON.parse(readFileSync('tests/golden/searches.json', 'utf8')) as Search[];
const all = loadFindables();
const book = (() => {
  const text = searchIndex();
  const json = /^globalThis\.bookIndex=JSON\.parse\((.*)\);\n$/s.exec(text)?.[1] ?? '';
  return JSON.parse(JSON.parse(json)) as BookIndex;
})();
const index = MiniSearch.loadJS<Indexed>(book.index, INDEX_OPTIONS);
const optionsIn = (node: PageNode): PageNode[] =>
  node.name === 'Option' ? [node] : (node.children ?? []).flatMap(optionsIn);
const ask = (asked: string) => find(index, book.found, asked, 30);

describe('what can be found', () => {
  it('is every section, figure, term, claim, source, saying, example and passage, each at an address that is published', () => {
    const anchors = publishedAnchors();
    for (const { to, title, text } of all) {
      expect(`${title}${text}`.trim()).not.toBe('');
      const [path = '', id] = to.split('#');
      expect(anchors.has(path), to).toBe(true);
      if (id && !id.startsWith('g=')) expect(anchors.get(path)?.has(id), to).toBe(true);
    }
    const kinds = new Set(all.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['claim', 'example', 'figure', 'novel', 'saying', 'source', 'term', 'text']);
    expect(new Set(all.map(({ to }) => to)).size).toBe(all.length);
  });

  it('has every figure of every page', () => {
    const figures = loadWrittenPages().flatMap((page) => page.scan.figures.map(({ id }) => `${page.path}#${id}`));
    expect(all.filter(({ kind }) => kind === 'figure').map(({ to }) => to)).toEqual(expect.arrayContaining(figures));
  });

  it('holds nothing that is kept back until the reader has committed', () => {
    const words = all.map(({ title, text }) => `${title} ${text}`).join('\n');
    // What a guess says to each of its options.
    const answers = loadWrittenPages().flatMap((page) =>
      optionsIn(pageTree(page.source)).map((node) => wordsOf([node]).text),
    );
    expect(answers.length).toBeGreaterThan(20);
    for (const answer of answers) expect(words).not.toContain(answer);
    // Statements; a few are sentences of the novel, of its summaries or of a chapter, which everybody reads.
    const read = [
      JSON.stringify(loadNovel()),
      ...loadWrittenPages().map(({ source }) => wordsOf(pageTree(source).children ?? []).text),
    ].join(' ');
    const own = loadStatements().flatMap(({ answers: told }) =>
      told.flatMap(({ says }) => (read.includes(says) ? [] : says)),
    );
    expect(own.length).toBeGreaterThan(200);
    for (const says of own) expect(words).not.toContain(says);
    // Figures' answers.
    const locked = guessLockedFigures();
    expect(locked.length).toBeGreaterThan(0);
    for (const { id } of locked) {
      const figure = figureOf(id);
      const said = new Set(figure?.model.describe(figure.state, figure.props).sentences);
      for (const sentence of figure?.model.answers?.(figure.props).sentences ?? [])
        if (!said.has(sentence)) expect(words).not.toContain(sentence);
    }
  });

  it('tells nothing of a guess but its question', () => {
    const page = loadWrittenPages().find(({ scan }) => scan.blocks.some(({ name }) => name === 'Predict'));
    const question = page?.scan.blocks.find(({ name }) => name === 'Predict')?.attributes.question ?? '';
    expect(all.some(({ text }) => text.includes(question))).toBe(true);
  });
});

describe('asking', () => {
  it('finds a term under its own name before all else', () => {
    for (const term of ['reward model', 'policy', 'debate', 'recursive reward modeling']) {
      expect(
        ask(term)
          .slice(0, 3)
          .map(({ title }) => title),
      ).toContain(term);
    }
  });
  it('forgives a slip, a missing ending and a mark', () => {
    const at = (asked: string) =>
      ask(asked)
        .map(({ to }) => to)
        .slice(0, 8);
    const right = ask('overoptimisation')[0]?.to;
    expect(at('overoptimistaion')).toContain(right);
    expect(at('overoptimi')).toContain(right);
    expect(ask('evaluator’s').length).toBeGreaterThan(0);
  });
  it('asks for all words first, and for some where few places have all', () => {
    const results = ask('lamp zebra');
    expect(results.length).toBeGreaterThan(0);
    expect(results[0]?.words.some((word) => word.startsWith('lamp'))).toBe(true);
  });
  it('finds nothing for nothing', () => {
    expect(ask('')).toEqual([]);
    expect(ask(' …?! ')).toEqual([]);
    expect(ask('xqzvw')).toEqual([]);
  });
  it('takes anything and gives at most what is asked for, each once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const found = ask(text);
        expect(found.length).toBeLessThanOrEqual(30);
        expect(new Set(found.map(({ to }) => to)).size).toBe(found.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the part of the index that a question needs', () => {
  const answers = (asked: string) =>
    find(MiniSearch.loadJS<Indexed>(partFor(book.index, asked), INDEX_OPTIONS), book.found, asked, 30);
  it('gives what the whole gives, for every phrase that readers look for', () => {
    for (const { asked } of searches) expect(answers(asked), asked).toEqual(ask(asked));
  });
  it('gives it for words of the book with slips in them, too, and is small', () => {
    const words = book.index.index.map(([word]) => word);
    const slip = fc.constantFrom('swap', 'lose', 'add', 'change', 'cut');
    const slipped = fc.tuple(fc.constantFrom(...words), slip, fc.nat(12)).map(([word, how, at]) => {
      const k = at % word.length;
      if (how === 'swap')
        return (
          word.slice(0, k) +
          word
            .slice(k, k + 2)
            .split('')
            .reverse()
            .join('') +
          word.slice(k + 2)
        );
      if (how === 'lose') return word.slice(0, k) + word.slice(k + 1);
      if (how === 'add') return `${word.slice(0, k)}e${word.slice(k)}`;
      return how === 'cut' ? word.slice(0, k + 1) : `${word.slice(0, k)}e${word.slice(k + 1)}`;
    });
    fc.assert(
      fc.property(fc.array(slipped, { minLength: 1, maxLength: 3 }), (asked) => {
        expect(answers(asked.join(' '))).toEqual(ask(asked.join(' ')));
      }),
      { numRuns: 150 },
    );
    expect(partFor(book.index, 'reward model').index.length).toBeLessThan(words.length / 5);
  });
});

describe('words', () => {
  it('are compared without marks, case and possession', () => {
    expect(comparable('Tülu')).toBe('tulu');
    expect(comparable('model’s')).toBe('model');
    expect(comparable("reader's")).toBe('reader');
    expect(comparable('a')).toBeNull();
    expect(comparable('How')).toBeNull();
    expect(comparable('7')).toBe('7');
  });
  it('are marked where they stand, and nothing is lost', () => {
    expect(marked('A lamp, and Lamps.', ['lamp'])).toEqual([
      { text: 'A ', mark: false },
      { text: 'lamp', mark: true },
      { text: ', and Lamps.', mark: false },
    ]);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
        expect(
          marked(text, words)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
  it('bring the piece of a text in which most of them stand', () => {
    const text = `${'nothing here. '.repeat(40)}The lamp lights the part that a person judged. ${'nothing here. '.repeat(40)}`;
    const piece = excerpt(text, ['lamp', 'judged']);
    expect(piece).toContain('lamp lights the part that a person judged');
    expect(piece.length).toBeLessThan(200);
    expect(piece.startsWith('… ')).toBe(true);
    expect(piece.endsWith(' …')).toBe(true);
    expect(excerpt('short', ['x'])).toBe('short');
  });
  it('an excerpt is a piece of its text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), fc.array(fc.string({ maxLength: 8 })), (text, words) => {
        expect(text).toContain(excerpt(text, words).replace(/^… /, '').replace(/ …$/, ''));
      }),
    );
  });
});

// Two lists of forty, by people who had read the book and not seen the index. By the first a few words were added to it, the second
// came after that: thirty-eight and thirty-nine.
describe('searches that readers make', () => {
  const placeOf = (to: string) =>
    to
      .replace(/^\//, '')
      .replace(/\/(?=#|$)/, '')
      .replace('about/yours', 'about-yours');
  const answers = ({ asked, wants }: Search) =>
    ask(asked)
      .slice(0, 3)
      .some(({ to }) => wants.some((want) => placeOf(to) === want || placeOf(to).split('#')[0] === want));

  it('are answered among the first three results, but for one in twenty', () => {
    const missed = searches.filter((search) => !answers(search)).map(({ asked }) => asked);
    expect(searches).toHaveLength(80);
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(4);
  });
});
