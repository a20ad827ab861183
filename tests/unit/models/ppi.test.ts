import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../../components/models/numerics/rng';
import { ppi, ppiOptimalMix, Z95 } from '../../../components/models/oversight/ppi';
import { estimateFromSums, ppiEstimate } from '../../../components/models/oversight/ppi-estimate';

// Reference values of two independent implementations, to the digits printed there.
const TABLE_6: [[mu: number, se: number, sp: number, m: number, N: number], number[]][] = [
  [
    [0.7, 0.9, 0.9, 100, 10000],
    [0.741251, 0.089817, 0.062179, 0.0573, 245.7, -0.04, 0.59893],
  ],
  [
    [0.7, 0.8, 0.7, 100, 10000],
    [0.456969, 0.089817, 0.093951, 0.078891, 129.62, -0.05, 0.230769],
  ],
  [
    [0.5, 0.9, 0.9, 100, 1000],
    [0.727273, 0.097998, 0.069295, 0.063372, 239.13, 0, 0.64],
  ],
  [
    [0.9, 0.95, 0.8, 200, 20000],
    [0.611033, 0.041577, 0.035461, 0.030602, 369.19, -0.025, 0.462857],
  ],
  [
    [0.7, 1, 0.85, 200, 10000],
    [0.921174, 0.06351, 0.029974, 0.029585, 921.65, 0.045, 0.798658],
  ],
  [
    [0.7, 0.5, 0.5, 100, 10000],
    [0, 0.089817, 0.133292, 0.089817, 100, -0.2, 0],
  ],
];
const MIXES: [mu: number, se: number, sp: number, expensive: number, cheap: number, ratio: number, share: number][] = [
  [0.7, 0.9, 0.9, 10, 1, 2.86437, 0.770939],
  [0.7, 0.9, 0.9, 100, 1, 11.2202, 0.505082],
  [0.7, 0.9, 0.9, 1000, 1, 37.64367, 0.432666],
  [0.7, 1, 0.85, 100, 1, 18.91649, 0.289529],
  [0.7, 0.6, 0.6, 10, 1, 0, 1],
];

const share = fc.double({ min: 0, max: 1, noNaN: true });
const inside = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const rates = fc.record({ mu: inside, se: inside, sp: inside });
const sizes = fc.record({ m: fc.integer({ min: 1, max: 500 }), N: fc.integer({ min: 1, max: 50000 }) });

