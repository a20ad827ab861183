/** Flaws planted in summaries: the real file keeps its promises, and each fault of an author is told with its line and cure. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadNovel, sentencesOf, summariesOf } from '../../content/books';
import { finishedFlaws, flawsFaults } from '../../content/check/finished-flaws';
import { flaws, onlyTakesAway } from '../../content/check/flaws';
import { tally } from '../../content/check/giveaway';
import { checkContent } from '../../content/check/index';
import { type Flaw, loadFlaws, shownSummary } from '../../content/flaws';
import { formatProblem } from '../../content/problem';
import { type Fixture, fixture } from './fixture';
import { addTale, FLAWS } from './tale';

/** Changes fields of all these. */
function set<T extends object>(some: readonly T[], fields: (one: T, i: number) => Partial<T>): void {
  some.forEach((one, i) => {
    Object.assign(one, fields(one, i));
  });
}

describe('content/flaws.yaml', () => {
  const novel = loadNovel();
  if (!novel) throw new Error('no novel');
  const after = (change: (all: Flaw[]) => void) => {
    const all = structuredClone(loadFlaws());
    change(all);
    return flawsFaults(all, novel).map(formatProblem).join('\n');
  };

  it('is whole, and gives nothing away', () => expect(finishedFlaws()).toEqual([]));

  it('changes one sentence and no other', () => {
    for (const entry of loadFlaws()) {
      const { sentences, changed } = shownSummary(novel, entry);
      const before = sentencesOf(summariesOf(novel).find((s) => s.id === entry.of)?.summary ?? '');
      expect(
        sentences.filter((s, i) => s !== before[i]),
        entry.id,
      ).toEqual([entry.shown]);
      expect(sentences[changed], entry.id).toBe(entry.shown);
    }
  });

  it('names every flaw by one critique, and one in two by two', () => {
    const right = loadFlaws().map((f) => [f.truth, f.critiques.filter((c) => c.verdict === 'right').length].join());
    expect(tally(right)).toEqual(
      new Map([
        ['flawed,1', 18],
        ['flawed,2', 18],
        ['clean,0', 18],
      ]),
    );
  });

  const flawed = (all: Flaw[]) => all.filter((f) => f.truth === 'flawed');
  const faults: readonly [what: string, change: (all: Flaw[]) => void, message: RegExp][] = [
    [
      'a kind that is rarer than others',
      (all) => all.splice(all.indexOf(flawed(all)[0] as Flaw), 1),
      /flaws\.yaml {2}at the level “\w+” 1 flaws are of the kind “[\w ]+”\n.*→ let there be 2/,
    ],
    [
      'a clean summary too few',
      (all) =>
        all.splice(
          all.findIndex((f) => f.truth === 'clean'),
          1,
        ),
      /at the level “\w+” 5 entries are clean\n.*→ let there be 6/,
    ],
    [
      'a summary without a flaw',
      (all) =>
        set(
          all.filter((f) => f.of === 'part-1'),
          () => ({ of: 'part-2' }),
        ),
      /no flaw is planted in the summary of “part-1”/,
    ],
    [
      'a difficulty that none has',
      (all) => set(flawed(all), () => ({ hard: 1 as const })),
      /0 flaws are of difficulty 3/,
    ],
    [
      'two sentences in place of one',
      (all) => Object.assign(all[0] ?? {}, { shown: 'One. Two.' }),
      /flaws\.yaml:\d+ {2}what “\w+” shows is more than one sentence/,
    ],
    [
      'an order that tells',
      (all) => all.sort((a, b) => (a.truth < b.truth ? 1 : -1)),
      /9 flaws too many stand early in the file/,
    ],
    [
      'ids that tell',
      (all) => set(all, (f) => ({ id: `${f.truth === 'flawed' ? 'z' : 'b'}${f.id}` })),
      /9 flaws too few have early ids/,
    ],
    [
      'a place that tells',
      (all) => {
        for (const f of all) f.critiques.sort((a, b) => (a.verdict < b.verdict ? -1 : 1));
      },
      /critiques that are right stand at the three places \d+, \d+, \d+ times/,
    ],
    [
      'a length that tells',
      (all) =>
        set(
          all.flatMap((f) => f.critiques).filter((c) => c.verdict === 'right'),
          (c) => ({ says: `${c.says} And so on, as it was to be shown.` }),
        ),
      /critiques are \d+, \d+, \d+ characters long on average/,
    ],
    [
      'a sentence that grows with its flaw',
      (all) => set(flawed(all), (f) => ({ shown: `${'long '.repeat(20)}${f.shown}` })),
      /the length of a changed sentence tells whether it is flawed/,
    ],
    [
      'a turn of phrase that tells',
      (all) =>
        set(
          all.flatMap((f) => f.critiques).filter((c) => c.verdict === 'wrong'),
          (c) => ({ says: c.says.replaceAll('left out', 'missing') }),
        ),
      /0 critiques that are wrong have \/left out\/\n.*→ let there be 5 at least/,
    ],
    [
      'one critique twice',
      (all) => Object.assign(all[1]?.critiques[0] ?? {}, { says: all[0]?.critiques[0]?.says }),
      /flaws\.yaml:\d+ {2}the critique “\w+” says what “\w+” says/,
    ],
  ];
  it.each(faults)('%s is told', (_, change, message) => expect(after(change)).toMatch(message));
});

