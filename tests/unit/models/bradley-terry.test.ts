import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../../components/models/numerics/rng';
import { bradleyTerry, bradleyTerryFit } from '../../../components/models/preferences/bradley-terry';

// Citations between four journals of statistics (Stigler 1994, as in Agresti 2002 and the R package BradleyTerry2):
// row is cited by column, and so has won against it. Biometrika, Comm. Statist., JASA, JRSS-B.
const CITATIONS = [
  [714, 730, 498, 221],
  [33, 425, 68, 17],
  [320, 813, 1072, 142],
  [284, 276, 325, 188],
];
const PUBLISHED = [0, -2.9491, -0.4796, 0.269];

describe('the journals', () => {
  test('abilities as published, and to six digits as found by two independent methods', () => {
    const got = bradleyTerry({ counts: CITATIONS });
    for (const [i, want] of PUBLISHED.entries()) expect(got[i]).toBeCloseTo(want, 4);
    for (const [i, want] of [0, -2.949072, -0.47957, 0.268954].entries()) expect(got[i]).toBeCloseTo(want, 6);
  });

  test('standard errors, deviance and likelihood', () => {
    const fit = bradleyTerryFit({ counts: CITATIONS });
    for (const [i, want] of [0, 0.1025, 0.0606, 0.0708].entries()) expect(fit.standardErrors[i]).toBeCloseTo(want, 4);
    expect(fit.deviance).toBeCloseTo(4.2934, 4);
    expect(fit.degreesOfFreedom).toBe(3);
    expect(fit.logLikelihood).toBeCloseTo(-1622.8898, 4);
  });

  test('a ridge of 1 draws them together', () => {
    const got = bradleyTerry({ counts: CITATIONS, ridge: 1 });
    for (const [i, want] of [0, -2.92893, -0.4776, 0.2663].entries()) expect(got[i]).toBeCloseTo(want, 5);
  });

  test('the diagonal does not matter', () => {
    const without = CITATIONS.map((row, i) => row.map((value, j) => (i === j ? 0 : value)));
    expect(bradleyTerry({ counts: without })).toEqual(bradleyTerry({ counts: CITATIONS }));
  });
});

describe('where no estimate exists', () => {
  test.each([
    [
      'a player never wins',
      [
        [0, 3, 2],
        [0, 0, 0],
        [1, 4, 0],
      ],
    ],
    [
      'a player never loses',
      [
        [0, 3, 2],
        [0, 0, 5],
        [0, 4, 0],
      ],
    ],
    [
      'two groups never met',
      [
        [0, 1, 0, 0],
        [1, 0, 0, 0],
        [0, 0, 0, 1],
        [0, 0, 1, 0],
      ],
    ],
    [
      'one group always beats the other',
      [
        [0, 1, 5, 5],
        [1, 0, 5, 5],
        [0, 0, 0, 1],
        [0, 0, 1, 0],
      ],
    ],
    [
      'nobody met',
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ])('%s: it says so', (_, counts) => {
    expect(() => bradleyTerry({ counts })).toThrow(RangeError);
    expect(() => bradleyTerry({ counts })).toThrow(/^counts has no estimate/);
    for (const ability of bradleyTerry({ counts, ridge: 1 })) expect(Number.isFinite(ability)).toBe(true);
  });

  test('but a circle of wins is enough', () => {
    for (const ability of bradleyTerry({
      counts: [
        [0, 1, 0],
        [0, 0, 1],
        [1, 0, 0],
      ],
    }))
      expect(ability).toBeCloseTo(0, 12);
  });
});

test('two players: the log-odds of the wins; one player: nothing to say', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }), (won, lost) => {
      expect(
        bradleyTerry({
          counts: [
            [0, won],
            [lost, 0],
          ],
        })[1],
      ).toBeCloseTo(Math.log(lost / won), 10);
    }),
  );
  expect(bradleyTerry({ counts: [[7]] })).toEqual([0]);
});

test('finds back the abilities behind simulated games, and expects each player to win as often as it did', () => {
  const next = mulberry32(5);
  const truth = [0, 1, -1, 0.5, 2];
  const counts = truth.map(() => truth.map(() => 0));
  for (const [i, a] of truth.entries())
    for (const [j, b] of truth.entries())
      for (let game = 0; game < 4000 && i < j; game++) {
        const [winner, loser] = next() < 1 / (1 + Math.exp(b - a)) ? [i, j] : [j, i];
        const row = counts[winner];
        if (row) row[loser] = (row[loser] ?? 0) + 1;
      }
  const got = bradleyTerry({ counts });
  for (const [i, want] of truth.entries()) expect(Math.abs((got[i] ?? Number.NaN) - want)).toBeLessThan(0.15);
  for (const [i, row] of counts.entries()) {
    let won = 0;
    let expected = 0;
    for (const [j, value] of row.entries()) {
      won += value;
      if (i !== j) expected += 4000 / (1 + Math.exp((got[j] ?? 0) - (got[i] ?? 0)));
    }
    expect(expected).toBeCloseTo(won, 6);
  }
});

test.each<[string, () => unknown]>([
  ['the number of players in counts', () => bradleyTerry({ counts: [] })],
  ['counts', () => bradleyTerry({ counts: [[0, 1]] })],
  [
    'counts\\[0\\]\\[1\\]',
    () =>
      bradleyTerry({
        counts: [
          [0, -1],
          [1, 0],
        ],
      }),
  ],
  [
    'counts\\[1\\]\\[0\\]',
    () =>
      bradleyTerry({
        counts: [
          [0, 1],
          [Number.NaN, 0],
        ],
      }),
  ],
  [
    'ridge',
    () =>
      bradleyTerry({
        counts: [
          [0, 1],
          [1, 0],
        ],
        ridge: -1,
      }),
  ],
])('%s out of range is a RangeError that names it', (name, call) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(new RegExp(`^${name} must`));
});