describe('ppi', () => {
  test.each(TABLE_6)('table 6: %j', ([mu, se, sp, m, N], expected) => {
    const p = ppi({ mu, se, sp, m, N });
    const got = [p.lambda, p.halfWidthClassical, p.halfWidthPpi, p.halfWidthTuned, p.equivalentLabels, p.naiveBias];
    for (const [i, digits] of [6, 6, 6, 6, 2, 4].entries())
      expect(got[i]).toBeCloseTo(expected[i] ?? Number.NaN, digits);
    expect(p.rho2).toBeCloseTo(expected[6] ?? Number.NaN, 6);
  });

  test('the best weight is the best: never wider than either, than its neighbours, nor worth less than m judgements', () => {
    fc.assert(
      fc.property(rates, sizes, ({ mu, se, sp }, { m, N }) => {
        const p = ppi({ mu, se, sp, m, N });
        expect(p.halfWidthTuned).toBeLessThanOrEqual(Math.min(p.halfWidthClassical, p.halfWidthPpi) + 1e-9);
        expect(p.equivalentLabels).toBeGreaterThanOrEqual(m);
        expect(p.halfWidthClassical * Math.sqrt(m / p.equivalentLabels)).toBeCloseTo(p.halfWidthTuned, 9);
        const passed = mu + p.naiveBias;
        const variance = (w: number) =>
          (mu * (1 - mu) - 2 * w * mu * (1 - mu) * (se + sp - 1) + w * w * passed * (1 - passed)) / m +
          (w * w * passed * (1 - passed)) / N;
        expect(Z95 * Math.sqrt(variance(p.lambda))).toBeCloseTo(p.halfWidthTuned, 9);
        for (const d of [-0.01, 0.01]) expect(variance(p.lambda + d)).toBeGreaterThan(variance(p.lambda));
      }),
    );
  });

  test('a useless verdict gets no weight; turned round, a perverse one is as good as its mirror image', () => {
    fc.assert(
      fc.property(rates, sizes, ({ mu, se }, { m, N }) => {
        const useless = ppi({ mu, se, sp: 1 - se, m, N });
        expect(useless.lambda).toBeCloseTo(0, 9);
        expect(useless.halfWidthTuned).toBeCloseTo(useless.halfWidthClassical, 9);
        expect(useless.halfWidthPpi).toBeGreaterThan(useless.halfWidthClassical);
        const mirrored = ppi({ mu, se: 1 - se, sp: 0.1, m, N });
        expect(mirrored.halfWidthTuned).toBeCloseTo(ppi({ mu, se, sp: 0.9, m, N }).halfWidthTuned, 9);
      }),
    );
  });

  test('a perfect verdict counts like a judgement; where nothing varies nothing is gained', () => {
    expect(ppi({ mu: 0.7, se: 1, sp: 1, m: 50, N: 450 }).equivalentLabels).toBeCloseTo(500, 6);
    expect(ppi({ mu: 0.4, se: 1, sp: 0, m: 50, N: 450 })).toMatchObject({ lambda: 0, rho2: 0, equivalentLabels: 50 });
    expect(ppi({ mu: 1, se: 0.9, sp: 0.9, m: 1, N: 1 })).toMatchObject({ halfWidthClassical: 0, halfWidthTuned: 0 });
  });

  test.each(['mu', 'se', 'sp', 'm', 'N'] as const)('names %s when it is out of range', (name) => {
    for (const value of [-1, Number.NaN]) {
      const input = { mu: 0.7, se: 0.9, sp: 0.9, m: 100, N: 1000, [name]: value };
      expect(() => ppi(input)).toThrow(new RegExp(`^${name} must`));
    }
    expect(() => ppi({ mu: 0.5, se: 0.9, sp: 0.9, m: 0, N: 1 })).toThrow(RangeError);
  });
});

describe('ppiOptimalMix', () => {
  test.each(MIXES)(
    'mix table: μ %d, se %d, sp %d, prices %d and %d',
    (mu, se, sp, expensive, cheap, ratio, costShare) => {
      const mix = ppiOptimalMix({ mu, se, sp, expensive, cheap });
      expect(mix.ratio).toBeCloseTo(ratio, 5);
      expect(mix.costShare).toBeCloseTo(costShare, 6);
    },
  );

  /** Cost of a mix for the width that `ppi` gives it, as a share of judgements alone. */
  const costOf = (given: Parameters<typeof ppiOptimalMix>[0], ratio: number) => {
    const m = 1e6;
    const N = Math.round(m * ratio);
    const { equivalentLabels } = ppi({ ...given, m, N });
    return (m * (given.expensive + given.cheap) + N * given.cheap) / (equivalentLabels * given.expensive);
  };

  test('costs what it says, and its neighbours cost more', () => {
    fc.assert(
      fc.property(rates, fc.double({ min: 1, max: 1000, noNaN: true }), ({ mu, se, sp }, expensive) => {
        const given = { mu, se, sp, expensive, cheap: 1 };
        const { ratio, costShare } = ppiOptimalMix(given);
        if (ratio < 0.01 || ratio > 900) return;
        expect(costOf(given, ratio)).toBeCloseTo(costShare, 4);
        for (const factor of [0.5, 0.9, 1.1, 2]) {
          expect(costOf(given, ratio * factor)).toBeGreaterThanOrEqual(costShare - 1e-6);
        }
        expect(costOf(given, ratio * 3)).toBeGreaterThan(costShare);
      }),
    );
  });

  test('where every further verdict costs more than it tells, there are none', () => {
    const given = { mu: 0.7, se: 0.6, sp: 0.6, expensive: 10, cheap: 1 };
    expect(costOf(given, 0.01)).toBeLessThan(costOf(given, 0.5));
    expect(ppiOptimalMix({ ...given, se: 0.5, sp: 0.5, cheap: 0 })).toEqual({ ratio: 0, costShare: 1 });
  });

  test('says so when even the best mix costs more than no verdicts at all', () => {
    const { ratio, costShare } = ppiOptimalMix({ mu: 0.7, se: 0.8, sp: 0.7, expensive: 10, cheap: 1 });
    expect(ratio).toBeGreaterThan(0);
    expect(costShare).toBeCloseTo(1.0588, 3);
  });

  test('limits: free verdicts, and verdicts as good as truth', () => {
    const free = ppiOptimalMix({ mu: 0.7, se: 0.9, sp: 0.9, expensive: 10, cheap: 0 });
    expect(free.ratio).toBe(Number.POSITIVE_INFINITY);
    expect(free.costShare).toBeCloseTo(1 - 0.59893, 5);
    expect(ppiOptimalMix({ mu: 0.7, se: 0.9, sp: 0.9, expensive: 10, cheap: 1e-9 }).costShare).toBeCloseTo(
      free.costShare,
      3,
    );
    expect(ppiOptimalMix({ mu: 0.7, se: 1, sp: 1, expensive: 10, cheap: 1 })).toEqual({
      ratio: Number.POSITIVE_INFINITY,
      costShare: 0.1,
    });
  });

  test.each([
    ['mu', 2],
    ['se', -0.1],
    ['sp', Number.NaN],
    ['expensive', 0],
    ['cheap', -1],
  ])('names %s when it is %d', (name, value) => {
    const input = { mu: 0.7, se: 0.9, sp: 0.9, expensive: 10, cheap: 1, [name]: value };
    expect(() => ppiOptimalMix(input)).toThrow(new RegExp(`^${name} must`));
  });
});

