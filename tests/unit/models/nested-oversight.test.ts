import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MOST_STEPS,
  type NestedOversightInput,
  nestedOversight,
  OVERSIGHT_GAMES,
  type OversightGame,
  oversightLadder,
} from '../../../components/models/oversight/nested-oversight';

const game = (id: OversightGame['id']) => OVERSIGHT_GAMES.games.find((g) => g.id === id) as OversightGame;
const at = (id: OversightGame['id'], gap: number, steps?: number) => {
  const { guard, houdini } = game(id);
  return nestedOversight({ gap, guard, houdini, ...(steps === undefined ? {} : { steps }) });
};

const line = fc.record({
  slope: fc.double({ min: -3, max: 3, noNaN: true }),
  intercept: fc.double({ min: -3000, max: 3000, noNaN: true }),
});
const input: fc.Arbitrary<NestedOversightInput> = fc.record({
  gap: fc.double({ min: 0, max: 2000, noNaN: true }),
  guard: line,
  houdini: line,
  start: fc.double({ min: 500, max: 2000, noNaN: true }),
});
const steps = fc.integer({ min: 1, max: MOST_STEPS });

describe('nestedOversight', () => {
  // What the authors' code prints, to four digits.
  test.each([
    ['mafia', 0.1106, 1],
    ['debate', 0.5136, 1],
    ['backdoor', 0.2757, 2],
    ['wargames', 0.098, 1],
  ] as const)('%s at +400 is %d with %d rungs', (id, success, n) => {
    const got = at(id, 400);
    expect(got.success.toFixed(4)).toBe(success.toFixed(4));
    expect(got.steps).toBe(n);
  });

  test('in Mafia more rungs pay as the gap grows', () => {
    expect([400, 800, 1200].map((gap) => at('mafia', gap).steps)).toEqual([1, 3, 5]);
  });

  test('in Backdoor Code two rungs help at 400, and nothing helps at 800', () => {
    expect(at('backdoor', 400, 1).success).toBeCloseTo(0.213, 3);
    expect(at('backdoor', 400, 2).success).toBeCloseTo(0.276, 3);
    expect(at('backdoor', 800).success).toBeCloseTo(0.003, 3);
  });

  test('one rung between equals is the odds of the two lines', () => {
    const flat = { slope: 0, intercept: 1000 };
    expect(nestedOversight({ gap: 900, steps: 1, guard: flat, houdini: flat }).success).toBe(0.5);
    expect(nestedOversight({ gap: 900, steps: 3, guard: flat, houdini: flat }).success).toBe(0.125);
    const ahead = { slope: 0, intercept: 1400 };
    expect(nestedOversight({ gap: 0, steps: 1, guard: flat, houdini: ahead }).success).toBeCloseTo(1 / 11, 12);
    expect(nestedOversight({ gap: 0, steps: 1, guard: ahead, houdini: flat }).success).toBeCloseTo(10 / 11, 12);
  });

  test('is a probability, and the best is no worse than any fixed number of rungs', () => {
    fc.assert(
      fc.property(input, steps, (i, n) => {
        const [best, fixed] = [nestedOversight(i), nestedOversight({ ...i, steps: n })];
        expect(fixed.steps).toBe(n);
        expect(fixed.success).toBeGreaterThanOrEqual(0);
        expect(best.success).toBeLessThanOrEqual(1);
        expect(best.success).toBeGreaterThanOrEqual(fixed.success);
        expect(nestedOversight({ ...i, steps: best.steps }).success).toBe(best.success);
      }),
    );
  });

  test('tries every number of rungs up to the most, which is best where each rung more still helps', () => {
    const line = { slope: 1, intercept: 0 };
    const behind = { slope: 1, intercept: -1000 };
    const far = { gap: 5000, guard: line, houdini: behind };
    expect(nestedOversight(far).steps).toBe(MOST_STEPS);
    expect(nestedOversight(far).success).toBe(nestedOversight({ ...far, steps: MOST_STEPS }).success);
    expect(() => nestedOversight({ ...far, steps: MOST_STEPS + 1 })).toThrow(/^steps /);
  });

  test('of equally good ladders it names the shortest', () => {
    const [hopeless, sure] = [
      { slope: 0, intercept: -10_000 },
      { slope: 0, intercept: 10_000 },
    ];
    expect(nestedOversight({ gap: 100, guard: sure, houdini: hopeless }).steps).toBe(1);
  });

  test('a stronger escapee is never easier to hold, a stronger overseer never harder', () => {
    fc.assert(
      fc.property(input, steps, fc.double({ min: 0, max: 1000, noNaN: true }), (i, n, more) => {
        const raise = (l: NestedOversightInput['guard']) => ({ ...l, intercept: l.intercept + more });
        const { success } = nestedOversight({ ...i, steps: n });
        expect(nestedOversight({ ...i, steps: n, houdini: raise(i.houdini) }).success).toBeLessThanOrEqual(success);
        expect(nestedOversight({ ...i, steps: n, guard: raise(i.guard) }).success).toBeGreaterThanOrEqual(success);
      }),
    );
  });

  test('depends on where it starts only where the lines differ in slope', () => {
    const { guard } = game('mafia');
    const parallel = { guard, houdini: { slope: guard.slope, intercept: 0 }, gap: 300, steps: 4 };
    expect(nestedOversight({ ...parallel, start: 600 }).success).toBeCloseTo(nestedOversight(parallel).success, 12);
    const { houdini } = game('mafia');
    expect(nestedOversight({ gap: 400, guard, houdini, start: 1103 })).toEqual(at('mafia', 400));
    expect(nestedOversight({ gap: 400, guard, houdini, start: 1300 }).success).toBeGreaterThan(
      at('mafia', 400).success,
    );
  });
});

describe('oversightLadder', () => {
  test('climbs from the start over the whole gap, each model overseeing the next, and multiplies to the success', () => {
    fc.assert(
      fc.property(input, steps, (i, n) => {
        const ladder = oversightLadder({ ...i, steps: n });
        expect(ladder).toHaveLength(n);
        expect(ladder[0]?.overseer).toBe(i.start);
        expect(ladder.at(-1)?.overseen).toBeCloseTo((i.start ?? 0) + i.gap, 6);
        for (const [k, rung] of ladder.entries()) if (k) expect(rung.overseer).toBe(ladder[k - 1]?.overseen);
        const all = ladder.reduce((p, rung) => p * rung.holds, 1);
        expect(all).toBe(nestedOversight({ ...i, steps: n }).success);
      }),
    );
  });
  test('has the best number of rungs unless told', () => {
    const { guard, houdini } = game('backdoor');
    expect(oversightLadder({ gap: 400, guard, houdini }).map((r) => Math.round(r.overseen))).toEqual([1303, 1503]);
  });
});

test.each([
  ['gap', { gap: -1 }],
  ['gap', { gap: Number.NaN }],
  ['steps', { steps: 0 }],
  ['steps', { steps: 21 }],
  ['steps', { steps: 1.5 }],
  ['start', { start: -1 }],
  ['guard.slope', { guard: { slope: Number.NaN, intercept: 0 } }],
  ['guard.intercept', { guard: { slope: 1, intercept: Number.POSITIVE_INFINITY } }],
  ['houdini.slope', { houdini: { slope: 11, intercept: 0 } }],
  ['houdini.intercept', { houdini: { slope: 1, intercept: -20_000 } }],
] as const)('%s out of range is a RangeError that names it: %j', (name, change) => {
  const { guard, houdini } = game('mafia');
  const call = () => nestedOversight({ gap: 400, guard, houdini, ...change });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(`${name} must`);
});
