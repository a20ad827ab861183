/**
 * What a reader did with the cards, as a log that only grows. Everything else is worked out from it. Two logs are put together by
 * taking every entry of both, so that no tab, device or file can take anything away from another. Pure.
 */

/** How it went: 1 forgotten, 2 barely remembered, 3 remembered, 4 easily. */
export type Grade = 1 | 2 | 3 | 4;

interface Written {
  /** unlike any other's */
  id: string;
  /** what the device's clock said: milliseconds since 1970; it may have been wrong */
  at: number;
  /** its place in the order: later than all that the writer had seen, whatever the clock said */
  turn: number;
}

/** A card was answered. */
export interface Answered extends Written {
  card: string;
  grade: Grade;
}

/** An answer was taken back. */
interface TakenBack extends Written {
  /** the id of the answer */
  undoes: string;
}

export type Entry = Answered | TakenBack;

/** Which chapters a reader reviews. */
export interface Choice {
  /** their ids; null: all */
  chapters: readonly string[] | null;
  turn: number;
}

/** The record of one reader. */
export interface Log {
  /** in order, each id once */
  entries: readonly Entry[];
  /** null as long as nothing was chosen */
  choice: Choice | null;
}

export const EMPTY: Log = { entries: [], choice: null };

const byTurn = (a: Entry, b: Entry): number => a.turn - b.turn || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Of two things that should be one the same, whichever comes first: so that all who meet both keep the same one. */
const either = <T>(a: T, b: T): T => (JSON.stringify(a) <= JSON.stringify(b) ? a : b);

function laterChoice(a: Choice | null, b: Choice | null): Choice | null {
  if (!a || !b) return a ?? b;
  return a.turn === b.turn ? either(a, b) : a.turn > b.turn ? a : b;
}

/** Both logs in one: it makes no difference in which order, how often, or by which detour they meet. */
export function merged(a: Log, b: Log): Log {
  const all = new Map<string, Entry>();
  for (const entry of [...a.entries, ...b.entries]) {
    const other = all.get(entry.id);
    all.set(entry.id, other ? either(other, entry) : entry);
  }
  return { entries: [...all.values()].sort(byTurn), choice: laterChoice(a.choice, b.choice) };
}

/** Whether two logs say the same. */
export const sameLog = (a: Log, b: Log): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A turn later than everything in the log. */
const nextTurn = ({ entries, choice }: Log, at: number): number =>
  Math.max(at, (entries.at(-1)?.turn ?? -1) + 1, (choice?.turn ?? -1) + 1);

/** What a writer knows: the time by its clock, and an id that no other entry has. */
export interface Stamp {
  at: number;
  id: string;
}

/** The log with one answer more. */
export const answered = (log: Log, card: string, grade: Grade, { at, id }: Stamp): Log => ({
  ...log,
  entries: [...log.entries, { id, card, grade, at, turn: nextTurn(log, at) }],
});

/** The log without an answer, which stays in it as taken back. @param undoes the answer's id; one that is not there changes nothing */
export function takenBack(log: Log, undoes: string, { at, id }: Stamp): Log {
  if (!standing(log).some((entry) => entry.id === undoes)) return log;
  return { ...log, entries: [...log.entries, { id, undoes, at, turn: nextTurn(log, at) }] };
}

/** The log with another choice of chapters. @param chapters ids; null for all */
export const chosen = (log: Log, chapters: readonly string[] | null, at: number): Log => ({
  ...log,
  choice: { chapters, turn: nextTurn(log, at) },
});

/** The answers that were not taken back, in order. */
export function standing({ entries }: Log): Answered[] {
  const gone = new Set(entries.flatMap((entry) => ('undoes' in entry ? [entry.undoes] : [])));
  return entries.filter((entry): entry is Answered => 'card' in entry && !gone.has(entry.id));
}
