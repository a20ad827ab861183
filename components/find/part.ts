/** The part of the index that a question may need: opening it takes a few milliseconds, where the whole takes many. */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { comparable } from './options';

const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[];

/** The beginning of a word is enough from three letters on. */
export const byBeginning = (term: string): boolean => term.length > 2;

/** How many slips of the fingers are forgiven in a word. */
export const slips = (term: string): number => (term.length > 8 ? 2 : term.length > 3 ? 1 : 0);

/** Whether a word of the index can answer a word asked for. It may say yes too often, never no where the answer is yes. */
function mayAnswer(word: string, asked: string): boolean {
  if (byBeginning(asked) ? word.startsWith(asked) : word === asked) return true;
  const most = slips(asked);
  if (most === 0 || Math.abs(word.length - asked.length) > most) return false;
  // A letter that the other word hasn't got at all costs a slip each time it stands.
  let missing = 0;
  for (const letter of asked) if (!word.includes(letter) && ++missing > most) return false;
  return true;
}

/** @returns an index with the same entries, and only the words that can answer: asked this, it gives what the whole gives */
export function partFor(whole: AsPlainObject, asked: string): AsPlainObject {
  const wanted = tokenize(asked).flatMap((term) => comparable(term) ?? []);
  return { ...whole, index: whole.index.filter(([word]) => wanted.some((term) => mayAnswer(word, term))) };
}
