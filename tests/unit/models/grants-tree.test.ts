/** What the first map granted, taken back: hidden shares, false alarms, growing gloss, composition by level. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAtEqualTime, evaluateTree, rrmOrbit } from '../../../components/models';
import { DEFAULT, games, growth, judged, PLAIN, share, sigma } from './plain-recursion';

/** The full tree: every node but the leaves has b parts. */
function full(b: number, D: number): number[] {
  let nodes = 1;
  for (let level = 1; level <= D; level++) nodes += b ** level;
  return Array.from({ length: nodes }, (_, i) => (i === 0 ? -1 : Math.floor((i - 1) / b)));
}

const PARENT = [-1, 0, 0, 0, 1, 1, 2, 2, 2, 3, 4, 4, 9, 9];
const parents = fc
  .array(share, { maxLength: 40 })
  .map((picks) => [-1, ...picks.map((x, i) => Math.min(i, Math.floor(x * (i + 1))))]);

describe('evaluateTree', () => {
  test('a full tree is the recursion from level to level, in both modes and with both weights', () => {
    fc.assert(
      fc.property(
        fc.record({ ...games, growth, c: share, rho: fc.constantFrom(1, 0.9) }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        (input, b, D) => {
          const parent = full(b, D);
          const want = rrmOrbit({ ...input, D })[D] ?? Number.NaN;
          const hidden = parent.map(() => input.hidden);
          for (const mode of ['node', 'shared'] as const)
            for (const weight of ['leaf', 'equal'] as const) {
              expect(Math.abs(evaluateTree({ ...input, parent, mode, weight }).root - want)).toBeLessThan(1e-11);
              expect(Math.abs(evaluateTree({ ...input, hidden, parent, mode, weight }).root - want)).toBeLessThan(
                1e-11,
              );
            }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('never better with more hidden, more false alarms, more growth; a node’s own hidden share is its ceiling', () => {
    fc.assert(
      fc.property(parents, fc.record({ ...games, growth, c: share }), share, (parent, input, x) => {
        const hidden = parent.map((_, i) => (i % 3) * 0.3);
        for (const mode of ['node', 'shared'] as const) {
          const before = evaluateTree({ ...input, hidden, parent, mode }).s;
          for (const more of [
            { hidden: hidden.map((f) => f + (0.99 - f) * x) },
            { falseAlarm: input.falseAlarm + (0.499 - input.falseAlarm) * x },
            { growth: input.growth + (0.5 - input.growth) * x },
          ])
            for (const [i, s] of evaluateTree({ ...input, hidden, parent, mode, ...more }).s.entries())
              expect(s).toBeLessThanOrEqual((before[i] ?? Number.NaN) + 1e-12);
          if (mode === 'shared') continue;
          for (const [i, s] of before.entries()) {
            if (!parent.includes(i)) continue;
            const ceiling = 1 - (hidden[i] ?? 0) * (1 - sigma(input.base - input.beta * input.g));
            expect(s).toBeLessThanOrEqual(ceiling + 1e-12);
          }
        }
      }),
    );
  });

  test('the entries of leaves are not used; mode shared takes the mean over the parts', () => {
    const hidden = PARENT.map((_, i) => (PARENT.includes(i) ? 0.1 : 0));
    const leavesToo = PARENT.map(() => 0.1);
    for (const mode of ['node', 'shared'] as const)
      expect(evaluateTree({ ...DEFAULT, parent: PARENT, hidden: leavesToo, mode })).toEqual(
        evaluateTree({ ...DEFAULT, parent: PARENT, hidden, mode }),
      );
    // two nodes of height 1, with one part and with three: .4 and 0 make .1
    const parent = [-1, 0, 0, 1, 2, 2, 2];
    const each = evaluateTree({ ...DEFAULT, parent, hidden: [0, 0.4, 0, 0, 0, 0, 0], mode: 'shared' }).s;
    expect(each[1]).toBeCloseTo(rrmOrbit({ ...DEFAULT, c: 0.9, D: 1, hidden: 0.1 })[1] ?? Number.NaN, 12);
    expect(each[2]).toBe(each[1]);
  });

  test('a very deep and thin tree with growth stays a number', () => {
    const parent = Int32Array.from({ length: 5000 }, (_, i) => i - 1);
    for (const mode of ['node', 'shared'] as const)
      for (const g of [0, 0.5]) {
        const { root } = evaluateTree({ g, beta: 6, parent, c: 0.9, growth: 0.5, hidden: 0.1, mode });
        expect(root >= 0 && root <= 1).toBe(true);
      }
  });
});

describe('compareAtEqualTime', () => {
  const task = { ...DEFAULT, b: 4, D: 4, c: 0.9, G: 1 };

  test('false alarms act on every look, the hidden share on recursion alone', () => {
    const plain = compareAtEqualTime({ ...task, D: 3 });
    const hiding = compareAtEqualTime({ ...task, D: 3, hidden: 0.1 });
    expect(hiding).toEqual({ ...plain, rrm: hiding.rrm });
    expect(hiding.rrm).toBeCloseTo(rrmOrbit({ ...DEFAULT, c: 0.9, D: 3, hidden: 0.1 })[3] ?? Number.NaN, 12);
    const alarmed = compareAtEqualTime({ ...task, D: 3, falseAlarm: 0.2 });
    const game = { ...PLAIN, falseAlarm: 0.2 };
    const cover = plain.visibility;
    expect(alarmed.visibility).toBe(cover);
    expect(alarmed.audit).toBeCloseTo(judged(cover, 0.5, game), 12);
    expect(alarmed.auditFixed).toBeCloseTo(cover * judged(1, 0.5, game) + (1 - cover) * judged(0, 0.5, game), 12);
    expect(alarmed.fullTruth).toBeCloseTo(sigma(6 * 0.8), 12);
    expect(alarmed.rrm).toBeCloseTo(rrmOrbit({ ...DEFAULT, c: 0.9, D: 3, falseAlarm: 0.2 })[3] ?? Number.NaN, 12);
  });

  test('nobody gains by either', () => {
    fc.assert(
      fc.property(fc.record(games), fc.integer({ min: 0, max: 8 }), share, ({ m: _, ...game }, D, x) => {
        const input = { ...game, b: 4, D, c: 0.9 };
        const before = compareAtEqualTime(input);
        const after = compareAtEqualTime({
          ...input,
          hidden: input.hidden + (0.99 - input.hidden) * x,
          falseAlarm: input.falseAlarm + (0.499 - input.falseAlarm) * x,
        });
        for (const who of ['audit', 'auditFixed', 'fullTruth', 'rrm'] as const)
          expect(after[who]).toBeLessThanOrEqual(before[who] + 1e-12);
      }),
    );
  });
});
