import { escapeMarkup } from '../ui/escape';
import { clusters, cutAt, isolated } from './graphemes';

/**
 * Characters that no text of a tree may hold: controls, direction overrides and isolates, invisible spaces and joiners that
 * only hide things, tag characters, lone surrogates, and what XML forbids. The joiners U+200C and U+200D stay: scripts need them.
 */
const HIDDEN =
  /[\p{Cc}\p{Surrogate}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/**
 * Text as a tree keeps it: nothing invisible or direction-changing, at most `most` UTF-16 units, line breaks only where `lines`
 * allows them (else a space). Spaces at the ends stay, so that one can type. Cleaning twice changes nothing.
 */
export function cleanText(text: string, most: number, lines = false): string {
  // the first cut bounds the work; a break of two characters shrinks to one
  const bounded = text.length > 4 * most + 16 ? text.slice(0, 4 * most + 16) : text;
  const clean = bounded
    .replace(/\r\n/g, '\n')
    .replace(HIDDEN, (hidden) => (SPACES.test(hidden) ? (lines && hidden !== '\t' ? '\n' : ' ') : ''));
  return cutAt(clean, most);
}

/** Does a text hold characters that no text of a tree may hold, besides breaks and tabs, which become spaces? */
export const hasHidden = (text: string): boolean =>
  Array.from(text.matchAll(HIDDEN)).some(([hidden]) => !SPACES.test(hidden));

/** Text made safe for XML and HTML, in content and in attributes; what no text may hold is left out. */
export const toMarkup = (text: string): string =>
  escapeMarkup(text.replace(HIDDEN, (hidden) => (SPACES.test(hidden) ? ' ' : '')));

/** Whole letters from the front, with an ellipsis if something was left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = clusters(cutAt(text, 32 * most));
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A node's title as a sentence can use it. */
export const named = (title: string, most = 60): string =>
  title.trim() ? `“${isolated(shorten(title.trim(), most))}”` : 'a part without a title';

/** A number of decimals that survives being written and read back. */
export const rounded = (value: number, places: number): number => {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale + 0;
};
