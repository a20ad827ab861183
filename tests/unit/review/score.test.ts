/** The scoring of the test: it finds what was planted in simulated readers, as nearly as it says, and nothing where nothing was planted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsOf, planted, type Readers, simulate } from '../../../components/quiz/readers';
import { changeOf, errorsMoved, pooled } from '../../../components/quiz/score';
import { loadSelfTest } from '../../../content/self-test';

const OPTIONS = 4;
const BASE: Readers = {
  readers: 200,
  questions: 14,
  options: OPTIONS,
  knows: 0.3,
  learns: 0.4,
  forgets: 0.05,
  errs: 0,
  admits: 0,
  seed: 1,
};
const study = (of: Partial<Readers>) => pooled(simulate({ ...BASE, ...of }).map(pairsOf), OPTIONS);
const SEEDS = Array.from({ length: 100 }, (_, i) => i + 1);
/** In how many of a hundred studies a range holds a number. */
const holds = (
  of: Partial<Readers>,
  range: (p: ReturnType<typeof study>) => readonly [number, number],
  truth: number,
) =>
  SEEDS.filter((seed) => {
    const [low, high] = range(study({ ...of, seed }));
    return low <= truth && truth <= high;
  }).length;

describe('200 simulated readers', () => {
  it('who guess at all they don’t know: the planted change in what they know lies in the guessers’ range', () => {
    expect(planted(BASE)).toBeCloseTo(0.265, 10);
    expect(holds({}, (p) => p.guessed.range, planted(BASE))).toBeGreaterThanOrEqual(90);
    // and not in the range of the plain count, which guesses make smaller
    expect(holds({}, (p) => p.range, planted(BASE))).toBeLessThan(10);
  });

  it('who never guess: it lies in the range of the plain count', () => {
    for (const how of [{ errs: 1 }, { admits: 1 }, { errs: 0.5, admits: 0.5 }])
      expect(holds(how, (p) => p.range, planted(BASE))).toBeGreaterThanOrEqual(90);
  });

  it('of any other sort: it lies between the two', () => {
    for (const how of [{ errs: 0.5 }, { errs: 0.2, admits: 0.3 }, { admits: 0.7 }])
      expect(holds(how, (p) => [p.range[0], p.guessed.range[1]], planted(BASE))).toBeGreaterThanOrEqual(95);
  });

  it('who learned nothing show nothing, in as many of a hundred studies as promised', () => {
    for (const how of [{}, { errs: 0.5 }, { admits: 0.5 }]) {
      const still = { ...how, learns: 0, forgets: 0 };
      const held = holds(still, (p) => p.range, 0);
      expect(held).toBeGreaterThanOrEqual(90);
    }
  });

  it('who forget show a loss', () => {
    const { range } = study({ learns: 0, forgets: 0.4 });
    expect(range[1]).toBeLessThan(0);
  });
});

