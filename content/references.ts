import { z } from 'zod';
import { once, readText, shown } from './files';
import { ContentError } from './problem';

/**
 * How we know a source, in the words that stand beside it. What we say of a source goes no further than that; where an abstract
 * was read and the numbers come from works that quote the rest, it says both.
 */
export const KNOWN = {
  whole: 'Read whole',
  part: 'Read in part',
  'part-and-quoted': 'Read in part; the rest known from works that quote it',
  abstract: 'Abstract read',
  'abstract-and-code': 'Abstract read, and the authors’ code or data',
  'abstract-and-quoted': 'Abstract read; the rest known from two works that quote it',
  'quoted-by-two': 'Known from two works that quote it',
  'quoted-by-one': 'Known from one work that quotes it',
  unread: 'Not read; named for its place in the story',
} as const;
type Known = keyof typeof KNOWN;

const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

const reference = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+$/, 'not a valid key|use lower-case letters and digits, such as wu2021'),
  type: z.string(),
  title: z.string(),
  author: z.array(name).min(1),
  issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]) }),
  URL: z.url(),
  DOI: z.string().optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  number: z.string().optional(),
  version: z.string().optional(),
  volume: z.string().optional(),
  page: z.string().optional(),
  archive: z.string().optional(),
  archive_location: z.string().optional(),
  eprint: z.string().optional(),
  genre: z.string().optional(),
  abstract: z.string().optional(),
  language: z.string().optional(),
  /** CSL's place for fields of one's own */
  custom: z.strictObject(
    {
      known: z.enum(
        Object.keys(KNOWN) as [Known, ...Known[]],
        `does not say how we know it|write "custom": {"known": …} with one of ${Object.keys(KNOWN).join(', ')}`,
      ),
      /** nothing cites the source any more; its address stays, because it was published */
      retired: z.literal(true).optional(),
    },
    `does not say how we know it|write "custom": {"known": …} with one of ${Object.keys(KNOWN).join(', ')}`,
  ),
});

/** A source, in CSL-JSON; `id` is its citation key. */
export type Reference = z.infer<typeof reference>;

const FILE = 'references.json';

/** All sources, sorted by first author and year. @throws ContentError naming the faulty entry */
export const loadReferences = once((): Reference[] => {
  const text = readText(FILE);
  const at = (key: string) => text.slice(0, Math.max(0, text.indexOf(`"${key}"`))).split('\n').length;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new ContentError([
      { file: shown(FILE), line: 0, message: `not valid JSON: ${error}`, cure: 'mend the JSON' },
    ]);
  }
  const seen = new Set<string>();
  const all: Reference[] = [];
  for (const entry of z.array(z.unknown()).parse(raw)) {
    const key = String((entry as { id?: unknown }).id);
    const result = reference.safeParse(entry);
    if (!result.success) {
      throw new ContentError(
        result.error.issues.map((issue) => ({
          file: shown(FILE),
          line: at(key),
          message: `source “${key}”, ${issue.path.join('.') || 'entry'}: ${issue.message.split('|')[0]}`,
          cure: issue.message.split('|')[1] ?? 'correct the entry (CSL-JSON; leave working notes out)',
        })),
      );
    }
    if (seen.has(key)) {
      throw new ContentError([
        {
          file: shown(FILE),
          line: at(key),
          message: `the key “${key}” stands twice`,
          cure: 'keep one of the two entries',
        },
      ]);
    }
    seen.add(key);
    all.push(result.data);
  }
  return all.sort((a, b) => shortName(a).localeCompare(shortName(b), 'en') || yearOf(a) - yearOf(b));
});

const family = (author: Reference['author'][number]): string => ('literal' in author ? author.literal : author.family);

/** The year of publication. */
export const yearOf = (r: Reference): number => r.issued['date-parts'][0][0] ?? 0;

/** "Leike", "Wu and Ouyang", "Leike et al." */
export function shortName(r: Reference): string {
  const [first, second, third] = r.author.map(family);
  if (second === undefined) return first ?? '';
  return third === undefined && second !== 'others' ? `${first} and ${second}` : `${first} et al.`;
}

/** "Leike et al., 2018" */
export const citedAs = (r: Reference): string => `${shortName(r)}, ${yearOf(r)}`;

/** More authors than this are counted, not printed, in lists and on cards; the files for machines name everybody. */
const MANY = 12;
const FEW = 6;

/**
 * The authors as they are printed in a bibliography: "J. Leike, D. Krueger and M. Martic". A list that nobody could confirm ends
 * in "others"; one that is merely long ends in their number: "and 45 others".
 */
export function authorLine(r: Reference): string {
  const printed = r.author.length > MANY ? r.author.slice(0, FEW) : r.author;
  const names = printed.map((author) => {
    if ('literal' in author) return author.literal;
    const initials = author.given
      ?.split(/[\s-]+/)
      .map((part) => `${part[0]}.`)
      .join(' ');
    return initials ? `${initials} ${author.family}` : author.family;
  });
  if (printed !== r.author) names.push(`${r.author.length - FEW} others`);
  const last = names.pop();
  if (names.length === 0) return last ?? '';
  return `${names.join(', ')} and ${last}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The date as far as it is known: "4 March 2022", "November 2018", "2022". */
export function dateLine(r: Reference): string {
  const [year, month, day] = r.issued['date-parts'][0];
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}
