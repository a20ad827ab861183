/** What the first map granted, taken back: hidden shares, false alarms, growing gloss, composition by level. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalComposition, recoveryComposition } from '../../../components/models';
import { DEFAULT, games, judged, PLAIN, type Plain, plainHolds, plainKeeps, plainNext, upTo } from './plain-recursion';

describe('criticalComposition', () => {
  // Reference values, by bisection.
  test.each([
    [0, 0.60920755],
    [0.05, 0.646572631],
    [0.1, 0.698216675],
    [0.15, 0.78203228],
    [0.19, 0.93448206],
    [0.2, Number.POSITIVE_INFINITY],
  ])('table 13b: hidden = %d', (hidden, critical) => {
    const got = criticalComposition({ ...DEFAULT, hidden });
    if (critical === Number.POSITIVE_INFINITY) expect(got).toBe(critical);
    else expect(Math.abs(got - critical)).toBeLessThan(1e-9);
  });

  test.each([
    [0, 0.60920755],
    [0.1, 0.652722375],
    [0.2, 0.702931789],
    [0.3, 0.761509438],
  ])('table 13b: falseAlarm = %d', (falseAlarm, critical) => {
    expect(Math.abs(criticalComposition({ ...DEFAULT, falseAlarm }) - critical)).toBeLessThan(1e-9);
  });

  test.each([
    [4, 0.621705, 0.705478],
    [6, 0.609208, 0.609208],
    [8, 0.633919, 0.5606],
    [12, 0.673356, 0.5045],
  ])('harder training lowers the line only with a fixed gloss: beta = %d', (beta, rising, fixed) => {
    expect(criticalComposition({ g: 0.5 + 0.1 * (beta - 6), beta })).toBeCloseTo(rising, 6);
    expect(criticalComposition({ g: 0.5, beta })).toBeCloseTo(fixed, 6);
  });

  test('is where walked orbits begin to hold, found by halving', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.record({
          ...games,
          g: fc.double({ min: 0.1, max: 1.2, noNaN: true }),
          beta: fc.double({ min: 2, max: 12, noNaN: true }),
          base: fc.oneof(fc.constant(0), fc.double({ min: -1, max: 1, noNaN: true })),
          pen: fc.constantFrom(1, 0.8, 2),
          k: fc.constantFrom(1, 1, 2, 4),
          q: fc.constantFrom(0, 0, 0.4, 1),
          h: fc.constantFrom(1, 1, 0.9),
          m: fc.constantFrom(1, 1, 0.9),
          hidden: upTo(0.4),
        }),
        fc.double({ min: 0.3, max: 0.9, noNaN: true }),
        (game, threshold) => {
          if (game.hidden === 0 && game.falseAlarm === 0) return;
          const critical = criticalComposition({ ...game, threshold });
          if (judged(game.h, game.g, game) < threshold) {
            expect(critical).toBeNaN();
            return;
          }
          const holds = (c: number): boolean =>
            game.q === 1 ? plainKeeps(c, threshold, game) : plainHolds(c, threshold, game, 8000);
          if (!holds(1)) {
            expect(critical === Number.POSITIVE_INFINITY || critical > 1 - 2e-5).toBe(true);
            return;
          }
          let [low, high] = [0, 1];
          if (holds(0)) high = 0;
          while (high - low > 1e-7) {
            const middle = (low + high) / 2;
            if (holds(middle)) high = middle;
            else low = middle;
          }
          found++;
          // next to the fold an orbit of 8,000 levels has not passed yet: then halving ends a little below
          expect(Math.abs(critical - high)).toBeLessThan(2e-5);
        },
      ),
      { numRuns: 100 },
    );
    expect(found).toBeGreaterThan(20);
  });

  test('never falls with hidden or falseAlarm, and never exceeds 1 but to Infinity', () => {
    fc.assert(
      fc.property(
        fc.record({ ...games, beta: fc.double({ min: 1, max: 14, noNaN: true }), q: fc.constantFrom(0, 0, 0.5) }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.constantFrom('hidden' as const, 'falseAlarm' as const),
        (game, threshold, name) => {
          const less = criticalComposition({ ...game, threshold });
          const more = criticalComposition({ ...game, threshold, [name]: game[name] + 0.005 });
          if (Number.isNaN(less)) expect(more).toBeNaN();
          else if (!Number.isNaN(more)) {
            expect(more).toBeGreaterThanOrEqual(Math.min(less, 1) - 1e-7);
            expect(more <= 1 || more === Number.POSITIVE_INFINITY).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the edges', () => {
    // the work keeps the threshold even if nothing is seen
    expect(criticalComposition({ g: 0.1, beta: 2, base: 3, hidden: 0.5 })).toBe(0);
    expect(criticalComposition({ g: 0.5, beta: 0, base: 2, hidden: 0.9, falseAlarm: 0.4 })).toBe(0);
    // good enough alone, but nothing is read
    expect(criticalComposition({ ...DEFAULT, m: 0, hidden: 0.1 })).toBe(Number.POSITIVE_INFINITY);
    expect(criticalComposition({ ...DEFAULT, k: 3, hidden: 0.22 })).toBe(Number.POSITIVE_INFINITY);
    // false alarms push level 0 below the threshold
    expect(criticalComposition({ g: 0.5, beta: 2, falseAlarm: 0.4 })).toBeNaN();
    expect(criticalComposition({ g: 0.5, beta: 2 })).not.toBeNaN();
    // above 1 without, Infinity with the grants taken back
    expect(criticalComposition({ g: 1, beta: 2 })).toBeGreaterThan(1);
    expect(criticalComposition({ g: 1, beta: 2, falseAlarm: 1e-9 })).toBe(Number.POSITIVE_INFINITY);
    // next to none is none
    expect(criticalComposition({ ...DEFAULT, hidden: 1e-12 })).toBeCloseTo(criticalComposition(DEFAULT), 9);
  });
});

describe('recoveryComposition', () => {
  test('false alarms act as a smaller penalty', () => {
    fc.assert(
      fc.property(upTo(0.49), fc.constantFrom(1, 3), (falseAlarm, pen) => {
        expect(recoveryComposition({ ...DEFAULT, pen, falseAlarm })).toBeCloseTo(
          recoveryComposition({ ...DEFAULT, pen: pen * (1 - falseAlarm) }),
          9,
        );
      }),
    );
  });

  test.each<Partial<Plain>>([
    { hidden: 0.01 },
    { hidden: 0.05 },
    { hidden: 0.1, falseAlarm: 0.02, beta: 5.5 },
    { hidden: 0.3, beta: 5 },
    { hidden: 0.05, k: 2, r: 0.3, g: 0.45 },
    { hidden: 0.05, q: 0.2, g: 0.5 },
  ])('a collapsed recursion climbs back above it and stays down below it: %o', (change) => {
    const game = { ...PLAIN, ...change };
    const recovery = recoveryComposition({ ...game, threshold: 0.6 });
    expect(recovery).toBeLessThan(1);
    const settle = (c: number): number => {
      let s = judged(0, game.g, game);
      for (let level = 0; level < 50_000; level++) s = plainNext(s, c, game.g, game);
      return s;
    };
    expect(settle(recovery + 5e-4) - settle(recovery - 5e-4)).toBeGreaterThan(0.1);
  });

  test('Infinity where c = 1 does not do it; NaN without a fold and where level 0 is lost', () => {
    expect(recoveryComposition({ ...DEFAULT, hidden: 0.2 })).toBe(Number.POSITIVE_INFINITY);
    expect(recoveryComposition({ g: 0.5, beta: 4, hidden: 0.1 })).toBeNaN();
    // a fold that the hidden share has smoothed away: K = 2.25 is not above 2 + 4fσ(−K)/(1 − f) = 2.28…
    expect(recoveryComposition({ g: 0.5, beta: 4.5 })).not.toBeNaN();
    expect(recoveryComposition({ g: 0.5, beta: 4.5, hidden: 0.5 })).toBeNaN();
    expect(recoveryComposition({ g: 1, beta: 6, h: 0.5, hidden: 0.1 })).toBeNaN();
  });
});
