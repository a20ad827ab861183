/**
 * The log as a text: how the device keeps it, and the file that a reader takes along. Reading never throws; what it finds is checked
 * entry by entry. Pure.
 */
import { type Choice, EMPTY, type Entry, type Grade, type Log, merged } from './log';

const FORMAT = 'past-what-we-can-check: review';
const VERSION = 1;

/** Nobody's file is longer: characters. */
const LONGEST = 8_000_000;
/** Times beyond which there is no date, and turns that leave room to count on. */
const LAST_TIME = 8.64e15;
const LAST_TURN = 8e15;

/** What was read of a text. */
export type Read =
  | { log: Log /** entries that could not be read */; skipped: number }
  | {
      /** in a sentence, for the reader */
      problem: string;
      /** it was written by a later edition of the site */
      isNewer?: true;
    };

/** The log as a text, one entry a line. @returns text that `readRecord` reads back as the same log */
export function writeRecord({ entries, choice }: Log): string {
  const lines = entries.map((entry) =>
    JSON.stringify(
      'card' in entry
        ? [entry.id, entry.at, entry.turn, entry.card, entry.grade]
        : [entry.id, entry.at, entry.turn, entry.undoes],
    ),
  );
  const head = JSON.stringify({ format: FORMAT, version: VERSION, choice }).slice(0, -1);
  return `${head},"entries":[${lines.length ? `\n${lines.join(',\n')}\n` : ''}]}\n`;
}

const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,40}$/.test(value);
const isWhole = (value: unknown, max: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
const isGrade = (value: unknown): value is Grade => value === 1 || value === 2 || value === 3 || value === 4;

function readEntry(raw: unknown): Entry | null {
  if (!Array.isArray(raw)) return null;
  const [id, at, turn, name, grade] = raw as unknown[];
  if (!isName(id) || !isWhole(at, LAST_TIME) || !isWhole(turn, LAST_TURN) || !isName(name)) return null;
  if (raw.length === 4) return { id, undoes: name, at, turn };
  return raw.length === 5 && isGrade(grade) ? { id, card: name, grade, at, turn } : null;
}

function readChoice(raw: unknown): Choice | null {
  const { chapters, turn } = (raw ?? {}) as Partial<Choice>;
  if (!isWhole(turn, LAST_TURN)) return null;
  if (chapters === null) return { chapters, turn };
  return Array.isArray(chapters) && chapters.every(isName) ? { chapters, turn } : null;
}

/** Reads a record. */
export function readRecord(text: string): Read {
  if (text.length > LONGEST) return { problem: 'This file is too long to be a record of cards.' };
  let raw: Record<string, unknown>;
  try {
    raw = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { problem: 'This is no file of ours, or a part of it is missing: it is not valid JSON.' };
  }
  if (raw?.format !== FORMAT) return { problem: 'This file holds something else than a record of cards.' };
  if (isWhole(raw.version, 1e6) && raw.version > VERSION)
    return { problem: 'This record was written by a later edition of this site.', isNewer: true };
  if (raw.version !== VERSION || !Array.isArray(raw.entries)) return { problem: 'This record is damaged.' };
  const entries = raw.entries.map(readEntry);
  const good = entries.filter((entry) => entry !== null);
  // Put together with nothing: in order, each id once.
  return {
    log: merged(EMPTY, { entries: good, choice: readChoice(raw.choice) }),
    skipped: entries.length - good.length,
  };
}

/** Reads a file that a reader brings in. Only a whole one counts: half a record, taken for whole, would be a loss that nobody sees. */
export function readFile(text: string): { log: Log } | { problem: string } {
  const read = readRecord(text);
  if ('problem' in read) return read;
  const { log, skipped } = read;
  if (skipped === 0) return { log };
  const what = skipped === 1 ? 'One entry of this file' : `${skipped} entries of this file`;
  return { problem: `${what} can’t be read. The file is damaged.` };
}
