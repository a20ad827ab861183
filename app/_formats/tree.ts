/** Small makers of Markdown nodes. */
import type {
  BlockContent,
  Emphasis,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';

export const text = (value: string): Text => ({ type: 'text', value });
export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });
export const emphasis = (value: string): Emphasis => ({ type: 'emphasis', children: [text(value)] });
export const link = (url: string, words: string): Link => ({ type: 'link', url, children: [text(words)] });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
export const list = (items: BlockContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: items.some((item) => item.length > 1),
  children: items.map((children) => ({ type: 'listItem', spread: children.length > 1, children })),
});

/** A target with a page's id: Markdown has no ids of its own, and every renderer lets this through. */
export const anchor = (id: string): PhrasingContent => ({ type: 'html', value: `<a id="${id}"></a>` });

/** A heading with a page's id. */
export const heading = (depth: 2 | 3, id: string, title: string): Heading => ({
  type: 'heading',
  depth,
  children: [anchor(id), text(title)],
});

/** A table of plain cells. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): Table => ({
  type: 'table',
  align: head.map(() => null),
  children: [head, ...rows].map((row) => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: [text(String(cell))] })),
  })),
});
