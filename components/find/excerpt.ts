/** The piece of a text that answers, its words marked. */
import { comparable } from './options';

/** A run of text, marked or not. */
export interface Run {
  text: string;
  mark: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu;

/** Marks words in a text. @param words as they are compared */
export function marked(text: string, words: readonly string[]): Run[] {
  const wanted = new Set(words);
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!wanted.has(comparable(word) ?? '')) continue;
    if (index > at) runs.push({ text: text.slice(at, index), mark: false });
    runs.push({ text: word, mark: true });
    at = index + word.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), mark: false });
  return runs;
}

/**
 * The stretch of a text in which most different words answer, cut between words.
 * @param length about how many characters
 */
export function excerpt(text: string, words: readonly string[], length = 180): string {
  if (text.length <= length) return text;
  const wanted = new Set(words);
  const hits = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const plain = comparable(word) ?? '';
    return wanted.has(plain) ? [{ plain, index }] : [];
  });
  let best = { from: 0, count: 0 };
  for (const { index } of hits) {
    const within = hits.filter((hit) => hit.index >= index && hit.index < index + length - 30);
    const count = new Set(within.map((hit) => hit.plain)).size;
    if (count > best.count) best = { from: index, count };
  }
  // A few words before the first that answers.
  let from = Math.max(0, best.from - 30);
  if (from > 0) from = text.indexOf(' ', from) + 1;
  const end = from + length;
  const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end), from + 1);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
