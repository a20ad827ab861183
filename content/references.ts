import { z } from 'zod';
import { once, readText, shown } from './files';
import { ContentError } from './problem';

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
  /** CSL's place for fields of one's own: nothing cites the source any more; its address stays, because it was published */
  custom: z.strictObject({ retired: z.literal(true) }).optional(),
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

/** All authors as they are printed in a bibliography: "J. Leike, D. Krueger and others". */
export function authorLine(r: Reference): string {
  const names = r.author.map((author) => {
    if ('literal' in author) return author.literal;
    const initials = author.given
      ?.split(/[\s-]+/)
      .map((part) => `${part[0]}.`)
      .join(' ');
    return initials ? `${initials} ${author.family}` : author.family;
  });
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
