/** Learning a taste, writers that use it, and rates from a few tries. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logistic } from '../../../components/models/numerics/logistic';
import { mulberry32 } from '../../../components/models/numerics/rng';
import { betaCdf, betaQuantile } from '../../../components/models/numerics/special';
import { MARKS, type MarkRow, marksOf } from '../../../components/models/overseer/marks';
import { rateOf } from '../../../components/models/overseer/rate';
import { judges, randomReader, type StatementReader } from '../../../components/models/overseer/readers';
import { appeal, approvalChance, learnTaste, type Verdict } from '../../../components/models/overseer/taste';
import { firstRound, mixedRound, type Sheet } from '../../../components/models/overseer/writers';
import { fitRidgeLogistic } from '../../../components/models/oversight/ridge-logistic';
import { loadStatements } from '../../../content/statements';

const statements = loadStatements();
const questions = statements.map((one) => one.answers.map((a) => marksOf(a.says)));
const holds = ({ question, answer }: Sheet): boolean => statements[question]?.answers[answer]?.holds ?? false;
const marksAt = ({ question, answer }: Sheet): MarkRow => questions[question]?.[answer] ?? [];
const row = (...marks: (0 | 1)[]): MarkRow => marks;
const seeds = fc.integer({ min: 0, max: 1e6 });

describe('betaCdf and betaQuantile', () => {
  it.each([
    // closed forms: Beta(1, 1) is uniform, Beta(2, 1) has x², Beta(1, 3) has 1 − (1 − x)³
    [0.3, 1, 1, 0.3],
    [0.3, 2, 1, 0.09],
    [0.3, 1, 3, 1 - 0.7 ** 3],
    // arcsine law: 2/π·asin √x
    [0.2, 0.5, 0.5, (2 / Math.PI) * Math.asin(Math.sqrt(0.2))],
    [0.9, 0.5, 0.5, (2 / Math.PI) * Math.asin(Math.sqrt(0.9))],
  ])('F(%f; %f, %f) = %f', (x, a, b, expected) => expect(betaCdf(x, a, b)).toBeCloseTo(expected, 12));

  it('is a distribution on [0, 1] whose quantile undoes it', () => {
    expect([betaCdf(-1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(2, 2, 3)]).toEqual([0, 0, 1, 1]);
    const size = fc.double({ min: 0.5, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), size, size, (p, a, b) => {
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
        expect(betaCdf(p, a, b)).toBeCloseTo(1 - betaCdf(1 - p, b, a), 10);
      }),
    );
  });

  it('refuses what is no distribution', () => {
    expect(() => betaCdf(0.5, 0, 1)).toThrow(RangeError);
    expect(() => betaCdf(0.5, 1, 0)).toThrow(RangeError);
    expect(() => betaQuantile(1.1, 1, 1)).toThrow(RangeError);
    expect(() => betaQuantile(-0.1, 1, 1)).toThrow(RangeError);
  });
});

describe('rateOf', () => {
  it('gives Jeffreys’ 95 % interval as printed by Brown, Cai and DasGupta for ten tries', () => {
    const printed = [
      [0, 0, 0.217],
      [1, 0.011, 0.381],
      [2, 0.044, 0.503],
      [5, 0.224, 0.776],
    ] as const;
    for (const [hits, low, high] of printed) {
      const rate = rateOf(hits, 10, 0.95);
      expect(rate.low, String(hits)).toBeCloseTo(low, 3);
      expect(rate.high, String(hits)).toBeCloseTo(high, 3);
    }
  });

  it('holds its mean, is as wide from the other side, and narrows with the tries', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (hits, misses) => {
        const rate = rateOf(hits, hits + misses);
        expect(rate.mean).toBeCloseTo((hits + 0.5) / (hits + misses + 1), 12);
        expect(rate.low).toBeLessThan(rate.mean);
        expect(rate.high).toBeGreaterThan(rate.mean);
        const other = rateOf(misses, hits + misses);
        expect(other.low).toBeCloseTo(1 - rate.high, 9);
        const more = rateOf(10 * hits, 10 * (hits + misses));
        if (hits + misses > 0) expect(more.high - more.low).toBeLessThan(rate.high - rate.low);
      }),
    );
  });

  it('refuses more hits than tries', () => expect(() => rateOf(3, 2)).toThrow(RangeError));
});

describe('fitRidgeLogistic with a penalty for each column', () => {
  const labels = { x: Int16Array.from([1, 1, 1, -1, 1, 1]), columns: 2, chosen: Uint8Array.from([1, 0, 1]) };
  it('is what one penalty gives where they are alike', () =>
    expect(fitRidgeLogistic(labels, [2, 2])).toEqual(fitRidgeLogistic(labels, 2)));
  it('holds down the column that is punished more', () => {
    const [, free = 0] = fitRidgeLogistic(labels, [1, 0.5]);
    const [, held = 0] = fitRidgeLogistic(labels, [1, 50]);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(free / 5);
  });
  it('refuses a missing or a useless penalty', () => {
    expect(() => fitRidgeLogistic(labels, [1])).toThrow(RangeError);
    expect(() => fitRidgeLogistic(labels, [1, 0])).toThrow(RangeError);
  });
});

describe('learnTaste', () => {
  const numbers = row(1, 0, 0, 0, 0, 0);
  const none = row(0, 0, 0, 0, 0, 0);

  it('has no taste before a verdict, and then appeals by chance alone', () => {
    expect(learnTaste([])).toEqual(new Array(7).fill(0));
    expect(approvalChance(learnTaste([]), numbers)).toBe(0.5);
  });

  it('sits where likelihood and penalty are in balance', () => {
    const verdicts: Verdict[] = [
      { marks: numbers, accepted: true },
      { marks: numbers, accepted: true },
      { marks: none, accepted: false },
      { marks: none, accepted: true },
    ];
    const taste = learnTaste(verdicts);
    // the slope of the penalised likelihood, by hand
    const code = (m: MarkRow) => [1, ...m.map((x) => 2 * x - 1)];
    taste.forEach((weight, i) => {
      const slope = verdicts.reduce(
        (sum, { marks, accepted }) =>
          sum + ((accepted ? 1 : 0) - logistic(appeal(taste, marks))) * (code(marks)[i] ?? 0),
        0,
      );
      expect(slope).toBeCloseTo((i === 0 ? 0.1 : 4) * weight, 5);
    });
  });

  it('finds a strong taste in thirty verdicts: its largest weight has the right sign for nine readers in ten', () => {
    let well = 0;
    for (let seed = 101; seed <= 300; seed++) {
      const next = mulberry32(seed);
      const taste = [0, ...MARKS.map((_, i) => (i === seed % 6 ? (seed % 2 ? 2 : -2) : 0))];
      const sheets = firstRound(questions, 30, seed);
      const learned = learnTaste(
        sheets.map((s) => ({ marks: marksAt(s), accepted: judges({ taste, know: 0 }, marksAt(s), holds(s), next) })),
      );
      const place = 1 + (seed % 6);
      if (Math.sign(learned[place] ?? 0) === Math.sign(taste[place] ?? 0)) well++;
    }
    expect(well).toBeGreaterThanOrEqual(180);
  });
});

describe('the rounds', () => {
  it('begin with answers to different questions, all by chance, the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const sheets = firstRound(questions, 30, seed);
        expect(new Set(sheets.map((s) => s.question)).size).toBe(30);
        expect(sheets.every((s) => s.writer === 'random' && marksAt(s).length === 6)).toBe(true);
        expect(firstRound(questions, 30, seed)).toEqual(sheets);
      }),
      { numRuns: 40 },
    );
  });

  it('take every question and every answer sooner or later', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 300; seed++)
      for (const { question, answer } of firstRound(questions, 30, seed)) seen.add(`${question} ${answer}`);
    expect(seen.size).toBe(320);
  });

  it('go on with both writers, as many of each, questions of their own, and nothing that was shown', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 7, maxLength: 7 }),
        (seed, taste) => {
          const one = firstRound(questions, 30, seed);
          const two = mixedRound(questions, 15, taste, one, seed, 2);
          const three = mixedRound(questions, 8, taste, [...one, ...two], seed, 3);
          const all = [...one, ...two, ...three].map(({ question, answer }) => `${question} ${answer}`);
          expect(new Set(all).size).toBe(76);
          for (const [round, each] of [
            [two, 15],
            [three, 8],
          ] as const) {
            expect(round.filter((s) => s.writer === 'selecting')).toHaveLength(each);
            expect(round.filter((s) => s.writer === 'random')).toHaveLength(each);
            expect(new Set(round.map((s) => s.question)).size).toBe(2 * each);
          }
          const gone = new Set(one.map(({ question, answer }) => `${question} ${answer}`));
          for (const { question, answer, writer } of two) {
            if (writer !== 'selecting') continue;
            const scores = (questions[question] ?? []).flatMap((marks, i) =>
              gone.has(`${question} ${i}`) ? [] : [appeal(taste, marks)],
            );
            expect(appeal(taste, questions[question]?.[answer] ?? [])).toBeCloseTo(Math.max(...scores), 8);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('give neither writer the places or the questions of the other', () => {
    const first = Array.from({ length: 400 }, (_, seed) =>
      mixedRound(questions, 15, new Array(7).fill(0), [], seed, 2),
    );
    const opens = first.filter((round) => round[0]?.writer === 'selecting').length;
    expect(Math.abs(opens - 200)).toBeLessThan(50);
    const asked = first.filter((round) => round.find((s) => s.question === 7)?.writer === 'selecting').length;
    expect(Math.abs(asked - 150)).toBeLessThan(45);
  });

  it('send an answer by chance where taste says nothing', () => {
    const sent = new Set<number>();
    for (let seed = 0; seed < 200; seed++)
      for (const s of mixedRound(questions, 15, new Array(7).fill(0), [], seed, 2))
        if (s.question === 3 && s.writer === 'selecting') sent.add(s.answer);
    expect(sent.size).toBe(8);
  });

  it('refuse more sheets than there are questions', () => {
    expect(() => firstRound(questions, 41, 1)).toThrow(RangeError);
    expect(() => mixedRound(questions, 21, [], [], 1, 2)).toThrow(RangeError);
  });
});

/** Mean rise of the selecting writer over the other, in points, of readers with these seeds; and the share of readers it rose for. */
function selection(tau: number, know: number): { rise: number; rose: number } {
  let [rise, rose, n] = [0, 0, 0];
  for (let seed = 101; seed <= 300; seed++, n++) {
    const next = mulberry32(seed * 7919);
    const reader: StatementReader = randomReader(tau, know, next);
    const says = (s: Sheet) => judges(reader, marksAt(s), holds(s), next);
    const one = firstRound(questions, 30, seed);
    const taste = learnTaste(one.map((s) => ({ marks: marksAt(s), accepted: says(s) })));
    const two = mixedRound(questions, 15, taste, one, seed, 2).map((s) => ({ ...s, accepted: says(s) }));
    const accepted = (writer: Sheet['writer']) => two.filter((s) => s.writer === writer && s.accepted).length;
    const more = accepted('selecting') - accepted('random');
    rise += (100 * more) / 15;
    if (more > 0) rose++;
  }
  return { rise: rise / n, rose: rose / n };
}

