/** Answers about the novel: the real file keeps its promises, and each fault of an author is told with its line and cure. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MARKS, marksOf, wordCount } from '../../components/models/overseer/marks';
import { loadNovel, passagesOf, standsIn } from '../../content/books';
import { checkContent } from '../../content/check/index';
import { MOST_CORRELATION, markCorrelation, statements } from '../../content/check/statements';
import { loadFlaws } from '../../content/flaws';
import { formatProblem } from '../../content/problem';
import { loadStatements, type StatementAnswer } from '../../content/statements';
import { type Fixture, fixture } from './fixture';
import { addTale } from './tale';

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

describe('content/statements.yaml', () => {
  const all = loadStatements();
  const answers = all.flatMap((one) => one.answers);
  const [right, wrong] = [answers.filter((a) => a.holds), answers.filter((a) => !a.holds)];

  it('has forty questions with four true answers and four false ones each', () => {
    expect(all).toHaveLength(40);
    for (const one of all) expect(one.answers.filter((a) => a.holds).length, one.id).toBe(4);
    expect(new Set(answers.map((a) => a.says)).size).toBe(320);
    expect(new Set(all.map((one) => one.question)).size).toBe(40);
  });

  it('can be read in six seconds: no answer has more than 26 words', () => {
    for (const { says } of answers) expect(wordCount(says), says).toBeLessThanOrEqual(26);
  });

  it('balances style against truth, over the file and in each question', () => {
    MARKS.forEach((mark, i) => {
      expect(Math.abs(markCorrelation(answers, i)), mark).toBeLessThanOrEqual(MOST_CORRELATION);
      for (const one of all) {
        const count = (holds: boolean) =>
          one.answers.filter((a) => a.holds === holds && marksOf(a.says)[i] === 1).length;
        expect(Math.abs(count(true) - count(false)), `${one.id} ${mark}`).toBeLessThanOrEqual(1);
      }
    });
  });

  it('leaves a writer something to choose: each mark in a sixth to a half of answers, three styles in a question', () => {
    MARKS.forEach((mark, i) => {
      const share = answers.filter((a) => marksOf(a.says)[i] === 1).length / answers.length;
      expect(share, mark).toBeGreaterThan(1 / 6);
      expect(share, mark).toBeLessThan(1 / 2);
    });
    for (const one of all) expect(new Set(one.answers.map((a) => marksOf(a.says).join())).size).toBeGreaterThan(2);
  });

  it('takes every quotation from the book', () => {
    const book = loadNovel();
    const passages = new Map(book && passagesOf(book).map((p) => [p.id, p]));
    for (const { id, passage, words } of answers) {
      const found = passages.get(passage);
      expect(found && standsIn(found, words), id).toBe(true);
    }
  });

  it('draws on all parts of the book', () => {
    const asked = new Set(answers.map((a) => a.passage));
    expect(asked.size).toBeGreaterThan(30);
  });

  describe('gives nothing away', () => {
    it('by ids: none is a flaw’s, and in their order truth is as common in the first half as in the second', () => {
      const flaws = new Set(loadFlaws().flatMap((f) => [f.id, ...f.critiques.map((c) => c.id)]));
      expect([...all, ...answers].filter((one) => flaws.has(one.id))).toEqual([]);
      const first = [...answers].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 160);
      // 80 expected, and chance deviates by 6.3 (one standard deviation)
      expect(Math.abs(first.filter((a) => a.holds).length - 80)).toBeLessThanOrEqual(13);
    });

    it('by the place among the eight', () => {
      for (let place = 0; place < 8; place++) {
        // 20 expected, 3.2 is one standard deviation
        const right = all.filter((one) => one.answers[place]?.holds).length;
        expect(Math.abs(right - 20), String(place)).toBeLessThanOrEqual(9);
      }
    });

    it('by length', () => {
      const lengths = [right, wrong].map((some) => mean(some.map((a) => a.says.length)));
      expect(Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0))).toBeLessThan(2);
    });
  });
});

const ANSWERS: readonly [id: string, says: string, holds: boolean][] = [
  ['b2b2b', 'Ann goes down.', true],
  ['b3b3b', 'Ben goes down.', false],
  ['b4b4b', 'It is noon.', true],
  ['b5b5b', 'It is night.', false],
  ['b6b6b', 'She reads two figures.', true],
  ['b7b7b', 'She reads three figures.', false],
  ['b8b8b', 'She says nothing.', true],
  ['b9b9b', 'She sings.', false],
];
const SOUND = `- id: k2k2k
  question: What happens?
  answers:
${ANSWERS.map(([id, says, holds]) => `    - {id: ${id}, says: ${says}, holds: ${holds}, passage: p-1, words: Ann went down}`).join('\n')}
`;

describe('npm run check', () => {
  let fix: Fixture;
  beforeEach(() => {
    fix = fixture();
    addTale(fix);
    fix.write('statements.yaml', SOUND);
  });
  afterEach(() => fix.remove());
  const told = () =>
    checkContent('content')
      .flatMap((r) => r.problems)
      .map(formatProblem)
      .join('\n');

  it('finds nothing wrong with sound statements', () => expect(statements()).toEqual([]));

  it.each([
    [
      'It is night., holds: false',
      'It is night., holds: true',
      /statements\.yaml:1 {2}“k2k2k” has 5 true answers of 8\n.*→ let half/,
    ],
    ['id: b7b7b', 'id: b8b8b', /“b8b8b” stands twice/],
    ['id: b7b7b', 'id: truth', /not an opaque id/],
    [`    - {id: b9b9b, says: She sings., holds: false, passage: p-1, words: Ann went down}\n`, '', /not 8 answers/],
    [
      'She sings., holds: false, passage: p-1, words: Ann went down',
      'She sings., holds: false, passage: p-2, words: Ann went down',
      /statements\.yaml:\d+ {2}“b9b9b” quotes words that do not stand in p-2: “Ann went down”\n.*→ they stand in p-1/,
    ],
    [
      'It is noon.',
      'It is four.',
      /over the file “number” and truth go together \(0\.258\)\n.*→ bring it within ±0\.05/,
    ],
  ])('%s → %s', (from, to, message) => {
    fix.replace('statements.yaml', from, to);
    expect(told()).toMatch(message);
  });

  it('tells of a question in which style tells the truth, even if the file is in balance', () => {
    fix.replace('statements.yaml', 'Ann goes down.', 'At two Ann goes down.');
    fix.replace('statements.yaml', 'It is noon.', 'It is 12 noon.');
    expect(told()).toMatch(/in “k2k2k” style tells the truth: “number” stands in 3 true answers and 1 false ones/);
  });

  it('asks for the novel', () => {
    fix.write('statements.yaml', '[]\n');
    fix.write('flaws.yaml', '[]\n');
    expect(statements()).toEqual([]);
  });
});

describe('markCorrelation', () => {
  const answer = (says: string, holds: boolean): StatementAnswer => ({
    id: 'b2b2b',
    says,
    holds,
    passage: 'p-1',
    words: 'x',
  });
  it('is 1 where a mark is truth, −1 where it is falsehood, 0 where it says nothing or nobody has it', () => {
    expect(markCorrelation([answer('2', true), answer('no', false)], 0)).toBeCloseTo(1, 12);
    expect(markCorrelation([answer('no', true), answer('2', false)], 0)).toBeCloseTo(-1, 12);
    expect(markCorrelation([answer('2', true), answer('no', false), answer('2', false), answer('no', true)], 0)).toBe(
      0,
    );
    expect(markCorrelation([answer('no', true), answer('no', false)], 0)).toBe(0);
  });
});
