/** The novel: its summaries say on which passages each of their sentences rests. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBooks, loadNovel, passagesOf, sentencesOf, standsIn, summariesOf, wordsIn } from '../../content/books';
import { checkContent } from '../../content/check/index';
import { formatProblem } from '../../content/problem';
import { type Fixture, fixture } from './fixture';
import { addTale, BOOK } from './tale';

describe('The Tide Clerk', () => {
  const book = loadNovel();
  if (!book) throw new Error('no novel');
  const passages = passagesOf(book);

  it('has three parts, twelve chapters and forty-eight passages of nearly the same length', () => {
    expect(book.parts).toHaveLength(3);
    expect(summariesOf(book).map((s) => s.level)).toEqual([
      ...Array(12).fill('chapter'),
      ...Array(3).fill('part'),
      'book',
    ]);
    expect(passages.map((p) => p.id)).toEqual(Array.from({ length: 48 }, (_, i) => `p-${i + 1}`));
    for (const p of passages) expect(wordsIn([p]), p.id).toBeGreaterThan(150);
    for (const p of passages) expect(wordsIn([p]), p.id).toBeLessThan(180);
    expect(wordsIn(passages)).toBe(7979);
  });

  it('has a summary of 177 words, and of each chapter one that leaves out no passage', () => {
    expect(book.summary.split(' ')).toHaveLength(177);
    for (const { id, level, rests, passages: own } of summariesOf(book)) {
      if (level === 'chapter') expect([...new Set(rests.flat())].sort(), id).toEqual(own.map((p) => p.id).sort());
    }
  });

  it('says on what every sentence rests, in the order of the text', () => {
    for (const { id, summary, rests, passages: own } of summariesOf(book)) {
      expect(rests, id).toHaveLength(sentencesOf(summary).length);
      const order = own.map((p) => p.id);
      for (const one of rests) {
        const at = one.map((p) => order.indexOf(p));
        expect(
          [...new Set(at)].sort((a, b) => a - b),
          `${id}: ${one}`,
        ).toEqual(at);
        expect(at[0], `${id}: ${one}`).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('sentences of a summary', () => {
  it('end at a stop before a capital, with the quotation mark that closes there', () =>
    expect(sentencesOf('A Form 9 is red. It says ‘Kindly complete.’ Is it 11 ft 6? ‘No.’ Go!')).toEqual([
      'A Form 9 is red.',
      'It says ‘Kindly complete.’',
      'Is it 11 ft 6?',
      '‘No.’',
      'Go!',
    ]));
});

describe('a book', () => {
  let fix: Fixture;
  beforeEach(() => {
    fix = fixture();
    addTale(fix);
  });
  afterEach(() => fix.remove());
  const printed = () =>
    checkContent('content')
      .flatMap((r) => r.problems)
      .map(formatProblem)
      .join('\n');

  it('is read with its levels', () => {
    const [tale] = loadBooks();
    expect(tale && summariesOf(tale).map(({ id, level, passages }) => [id, level, passages.map((p) => p.id)])).toEqual([
      ['ch-1', 'chapter', ['p-1']],
      ['ch-2', 'chapter', ['p-2']],
      ['one', 'part', ['p-1', 'p-2']],
      ['tale', 'book', ['p-1', 'p-2']],
    ]);
  });

  it('holds words however its lines break, and only as they are', () => {
    const [, second] = passagesOf(loadBooks()[0] ?? ({ parts: [] } as never));
    if (!second) throw new Error('no passage');
    expect(standsIn(second, 'He wrote the figure')).toBe(true);
    expect(standsIn(second, '  He wrote\nthe   figure ')).toBe(true);
    expect(standsIn(second, 'he wrote')).toBe(false);
  });

  it.each([
    [
      'book.yaml',
      'rests: [[p-1], [p-1, p-2]]',
      'rests: [[p-1]]',
      /book\.yaml:6 {2}“rests”: has 1 for 2 sentences.*\n.*→ give each sentence/,
    ],
    ['book.yaml', '[p-1, p-2]]', '[p-1, p-9]]', /book\.yaml {2}a sentence of the summary of “tale” rests on “p-9”/],
    ['one.yaml', 'rests: [[p-1]]', 'rests: [[p-2]]', /one\.yaml {2}a sentence of the summary of “ch-1” rests on “p-2”/],
    ['one.yaml', 'rests: [[p-1]]', 'rests: [[]]', /“chapters\.ch-1\.rests\.0”: a sentence that rests on nothing/],
    ['one.yaml', 'id: p-2', 'id: p-1', /the id “p-1” stands twice/],
    ['book.yaml', 'id: tale', 'id: other', /the folder’s name is not the book’s id/],
  ])('%s: %s → %s', (file, from, to, message) => {
    fix.replace(`${BOOK}/${file}`, from, to);
    expect(printed()).toMatch(message);
  });
});
