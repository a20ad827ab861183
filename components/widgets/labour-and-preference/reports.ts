/**
 * Four wishes, four reports, and the verdict between two summaries that they imply. The project's own toy, made up: it shows that
 * a verdict hangs on what the reports say, and that it can turn while every wish stays as it was. Pure.
 */

/** What came of the reports: as first told, one of them found to be false, or one found to have told only half. */
export const TOLD = ['told', 'false', 'partial'] as const;
export type Told = (typeof TOLD)[number];

/** By how much a report has the first summary ahead: in steps, from −3 to 3; below 0 the second is ahead. */
interface Finding {
  readonly lead: number;
  readonly text: string;
}

export interface Wish {
  readonly id: string;
  /** what the reader may care about in a summary */
  readonly name: string;
  readonly told: Finding;
  /** the report as it should have been, where it was false, or where it left something out though each word was true */
  readonly later?: Finding & { readonly when: Exclude<Told, 'told'> };
}

export const WISHES: readonly Wish[] = [
  {
    id: 'true',
    name: 'true to the book',
    told: { lead: 2, text: 'The first has no error. The second has a date wrong.' },
    later: {
      when: 'false',
      lead: -2,
      text: 'The first has a scene that the book hasn’t. The second has a date wrong.',
    },
  },
  {
    id: 'whole',
    name: 'nothing left out',
    told: { lead: -1, text: 'The first drops the brother. The second has him.' },
  },
  {
    id: 'weight',
    name: 'the right emphasis',
    told: { lead: 1, text: 'The first gives the tests the room they need. The second hurries them.' },
    later: {
      when: 'partial',
      lead: -1,
      text: 'The first gives the tests the room they need, and half of itself to a boat trip. The second hurries the tests.',
    },
  },
  { id: 'reads', name: 'a pleasure to read', told: { lead: -1, text: 'The second reads more easily.' } },
];

/** All four wishes, as bits. */
export const ALL_WISHES = 2 ** WISHES.length - 1;
export const wanted = (wishes: number, k: number): boolean => Math.floor(wishes / 2 ** k) % 2 === 1;
export const toggled = (wishes: number, k: number): number => wishes + (wanted(wishes, k) ? -1 : 1) * 2 ** k;

export type Verdict = 'first' | 'second' | 'neither';
const verdictOf = (sum: number): Verdict => (sum > 0 ? 'first' : sum < 0 ? 'second' : 'neither');

/** One report at a state. */
export interface Row {
  readonly wish: Wish;
  /** whether the reader wishes for it: only then it counts */
  readonly on: boolean;
  readonly lead: number;
  readonly text: string;
  /** what the report said at first, where it says something else now */
  readonly was: number | null;
}

/** @param wishes bits of those that the reader holds, 0 to `ALL_WISHES` */
export function weigh(wishes: number, told: Told) {
  const rows = WISHES.map((wish, k): Row => {
    const later = wish.later?.when === told ? wish.later : null;
    const now = later ?? wish.told;
    return { wish, on: wanted(wishes, k), lead: now.lead, text: now.text, was: later ? wish.told.lead : null };
  });
  const held = rows.filter(({ on }) => on);
  const sum = held.reduce((all, { lead }) => all + lead, 0);
  const before = held.reduce((all, { lead, was }) => all + (was ?? lead), 0);
  return { rows, sum, verdict: verdictOf(sum), before: verdictOf(before) };
}

/** How far the reader leans: −5 surely the second, 5 surely the first. */
export const MOST_LEAN = 5;

/** The order in which the reports come: as they stand, or last first. */
export const ordered = <T>(rows: readonly T[], again: boolean): readonly T[] => (again ? [...rows].reverse() : rows);
