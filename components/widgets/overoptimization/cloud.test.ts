import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOUD, CLOUDS, cloudOf, countBelow, favourite, favourites, LAST_NOTCH, SHAPES, SHOWN_SEED } from './cloud';
import { BELOW } from './cloud.data';
import { lawsAt, RHO, TRICK } from './laws';
import { DRAWS } from './steps';

const shapes = fc.constantFrom(...SHAPES);
const seeds = fc.integer({ min: 1, max: 1e6 });
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

describe('a cloud', () => {
  it('is the same again for the same seed; with another kind of error only the judge and the tricks differ', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [even, wild, trick] = SHAPES.map((shape) => cloudOf(shape, seed));
        expect(cloudOf('even', seed)).toEqual(even);
        expect(wild?.truth).toEqual(even?.truth);
        for (let i = 0; i < CLOUD; i++)
          expect(trick?.truth[i]).toBeCloseTo((even?.truth[i] ?? 0) - TRICK.L * (trick?.trick[i] ?? 0), 12);
        expect(even?.trick.some(Boolean)).toBe(false);
      }),
      { numRuns: 5 },
    );
  });

  it('keeps of the first n the one of the highest score', () => {
    fc.assert(
      fc.property(shapes, seeds, fc.integer({ min: 1, max: CLOUD }), (shape, seed, n) => {
        const cloud = cloudOf(shape, seed);
        const at = favourites(cloud)[n - 1] ?? -1;
        expect(at).toBeLessThan(n);
        expect(cloud.score[at]).toBe(Math.max(...cloud.score.subarray(0, n)));
      }),
      { numRuns: 40 },
    );
  });

  it('agrees with the exact laws: score and truth go together as they say, and so do the favourites', () => {
    const clouds = Array.from({ length: 300 }, (_, i) => cloudOf('even', i + 1));
    const together = mean(clouds.map(({ truth, score }) => mean(Array.from(truth, (t, i) => t * (score[i] ?? 0)))));
    expect(together).toBeCloseTo(RHO, 1);
    for (const shape of ['even', 'wild'] as const) {
      for (const n of [4, 32, 1000]) {
        const kept = Array.from({ length: 300 }, (_, i) => {
          const cloud = cloudOf(shape, i + 1);
          return cloud.truth[favourites(cloud)[n - 1] ?? 0] ?? 0;
        });
        const spread = Math.sqrt(mean(kept.map((t) => (t - mean(kept)) ** 2)));
        expect(Math.abs(mean(kept) - lawsAt(n)[shape].truth)).toBeLessThan((3.5 * spread) / Math.sqrt(300));
      }
    }
    const tricks = mean(Array.from({ length: 300 }, (_, i) => mean([...cloudOf('trick', i + 1).trick])));
    expect(tricks).toBeCloseTo(TRICK.eps, 3);
  });
});

describe('the hundred clouds', () => {
  it('stand in the table as they are counted', () => {
    for (const shape of SHAPES) expect(BELOW[shape]).toEqual(countBelow(shape));
    expect(BELOW.even).toHaveLength(LAST_NOTCH + 1);
    expect([DRAWS[LAST_NOTCH], CLOUDS]).toEqual([CLOUD, 100]);
  });
  it('say what the laws say: picking harder helps, comes to little, or hurts', () => {
    for (const [shape, ten, all] of [
      ['even', 18, 2],
      ['wild', 11, 37],
      ['trick', 10, 74],
    ] as const) {
      expect(BELOW[shape][DRAWS.indexOf(10)]).toBe(ten);
      expect(BELOW[shape][LAST_NOTCH]).toBe(all);
    }
  });
});

describe('the cloud on show', () => {
  it('comes out as most do: its favourites lie within a third of the middle one of the first hundred', () => {
    for (const shape of SHAPES) {
      // With the trick, a hundred answers lead to one of two places; ten and a thousand to one.
      for (const n of shape === 'trick' ? [10, 1000] : [10, 100, 1000]) {
        const worth = (seed: number) => {
          const cloud = cloudOf(shape, seed);
          return cloud.truth[favourites(cloud)[n - 1] ?? 0] ?? 0;
        };
        const usual = middle(Array.from({ length: CLOUDS }, (_, i) => worth(i + 1)));
        expect(Math.abs(worth(SHOWN_SEED) - usual)).toBeLessThan(shape === 'even' && n === 10 ? 0.6 : 1 / 3);
      }
    }
  });
  it('stays as it is past its end, and is bounded', () => {
    for (const shape of SHAPES) {
      const last = favourite(shape, LAST_NOTCH);
      expect(favourite(shape, DRAWS.length - 1)).toEqual(last);
      for (let notch = 0; notch <= LAST_NOTCH; notch++) {
        const { at, n, better, isTrick } = favourite(shape, notch);
        expect(at).toBeLessThan(n);
        expect(better).toBeLessThan(CLOUD);
        if (isTrick) expect(shape).toBe('trick');
      }
    }
  });
});
