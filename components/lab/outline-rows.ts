/** A text as rows: its lines, and the rows of a spreadsheet, whose cells may hold lines of their own. Nothing here throws. */

/** One row: the number of its first line, its indentation as typed, and its cells; text that is no spreadsheet has one cell. */
export interface Row {
  /** from 1 */
  readonly line: number;
  /** the white space in front, empty cells of a spreadsheet among it */
  readonly indent: string;
  /** what stands behind it, tabs between cells; a quoted cell is taken out of its quotes */
  readonly text: string;
}

/** A cell that goes on and on is no cell. */
const LONGEST_CELL = 10_000;
const BREAKS = /\r\n|[\n\r\u2028\u2029]/g;
const BLANK = /[\n\r\u2028\u2029]+/y;

const ends = (mark: string | undefined, separator: string): boolean =>
  mark === undefined || mark === separator || /[\n\r\u2028\u2029]/.test(mark);

/** Where the quoted cell that begins at a quotation mark ends, past the closing mark; -1 if it is none. */
function endOfQuoted(text: string, from: number, separator: string): number {
  for (let at = text.indexOf('"', from + 1); at >= 0 && at - from <= LONGEST_CELL; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++;
    else return ends(text[at + 1], separator) ? at + 1 : -1;
  }
  return -1;
}

/** What a quoted cell holds, on one line. */
const unquoted = (cell: string): string => cell.slice(1, -1).replaceAll('""', '"').replace(/\s+/g, ' ');

/** Where the line that holds a place ends, and how wide its break is; 1 at the end of the text, so that nothing follows. */
function lineEnd(text: string, from: number): [at: number, width: number] {
  BREAKS.lastIndex = from;
  const found = BREAKS.exec(text);
  return found ? [found.index, found[0].length] : [text.length, 1];
}

/** Rows that hold no product: what is said of one, or by an outliner, and rules. */
const ASIDE = /^(?:(?:Produces|Needs|c|h|Unasked): |[A-Za-z][\w.-]{0,40}::|:|[-=*_`~]{3})/;

/**
 * Takes the rows out of a text, blank ones left out.
 * @param most rows that may hold a product
 * @param separator "," or ";" for a file of that kind, else a tab
 * @returns null if there are more
 */
export function rowsOf(text: string, most: number, separator = '\t'): Row[] | null {
  const rows: Row[] = [];
  const sheet = separator !== '\t' || /[^\s\p{P}\p{S}]\t/u.test(text);
  let line = 1;
  let at = 0;
  let products = 0;
  // looked for once, not from every cell anew
  let mark = -1;
  while (at <= text.length) {
    BLANK.lastIndex = at;
    const blank = BLANK.exec(text)?.[0];
    if (blank) {
      line += blank.match(BREAKS)?.length ?? 0;
      at += blank.length;
      continue;
    }
    const begun = line;
    let [until, width] = lineEnd(text, at);
    let row = '';
    for (;;) {
      const end = text[at] === '"' ? endOfQuoted(text, at, separator) : -1;
      if (end >= 0) {
        const cell = text.slice(at, end);
        const inner = cell.slice(1, -1);
        const broken = inner.match(BREAKS)?.length ?? 0;
        // quotation marks that a program put there, not a writer
        const wrapped = separator !== '\t' || broken > 0 || inner.includes('\t') || (sheet && inner.includes('""'));
        row += wrapped ? unquoted(cell) : cell;
        line += broken;
        at = end;
        if (at > until) [until, width] = lineEnd(text, at);
      }
      if (mark < at && mark < text.length) mark = text.indexOf(separator, at);
      if (mark < 0) mark = text.length;
      if (mark >= until) break;
      row += `${text.slice(at, mark)}\t`;
      at = mark + 1;
    }
    row += text.slice(at, until);
    at = until + width;
    line++;
    const rest = row.trimStart();
    if (!rest) continue;
    if (!ASIDE.test(rest) && ++products > most) return null;
    rows.push({ line: begun, indent: row.slice(0, row.length - rest.length), text: rest });
  }
  return rows;
}

/** The separator of a file of comma-separated values; they may be semicolons. A tab for any other file. */
export function separatorOf(text: string, name: string): ',' | ';' | '\t' {
  if (!/\.csv$/i.test(name)) return '\t';
  const first = /^.*/.exec(text.slice(0, 2_000))?.[0] ?? '';
  const count = (mark: string) => first.split(mark).length - 1;
  return count('\t') > 0 ? '\t' : count(';') > count(',') ? ';' : ',';
}
