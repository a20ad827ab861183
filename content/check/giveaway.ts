/** What may tell a right answer from a wrong one beside what it says: an order, a place, a length. For entries that are shown without it. */

/** How many of the first half of these, in this order, are right, less what an even spread would have; positive is too many. */
export function tilt<T>(all: readonly T[], right: (one: T) => boolean): number {
  const first = all.slice(0, all.length / 2).filter(right).length;
  return first - all.filter(right).length / 2;
}

/** The arithmetic mean; 0 of nothing. */
export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);

/** In the order of ids, which are opaque: it must say nothing. */
export const byId = <T extends { id: string }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

/** How often each stands there. */
export function tally<T>(all: readonly T[]): Map<T, number> {
  const count = new Map<T, number>();
  for (const one of all) count.set(one, (count.get(one) ?? 0) + 1);
  return count;
}

/** The words of a text, each once, in lower case; what a hyphen or an apostrophe joins is one. */
export const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []);

/** How many words two texts share. */
export const shared = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((word) => others.has(word)).length;

/** The chance that a right one scores above a wrong one, ties by halves: 0.5 where the score tells nothing. */
export function auc(right: readonly number[], wrong: readonly number[]): number {
  const wins = right.flatMap((a) => wrong.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return mean(wins);
}
