/** How words are made comparable: the same when the index is built and when it is asked. */
import type { Options } from 'minisearch';

/** What an entry of the index is made from; ids are places in the list of what can be found. */
export interface Indexed {
  id: number;
  title: string;
  text: string;
}

/** "Tülu" and "tulu", "model’s" and "model's" are the same word. One letter alone finds nothing. */
export function comparable(term: string): string | null {
  const plain = term
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?$/u, '')
    .toLowerCase();
  return plain.length > 1 || /\d/.test(plain) ? plain : null;
}

/** MiniSearch's settings; an index opens only with those that it was made with. */
export const INDEX_OPTIONS: Options<Indexed> = { fields: ['title', 'text'], processTerm: comparable };