describe('an omission', () => {
  it.each([
    ['All agree.', 'All agree, but one falls in that week.', true],
    ['They put low water lower.', 'They put spring low water lower.', true],
    ['He read it, observed.', 'He read it: observed, called.', true],
    ['All agree.', 'All agree.', false],
    ['Some agree.', 'All agree, but one.', false],
    ['One agrees, all.', 'All agree, but one.', false],
    ['agree All', 'All agree, but one.', false],
  ])('%s from %s: %s', (text, from, yes) => expect(onlyTakesAway(text, from)).toBe(yes));
});

describe('npm run check', () => {
  let fix: Fixture;
  beforeEach(() => {
    fix = fixture();
    addTale(fix);
  });
  afterEach(() => fix.remove());
  const printed = () => flaws().map(formatProblem).join('\n');

  it('finds nothing wrong with sound flaws', () => expect(printed()).toBe(''));

  it.each([
    [
      'sentence: Ann reads.',
      'sentence: Ann read.',
      /flaws\.yaml:1 {2}the sentence of “k4t7m” does not stand in the summary of “ch-1”\n.*→ copy one whole sentence/,
    ],
    ['sentence: Ann reads.', 'sentence: Ann', /does not stand in the summary of “ch-1”/],
    ['of: ch-1', 'of: ch-2', /does not stand in the summary of “ch-2”/],
    [
      'of: ch-1',
      'of: ch-11',
      /“k4t7m” is of “ch-11”, which has no summary \(did you mean “ch-1”\?\)\n.*→ name a chapter or a part of the novel, or tale/,
    ],
    ['shown: Ben reads.', 'shown: Ann reads.', /“k4t7m” shows the sentence unchanged/],
    ['kind: misattribution', 'kind: omission', /the omission “k4t7m” does more than take words away/],
    [
      'words: Ann went down\n',
      'words: Ann went up\n',
      /flaws\.yaml:1 {2}“k4t7m” quotes words that do not stand in p-1: “Ann went up”\n.*→ copy them/,
    ],
    [
      'passage: p-2\n  words: He wrote',
      'passage: p-1\n  words: He wrote',
      /“m5c8d” quotes words.* p-1.*\n.*→ they stand in p-2/,
    ],
    [
      'passage: p-2\n  words: He wrote',
      'passage: p-12\n  words: He wrote',
      /“m5c8d” names the passage “p-12”, which is not in the novel/,
    ],
    [
      'words: it was noon',
      'words: it was night',
      /flaws\.yaml:12 {2}the critique “b2b2b” quotes words that do not stand in p-1/,
    ],
    [
      'verdict: right, says: Ann reads it.',
      'verdict: useless, says: Ann reads it.',
      /of the critiques of “k4t7m” none is right\n.*→ let one or two/,
    ],
    [
      'id: c3c3c, verdict: wrong',
      'id: c3c3c, verdict: right',
      /“m5c8d” is clean, and a critique of it is right|no place for “why”/,
    ],
  ])('%s → %s', (from, to, message) => {
    fix.replace('flaws.yaml', from, to);
    const told = checkContent('content')
      .flatMap((r) => r.problems)
      .map(formatProblem)
      .join('\n');
    expect(told).toMatch(message);
  });

  it('tells a clean entry with a right critique, and a flaw with nothing else', () => {
    fix.replace('flaws.yaml', 'id: c2c2c, verdict: useless', 'id: c2c2c, verdict: right');
    expect(printed()).toMatch(/“m5c8d” is clean, and a critique of it is right\n.*→ call it useless or wrong/);
    fix.replace('flaws.yaml', 'id: b2b2b, verdict: useless', 'id: b2b2b, verdict: right');
    fix.replace('flaws.yaml', 'verdict: wrong, says: Nobody reads.', 'verdict: right, says: Nobody reads.');
    fix.replace('flaws.yaml', ', why: He only says no.', '');
    expect(printed()).toMatch(/of the critiques of “k4t7m” every one is right/);
  });

  it('tells critiques that are out of balance', () => {
    expect(printed()).toBe('');
    fix.replace('flaws.yaml', 'id: c3c3c, verdict: wrong', 'id: c3c3c, verdict: useless');
    expect(printed()).toMatch(
      /flaws\.yaml {2}critiques are out of balance: 1 right, 4 useless, 1 wrong\n.*→ let the three numbers differ by 2 at most/,
    );
  });

  it('tells flaws without a novel, and minds no novel without flaws', () => {
    fix.remove();
    fix = fixture();
    expect(printed()).toBe('');
    fix.write('flaws.yaml', FLAWS);
    expect(printed()).toMatch(/flaws\.yaml {2}there is no novel in content\/books\n.*→ bring it back/);
  });
});

