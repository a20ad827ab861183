/** Keeping the log: files and records come back as they went; two tabs lose nothing; what can't be read is never written over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASIDE_KEY, heard, keep, REVIEW_KEY, readKept, type Storing } from '../../../components/review/keep';
import { answered, EMPTY, type Log, merged } from '../../../components/review/log';
import { readFile, readRecord, writeRecord } from '../../../components/review/record';
import { aLog, step, took } from './logs';

class Device implements Storing {
  readonly all = new Map<string, string>();
  getItem(key: string): string | null {
    return this.all.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.all.set(key, value);
  }
}

const one = answered(EMPTY, 'k2bcd', 3, { at: 5, id: 'a' });
const broken = (change: (raw: { [name: string]: unknown }) => void): string => {
  const raw = JSON.parse(writeRecord(one)) as { [name: string]: unknown };
  change(raw);
  return JSON.stringify(raw);
};

describe('a file', () => {
  it('brings back what went into it', () => {
    fc.assert(
      fc.property(aLog('w'), (log) => {
        expect(readFile(writeRecord(log))).toEqual({ log });
      }),
    );
  });

  it('is read from any text without an error, and nothing but whole entries comes of it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readRecord(text)).toHaveProperty('problem');
      }),
    );
    const junk = fc.record({
      format: fc.constant(JSON.parse(writeRecord(EMPTY)).format as string),
      version: fc.constant(1),
      choice: fc.jsonValue(),
      entries: fc.array(fc.oneof(fc.jsonValue(), fc.constant(['a', 5, 5, 'k2bcd', 3]))),
    });
    fc.assert(
      fc.property(junk, (raw) => {
        const read = readRecord(JSON.stringify(raw));
        expect('log' in read && readFile(writeRecord(read.log))).toEqual({ log: 'log' in read && read.log });
      }),
    );
  });

  it.each([
    ['no JSON', '{', /not valid JSON/],
    ['another file', '{"kind":"decomposition"}', /something else/],
    ['nothing', 'null', /something else/],
    ['a later edition', broken((raw) => Object.assign(raw, { version: 2 })), /later edition/],
    ['a version that is none', broken((raw) => Object.assign(raw, { version: 'x' })), /damaged/],
    ['a grade that is none', broken((raw) => Object.assign(raw, { entries: [['a', 5, 5, 'k2bcd', 5]] })), /One entry/],
    [
      'a time that is none',
      broken((raw) => Object.assign(raw, { entries: [['a', -1, 5, 'k2bcd', 3], 7] })),
      /2 entries/,
    ],
    ['too long a text', ' '.repeat(8_000_001), /too long/],
  ])('with %s is refused in words', (_, text, words) =>
    expect(readFile(text)).toMatchObject({ problem: expect.stringMatching(words) as string }),
  );
});

describe('the device', () => {
  it('keeps the log, and what another tab has kept beside it', () => {
    const device = new Device();
    keep(device, one);
    const other = answered(EMPTY, 'm3fgh', 2, { at: 6, id: 'b' });
    expect(keep(device, other)).toEqual({ log: merged(one, other), keeping: 'kept', isSpoiled: false });
    expect(readKept(device).log).toEqual(merged(one, other));
  });

  it('denied or full, is said, and the log goes on for the visit', () => {
    expect(keep(null, one)).toEqual({ log: one, keeping: 'denied', isSpoiled: false });
    const full: Storing = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keep(full, one)).toEqual({ log: one, keeping: 'full', isSpoiled: false });
    const shut: Storing = {
      ...full,
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    expect(keep(shut, one)).toEqual({ log: one, keeping: 'denied', isSpoiled: false });
  });

  it('with a spoiled record puts it aside as it was, each that ever comes, and goes on with what could be read', () => {
    const device = new Device();
    const half = broken((raw) => Object.assign(raw, { entries: [['a', 5, 5, 'k2bcd', 3], 'x'] }));
    device.setItem(REVIEW_KEY, half);
    expect(readKept(device)).toEqual({ log: one, keeping: 'kept', isSpoiled: true });
    expect(device.getItem(ASIDE_KEY)).toBe(half);
    readKept(device);
    device.setItem(REVIEW_KEY, 'rubbish');
    const other = answered(EMPTY, 'm3fgh', 2, { at: 6, id: 'b' });
    expect(keep(device, other)).toEqual({ log: other, keeping: 'kept', isSpoiled: true });
    expect([...device.all.values()].slice(1)).toEqual([half, 'rubbish']);
    expect(readKept(device)).toEqual({ log: other, keeping: 'kept', isSpoiled: false });
  });

  it('leaves a later edition’s record alone', () => {
    const device = new Device();
    const newer = broken((raw) => Object.assign(raw, { version: 2 }));
    device.setItem(REVIEW_KEY, newer);
    expect(keep(device, one)).toEqual({ log: one, keeping: 'newer', isSpoiled: false });
    expect([...device.all]).toEqual([[REVIEW_KEY, newer]]);
  });

  it('erased in one tab is erased in the other', () => expect(heard(new Device(), one, null).log).toEqual(EMPTY));
});

describe('two tabs', () => {
  /** Two tabs on one device. A tab's write may be built on a reading that the other's write has overtaken; news comes late. */
  interface Tab {
    log: Log;
    news: string[];
    /** what it is about to write, built on what it read */
    pending: string | null;
  }

  const move = fc.record({
    tab: fc.constantFrom(0, 1),
    does: fc.constantFrom('answer', 'write', 'hear'),
    step,
  });

  it('end with everything that either did, however their reading, writing and hearing fall between each other', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const device = new Device();
        const tabs: [Tab, Tab] = [
          { log: EMPTY, news: [], pending: null },
          { log: EMPTY, news: [], pending: null },
        ];
        const everything = new Set<string>();
        const write = (at: 0 | 1) => {
          const tab = tabs[at];
          if (tab.pending === null) return;
          device.setItem(REVIEW_KEY, tab.pending);
          tabs[at === 0 ? 1 : 0].news.push(tab.pending);
          tab.pending = null;
        };
        const hear = (at: 0 | 1) => {
          const tab = tabs[at];
          const text = tab.news.shift();
          if (text === undefined) return;
          const before = device.getItem(REVIEW_KEY);
          tab.log = heard(device, tab.log, text).log;
          const after = device.getItem(REVIEW_KEY);
          if (after !== before && after !== null) tabs[at === 0 ? 1 : 0].news.push(after);
        };
        moves.forEach((one, i) => {
          const at = one.tab as 0 | 1;
          const tab = tabs[at];
          if (one.does === 'answer') {
            // A tab that has something to write does so before it goes on: in one tab things come one after the other.
            write(at);
            tab.log = took(merged(tab.log, readKept(device).log), one.step, `${at}-${i}`);
            tab.pending = writeRecord(tab.log);
          } else if (one.does === 'write') write(at);
          else if (tab.pending === null) hear(at);
          for (const { id } of tab.log.entries) everything.add(id);
        });
        for (const at of [0, 1] as const) write(at);
        for (let round = 0; tabs.some(({ news }) => news.length > 0); round++) {
          expect(round).toBeLessThan(200);
          hear(0);
          hear(1);
        }
        const ids = readKept(device).log.entries.map(({ id }) => id);
        expect(new Set(ids)).toEqual(everything);
        if (everything.size > 0) for (const { log } of tabs) expect(log.entries).toEqual(readKept(device).log.entries);
      }),
    );
  });
});
