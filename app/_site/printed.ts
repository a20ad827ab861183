/** Addresses within the book on one page (/print/), in whatever form it is taken away. */

/** The id, in the book on one page, of a place on a page: ("/how-far/", "reach") → "how-far--reach"; of the page itself "how-far". */
export function printedId(path: string, id = ''): string {
  const name = path === '/' ? 'front' : path.slice(1, -1).replaceAll('/', '-');
  return id ? `${name}--${id}` : name;
}

/** Where the lists of a page's end stand in a book that has each list once. */
export const LISTS: readonly [RegExp, string][] = [
  [/^source-(.+)$/, '/references/'],
  [/^word-(.+)$/, '/glossary/'],
  [/^(answers-.+)$/, '/answers/'],
];

/** What the home page's words and figure are called in the book, whose title is the page's own. */
export const HOME_TITLE = 'To begin with';
