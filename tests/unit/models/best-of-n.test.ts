import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../../components/models/numerics/rng';
import {
  bestOfNExploit,
  bestOfNGaussian,
  bestOfNHeavyTail,
  expectedMaximum,
  klBestOfN,
} from '../../../components/models/oversight/best-of-n';

// Reference values of two independent implementations (the model's specification, Table 7).
const TABLE: [n: number, maximum: number, kl: number][] = [
  [1, 0, 0],
  [2, 0.56418958, 0.193147],
  [3, 0.84628438, 0.431946],
  [4, 1.02937537, 0.636294],
  [5, 1.16296447, 0.809438],
  [8, 1.42360031, 1.204442],
  [16, 1.76599139, 1.835089],
  [64, 2.34373347, 3.174508],
  [256, 2.82686328, 4.549084],
  [1024, 3.2482396, 5.932448],
  [4096, 3.62608218, 7.31801],
  [65_536, 4.29112932, 10.09037],
  [1_000_000, 4.86289749, 12.815512],
];

describe('klBestOfN and expectedMaximum', () => {
  test.each(TABLE)('table 7 at n = %d', (n, maximum, kl) => {
    expect(expectedMaximum({ n })).toBeCloseTo(maximum, 8);
    expect(klBestOfN({ n })).toBeCloseTo(kl, 6);
  });

  test('the distances that Gao and colleagues name: n = 1,000 about 6 nats, n = 60,000 about 10', () => {
    expect(klBestOfN({ n: 1000 })).toBeCloseTo(5.909, 3);
    expect(klBestOfN({ n: 60_000 })).toBeCloseTo(10.002, 3);
  });

  test('both rise with n; the maximum stays below √(2 ln n)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (n) => {
        expect(klBestOfN({ n: n + 1 })).toBeGreaterThan(klBestOfN({ n }));
        expect(expectedMaximum({ n: n + 1 })).toBeGreaterThan(expectedMaximum({ n }));
        expect(expectedMaximum({ n })).toBeLessThanOrEqual(Math.sqrt(2 * Math.log(n)) + 1e-12);
      }),
      { numRuns: 30 },
    );
  });

  test('known closed forms: 1/√π for two, 3/(2√π) for three', () => {
    expect(expectedMaximum({ n: 2 })).toBeCloseTo(1 / Math.sqrt(Math.PI), 12);
    expect(expectedMaximum({ n: 3 })).toBeCloseTo(1.5 / Math.sqrt(Math.PI), 12);
  });
});

describe('bestOfNGaussian', () => {
  test('is rho times the maximum, and never turns down', () => {
    let last = -1;
    for (const [n, maximum] of TABLE) {
      const got = bestOfNGaussian({ n, rho: 0.3 });
      expect(got).toBeCloseTo(0.3 * maximum, 8);
      expect(got).toBeGreaterThan(last);
      last = got;
    }
  });
});

describe('bestOfNHeavyTail', () => {
  test.each([
    [4, 3, 0.5, 0.834358],
    [64, 3, 0.5, 1.47039],
    [4096, 3, 0.5, 0.454147],
    [4, 2, 0.3, 0.893118],
    [64, 2, 0.3, 1.479848],
    [4096, 2, 0.3, 0.200093],
  ])('table 7 at n = %d, nu = %d, scale = %d', (n, nu, scale, truth) =>
    expect(bestOfNHeavyTail({ n, nu, scale })).toBeCloseTo(truth, 6),
  );

  test('nothing is gained by one draw; in the end all is lost again', () => {
    expect(bestOfNHeavyTail({ n: 1, nu: 3, scale: 0.5 })).toBeCloseTo(0, 12);
    expect(bestOfNHeavyTail({ n: 1e6, nu: 3, scale: 0.5 })).toBeLessThan(0.08);
    expect(bestOfNHeavyTail({ n: 1e9, nu: 3, scale: 0.5 })).toBeLessThan(0.01);
    expect(bestOfNHeavyTail({ n: 1e9, nu: 3, scale: 0.5 })).toBeGreaterThan(0);
  });

  test('limits: a small error leaves the maximum, light tails are nearly Gaussian', () => {
    expect(bestOfNHeavyTail({ n: 64, nu: 200, scale: 0.02 })).toBeCloseTo(
      2.3437 / Math.sqrt(1 + 0.0004 * (200 / 198)),
      3,
    );
    const rho = 1 / Math.sqrt(1 + 200 / 198);
    expect(bestOfNHeavyTail({ n: 64, nu: 200, scale: 1 })).toBeCloseTo(bestOfNGaussian({ n: 64, rho }), 1);
  });

  test('20,000 simulated draws of the best of 64 agree (seed 1)', () => {
    const next = mulberry32(1);
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    let sum = 0;
    for (let draw = 0; draw < 20_000; draw++) {
      let best = Number.NEGATIVE_INFINITY;
      let truth = 0;
      for (let i = 0; i < 64; i++) {
        const gold = normal();
        const spread = Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2) / 3);
        const proxy = gold + (0.5 * normal()) / spread;
        if (proxy > best) {
          best = proxy;
          truth = gold;
        }
      }
      sum += truth;
    }
    expect(Math.abs(sum / 20_000 - 1.4704)).toBeLessThan(0.03);
  });
});

describe('bestOfNExploit', () => {
  test.each([
    [1, -0.02],
    [2, 0.515067],
    [4, 0.91972],
    [16, 1.317732],
    [64, 0.951457],
    [256, -0.037199],
    [1024, -0.291642],
    [65_536, 1.118568],
  ])('table 7 at n = %d', (n, truth) => expect(bestOfNExploit({ n, eps: 0.01, B: 3, L: 2 })).toBeCloseTo(truth, 6));

  test('without the exploit, or if it always applies, it is the plain maximum', () => {
    expect(bestOfNExploit({ n: 64, eps: 0, B: 3, L: 2 })).toBeCloseTo(2.34373347, 8);
    expect(bestOfNExploit({ n: 64, eps: 1, B: 3, L: 2 })).toBeCloseTo(0.34373347, 8);
    expect(bestOfNExploit({ n: 64, eps: 0.5, B: 0, L: 2 })).toBeCloseTo(1.34373347, 8);
  });
});

test.each<[string, () => unknown]>([
  ['n', () => klBestOfN({ n: 0 })],
  ['n', () => expectedMaximum({ n: Number.NaN })],
  ['n', () => expectedMaximum({ n: 2e9 })],
  ['rho', () => bestOfNGaussian({ n: 2, rho: 1.1 })],
  ['n', () => bestOfNHeavyTail({ n: 0.5, nu: 3, scale: 1 })],
  ['nu', () => bestOfNHeavyTail({ n: 2, nu: 0, scale: 1 })],
  ['scale', () => bestOfNHeavyTail({ n: 2, nu: 3, scale: 0 })],
  ['eps', () => bestOfNExploit({ n: 2, eps: -0.1, B: 1, L: 1 })],
  ['B', () => bestOfNExploit({ n: 2, eps: 0.1, B: -1, L: 1 })],
  ['L', () => bestOfNExploit({ n: 2, eps: 0.1, B: 1, L: Number.NaN })],
])('%s out of range is a RangeError that names it', (name, call) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(new RegExp(`^${name} must`));
});