describe('two hundred simulated readers', () => {
  it('without taste see nothing but noise: no rise, and one in two', () => {
    const { rise, rose } = selection(0, 0);
    // the mean of 200 differences of 2 × 15 coins: one standard deviation is 1.3 points
    expect(Math.abs(rise)).toBeLessThan(4);
    expect(rose).toBeGreaterThan(0.34);
    expect(rose).toBeLessThan(0.54);
  });

  it('with a taste are learned: the stronger, the more gets past them; knowledge takes it back', () => {
    const [mild, strong, knowing] = [selection(0.3, 0), selection(0.5, 0), selection(0.5, 0.3)];
    expect(mild.rise).toBeGreaterThan(4);
    expect(strong.rise).toBeGreaterThan(mild.rise);
    expect(strong.rise).toBeGreaterThan(11);
    expect(knowing.rise).toBeLessThan(strong.rise);
    expect(strong.rose).toBeGreaterThan(0.65);
  });

  it('who know everything accept what is true, and nothing else', () => {
    const next = mulberry32(5);
    const reader = randomReader(3, 1, next);
    expect([
      judges(reader, row(1, 1, 1, 1, 1, 1), true, next),
      judges(reader, row(0, 0, 0, 0, 0, 0), false, next),
    ]).toEqual([true, false]);
  });
});
