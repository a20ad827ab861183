import { once } from './files';
import { type Known, loadSources, type SourceFile } from './sources';

export { KNOWN } from './sources';

/** A source in CSL-JSON; `id` is its citation key, `custom` CSL's place for fields of one's own. */
export type Reference = Omit<
  SourceFile,
  'key' | 'issued' | 'known' | 'retired' | 'timeline' | 'offTimeline' | 'claims'
> & {
  id: string;
  issued: { 'date-parts': [number[]] };
  custom: { known: Known; retired?: true };
};

/** All sources, sorted by first author and year. */
export const loadReferences = once((): Reference[] =>
  loadSources()
    .map(
      ({ key, type, title, author, issued, known, retired, timeline: _, offTimeline: __, claims: ___, ...rest }) => ({
        id: key,
        type,
        title,
        author,
        issued: { 'date-parts': [issued] as [number[]] },
        ...rest,
        custom: { known, ...(retired && { retired }) },
      }),
    )
    .sort((a, b) => shortName(a).localeCompare(shortName(b), 'en') || yearOf(a) - yearOf(b)),
);

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
