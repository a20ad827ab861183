/** The book's index as it travels, and asking it. */
import type MiniSearch from 'minisearch';
import type { AsPlainObject, SearchResult } from 'minisearch';
import type { Indexed } from './options';
import { byBeginning, slips } from './part';

/** What a thing is that was found, as readers call it. */
export const KIND_WORDS = {
  text: 'Text',
  figure: 'Figure',
  saying: 'People say',
  term: 'Term',
  claim: 'Claim',
  source: 'Source',
  novel: 'Novel',
  example: 'Worked example',
} as const;

export type FoundKind = keyof typeof KIND_WORDS;

/** Something that can be found. */
export interface Findable {
  kind: FoundKind;
  /** heading, figure title, term, title of a work */
  title: string;
  /** the page or the list it stands in */
  within: string;
  /** root-relative address: "/how-far/#reach" */
  to: string;
  text: string;
}

/** What the file of the index holds. */
export interface BookIndex {
  /** MiniSearch's own form */
  index: AsPlainObject;
  found: Findable[];
}

/** One result. */
export interface Found extends Findable {
  /** words of the book that answered, as they are compared */
  words: string[];
}

/** A word of the text weighs as much as a definition; a source or a passage of the novel answers fewer questions. */
const WEIGHT: Readonly<Record<FoundKind, number>> = {
  text: 1,
  figure: 1,
  saying: 1,
  term: 1.4,
  claim: 0.7,
  source: 0.4,
  novel: 0.6,
  example: 0.7,
};

const spaced = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How much more an entry is worth in which the asked words stand together. */
function together({ title, text }: Findable, asked: string, inText: RegExp): number {
  const named = spaced(title);
  if (named === asked) return 4;
  if (!asked.includes(' ')) return 1;
  if (named.includes(asked)) return 2.5;
  return inText.test(text) ? 1.8 : 1;
}

/**
 * Asks the index: entries with all the words first, then those with some. The beginning of a word is enough, and a slip of the
 * fingers in a longer one is forgiven.
 * @param limit how many results at most
 */
export function find(index: MiniSearch<Indexed>, all: readonly Findable[], asked: string, limit: number): Found[] {
  const phrase = spaced(asked);
  if (phrase === '') return [];
  const inText = new RegExp(phrase.replaceAll(' ', '[^\\p{L}\\p{N}]+'), 'iu');
  const ask = (combineWith: 'AND' | 'OR') =>
    index.search(asked, {
      combineWith,
      prefix: byBeginning,
      fuzzy: slips,
      weights: { fuzzy: 0.25, prefix: 0.5 },
      boost: { title: 3, also: 0.7 },
    });
  const ranked = (results: readonly SearchResult[]) =>
    results
      .flatMap(({ id, score, terms, queryTerms }) => {
        const entry = all[id as number];
        if (!entry) return [];
        // Of two places with some of the words, the one with more of them.
        const share = new Set(queryTerms).size ** 2;
        return [{ entry, terms, score: score * share * WEIGHT[entry.kind] * together(entry, phrase, inText) }];
      })
      .sort((a, b) => b.score - a.score);
  const every = ranked(ask('AND'));
  const seen = new Set(every.map(({ entry }) => entry));
  const some = every.length < 5 ? ranked(ask('OR')).filter(({ entry }) => !seen.has(entry)) : [];
  return [...every, ...some].slice(0, limit).map(({ entry, terms }) => ({ ...entry, words: terms }));
}
