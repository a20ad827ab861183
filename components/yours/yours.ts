/**
 * The reader's own numbers: what the figures counted when the reader judged. Tallies and weights alone, never a single verdict.
 * They are kept on the device under one key, and the text and other figures speak of them if they are there.
 */

/** Where they are kept. */
export const YOURS_KEY = 'pwwcc-yours';

/** Told to the page after they have changed. */
export const YOURS_EVENT = 'yours:changed';

/** How often something happened, of how many times it could have: whole numbers, 0 ≤ hits ≤ tries. */
export interface Tally {
  hits: number;
  tries: number;
}

/** The reader as overseer of summaries: flawed ones that were noticed, and sound ones that were objected to. */
export interface Watch {
  caught: Tally;
  alarms: Tally;
}

/** What two writers got past the reader. */
export interface Passed {
  /** answers that were accepted */
  accepted: Tally;
  /** false answers that were accepted, of all answers */
  false: Tally;
}

export interface Yours {
  alone?: Watch;
  helped?: Watch;
  /** the writer that answers by chance, and the one that learned the reader */
  random?: Passed;
  selecting?: Passed;
}

const SHAPE = {
  alone: ['caught', 'alarms'],
  helped: ['caught', 'alarms'],
  random: ['accepted', 'false'],
  selecting: ['accepted', 'false'],
} as const satisfies Record<keyof Yours, readonly string[]>;

/** No reader judges more than this. */
const MOST = 10_000;

const isTally = (value: unknown): value is Tally => {
  const { hits, tries } = (value ?? {}) as Partial<Tally>;
  return (
    Number.isInteger(hits) &&
    Number.isInteger(tries) &&
    (hits as number) >= 0 &&
    (hits as number) <= (tries as number) &&
    (tries as number) <= MOST
  );
};

/**
 * Reads a kept record. Whatever cannot be read is left out, so that no text makes it throw.
 * @returns what could be read: maybe nothing
 */
export function parseYours(text: string | null): Yours {
  let raw: unknown;
  try {
    raw = JSON.parse(text ?? '');
  } catch {
    return {};
  }
  if (typeof raw !== 'object' || raw === null) return {};
  const out: Record<string, Record<string, Tally>> = {};
  for (const [part, fields] of Object.entries(SHAPE)) {
    const given = (raw as Record<string, unknown>)[part];
    if (typeof given !== 'object' || given === null) continue;
    const tallies = fields.map((field) => (given as Record<string, unknown>)[field]);
    if (!tallies.every(isTally)) continue;
    out[part] = Object.fromEntries(fields.map((field, i) => [field, pick(tallies[i] as Tally)]));
  }
  return out as Yours;
}

const pick = ({ hits, tries }: Tally): Tally => ({ hits, tries });

/** The reader's numbers by the names that the text uses: "alone.caught" → "2 of 3". Nothing that was never tried. */
export function spoken(yours: Yours): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [part, fields] of Object.entries(yours) as [string, Record<string, Tally>][])
    for (const [field, { hits, tries }] of Object.entries(fields))
      if (tries > 0) out[`${part}.${field}`] = `${hits} of ${tries}`;
  return out;
}

/** All names that the text may use. */
export const SPOKEN_NAMES: readonly string[] = Object.entries(SHAPE).flatMap(([part, fields]) =>
  fields.map((field) => `${part}.${field}`),
);

/** The names in a sentence: "You caught {alone.caught}." → ["alone.caught"]. */
export const namesIn = (sentence: string): string[] =>
  Array.from(sentence.matchAll(/\{([\w.]+)\}/g), ([, n]) => n ?? '');

/** A sentence with the reader's numbers, or null if one of them is missing. */
export function saidOf(sentence: string, yours: Yours): string | null {
  const numbers = spoken(yours);
  if (!namesIn(sentence).every((name) => Object.hasOwn(numbers, name))) return null;
  return sentence.replace(/\{([\w.]+)\}/g, (_, name: string) => numbers[name] ?? '');
}
