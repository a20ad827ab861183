import type { Description } from './contract';

/** An element with what it holds. */
function made(
  name: string,
  children: readonly (Node | string)[],
  attributes: Record<string, string> = {},
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The same as components/ui/table.tsx draws: the words stand outside what React holds of a figure. */
function tableOf({ caption, head, rows }: NonNullable<Description['table']>): HTMLElement {
  const title = (cell: string) => (cell === '' ? made('td', []) : made('th', [cell], { scope: 'col' }));
  const row = (cells: readonly (string | number)[]) =>
    made(
      'tr',
      cells.map((cell, i) => (i === 0 ? made('th', [String(cell)], { scope: 'row' }) : made('td', [String(cell)]))),
    );
  const table = made('table', [
    made('caption', [caption]),
    made('thead', [made('tr', head.map(title))]),
    made('tbody', rows.map(row)),
  ]);
  return made('section', [table], { class: 'table-scroll', tabindex: '0', 'aria-label': caption });
}

/**
 * Lets “The figure in words” tell the figure as it stands: in a page, an embed, a share page, and on paper.
 * @param id of the figure; where it has no such words nothing happens
 */
export function tellInWords(id: string, { sentences, table }: Description): void {
  const words = document.getElementById(id)?.querySelector('.transcript');
  const summary = words?.querySelector('summary');
  if (!words || !summary) return;
  words.replaceChildren(summary, ...sentences.map((said) => made('p', [said])), ...(table ? [tableOf(table)] : []));
}
