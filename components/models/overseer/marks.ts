/**
 * Marks of style of one sentence: what can be seen without knowing whether it is true. They are measured here, never declared, so
 * that a machine that learns a reader's taste and the check that truth and style are balanced look at the same thing.
 */

/** The marks in the order of every row of marks: 1 if the sentence has it, 0 if not. */
export const MARKS = ['number', 'quotes', 'reason', 'hedge', 'long', 'person'] as const;
export type Mark = (typeof MARKS)[number];

/** A sentence's marks, in the order of `MARKS`. */
export type MarkRow = readonly (0 | 1)[];

/** More words than this are long. */
export const LONG_WORDS = 18;

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|dozen|twice)\b/i;
const QUOTES = /[‘“][^’”]/;
const REASON = /\b(?:because|so that|in order to|owing to|for fear)\b/i;
const HEDGE = /\b(?:perhaps|probably|possibly|seems?|appears?|apparently|presumably|likely|may have|might have)\b/i;
const PERSON = /\b(?:Ruth|Marrack|Amos|Wenna|Jory|Pellow|Hallam|Col|Treen|Sturgess|Sayle|Bray)\b/;

/** @returns the number of words of a text; what a hyphen or an apostrophe joins is one */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/**
 * Measures the six marks of a sentence: names a number (from two up, in figures or words) · quotes words · gives a reason · hedges ·
 * has more than 18 words · names a person of the novel.
 */
export function marksOf(text: string): MarkRow {
  const has = [
    NUMBER.test(text),
    QUOTES.test(text),
    REASON.test(text),
    HEDGE.test(text),
    wordCount(text) > LONG_WORDS,
    PERSON.test(text),
  ];
  return has.map((one) => (one ? 1 : 0));
}
