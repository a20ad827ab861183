/** The index of the book as a script: a page fetches it when a reader searches, from a server or from disk. */
import MiniSearch from 'minisearch';
import type { BookIndex } from '../../components/find/found';
import { INDEX_OPTIONS, type Indexed } from '../../components/find/options';
import { loadFindables } from '../../content/search';

/** The file's text: it puts the index where the search looks for it (components/page/find.ts). */
export function searchIndex(): string {
  const findables = loadFindables();
  const index = new MiniSearch<Indexed>(INDEX_OPTIONS);
  index.addAll(findables.map(({ title, text, also = '' }, id) => ({ id, title, text, also })));
  const found = findables.map(({ also: _, ...shown }) => shown);
  const book: BookIndex = { index: index.toJSON(), found };
  // Parsed from a string: several times as fast as the same as a literal.
  return `globalThis.bookIndex=JSON.parse(${JSON.stringify(JSON.stringify(book))});\n`;
}
