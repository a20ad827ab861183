/** What the first map granted, taken back: hidden shares, false alarms, growing gloss, composition by level. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalComposition, reach, rrmOrbit } from '../../../components/models';
import { DEFAULT, games, growth, judged, plainNext, share, sigma } from './plain-recursion';

type Orbit = Partial<Parameters<typeof rrmOrbit>[0]>;
const orbit = (change: Orbit): number[] => rrmOrbit({ ...DEFAULT, c: 0.9, D: 30, ...change });
/** thirty levels, all alike but the third */
const oneBadFloor = (usual: number, bad: number): number[] =>
  Array.from({ length: 30 }, (_, i) => (i === 2 ? bad : usual));

// Reference values of two independent implementations: [level, substance].
const TABLE_13A: [setting: Orbit, values: [level: number, s: number][]][] = [
  [
    {},
    [
      [0, 0.997527377],
      [1, 0.993818366],
      [2, 0.993631034],
      [5, 0.993620905],
      [30, 0.993620904],
    ],
  ],
  [
    { c: 1, hidden: 0.1 },
    [
      [0, 0.997527377],
      [1, 0.902467276],
      [2, 0.899407826],
      [5, 0.899252178],
      [30, 0.89925216],
    ],
  ],
  [
    { hidden: 0.1 },
    [
      [0, 0.997527377],
      [1, 0.899179116],
      [2, 0.892494842],
      [5, 0.891746556],
      [30, 0.891745722],
    ],
  ],
  [
    { c: 1, hidden: 0.3 },
    [
      [0, 0.997527377],
      [1, 0.712458075],
      [2, 0.691884643],
      [5, 0.686235822],
      [30, 0.686156591],
    ],
  ],
  [
    { c: 0.7, falseAlarm: 0.1 },
    [
      [0, 0.995503727],
      [1, 0.945502511],
      [2, 0.928212796],
      [5, 0.916689655],
      [30, 0.915559734],
    ],
  ],
  [
    { falseAlarm: 0.2 },
    [
      [0, 0.991837429],
      [1, 0.981342966],
      [5, 0.979720674],
      [30, 0.979720064],
    ],
  ],
  [
    { c: 0.7, hidden: 0.1 },
    [
      [10, 0.803082984],
      [30, 0.802772541],
    ],
  ],
  [
    { c: 0.7, hidden: 0.2 },
    [
      [5, 0.575500611],
      [10, 0.235876035],
      [30, 0.065426768],
    ],
  ],
  [{ c: 0.7, falseAlarm: 0.2 }, [[30, 0.771847199]]],
  [
    { c: 0.7, growth: 0.05 },
    [
      [10, 0.87032635],
      [12, 0.785804835],
      [15, 0.076212226],
    ],
  ],
  [{ growth: 0.02 }, [[30, 0.991601127]]],
  [
    { c: oneBadFloor(0.9, 0.5) },
    [
      [3, 0.813260921],
      [5, 0.992474538],
      [30, 0.993620904],
    ],
  ],
  [
    { g: 1, beta: 8, c: oneBadFloor(0.9, 0.5) },
    [
      [3, 0.496601994],
      [5, 0.024484212],
      [30, 0.000336981],
    ],
  ],
  [{ c: oneBadFloor(0.7, 0.3) }, [[30, 0.073164753]]],
];

