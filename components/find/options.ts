/** How words are made comparable: the same when the index is built and when it is asked. */
import type { Options } from 'minisearch';

/** What an entry of the index is made from; ids are places in the list of what can be found. */
export interface Indexed {
  id: number;
  title: string;
  text: string;
  /** other names it goes by, and what it cites: words that lead to it and aren't shown */
  also: string;
}

/** Words that stand everywhere and so tell nothing apart. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  'a an the of in on at to and or is are was were be it its that this with for by as how why what who does did do his her their they you can'.split(
    ' ',
  ),
);

/** "Tülu" and "tulu", "model’s" and "model's" are the same word. One letter alone, or a word that stands everywhere, finds nothing. */
export function comparable(term: string): string | null {
  const plain = term
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?$/u, '')
    .toLowerCase();
  if (EVERYWHERE.has(plain)) return null;
  return plain.length > 1 || /\d/.test(plain) ? plain : null;
}

/** MiniSearch's settings; an index opens only with those that it was made with. */
export const INDEX_OPTIONS: Options<Indexed> = { fields: ['title', 'text', 'also'], processTerm: comparable };
