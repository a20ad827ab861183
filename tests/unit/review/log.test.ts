/** The log: nothing gets lost, whoever meets whom in which order; what is taken back is as if it had never been. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, chosen, EMPTY, merged, sameLog, standing, takenBack } from '../../../components/review/log';
import { memoriesOf, queueOf } from '../../../components/review/schedule';
import { aLog, at, DECK, step, threeLogs, took } from './logs';

const NOW = 1_800_000_000_000;

describe('putting logs together', () => {
  it('makes no difference in which order, how often and by which detour', () => {
    fc.assert(
      fc.property(threeLogs, ([a, b, c]) => {
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
        expect(merged(a, a)).toEqual(a);
        expect(merged(merged(a, b), b)).toEqual(merged(a, b));
        expect(merged(a, EMPTY)).toEqual(a);
      }),
    );
  });

  it('keeps every entry of either, each once, in order', () => {
    fc.assert(
      fc.property(threeLogs, ([a, b]) => {
        const both = merged(a, b);
        const ids = both.entries.map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set([...a.entries, ...b.entries].map(({ id }) => id)));
        expect(new Set(ids).size).toBe(ids.length);
        expect(both.entries.every(({ turn }, i) => i === 0 || turn >= (both.entries[i - 1]?.turn ?? 0))).toBe(true);
      }),
    );
  });

  it('agrees even where two entries carry one id, or two choices one turn', () => {
    const one = answered(EMPTY, 'k2bcd', 1, { at: 5, id: 'x' });
    const other = answered(EMPTY, 'k2bcd', 4, { at: 5, id: 'x' });
    expect(merged(one, other)).toEqual(merged(other, one));
    expect(merged(one, other).entries).toHaveLength(1);
    const all = chosen(EMPTY, null, 7);
    const none = chosen(EMPTY, [], 7);
    expect(merged(all, none)).toEqual(merged(none, all));
  });

  it('takes the later choice of chapters', () => {
    const before = chosen(EMPTY, ['how-far'], 7);
    expect(merged(before, chosen(before, null, 3)).choice).toEqual({ chapters: null, turn: 8 });
  });
});

describe('taking back', () => {
  it('is the inverse of answering: what is known of every card is as before', () => {
    fc.assert(
      fc.property(
        aLog('w'),
        fc.constantFrom(...DECK),
        fc.constantFrom(1, 2, 3, 4),
        at,
        at,
        (log, card, grade, when, then) => {
          const more = answered(log, card, grade as 1, { at: when, id: 'new' });
          const back = takenBack(more, 'new', { at: then, id: 'back' });
          expect(standing(back)).toEqual(standing(log));
          expect(memoriesOf(back, NOW)).toEqual(memoriesOf(log, NOW));
        },
      ),
    );
  });

  it('holds for whoever hears of it, and for an answer that came back by a file', () => {
    const log = answered(EMPTY, 'k2bcd', 3, { at: 1, id: 'a' });
    const back = takenBack(log, 'a', { at: 2, id: 'b' });
    expect(standing(merged(back, log))).toEqual([]);
  });

  it('of what is not there changes nothing', () => {
    expect(takenBack(EMPTY, 'a', { at: 2, id: 'b' })).toBe(EMPTY);
    const twice = takenBack(answered(EMPTY, 'k2bcd', 3, { at: 1, id: 'a' }), 'a', { at: 2, id: 'b' });
    expect(takenBack(twice, 'a', { at: 3, id: 'c' })).toBe(twice);
  });
});

it('what is written later stands later, whatever the clock says', () => {
  fc.assert(
    fc.property(aLog('w'), step, (log, one) => {
      const more = took(log, one, 'new');
      expect(more.entries.slice(0, log.entries.length)).toEqual(log.entries);
      expect(merged(EMPTY, more)).toEqual(more);
      expect(sameLog(more, log)).toBe(more.entries.length === log.entries.length && more.choice === log.choice);
    }),
  );
});

it('cards of which the deck knows nothing stay in the log and are not asked', () => {
  const log = answered(EMPTY, 'gone2', 3, { at: NOW, id: 'a' });
  expect(queueOf(DECK, memoriesOf(log, NOW), NOW).fresh).toEqual(DECK);
});
