/**
 * Keeping the log on the device, from several tabs. Before it writes a tab reads what is there and puts both together; when it hears of
 * another tab's writing it does the same, and writes again if its own entries are missing there. So tabs that write at the same moment
 * end with everything. Storage may be denied, full, or hold what can't be read: nothing of that throws, and nothing is written over
 * that was not understood.
 */
import { EMPTY, type Log, merged, sameLog } from './log';
import { readRecord, writeRecord } from './record';

/** Where the log is kept. */
export const REVIEW_KEY = 'pwwcc-review';
/** Where what could not be read is put aside, as it was. */
export const ASIDE_KEY = `${REVIEW_KEY}:unreadable`;

/** What is needed of localStorage. */
export interface Storing {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/**
 * How keeping goes. denied: the browser lets the page keep nothing; full: it would not take any more; newer: a later edition's record
 * lies there, which is left alone.
 */
type Keeping = 'kept' | 'denied' | 'full' | 'newer';

/** What is on the device, and how that went. */
export interface Kept {
  log: Log;
  keeping: Keeping;
  /** something could not be read, and lies aside */
  isSpoiled: boolean;
}

/** Puts aside what could not be read, beside whatever lies there already. */
function putAside(storage: Storing, text: string): void {
  for (let n = 1; ; n++) {
    const key = n === 1 ? ASIDE_KEY : `${ASIDE_KEY}:${n}`;
    const there = storage.getItem(key);
    if (there === text) return;
    if (there === null) {
      storage.setItem(key, text);
      return;
    }
  }
}

/** Reads what the device holds. @param storage null where the browser lets the page have none */
export function readKept(storage: Storing | null): Kept {
  const nothing = { log: EMPTY, isSpoiled: false };
  if (!storage) return { ...nothing, keeping: 'denied' };
  try {
    const text = storage.getItem(REVIEW_KEY);
    if (text === null) return { ...nothing, keeping: 'kept' };
    const read = readRecord(text);
    if ('log' in read && read.skipped === 0) return { log: read.log, keeping: 'kept', isSpoiled: false };
    if ('problem' in read && read.isNewer) return { ...nothing, keeping: 'newer' };
    putAside(storage, text);
    return { log: 'log' in read ? read.log : EMPTY, keeping: 'kept', isSpoiled: true };
  } catch {
    return { ...nothing, keeping: 'denied' };
  }
}

/**
 * Puts a log together with what the device holds, and keeps both.
 * @returns both in one, also where it could not be kept
 */
export function keep(storage: Storing | null, mine: Log): Kept {
  const there = readKept(storage);
  const log = merged(mine, there.log);
  if (!storage || there.keeping !== 'kept') return { ...there, log };
  if (sameLog(log, there.log)) return { ...there, log };
  try {
    storage.setItem(REVIEW_KEY, writeRecord(log));
    return { ...there, log };
  } catch {
    return { ...there, log, keeping: 'full' };
  }
}

/**
 * Another tab has changed what is kept.
 * @param text what lies there now; null: the reader has erased it, and then it is gone here, too
 */
export const heard = (storage: Storing | null, mine: Log, text: string | null): Kept =>
  text === null ? { log: EMPTY, keeping: 'kept', isSpoiled: false } : keep(storage, mine);
