import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logistic } from '../../../components/models/numerics/logistic';
import { bestBeta } from '../../../components/models/oversight/best-beta';
import { meanField } from '../../../components/models/oversight/evaluation-game';

describe('bestBeta', () => {
  // Reference values of two independent implementations.
  test('table 1a', () => {
    const got = bestBeta({ v: [1, 1, 0.8, 0.6, 0.4, 0.2, 0, 0], g: 0.4, base: 0 });
    expect(got.beta).toBeCloseTo(4.6893, 4);
    expect(got.trueQuality).toBeCloseTo(0.642993, 6);
  });

  test('the recommended default', () => {
    const got = bestBeta({ v: [1, 1, 1, ...Array<number>(7).fill(0.25)], g: 0.5 });
    expect(got.beta).toBeCloseTo(2.4818, 4);
    expect(got.trueQuality).toBeCloseTo(0.572999, 6);
  });

  test('0 where optimising never helps', () => {
    expect(bestBeta({ v: [0, 0.1, 0.2], g: 0.5 })).toEqual({ beta: 0, trueQuality: 0.5 });
    expect(bestBeta({ v: [0, 0], g: 0, base: 1 })).toEqual({ beta: 0, trueQuality: logistic(1) });
    // one unit gains what the other loses, at every strength
    expect(bestBeta({ v: [0.75, 0.25], g: 1 }).beta).toBe(0);
  });

  test('Infinity and the limit where it always helps', () => {
    expect(bestBeta({ v: [1, 0.5], g: 0.5 })).toEqual({ beta: Number.POSITIVE_INFINITY, trueQuality: 1 });
    // a unit that nothing pulls either way stays where it was
    expect(bestBeta({ v: [1, 0], g: 0, base: 0 })).toEqual({ beta: Number.POSITIVE_INFINITY, trueQuality: 0.75 });
  });

  test('where quality first falls and then climbs above its start, the limit is the best', () => {
    // from a poor start the bluffed unit has little to lose; the inspected ones need strong optimisation to get going
    const input = { v: [0, 1, 1, 1], g: 2, base: -5 };
    expect(bestBeta(input)).toEqual({ beta: Number.POSITIVE_INFINITY, trueQuality: 0.75 });
  });

  test('no strength does better than the one found', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 20, maxLength: 20 }),
        (v, g, base, strengths) => {
          const best = bestBeta({ v, g, base });
          if (best.beta <= 50) {
            expect(meanField({ v, g, base, beta: best.beta }).trueQuality).toBeCloseTo(best.trueQuality, 12);
          }
          for (const beta of [0, ...strengths]) {
            expect(meanField({ v, g, base, beta }).trueQuality).toBeLessThanOrEqual(best.trueQuality + 1e-12);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['v', []],
    ['v', [0.5, 1.1]],
    ['v', [Number.NaN]],
    ['g', 2.1],
    ['base', Number.NaN],
    ['pen', -1],
  ])('%s = %o is a RangeError that names it', (name, value) => {
    const call = () => bestBeta({ v: [0.5], g: 0.5, [name]: value });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${name}`));
  });
});