/** Units with a truth and a verdict each. */
function drawUnits(random: () => number, n: number, { mu, se, sp }: { mu: number; se: number; sp: number }) {
  const truths: number[] = [];
  const verdicts: number[] = [];
  for (let i = 0; i < n; i++) {
    const truth = random() < mu ? 1 : 0;
    truths.push(truth);
    verdicts.push(random() < (truth ? se : 1 - sp) ? 1 : 0);
  }
  return { truths, verdicts };
}

describe('ppiEstimate', () => {
  const small = { truths: [1, 1, 0, 1], verdicts: [1, 0, 0, 1], unlabelled: [1, 1, 0, 1, 1] };

  test('by hand', () => {
    // mean Y .75, mean f .5, mean of the rest .8; Var(Y−f) = .25, Var of the rest = .2
    const plain = ppiEstimate({ ...small, lambda: 1 });
    expect(plain.estimate).toBeCloseTo(1.05, 12);
    expect(plain.high - plain.estimate).toBeCloseTo(Z95 * Math.sqrt(0.25 / 4 + 0.2 / 5), 12);
    // Cov = 1/6; all nine verdicts have mean 2/3 and variance 2/8
    expect(ppiEstimate(small).lambda).toBeCloseTo(1 / 6 / (0.25 * 1.8), 12);
  });

  test('at weight 0 is the plain mean and its interval', () => {
    const none = ppiEstimate({ ...small, lambda: 0 });
    expect(none.estimate).toBe(0.75);
    expect(none.high - none.estimate).toBeCloseTo(Z95 * Math.sqrt(0.25 / 4), 12);
    expect(none.estimate - none.low).toBeCloseTo(none.high - none.estimate, 12);
  });

  test('a verdict that never varies, or truths that never do, leave the plain mean', () => {
    const flat = ppiEstimate({ truths: [1, 0, 1], verdicts: [1, 1, 1], unlabelled: [1, 1] });
    expect(flat).toEqual(ppiEstimate({ truths: [1, 0, 1], verdicts: [1, 1, 1], unlabelled: [1, 1], lambda: 0 }));
    expect(ppiEstimate({ truths: [1, 1, 1], verdicts: [1, 0, 1], unlabelled: [1, 0] })).toMatchObject({
      low: 1,
      high: 1,
    });
  });

  test('takes typed arrays, any scale, and does not mind the order of units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), share, share, (seed, se, sp) => {
        const random = mulberry32(seed);
        const judged = drawUnits(random, 30, { mu: 0.6, se, sp });
        const rest = drawUnits(random, 90, { mu: 0.6, se, sp }).verdicts;
        const a = ppiEstimate({ ...judged, unlabelled: rest });
        const b = ppiEstimate({
          truths: Float64Array.from(judged.truths, (y) => 10 * y + 3).reverse(),
          verdicts: Float64Array.from(judged.verdicts, (f) => 2 * f).reverse(),
          unlabelled: Float64Array.from(rest, (f) => 2 * f),
        });
        expect(b.estimate).toBeCloseTo(10 * a.estimate + 3, 8);
        expect(b.high - b.low).toBeCloseTo(10 * (a.high - a.low), 8);
      }),
    );
  });

  test.each([
    ['truths', { ...small, truths: [] }],
    ['truths', { ...small, truths: [1] }],
    ['truths', { ...small, truths: [1, 0, 1, Number.NaN] }],
    ['verdicts', { ...small, verdicts: [1, 0, 1] }],
    ['unlabelled', { ...small, unlabelled: [] }],
    ['lambda', { ...small, lambda: Number.NaN }],
  ])('names %s', (name, input) => {
    expect(() => ppiEstimate(input)).toThrow(RangeError);
    expect(() => ppiEstimate(input)).toThrow(new RegExp(`^${name}`));
  });

  test('agrees with the population where units are many', () => {
    const truth = { mu: 0.7, se: 0.9, sp: 0.8 };
    const random = mulberry32(7);
    const judged = drawUnits(random, 20000, truth);
    const got = ppiEstimate({ ...judged, unlabelled: drawUnits(random, 80000, truth).verdicts });
    const expected = ppi({ ...truth, m: 20000, N: 80000 });
    expect(Math.abs(got.lambda - expected.lambda)).toBeLessThan(0.02);
    expect((got.high - got.low) / 2 / expected.halfWidthTuned).toBeCloseTo(1, 1);
    expect(Math.abs(got.estimate - 0.7)).toBeLessThan(2 * expected.halfWidthTuned);
  });

  test('covers the truth about as often as it says: 1000 runs', () => {
    const rates = { mu: 0.7, se: 0.9, sp: 0.9 };
    const random = mulberry32(42);
    const hits = { classical: 0, plain: 0, tuned: 0 };
    for (let run = 0; run < 1000; run++) {
      const judged = drawUnits(random, 100, rates);
      // of the others only the number passed matters
      const N = 10000;
      let passed = 0;
      for (let i = 0; i < N; i++) if (random() < (random() < rates.mu ? rates.se : 1 - rates.sp)) passed++;
      const mean = (xs: number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
      const [y, f] = [mean(judged.truths), mean(judged.verdicts)];
      const both = judged.truths.reduce((sum, truth, i) => sum + truth * (judged.verdicts[i] ?? 0), 0);
      const sums = {
        m: 100,
        meanTruth: y,
        meanVerdict: f,
        truthSquares: 100 * y * (1 - y),
        verdictSquares: 100 * f * (1 - f),
        products: both - 100 * y * f,
        N,
        meanUnlabelled: passed / N,
        unlabelledSquares: passed * (1 - passed / N),
      };
      if (run === 0) {
        const unlabelled = Array.from({ length: N }, (_, i) => (i < passed ? 1 : 0));
        expect(estimateFromSums(sums).high).toBeCloseTo(ppiEstimate({ ...judged, unlabelled }).high, 10);
      }
      for (const [name, lambda] of [
        ['classical', 0],
        ['plain', 1],
        ['tuned', 'tuned'],
      ] as const) {
        const { low, high } = estimateFromSums(sums, lambda);
        if (low <= rates.mu && rates.mu <= high) hits[name]++;
      }
    }
    for (const count of Object.values(hits)) {
      expect(count / 1000).toBeGreaterThanOrEqual(0.92);
      expect(count / 1000).toBeLessThanOrEqual(0.972);
    }
  });
});
