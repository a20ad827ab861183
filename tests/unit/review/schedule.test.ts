/** Times and intervals: never negative, never after now, and a clock that was wrong for a while costs nothing once it is right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, EMPTY, type Grade, type Log } from '../../../components/review/log';
import { memoriesOf, nextCard, queueOf, waits } from '../../../components/review/schedule';
import { righted } from '../../../components/review/times';
import { spanInWords } from '../../../components/review/waiting';
import { aLog, at, DECK } from './logs';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
const YEARS = 3650 * DAY;

/** Answers to one card at these times, by the clock as it then stood. */
const answers = (times: readonly number[], grade: Grade = 3): Log =>
  times.reduce((log, time, i) => answered(log, 'k2bcd', grade, { at: time, id: `e${i}` }), EMPTY);
const days = (...all: number[]): number[] => all.map((n) => NOW - n * DAY);

describe('times that can have been', () => {
  it('never go back, never pass now, and leave good ones as they are', () => {
    fc.assert(
      fc.property(fc.array(at, { maxLength: 30 }), at, (times, now) => {
        const good = righted(times, now);
        expect(good).toHaveLength(times.length);
        good.forEach((time, i) => {
          expect(time).toBeLessThanOrEqual(now);
          if (i > 0) expect(time).toBeGreaterThanOrEqual(good[i - 1] ?? 0);
        });
        expect(righted(good, now)).toEqual(good);
        const sorted = times.filter((t) => t <= now).sort((a, b) => a - b);
        expect(righted(sorted, now)).toEqual(sorted);
      }),
    );
  });

  it('set what a clock gone wrong said between its neighbours', () => {
    // forward for two answers, then right again
    expect(righted([1, 2, 900, 901, 3, 4], 10)).toEqual([1, 2, 3, 3, 3, 4]);
    expect(righted([1, 2, 9, 9, 3, 4, 5], 10)).toEqual([1, 2, 3, 3, 3, 4, 5]);
    // back for two answers, then right again
    expect(righted([10, 11, 12, 1, 2, 13, 14], 20)).toEqual([10, 11, 12, 12, 12, 13, 14]);
    // all of it from the future, or nothing
    expect(righted([30, 31], 20)).toEqual([20, 20]);
    expect(righted([], 20)).toEqual([]);
  });
});

describe('what is known of the cards', () => {
  it('has no answer after now and no negative interval, whatever the clocks said', () => {
    fc.assert(
      fc.property(aLog('w'), at, (log, now) => {
        for (const memory of memoriesOf(log, now).values()) {
          expect(memory.last).toBeLessThanOrEqual(now);
          expect(memory.due).toBeGreaterThan(memory.last);
          expect(memory.card.scheduled_days).toBeGreaterThanOrEqual(0);
          for (const wait of Object.values(waits(memory, now))) expect(wait).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is the same after a clock was wrong for a while and set right, but for the answers of that while', () => {
    const right = memoriesOf(answers(days(40, 30, 20, 10, 1)), NOW).get('k2bcd');
    for (const off of [YEARS, -YEARS]) {
      const times = days(40, 30, 20, 10, 1);
      times[2] = (times[2] ?? 0) + off;
      const memory = memoriesOf(answers(times), NOW).get('k2bcd');
      expect(memory?.answers).toBe(right?.answers);
      expect(memory?.last).toBe(right?.last);
      // The one time that was wrong moves by ten days at most, so the interval stays of the same size.
      const ratio = ((memory?.due ?? 0) - NOW) / ((right?.due ?? 1) - NOW);
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThan(2);
    }
  });

  it('while the clock is set back nothing is lost, and all is as before when it is right again', () => {
    const log = answers(days(20, 10, 1));
    const before = memoriesOf(log, NOW).get('k2bcd');
    const back = memoriesOf(log, NOW - YEARS).get('k2bcd');
    expect(back?.answers).toBe(3);
    expect(back?.due).toBeGreaterThan(NOW - YEARS);
    expect(memoriesOf(log, NOW).get('k2bcd')).toEqual(before);
  });

  it('waits longer after each success, and comes soon after a failure', () => {
    const dues = [1, 2, 3, 4].map((n) => {
      const times = days(60, 50, 30, 1).slice(0, n);
      const memory = memoriesOf(answers(times), NOW).get('k2bcd');
      return (memory?.due ?? 0) - (memory?.last ?? 0);
    });
    expect(dues).toEqual([...dues].sort((a, b) => a - b));
    const memory = memoriesOf(answers(days(60, 50, 30)), NOW).get('k2bcd');
    const wait = waits(memory, NOW);
    expect(wait[1]).toBeLessThan(wait[2]);
    expect(wait[2]).toBeLessThan(wait[3]);
    expect(wait[3]).toBeLessThan(wait[4]);
    expect(wait[1]).toBeLessThan(3_600_000);
  });
});

describe('the queue', () => {
  it('begins with the book’s order, and asks what is due before what is new', () => {
    expect(nextCard(queueOf(DECK, new Map(), NOW))).toBe(DECK[0]);
    const log = answered(answers([NOW - 300 * DAY]), 'm3fgh', 4, { at: NOW - DAY, id: 'y' });
    const queue = queueOf(DECK, memoriesOf(log, NOW), NOW);
    expect(queue.due).toEqual(['k2bcd']);
    expect(queue.fresh).toEqual(DECK.slice(2));
    expect(queue.later).toBeGreaterThan(NOW);
    expect(nextCard(queue)).toBe('k2bcd');
  });

  it('asks what comes within minutes when nothing else waits, and then says when the next one comes', () => {
    const deck = ['k2bcd'];
    const soon = queueOf(deck, memoriesOf(answers([NOW], 1), NOW), NOW);
    expect(soon).toMatchObject({ due: [], fresh: [], soon: ['k2bcd'], later: null });
    const done = queueOf(deck, memoriesOf(answers([NOW], 4), NOW), NOW);
    expect(nextCard(done)).toBeNull();
    expect(done.later).toBeGreaterThan(NOW + DAY / 2);
    expect(queueOf([], new Map(), NOW)).toEqual({ due: [], fresh: [], soon: [], later: null });
  });
});

it.each([
  [0, '1 minute'],
  [60_000, '1 minute'],
  [600_000, '10 minutes'],
  [3_600_000, '1 hour'],
  [DAY, '1 day'],
  [8.3 * DAY, '8 days'],
  [61 * DAY, '2 months'],
  [800 * DAY, '2 years'],
])('a span of %d ms is %s', (span, words) => expect(spanInWords(span)).toBe(words));
