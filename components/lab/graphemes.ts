/** Letters as readers see them: a letter with its accents, a family of joined emoji and a flag are one each. Pure. */

/** Texts in which every code unit is a letter of its own. */
const SIMPLE = /^[ -~\u00a0-\u02ff‐-‧‹›]*$/;
/** What belongs to the letter before it, where the browser can't say. */
const JOINED = /^(?:\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}])$/u;
/** No letter is longer than that; what is was made to fill a page. */
const LONGEST = 64;

let segmenter: Intl.Segmenter | null | undefined;

function segments(text: string): Intl.Segments | null {
  segmenter ??= typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('en') : null;
  return segmenter?.segment(text) ?? null;
}

/** The letters of a text. */
export function clusters(text: string): string[] {
  if (SIMPLE.test(text)) return text.split('');
  const found = segments(text);
  if (found) return Array.from(found, ({ segment }) => segment);
  const letters: string[] = [];
  let joins = false;
  for (const point of text) {
    if (letters.length > 0 && (joins || JOINED.test(point))) letters[letters.length - 1] += point;
    else letters.push(point);
    joins = point === '\u200d';
  }
  return letters;
}

/** The front of a text, at most so many UTF-16 units, no letter cut in two. */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  const near = text.slice(0, most + LONGEST);
  const at = SIMPLE.test(near.slice(Math.max(0, most - 1))) ? most : (segments(near)?.containing(most)?.index ?? most);
  // a letter without end, or a browser that can't say: no character is halved
  const cut = text.slice(0, at < most - LONGEST ? most : at);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Does a text run from right to left? Its first letter of a direction says so. */
export function runsLeft(text: string): boolean {
  if (!RIGHT_TO_LEFT.test(text)) return false;
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

/** A text among others, its signs kept on its own side where it runs the other way. */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);