describe('one reader', () => {
  /** How often one reader's range holds the change in right answers that is to be expected. */
  const coverage = (of: Partial<Readers>): number => {
    const readers = { ...BASE, ...of, readers: 2000 };
    const guess = 1 / OPTIONS;
    const expected = planted(readers) * (1 - (1 - readers.errs - readers.admits) * guess);
    const held = simulate(readers).filter((one) => {
      const [low, high] = changeOf(pairsOf(one), OPTIONS).range;
      return low <= expected && expected <= high;
    }).length;
    return held / readers.readers;
  };

  it('has a range that keeps its promise, with fourteen questions', () => {
    for (const of of [
      {},
      { learns: 0, forgets: 0 },
      { errs: 0.6 },
      { learns: 0.8 },
      { learns: 0.95, forgets: 0 },
      { knows: 0.05 },
      { knows: 0.7 },
    ])
      expect(coverage(of)).toBeGreaterThanOrEqual(0.95);
  });

  it('who learned nothing is told of a clear change at most one time in twenty', () => {
    const still = simulate({ ...BASE, readers: 2000, learns: 0, forgets: 0 });
    const clear = still.filter((one) => {
      const [low, high] = changeOf(pairsOf(one), OPTIONS).range;
      return low > 0 || high < 0;
    }).length;
    expect(clear / 2000).toBeLessThanOrEqual(0.05);
  });

  it('is counted question by question', () => {
    const pair = (before: boolean, after: boolean) => ({ before, after });
    const change = changeOf([pair(false, true), pair(false, true), pair(true, false), pair(true, true)], OPTIONS);
    expect(change).toMatchObject({ n: 4, right: [2, 3], gained: 2, lost: 1, raw: 0.25 });
    expect(change.guessed.raw).toBeCloseTo(1 / 3, 10);
    // worked out by hand: 1/6 ± 2.160369 · √(4 − 1/6)/6
    expect(change.range[0]).toBeCloseTo(-0.5383, 3);
    expect(change.range[1]).toBeCloseTo(0.8716, 3);
  });

  it('never gets a range that is upside down or outside of what can be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ before: fc.boolean(), after: fc.boolean() }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 2, max: 6 }),
        (pairs, options) => {
          const { raw, range, guessed } = changeOf(pairs, options);
          for (const [low, high] of [range, guessed.range]) {
            expect(low).toBeLessThanOrEqual(high);
            expect(Math.max(Math.abs(low), Math.abs(high))).toBeLessThanOrEqual(1);
          }
          expect(Math.abs(guessed.raw)).toBeGreaterThanOrEqual(Math.abs(raw));
        },
      ),
    );
    expect(() => changeOf([], OPTIONS)).toThrow(RangeError);
    expect(() => pooled([[]], OPTIONS)).toThrow(RangeError);
  });

  it('a change of four questions, none lost, may be chance; one of five is clear', () => {
    const up = (n: number) =>
      changeOf(
        Array.from({ length: 14 }, (_, i) => ({ before: false, after: i < n })),
        OPTIONS,
      ).range[0];
    expect(up(4)).toBeLessThan(0);
    expect(up(5)).toBeGreaterThan(0);
  });
});

describe('errors', () => {
  it('are counted where they were offered, those that moved most first; an error never chosen is left out', () => {
    const offers = [
      ['a', 'b', 'c'],
      ['a', 'b', 'd'],
    ];
    const before = [{ error: 'a' }, { error: 'a' }] as const;
    expect(errorsMoved(offers, before, ['right', { error: 'b' }])).toEqual([
      { error: 'a', offered: 2, before: 2, after: 0 },
      { error: 'b', offered: 2, before: 0, after: 1 },
    ]);
    expect(errorsMoved(offers, [null, null], ['right', null])).toEqual([]);
  });

  it('that simulated readers lose are seen to go', () => {
    const of = { ...BASE, errs: 0.8, learns: 0.6, forgets: 0 };
    const offers = Array.from({ length: of.questions }, () => ['error 0', 'error 1', 'error 2']);
    const all = simulate(of).map(({ before, after }) =>
      errorsMoved(offers, before, after).find((e) => e.error === 'error 0'),
    );
    const mean = (pick: 'before' | 'after') =>
      all.reduce((sum, e) => sum + (e?.[pick] ?? 0), 0) / all.length / of.questions;
    // (1 − 0.3) of the questions not known, 0.8 of them by the error, and a twentieth by guessing; after it 0.4 of those
    expect(mean('before')).toBeCloseTo(0.7 * (0.8 + 0.2 / 4), 1);
    expect(mean('after')).toBeCloseTo(0.28 * (0.8 + 0.2 / 4), 1);
  });
});

describe('the test itself', () => {
  const { items } = loadSelfTest();

  it('has fourteen questions, and neither place nor length tells the right answer', () => {
    expect(items).toHaveLength(14);
    const longest = items.filter(({ options }) => {
      const most = Math.max(...options.map((o) => o.says.length));
      return options.find((o) => o.right)?.says.length === most;
    });
    expect(longest.length).toBeLessThanOrEqual(5);
  });
});
