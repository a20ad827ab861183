import { describe, expect, it } from 'vitest';
import { klBestOfN } from '../../models/oversight/best-of-n';
import { SHAPES } from './cloud';
import { pagesAt, peakOf, SIZES, TOY_END } from './curves';
import { cloudSentence, model, type OveroptimizationState } from './model';
import { answersAt, LONGEST_CLOUD, LONGEST_MEASURED, LONGEST_PAGES, measuredSays, pagesSays, says } from './says';
import { DRAWS, THOUSAND } from './steps';

const start = model.init({ id: 'overoptimization' });
const every = (part: Partial<OveroptimizationState>): OveroptimizationState[] =>
  DRAWS.map((_, draws) => ({ ...start, ...part, draws }));
const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));

describe('the sentences of the acts', () => {
  it('are these at the start, and at a thousand', () => {
    expect(cloudSentence(start)).toBe(
      'The judge’s favourite of 100 answers. 74 of all thousand are really better. In 50 of 100 clouds drawn anew, what is kept is below average.',
    );
    const far = { ...start, draws: THOUSAND };
    expect(cloudSentence(far)).toBe(
      'The judge’s favourite of 1,000 answers is a trick. 782 of all thousand are really better. In 74 of 100 clouds drawn anew, what is kept is below average.',
    );
    expect(pagesSays(far)).toBe(
      'Trained this far, ten pages look like 10.8, for unseen bluff reads better than work. Really done: 3.2. The judge sees nothing but progress.',
    );
    expect(measuredSays(far)).toBe(
      'A small judge picks the best of 1,000. A large one, taken for the truth, gives it +0.48. At most +0.50, near the best of 170.',
    );
    expect(pagesSays({ ...start, draws: 0 })).toBe(
      'Untrained: half of the work is real, 5.0 pages of ten. To the judge it looks like 8.9.',
    );
    expect(measuredSays({ ...start, draws: 0, size: '3b' })).toBe(
      'A small judge has not picked yet: the mark of a large one, taken for the truth, stands at 0. More picking helps up to a million.',
    );
  });

  it('are as long as the room that is kept, and no longer; and use no symbols', () => {
    const told = {
      cloud: SHAPES.flatMap((shape) => every({ shape }).map(cloudSentence)),
      pages: every({}).map(pagesSays),
      measured: SIZES.flatMap((size) => every({ size }).map(measuredSays)),
    };
    expect(longest(told.cloud)).toBe(LONGEST_CLOUD.length);
    expect(longest(told.pages)).toBe(LONGEST_PAGES.length);
    expect(longest(told.measured)).toBe(LONGEST_MEASURED.length);
    for (const text of Object.values(told).flat()) expect(text).not.toMatch(/√|nats|deviation|NaN|undefined|\bn\b/);
  });

  it('are chosen by the act', () => {
    for (const [act, text] of [
      ['cloud', cloudSentence(start)],
      ['pages', pagesSays(start)],
      ['measured', measuredSays(start)],
    ] as const)
      expect(says({ ...start, act })).toBe(text);
    expect(says({ ...start, act: 'bench' })).toContain('nats');
  });

  it('name the number of answers at which the measured truth turns', () => {
    for (const size of SIZES) {
      const peak = peakOf('gao', size);
      if (!peak) continue;
      const n = answersAt(peak.kl);
      // two figures of it
      expect(Math.abs(klBestOfN({ n }) - peak.kl)).toBeLessThan(0.06);
      expect(String(n)).toMatch(/^\d\d0*$/);
    }
  });
});

describe('ten pages', () => {
  it('look better at every notch; in truth they gain a little and lose a lot', () => {
    const pages = DRAWS.map((n) => pagesAt(klBestOfN({ n })));
    for (const [i, { looks, done, real }] of pages.entries()) {
      if (i) expect(looks).toBeGreaterThanOrEqual(pages[i - 1]?.looks ?? 99);
      expect(done).toBeCloseTo(
        real.reduce((a, b) => a + b, 0),
        9,
      );
    }
    // by hand, untrained: three pages checked are worth a half each, seven a half and half of 0.75 × 1.5
    expect(pages[0]?.looks).toBeCloseTo(3 * 0.5 + 7 * (0.5 + 0.5 * 0.75 * 1.5), 9);
    expect(pages[0]?.done).toBeCloseTo(5, 9);
    expect(Math.max(...pages.map(({ done }) => done))).toBeGreaterThan(5.7);
    expect(pagesAt(TOY_END).done).toBeCloseTo(3, 1);
    // all that is unseen is bluff in the end: three pages real, seven passing three times in four at half as much again
    expect(pagesAt(TOY_END).looks).toBeCloseTo(3 + 7 * 0.75 * 1.5, 1);
  });
});
