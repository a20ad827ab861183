/** Answers about the novel: the real file keeps its promises, and each fault of an author is told with its line and cure. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadNovel } from '../../content/books';
import { finishedStatements, statementsFaults, toldByWords } from '../../content/check/finished-statements';
import { checkContent } from '../../content/check/index';
import { markCorrelation, statements } from '../../content/check/statements';
import { formatProblem } from '../../content/problem';
import { loadStatements, type Statement, type StatementAnswer } from '../../content/statements';
import { type Fixture, fixture } from './fixture';
import { addTale } from './tale';

/** Changes fields of all these. */
function set<T extends object>(some: readonly T[], fields: (one: T, i: number) => Partial<T>): void {
  some.forEach((one, i) => {
    Object.assign(one, fields(one, i));
  });
}

describe('content/statements.yaml', () => {
  const summary = loadNovel()?.summary ?? '';
  /** What is told of the real file once some of it is changed. */
  const after = (change: (all: Statement[]) => void) => {
    const all = structuredClone(loadStatements());
    change(all);
    return statementsFaults(all, summary).map(formatProblem).join('\n');
  };
  const at = (all: Statement[], question: number) => all[question]?.answers ?? [];

  it('is whole, and gives nothing away', () => expect(finishedStatements()).toEqual([]));

  it('has four true answers and four false ones to each question', () => {
    for (const one of loadStatements()) expect(one.answers.filter((a) => a.holds).length, one.id).toBe(4);
  });

  const faults: readonly [what: string, change: (all: Statement[]) => void, message: RegExp][] = [
    [
      'a question too few',
      (all) => all.splice(3, 1),
      /statements\.yaml {2}there are 39 questions\n.*→ the rounds are made for 40/,
    ],
    [
      'an answer that cannot be read in time',
      (all) => Object.assign(at(all, 0)[0] ?? {}, { says: `${'so '.repeat(27)}.` }),
      /statements\.yaml:\d+ {2}“\w+” has 27 words\n.*→ leave 26 at most/,
    ],
    [
      'one answer twice',
      (all) => Object.assign(at(all, 1)[0] ?? {}, { says: at(all, 0)[0]?.says }),
      /“\w+” says what “\w+” says/,
    ],
    [
      'a false answer that is a true one with a word changed',
      (all) => {
        const right = at(all, 0).find((a) => a.holds);
        Object.assign(at(all, 0).find((a) => !a.holds) ?? {}, { says: `${right?.says} Indeed` });
      },
      /is the true “\w+” with a word or two changed/,
    ],
    [
      'one style for a whole question',
      (all) => set(at(all, 0), (_, i) => ({ says: `${'abcdefgh'[i]} ${'ijklmnop'[i]}` })),
      /the answers to “\w+” have fewer than 3 styles/,
    ],
    [
      'a mark that nearly all have',
      (all) =>
        set(
          all.flatMap((one) => one.answers),
          (a) => ({ says: `7 ${a.says}` }),
        ),
      /“number” stands in 100 of a hundred answers/,
    ],
    [
      'few passages',
      (all) =>
        set(
          all.flatMap((one) => one.answers),
          () => ({ passage: 'p-1' }),
        ),
      /draw on 1 passages/,
    ],
    [
      'ids that tell',
      (all) =>
        set(
          all.flatMap((one) => one.answers),
          (a) => ({ id: `${a.holds ? 'b' : 'z'}${a.id}` }),
        ),
      /of the true answers, 80 too many have early ids/,
    ],
    [
      'a place that tells',
      (all) => {
        for (const one of all) one.answers.sort((a, b) => Number(b.holds) - Number(a.holds));
      },
      /40 of 40 answers at place 1 are true/,
    ],
    [
      'a length that tells, and words of the summary, and of one another',
      (all) =>
        set(
          all.flatMap((one) => one.answers).filter((a) => a.holds),
          (a) => ({ says: `${a.says} Truly the gauge at Skarra` }),
        ),
      /true answers are \d+\.\d characters longer[\s\S]*shares with the summary tells[\s\S]*by the words of other answers \d+ of 320/,
    ],
  ];
  it.each(faults)('%s is told', (_, change, message) => expect(after(change)).toMatch(message));
});

describe('by the words of other answers', () => {
  const read = (question: string, holds: boolean, ...bag: string[]) => ({ question, holds, bag: new Set(bag) });
  it('a word that comes with true answers tells another, and none of its own question', () => {
    // “sea” is true elsewhere and “sky” false; a word that stands in one question alone tells nothing, and what leans nowhere counts as false
    const some = [read('a', true, 'sea'), read('b', true, 'sea'), read('a', false, 'sky'), read('b', false, 'sky')];
    expect(toldByWords(some)).toBe(4);
    expect(toldByWords([read('a', true, 'sea'), read('a', true, 'sea'), read('a', false, 'sky')])).toBe(1);
    expect(toldByWords([read('a', true, 'sea'), read('b', false, 'sea')])).toBe(0);
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
