import { readText } from '../files';
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
