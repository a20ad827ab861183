/** What the columns of a spreadsheet mean. Pure. */
import type { NodeFields } from './document';
import { minutesIn, numberIn } from './minutes';

/** What a column holds; level: a title whose column says how deep it stands. */
export type Column = 'title' | 'minutes' | 'hours' | 'depth' | 'produces' | 'help' | 'c' | 'h' | 'hidden';

const HEADS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:title|task|task name|product|name|part|item|question|topic|heading)s?$/, 'title'],
  [/^(?:minutes?|mins?|min\.|minutes .*|time \(min.*\)|.*\(min(?:utes|\.)?\))$/, 'minutes'],
  [/^(?:hours?|hrs?|h\.|.*\(h(?:ours|rs|\.)?\))$/, 'hours'],
  [/^(?:level|depth|outline level|indent)$/, 'depth'],
  [/^(?:produces|what is produced|output)$/, 'produces'],
  [/^(?:needs|help|what the judgement needs)$/, 'help'],
  [/^c$/, 'c'],
  [/^h$/, 'h'],
  [/^unasked$/, 'hidden'],
];

/** Columns that a first row of headings names, by their place; null where the row is none. */
export function readHeads(cells: readonly string[]): ReadonlyMap<number, Column> | null {
  const found = new Map<number, Column>();
  cells.forEach((cell, at) => {
    const name = cell.trim().toLowerCase();
    const column = HEADS.find(([kind]) => kind.test(name.slice(0, 60)))?.[1];
    if (column && ![...found.values()].includes(column)) found.set(at, column);
  });
  const named = cells.filter((cell) => cell.trim()).length;
  const other = [...found.values()].some((column) => column !== 'title');
  return named > 1 && other && !cells.some((cell) => numberIn(cell.trim()) !== null) ? found : null;
}

/** What the rows of a spreadsheet have in common. */
export interface Sheet {
  readonly heads: ReadonlyMap<number, Column>;
  /** columns in which titles stand, one for each level */
  readonly levels: ReadonlySet<number>;
  /** the column of the minutes; -1 if there is none */
  readonly minutes: number;
}

/** Finds out what the columns of a spreadsheet mean. @param rows the cells of each row, empty ones in front among them */
export function readSheet(rows: readonly (readonly string[])[], heads: ReadonlyMap<number, Column>): Sheet {
  const levels = new Set<number>();
  const numbers = new Map<number, number>();
  for (const cells of rows) {
    const first = cells.findIndex((cell) => cell.trim() !== '');
    if (first >= 0 && numberIn(cells[first]?.trim() ?? '') === null) levels.add(first);
    cells.forEach((cell, at) => {
      if (at > first && minutesIn(cell.trim()) !== null) numbers.set(at, (numbers.get(at) ?? 0) + 1);
    });
  }
  // where one column is said to hold the titles, no other does
  if ([...heads.values()].includes('title')) levels.clear();
  for (const at of heads.keys()) levels.delete(at);
  const named = [...heads].find(([, column]) => column === 'minutes')?.[0];
  let minutes = named ?? -1;
  if (heads.size === 0) {
    let most = 0;
    for (const [at, count] of numbers) {
      if (levels.has(at) || count < most || (count === most && at > minutes)) continue;
      most = count;
      minutes = at;
    }
  }
  return { heads, levels, minutes };
}

/** What a row of a spreadsheet says. */
export interface SheetRow {
  /** titles with the column in which each stands, the first the row's own, each next one a part of it */
  titles: { column: number; text: string }[];
  fields: { -readonly [K in keyof NodeFields]?: NodeFields[K] };
  /** as a column of levels says it; null where there is none */
  depth: number | null;
  /** what means nothing here */
  left: string[];
}

/** Reads one row of a spreadsheet. Nothing in it is lost: what is no title and no field is in `left`. */
export function readSheetRow(cells: readonly string[], sheet: Sheet): SheetRow {
  const row: SheetRow = { titles: [], fields: {}, depth: null, left: [] };
  const first = cells.findIndex((cell) => cell.trim() !== '');
  // where rows are shifted by their level, the number behind the title is meant
  const usual = minutesIn(cells[sheet.minutes]?.trim() ?? '') !== null && sheet.minutes > first;
  const minutesAt =
    usual || sheet.heads.size > 0
      ? sheet.minutes
      : cells.findIndex((cell, at) => at > first && minutesIn(cell.trim()) !== null);
  cells.forEach((cell, column) => {
    const text = cell.trim();
    if (!text) return;
    const means = sheet.heads.get(column);
    const number = numberIn(text);
    const minutes = minutesIn(text);
    if (means === 'produces' || means === 'help') row.fields[means] = text;
    else if (means === 'depth' && number !== null) row.depth = number;
    else if (means === 'hours' && number !== null) row.fields.minutes = (row.fields.minutes ?? 0) + 60 * number;
    else if (column === minutesAt && minutes !== null && row.titles.length > 0)
      row.fields.minutes = (row.fields.minutes ?? 0) + minutes;
    else if ((means === 'c' || means === 'h' || means === 'hidden') && number !== null && number <= 1)
      row.fields[means] = number;
    else if (means === 'title' || row.titles.length === 0) row.titles.push({ column, text });
    else if (!means && sheet.levels.has(column) && minutes === null) row.titles.push({ column, text });
    else row.left.push(text);
  });
  return row;
}
