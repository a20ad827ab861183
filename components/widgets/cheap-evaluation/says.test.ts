import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive, model, type State } from './model';
import { NAMES, schema } from './params';
import {
  LONGEST_PRICE,
  LONGEST_TRAIN,
  LONGEST_TWICE,
  LONGEST_WALL,
  leftText,
  priceSays,
  says,
  trainSays,
  twiceSays,
  wallSays,
} from './says';
import { sumOf } from './words';

const props = { id: 'cheap-evaluation' };
const start = model.init(props);
const states: fc.Arbitrary<State> = fc
  .record(Object.fromEntries(NAMES.map((name) => [name, fc.integer({ min: 0, max: 1000 })])))
  .map((parts) =>
    model.init(
      props,
      Object.fromEntries(
        NAMES.map((name) => {
          const { min, max } = schema[name];
          return [name, min + ((parts[name] ?? 0) / 1000) * (max - min)];
        }),
      ),
    ),
  );

describe('the sentences of the acts', () => {
  it('are these at the start', () => {
    expect(twiceSays(start)).toBe(
      '120 answers are judged twice: the assistant calls 77 of a hundred good, people 68. So take 9 off what it says of all.',
    );
    expect(wallSays(start)).toBe(
      'Good, of a hundred: people alone say 59–\u206076. Trusting 2,000 verdicts says 77–\u206080 and misses the true 70. Corrected: 64–\u206075 holds it.',
    );
    expect(trainSays(start)).toBe(
      'Untrained: the old sample says 64–\u206075 good of a hundred; really 70. Now train on the verdicts.',
    );
    expect(trainSays({ ...start, round: 6, fresh: 0b100000 })).toBe(
      'Round 6: the assistant passes 99 of a hundred, the old sample says 85–\u206095. Really good: 50. The new sample says 40–\u206058.',
    );
    expect(trainSays({ ...start, round: 10 })).toBe(
      'Round 10: the assistant passes 100 of a hundred, the old sample says 86–\u206096. Really good: 20. Best was 75, in round 2.',
    );
    expect(priceSays(start)).toContain('Your mix costs 65\u00a0% of what judgements alone would.');
    expect(leftText(0b100100)).toBe('360 of 600 judgements left');
    expect(twiceSays({ ...start, se: 0.5, sp: 0.5 })).toContain('So add ');
  });

  it('fit the room that is kept for them, use no symbols, and the sum adds up, whatever the settings', () => {
    fc.assert(
      fc.property(states, (state) => {
        for (const [text, longest] of [
          [twiceSays(state), LONGEST_TWICE],
          [wallSays(state), LONGEST_WALL],
          [trainSays(state), LONGEST_TRAIN],
          [priceSays(state), LONGEST_PRICE],
        ] as const) {
          expect(text.length).toBeLessThanOrEqual(longest.length);
          expect(text).not.toMatch(/NaN|undefined|Infinity|λ|weight/);
        }
        const { it: said, they, off, all, about } = sumOf(derive(state).outcome);
        expect([said - off, all - off]).toEqual([they, about]);
      }),
      { numRuns: 60 },
    );
  });

  it('are chosen by the act; the bench warns', () => {
    for (const [act, text] of [
      ['twice', twiceSays(start)],
      ['wall', wallSays(start)],
      ['train', trainSays(start)],
      ['price', priceSays(start)],
    ] as const)
      expect(says({ ...start, act })).toBe(text);
    expect(says({ ...start, m: 20, act: 'bench' })).toContain('Too few to lean on');
  });
});
