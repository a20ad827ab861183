/** Flaws planted in summaries: the real file keeps its promises, and each fault of an author is told with its line and cure. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadNovel, passagesOf, sentencesOf, standsIn, summariesOf } from '../../content/books';
import { flaws, onlyTakesAway } from '../../content/check/flaws';
import { checkContent } from '../../content/check/index';
import { type Critique, FLAW_KINDS, type Flaw, loadFlaws, shownSummary } from '../../content/flaws';
import { formatProblem } from '../../content/problem';
import { type Fixture, fixture } from './fixture';
import { addTale, FLAWS } from './tale';

const mean = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const tally = <T>(all: readonly T[]): Map<T, number> => {
  const count = new Map<T, number>();
  for (const one of all) count.set(one, (count.get(one) ?? 0) + 1);
  return count;
};

describe('content/flaws.yaml', () => {
  const all = loadFlaws();
  const book = loadNovel();
  if (!book) throw new Error('no novel');
  const level = new Map(summariesOf(book).map((s) => [s.id, s.level]));
  const flawed = all.flatMap((f) => (f.truth === 'flawed' ? [f] : []));
  const clean = all.filter((f) => f.truth === 'clean');
  const critiques = all.flatMap((f) => f.critiques);
  const of = (verdict: Critique['verdict']) => critiques.filter((c) => c.verdict === verdict);

  it('has a flaw of each kind twice at each level, and six clean summaries at each', () => {
    for (const one of ['chapter', 'part', 'book']) {
      const kinds = flawed.filter((f) => level.get(f.of) === one).map((f) => f.kind);
      expect(tally(kinds), one).toEqual(new Map(FLAW_KINDS.map((kind) => [kind, 2])));
      expect(
        clean.filter((f) => level.get(f.of) === one),
        one,
      ).toHaveLength(6);
    }
    expect(all).toHaveLength(54);
  });

  it('has flaws in every chapter and part, easy ones and such as nobody could tell', () => {
    expect(new Set(flawed.map((f) => f.of))).toEqual(new Set(level.keys()));
    for (const hard of [1, 2, 3]) expect(flawed.filter((f) => f.hard === hard).length, String(hard)).toBeGreaterThan(4);
  });

  it('changes one sentence and no other', () => {
    for (const entry of all) {
      const { sentences, changed } = shownSummary(book, entry);
      const before = sentencesOf(summariesOf(book).find((s) => s.id === entry.of)?.summary ?? '');
      expect(
        sentences.filter((s, i) => s !== before[i]),
        entry.id,
      ).toEqual([entry.shown]);
      expect(sentences[changed], entry.id).toBe(entry.shown);
      // What is shown is still one sentence, or “where” would have two answers.
      expect(sentencesOf(entry.shown), entry.id).toHaveLength(1);
    }
  });

  it('lets every flaw be settled by words of the book, and takes every quotation from it', () => {
    const passages = new Map(passagesOf(book).map((p) => [p.id, p]));
    for (const { id, passage, words } of [...all, ...critiques]) {
      const found = passages.get(passage);
      expect(found && standsIn(found, words), id).toBe(true);
    }
  });

  it('has as many right critiques as useless and wrong ones; every flaw is named, and one in two is named twice', () => {
    expect([of('right').length, of('useless').length, of('wrong').length]).toEqual([54, 54, 54]);
    const right = (f: Flaw) => f.critiques.filter((c) => c.verdict === 'right').length;
    expect(tally(flawed.map(right))).toEqual(
      new Map([
        [1, 18],
        [2, 18],
      ]),
    );
    expect(tally(clean.map(right))).toEqual(new Map([[0, 18]]));
  });

  describe('gives nothing away', () => {
    it('by an order: of entries, and of critiques within one', () => {
      // A flaw's place in the file says no more than chance would: as many flaws in its first half as in its second, nearly.
      const half = all.slice(0, all.length / 2).filter((f) => f.truth === 'flawed').length;
      expect(Math.abs(half - flawed.length / 2)).toBeLessThanOrEqual(4);
      for (const verdict of ['right', 'useless', 'wrong'] as const) {
        const places = all.flatMap((f) => f.critiques.flatMap((c, i) => (c.verdict === verdict ? [i] : [])));
        expect(tally(places), verdict).toEqual(
          new Map(
            [
              [0, 18],
              [1, 18],
              [2, 18],
            ].map(([a, b]) => [a, b] as const),
          ),
        );
      }
    });

    it('by an id: they would sort flaws from the rest no better than chance', () => {
      const sorted = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
      const half = sorted.slice(0, all.length / 2).filter((f) => f.truth === 'flawed').length;
      expect(Math.abs(half - flawed.length / 2)).toBeLessThanOrEqual(4);
    });

    it('by length: of critiques, and of what is shown', () => {
      const lengths = (['right', 'useless', 'wrong'] as const).map((v) => mean(of(v).map((c) => c.says.length)));
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(8);
      const grown = (some: readonly Flaw[]) => mean(some.map((f) => f.shown.length / f.sentence.length));
      expect(Math.abs(grown(flawed) - grown(clean))).toBeLessThan(0.15);
    });

    it('by a turn of phrase: “left out” and “wrong” come with every verdict', () => {
      for (const words of [/left out/, /\bnot\b|n’t/]) {
        const shares = (['right', 'useless', 'wrong'] as const).map(
          (v) => of(v).filter((c) => words.test(c.says)).length,
        );
        expect(Math.min(...shares), String(words)).toBeGreaterThan(4);
      }
    });
  });

  it('never lets a critique of one verdict use the words of another', () => {
    const says = critiques.map((c) => c.says);
    expect(new Set(says).size).toBe(says.length);
  });
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