describe('rrmOrbit', () => {
  test.each(TABLE_13A)('table 13a: %o', (setting, values) => {
    const got = orbit(setting);
    for (const [level, s] of values) expect(Math.abs((got[level] ?? Number.NaN) - s)).toBeLessThan(6e-10);
  });

  test('is the formulas, written out', () => {
    fc.assert(
      fc.property(
        fc.record({ ...games, growth }),
        fc.array(share, { maxLength: 30 }),
        ({ growth: grows, ...game }, c) => {
          const got = rrmOrbit({ ...game, growth: grows, c, D: c.length });
          let s = judged(game.h, game.g, game);
          expect(got[0]).toBeCloseTo(s, 12);
          for (const [i, here] of c.entries()) {
            s = plainNext(s, here, game.g * (1 + grows) ** (i + 1), game);
            expect(Math.abs((got[i + 1] ?? Number.NaN) - s)).toBeLessThan(1e-9);
            s = got[i + 1] ?? Number.NaN;
          }
        },
      ),
    );
  });

  test('a composition by level that is the same on every level is one number', () => {
    fc.assert(
      fc.property(fc.record({ ...games, growth, c: share }), fc.integer({ min: 0, max: 30 }), (input, D) => {
        expect(rrmOrbit({ ...input, D, c: Float64Array.from({ length: D }, () => input.c) })).toEqual(
          rrmOrbit({ ...input, D }),
        );
      }),
    );
  });

  // Why it must be so: with s ≥ 0, Δ ≥ −g, so that the reached share never does worse than the hidden one and more of that lowers
  // the map everywhere; false alarms and gloss lower Δ everywhere; and the map rises with s, so a lower map has a lower orbit.
  test('quality never rises with hidden, falseAlarm or growth, at any level', () => {
    fc.assert(
      fc.property(
        fc.record({ ...games, growth, c: share }),
        fc.constantFrom('hidden' as const, 'falseAlarm' as const, 'growth' as const),
        share,
        (input, name, part) => {
          const most = { hidden: 0.999, falseAlarm: 0.499, growth: 0.5 }[name];
          const more = input[name] + (most - input[name]) * part;
          const before = rrmOrbit({ ...input, D: 30 });
          for (const [level, s] of rrmOrbit({ ...input, [name]: Math.max(more, input[name]), D: 30 }).entries())
            expect(s).toBeLessThanOrEqual((before[level] ?? Number.NaN) + 1e-12);
        },
      ),
    );
  });

  test('a hidden share is a ceiling: no level above 1 − hidden·(1 − σ(base − β·g_l))', () => {
    fc.assert(
      fc.property(fc.record({ ...games, growth, c: share }), (input) => {
        for (const [level, s] of rrmOrbit({ ...input, D: 30 }).entries()) {
          if (level === 0) continue;
          const unseen = sigma(input.base - input.beta * input.g * (1 + input.growth) ** level);
          expect(s).toBeLessThanOrEqual(1 - input.hidden * (1 - unseen) + 1e-12);
        }
      }),
    );
  });

  test('level 0 knows no hidden share and no growth, but false alarms', () => {
    const start = orbit({ D: 0 })[0];
    expect(orbit({ D: 0, hidden: 0.5, growth: 0.3 })[0]).toBe(start);
    expect(orbit({ D: 0, h: 0.8, falseAlarm: 0.25 })[0]).toBeCloseTo(sigma(6 * (0.75 * 0.8 - 0.5 * 0.2)), 14);
  });

  test('without optimisation every level is the reference policy, exactly', () => {
    for (const s of orbit({ beta: 0, base: 0.4, hidden: 0.37, falseAlarm: 0.21, growth: 0.5 }))
      expect(s).toBe(sigma(0.4));
  });
});

describe('reach', () => {
  test('is what the orbit says', () => {
    fc.assert(
      fc.property(
        fc.record({ ...games, growth, c: share, rho: fc.constantFrom(1, 1, 0.97) }),
        fc.constantFrom(0.3, 0.5, 0.8, 0.95),
        (input, threshold) => {
          const levels = reach({ ...input, threshold });
          const lost = rrmOrbit({ ...input, D: 30 }).findIndex((s) => s < threshold);
          if (lost >= 0) expect(levels).toBe(lost - 1);
          else expect(levels).toBeGreaterThanOrEqual(30);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a tower with a composition for each level is as high as it is, or ends where it is lost', () => {
    expect(reach({ ...DEFAULT, c: oneBadFloor(0.9, 0.5) })).toBe(30);
    expect(reach({ ...DEFAULT, c: oneBadFloor(0.7, 0.3) })).toBe(2);
    expect(reach({ g: 1, beta: 8, c: oneBadFloor(0.9, 0.5) })).toBe(2);
    expect(reach({ ...DEFAULT, c: [] })).toBe(0);
    expect(reach({ g: 1, beta: 1, c: [0.9] })).toBe(-1);
  });

  test('growing gloss ends every tower in which it can matter, a steady one may stand', () => {
    expect(reach({ ...DEFAULT, c: 0.7, growth: 0.05 })).toBe(11);
    expect(reach({ ...DEFAULT, c: 0.9, growth: 0.02 })).toBeGreaterThan(30);
    expect(reach({ ...DEFAULT, c: 1, growth: 0.001 })).toBeLessThan(100_000);
    expect(reach({ ...DEFAULT, c: 0.9 })).toBe(Number.POSITIVE_INFINITY);
    expect(reach({ g: 0, beta: 6, base: 2, c: 0.5, growth: 0.5 })).toBe(Number.POSITIVE_INFINITY);
    expect(reach({ g: 0.5, beta: 0, base: 2, c: 0.5, growth: 0.5 })).toBe(Number.POSITIVE_INFINITY);
    // seen even if nothing were, at first; but not for ever
    expect(reach({ g: 0.1, beta: 2, base: 3, c: 0.5, growth: 0.1 })).toBeLessThan(100);
  });

  test('infinite at the critical line, finite just below it', () => {
    for (const grants of [{ hidden: 0.1 }, { falseAlarm: 0.2 }, { hidden: 0.05, falseAlarm: 0.1 }]) {
      const critical = criticalComposition({ ...DEFAULT, ...grants });
      expect(reach({ ...DEFAULT, ...grants, c: critical })).toBe(Number.POSITIVE_INFINITY);
      expect(reach({ ...DEFAULT, ...grants, c: critical - 1e-6 })).toBeLessThan(100_000);
    }
  });
});
