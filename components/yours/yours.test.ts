import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn, parseYours, SPOKEN_NAMES, saidOf, spoken, type Watch, type Yours } from './yours';

const tally = fc.nat(40).chain((tries) => fc.nat(tries).map((hits) => ({ hits, tries })));
const yours = fc.record(
  {
    alone: fc.record({ caught: tally, alarms: tally }),
    helped: fc.record({ caught: tally, alarms: tally }),
    random: fc.record({ accepted: tally, false: tally }),
    selecting: fc.record({ accepted: tally, false: tally }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Yours>;

describe('the reader’s numbers', () => {
  it('come back from the record as they went', () => {
    fc.assert(
      fc.property(yours, (all) => {
        expect(parseYours(JSON.stringify(all))).toEqual(all);
      }),
    );
  });

  it('are read from any text without an error, and only whole tallies come of it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
        for (const part of Object.values(parseYours(text)))
          for (const { hits, tries } of Object.values(part as Watch)) {
            expect(Number.isInteger(hits) && Number.isInteger(tries)).toBe(true);
            expect(hits).toBeLessThanOrEqual(tries);
          }
      }),
    );
  });

  it.each([
    ['more hits than tries', { alone: { caught: { hits: 4, tries: 3 }, alarms: { hits: 0, tries: 3 } } }],
    ['a half', { alone: { caught: { hits: 0.5, tries: 3 }, alarms: { hits: 0, tries: 3 } } }],
    ['a missing field', { alone: { caught: { hits: 1, tries: 3 } } }],
    ['a list', { alone: [] }],
    ['a number too large', { alone: { caught: { hits: 0, tries: 1e9 }, alarms: { hits: 0, tries: 3 } } }],
  ])('leave out %s', (_, kept) => expect(parseYours(JSON.stringify(kept))).toEqual({}));

  it('carry nothing that was not counted: a stranger’s field, a single verdict', () => {
    const kept = {
      alone: { caught: { hits: 1, tries: 3, x: 1 }, alarms: { hits: 0, tries: 3 }, sheets: 'ABA' },
      who: 'me',
    };
    expect(parseYours(JSON.stringify(kept))).toEqual({
      alone: { caught: { hits: 1, tries: 3 }, alarms: { hits: 0, tries: 3 } },
    });
  });

  it('are spoken of by names that the text knows, and never where nothing was tried', () => {
    fc.assert(
      fc.property(yours, (all) => {
        for (const [name, words] of Object.entries(spoken(all))) {
          expect(SPOKEN_NAMES).toContain(name);
          expect(words).not.toMatch(/of 0$/);
        }
      }),
    );
  });

  it('stand in a sentence only if all that it names are there', () => {
    const all: Yours = { alone: { caught: { hits: 2, tries: 3 }, alarms: { hits: 0, tries: 3 } } };
    const sentence = 'You caught {alone.caught} and objected to {alone.alarms}.';
    expect(namesIn(sentence)).toEqual(['alone.caught', 'alone.alarms']);
    expect(saidOf(sentence, all)).toBe('You caught 2 of 3 and objected to 0 of 3.');
    expect(saidOf(sentence, {})).toBeNull();
    expect(saidOf('With help {helped.caught}, alone {alone.caught}.', all)).toBeNull();
    expect(saidOf('{constructor}', all)).toBeNull();
  });
});
