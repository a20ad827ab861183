/**
 * Fragments as they arrive. Chats, mail and forums put signs and words behind a link (a bracket, a full stop, a campaign's
 * mark), encode some of its letters, or break it over lines. What can't belong to it is left out. Pure.
 */

/** Letters that a link's data consist of. */
const DATA = /^[A-Za-z0-9_-]*/;
/** Characters that show nothing, and spaces, breaks among them. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
/** Emphasis around a link ends in signs that data may end in, too. */
const EMPHASIS = /[-_]{1,3}$/;
/** No link is longer, all its letters encoded twice. */
const LONGEST = 200_000;
/** A link is broken over so many lines, and no more. */
const MOST_LINES = 3;

/** Percent-encoded ASCII as the signs it stands for; twice encoded, twice read. Anything else stays. */
function decoded(text: string): string {
  let now = text.slice(0, LONGEST);
  for (let i = 0; i < 3 && now.includes('%'); i++) {
    const next = now.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (next === now) break;
    now = next;
  }
  // what shows nothing, in UTF-8: a space that does not break, a soft hyphen, zero widths
  return now.replace(/%c2%a[0d]|%e2%80%(?:8[b-f]|a[89a-e])|%e2%81%a[0-9a-f]|%ef%bb%bf/gi, ' ');
}

/** What stands before the data of any link. */
const bare = (fragment: string): string => decoded(fragment).replace(/^[#!/?&\s\u00ad\u200b-\u200f\u2060\ufeff]+/, '');

export interface ReadFragment {
  readonly version: number;
  /** what the data may be, the likeliest first; at least one */
  readonly candidates: readonly string[];
}

/** A fragment that claims to hold a tree, "t1." and data; null for any other. */
export function readFragment(fragment: string): ReadFragment | null {
  const text = bare(fragment);
  const found = /^t(\d{1,3})(?:\.|(?![A-Za-z0-9_-]))/i.exec(text);
  if (!found) return null;
  const data = text.slice(found[0].length).replace(/^[\s\u00ad\u200b]+/, '');
  const whole = DATA.exec(data)?.[0] ?? '';
  const candidates = [whole];
  if (EMPHASIS.test(whole)) candidates.push(whole.replace(EMPHASIS, ''));
  // broken over lines: the next ones belong to it, one after another
  let letters = whole;
  let rest = data.slice(whole.length);
  for (let i = 0; i < MOST_LINES && UNSEEN.test(rest.charAt(0)); i++) {
    rest = rest.replace(new RegExp(`^${UNSEEN.source}+`), '');
    const more = DATA.exec(rest)?.[0] ?? '';
    if (!more) break;
    letters += more;
    rest = rest.slice(more.length);
    candidates.push(letters);
  }
  return { version: Number(found[1]), candidates };
}

/** Does a fragment claim to hold a tree? */
export const isTreeLink = (fragment: string): boolean => readFragment(fragment.slice(0, 40)) !== null;

/** A fragment that names an example, "g=" and a name; null for any other. */
export const readName = (fragment: string): string | null =>
  /^g=([a-z0-9-]{1,80})(?![A-Za-z0-9_=-])/i
    .exec(bare(fragment.slice(0, 300)))?.[1]
    ?.toLowerCase()
    .replace(/-+$/, '') ?? null;