describe('the loader', () => {
  let fix: Fixture;
  beforeEach(() => {
    fix = fixture();
    addTale(fix);
  });
  afterEach(() => fix.remove());

  it.each([
    ['id: k4t7m', 'id: lies1', /flaws\.yaml:1 {2}“lies1\.id”: not an opaque id\n.*→ five characters/],
    ['id: k4t7m', 'id: kttmm', /not an opaque id/],
    ['id: b3b3b', 'id: right', /not an opaque id/],
    ['id: b3b3b', 'id: b2b2b', /“b2b2b” stands twice/],
    ['id: m5c8d', 'id: k4t7m', /“k4t7m” stands twice/],
    ['id: m5c8d', 'id: b2b2b', /“b2b2b” stands twice/],
    ['kind: misattribution', 'kind: fib', /“k4t7m\.kind”: not a kind of flaw\n.*→ write one of: omission, reversal/],
    ['hard: 3', 'hard: 4', /not a degree of difficulty/],
    ['says: Noon is left out.', `says: ${'x'.repeat(161)}`, /“says”|says”: .*160/],
    ['truth: clean', 'truth: so-so', /neither flawed nor clean/],
    ['truth: clean', 'truth: clean\n  hard: 1', /has no place for “hard”/],
    ['verdict: right', 'verdict: good', /not a verdict on a critique/],
    [', why: He only says no.', '', /“why”|why”: is missing/],
    [
      '    - {id: c4c4c, verdict: useless, says: The gauge is left out., passage: p-1, words: the gauge}\n',
      '',
      /not three critiques\n.*→ give three/,
    ],
    ['  why: It is Ann.\n', '', /“k4t7m\.why”: is missing/],
  ])('%s → %s', (from, to, message) => {
    fix.replace('flaws.yaml', from, to);
    expect(() => loadFlaws()).toThrow(message);
  });

  it('shows a summary with its sentence changed, and says where', () => {
    const book = loadNovel();
    const [first, second] = loadFlaws();
    if (!book || !first || !second) throw new Error('no tale');
    expect(shownSummary(book, first)).toEqual({ sentences: ['Ben reads.'], changed: 0 });
    expect(shownSummary(book, second)).toEqual({
      sentences: ['Ann reads the gauge.', 'It is Ben who puts it down.'],
      changed: 1,
    });
    expect(shownSummary(book, { ...first, sentence: 'Not there.' })).toEqual({
      sentences: ['Ann reads.'],
      changed: -1,
    });
    expect(() => shownSummary(book, { ...first, of: 'nowhere' })).toThrow(/no summary of “nowhere”/);
  });
});
