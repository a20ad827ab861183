/**
 * Rich text (what a word processor, a web page or a spreadsheet puts on the clipboard as HTML) as an outline in plain text: lists
 * and headings by their own levels, tables as rows with tabs. It reads a parsed document that is not shown, and changes nothing.
 */

const SKIPPED =
  /^(?:script|style|template|noscript|head|title|meta|link|svg|math|object|iframe|button|select|colgroup)$/;
const BLOCKS =
  /^(?:p|div|section|article|main|header|footer|aside|blockquote|pre|address|figure|figcaption|dl|dt|dd|details|summary|center|form|h[1-6]|ul|ol|li|table)$/;
/** The number or bullet that a word processor writes in front of a list's line. */
const IGNORED = /mso-list:\s*ignore/i;
const PX: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, in: 96, cm: 37.8, mm: 3.78, em: 16, rem: 16, pc: 16 };
/** Pixels of a margin that count as one space. */
const SPACE = 12;

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

/** What the reader of outlines would take for an escape is one letter more. */
const literal = (text: string): string =>
  text.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\').replace(/&(?=(?:lt|gt|amp|quot|#39);)/g, '&amp;');

/** The words below an element, a line break for each of its own; nested lists and tables left out. */
function wordsOf(element: Element): string {
  let words = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 3) words += (child.nodeValue ?? '').replace(/\s+/g, ' ');
    if (child.nodeType !== 1) continue;
    const inner = child as Element;
    const name = inner.localName;
    if (name === 'br') words += '\n';
    else if (!SKIPPED.test(name) && !/^(?:ul|ol|table)$/.test(name) && !IGNORED.test(styleOf(inner)))
      words += BLOCKS.test(name) ? `\n${wordsOf(inner)}\n` : wordsOf(inner);
  }
  return words;
}

const oneLine = (element: Element): string => literal(wordsOf(element).replace(/\s+/g, ' ').trim());

/** How far an element is moved in, in spaces. */
function indentOf(element: Element): number {
  let sum = 0;
  for (const side of ['margin-left', 'margin-inline-start', 'padding-left']) {
    const found = new RegExp(`${side}:\\s*([\\d.]+)\\s*(px|pt|in|cm|mm|rem|em|pc)`, 'i').exec(styleOf(element));
    if (found) sum += Number(found[1]) * (PX[found[2]?.toLowerCase() ?? ''] ?? 1);
  }
  return Math.min(400, Math.round(sum / SPACE));
}

/** The rows of a table, tabs between the cells; a cell over several rows stands in the first. */
function rowsOf(table: Element): string[] {
  const open = new Map<number, number>();
  const rows: string[] = [];
  for (const row of table.querySelectorAll('tr')) {
    if (row.closest('table') !== table) continue;
    const cells: string[] = [];
    const pass = () => {
      for (let left = open.get(cells.length); left; left = open.get(cells.length)) {
        open.set(cells.length, left - 1);
        cells.push('');
      }
    };
    for (const cell of row.children) {
      if (!/^t[dh]$/.test(cell.localName)) continue;
      pass();
      const down = Math.min(1_000, Number(cell.getAttribute('rowspan')) || 1) - 1;
      const across = Math.min(200, Number(cell.getAttribute('colspan')) || 1);
      const deep = /mso-char-indent-count:\s*(\d+)/i.exec(styleOf(cell))?.[1];
      const indent = cells.some(Boolean) ? 0 : deep ? 2 * Number(deep) : indentOf(cell);
      for (let i = 0; i < across; i++) {
        if (down > 0) open.set(cells.length, down);
        cells.push(i === 0 ? ' '.repeat(indent) + oneLine(cell) : '');
      }
    }
    pass();
    rows.push(cells.join('\t').trimEnd());
  }
  return rows;
}

/**
 * An outline as plain text, as `parseOutline` reads it.
 * @param body of a document that is not shown
 * @returns null where there are no lists, headings, tables or indentation: plain text then says as much
 */
export function fromRichText(body: Element): string | null {
  const lines: string[] = [];
  let structured = false;
  const item = (level: number, element: Element): void => {
    const words = oneLine(element);
    const box = element.querySelector(':scope > input[type=checkbox], :scope > label > input[type=checkbox]');
    const task = box ? (box.hasAttribute('checked') ? '[x] ' : '[ ] ') : '';
    structured = true;
    if (words) lines.push(`${'  '.repeat(level - 1)}- ${task}${words}`);
  };
  const walk = (element: Element, lists: number, indent: number): void => {
    const name = element.localName;
    if (SKIPPED.test(name)) return;
    const level = Number(/mso-list:[^;]*level(\d)/i.exec(styleOf(element))?.[1]);
    if (/^h[1-6]$/.test(name)) {
      structured = true;
      const words = oneLine(element);
      if (words) lines.push(`${'#'.repeat(Number(name[1]))} ${words}`);
    } else if (name === 'table') {
      structured = true;
      lines.push(...rowsOf(element));
    } else if (name === 'ul' || name === 'ol') {
      for (const child of element.children) walk(child, lists + 1, 0);
    } else if (name === 'li' || level > 0) {
      const deep = level || Math.max(lists, Number(element.getAttribute('aria-level')) || 1);
      item(deep, element);
      for (const child of element.querySelectorAll('ul, ol, table'))
        if (child.parentElement?.closest('li, ul, ol, table') === element) walk(child, deep, 0);
    } else {
      const own = indent + indentOf(element);
      const inner = Array.from(element.childNodes).filter((child) => child.nodeType === 1 || child.nodeValue?.trim());
      const holds = element.querySelector(
        'p, div, section, article, blockquote, pre, h1, h2, h3, h4, h5, h6, ul, ol, li, table',
      );
      if (!holds) {
        for (const line of wordsOf(element).split('\n')) {
          const words = literal(line.replace(/\s+/g, ' ').trim());
          if (!words) continue;
          if (own > 0) structured = true;
          lines.push(' '.repeat(own) + words);
        }
        return;
      }
      // words between blocks are lines, too
      for (const child of inner) {
        if (child.nodeType === 1) walk(child as Element, lists, own);
        else lines.push(' '.repeat(own) + literal((child.nodeValue ?? '').replace(/\s+/g, ' ').trim()));
      }
    }
  };
  walk(body, 0, 0);
  return structured && lines.length > 0 ? `${lines.join('\n')}\n` : null;
}
