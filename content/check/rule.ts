import { readText, shown } from '../files';
import type { Problem } from '../problem';

/** What must hold across the content: lists what is wrong, and never throws but what loaders throw. */
export type Rule = () => Problem[];

/** The line of an entry of a data file, found by its id. */
export function entryLine(file: string, id: string): number {
  const entry = new RegExp(`\\bid: ${id}(?![\\w-])|"id": "${id}"`);
  return (
    readText(file)
      .split('\n')
      .findIndex((line) => entry.test(line)) + 1
  );
}

/** Tells what is wrong with a data file. @param id the entry in which it lies; null: the file as a whole */
export type Tell = (id: string | null, message: string, cure: string) => void;

/** Collects what is told of one data file, with its lines. */
export function teller(file: string): { problems: Problem[]; told: Tell } {
  const problems: Problem[] = [];
  const told: Tell = (id, message, cure) =>
    problems.push({ file: shown(file), line: id === null ? 0 : entryLine(file, id), message, cure });
  return { problems, told };
}

/** Tells each entry that has what an earlier one has. @param message of the later and the earlier id, and what both have */
export function toldTwice<T extends { id: string }>(
  all: readonly T[],
  what: (one: T) => string,
  told: Tell,
  message: (id: string, first: string, same: string) => string,
  cure: string,
): void {
  const seen = new Map<string, string>();
  for (const one of all) {
    const same = what(one);
    const first = seen.get(same);
    if (first !== undefined) told(one.id, message(one.id, first, same), cure);
    seen.set(same, one.id);
  }
}

/** The line of a field that stands at the left edge of a data file; 0 if there is none. */
export function fieldLine(file: string, field: string): number {
  return (
    readText(file)
      .split('\n')
      .findIndex((line) => line.startsWith(`${field}:`)) + 1
  );
}

/** Of some names the one that an author may have meant, as a half-sentence for a cure; '' if none is near. */
export function meant(wrong: string, names: Iterable<string>): string {
  const near = [...names].find((name) => distance(wrong.toLowerCase(), name.toLowerCase()) <= 2);
  return near ? ` (did you mean “${near}”?)` : '';
}

/** How many letters have to be added, dropped or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
