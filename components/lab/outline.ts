/** Reads a tree out of text: outlines, lists, Markdown, the rows of a spreadsheet. Nothing here throws, and nothing is lost unsaid. */
import { cleanNode, DEFAULT_SETTINGS, type LabTree, LIMITS, type NodeFields } from './document';
import { assemble, type Parsed, type Unreadable } from './format';
import { indexOf, overhead } from './index-tree';
import { type LeftOut, leftOut } from './left-out';
import { takeMinutes } from './minutes';
import { readHeads, readSheet, readSheetRow, type Sheet } from './outline-columns';
import { levels } from './outline-levels';
import { countsOn, hasBullets, type Mark, readMark, settle } from './outline-marks';
import { type Row, rowsOf } from './outline-rows';
import { cleanText, hasHidden } from './text';

/** Stands for a title that is empty. */
export const UNTITLED = '(no title)';

/** Lines below a node that say something about it. */
const FIELDS: Readonly<Record<string, keyof NodeFields>> = {
  produces: 'produces',
  needs: 'help',
  c: 'c',
  h: 'h',
  unasked: 'hidden',
};

/** "collapsed:: true" below a line, as some outliners keep what they know of it. */
const PROPERTY = /^([A-Za-z][\w.-]{0,40}):: ?(.*)$/;
const RULE = /^(?:(?:`{3,}|~{3,}).*|(?:[-=*_] *){3,})$/;

const ENTITY: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

/** Markdown's escapes undone. */
const plain = (text: string): string =>
  text.replace(
    /\\([!-/:-@[-`{-~])|&(?:lt|gt|amp|quot|#39);/g,
    (all, mark: string | undefined) => mark ?? ENTITY[all] ?? all,
  );

/** Emphasis around a whole title taken off: **Title** → Title. */
const bare = (text: string): string => /^(\*\*|__)([^*_\\]+)\1$/.exec(text)?.[2] ?? text;

interface Draft {
  fields: { -readonly [K in keyof NodeFields]?: NodeFields[K] };
  parent: number;
}

/** A row on its way to become a node. */
interface Line {
  readonly row: Row;
  readonly rank: number;
  readonly mark: Mark | null;
  /** what stands behind indentation and mark */
  text: string;
}

const isHeading = ({ rank }: { rank: number }): boolean => rank < 10;

/** The width of white space: a tab goes on to the next fourth column. */
function widthOf(space: string): number {
  let width = 0;
  for (const mark of space) width += mark === '\t' ? 4 - (width % 4) : 1;
  return width;
}

/** Branches drawn with lines, as file listings have them, are indentation. */
const branches = (row: Row): Row => {
  const drawn = /^(?:[│|]?\s*)*[├└][─-]*\s*/.exec(row.text.slice(0, 400))?.[0];
  return drawn === undefined
    ? row
    : { ...row, indent: row.indent + ' '.repeat(drawn.length), text: row.text.slice(drawn.length) };
};

/** The cells of a row of a table in Markdown, tabs between them; null for anything else. */
function tableRow(text: string): string | null {
  if (text.length > 20_000 || !/^\|.*\|$/.test(text)) return null;
  const cells = text.slice(1, -1).replace(/\\\|/g, '\u0001').split('|');
  return cells.length > 1 ? cells.map((cell) => cell.trim().replaceAll('\u0001', '|')).join('\t') : null;
}

/** What an outline says of itself before it begins, and what an outliner keeps of its lines: not for a tree, but not lost unsaid. */
function withoutPapers(rows: readonly Row[], left: LeftOut): Row[] {
  const kept: Row[] = [];
  let from = 0;
  if (rows[0]?.text.trimEnd() === '---') {
    const end = rows.slice(0, 80).findIndex(({ text }, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
    const head = rows.slice(1, Math.max(end, 1));
    if (end > 0 && head.every(({ text, indent }) => text === '' || indent !== '' || /^(?:[\w-]+:|#|- )/.test(text))) {
      for (const { line, text } of head) if (text) left.add('head', line, text);
      from = end + 1;
    }
  }
  let drawer = false;
  for (const row of rows.slice(from)) {
    const text = row.text.trimEnd();
    if (/^:[A-Z]+:$/.test(text)) {
      drawer = text !== ':END:' && rows.length > 1;
      left.add('property', row.line, text);
    } else if (drawer && /^:[\w+-]+:/.test(text)) left.add('property', row.line, text);
    else {
      drawer = false;
      const cells = tableRow(text);
      if (cells === null) kept.push(branches(row));
      else if (!/^[|:\s-]*$/.test(text)) {
        const rest = cells.trimStart();
        kept.push({ ...row, indent: row.indent + cells.slice(0, cells.length - rest.length), text: rest });
      }
    }
  }
  return kept;
}

/** A line that is a heading by what it begins with, or by the line that is drawn under it. */
function headingOf({ line, indent, text }: Row, next: Row | undefined): { rank: number; text: string } | null {
  if (indent.length > 3 || indent.includes('\t')) return null;
  const found = /^(#{1,6})\s+(.*)$/.exec(text);
  if (found) return { rank: found[1]?.length ?? 1, text: (found[2] ?? '').replace(/\s#+\s*$/, '') };
  const under = next?.line === line + 1 && next.indent === '' ? /^(?:(={2,})|-{3,})\s*$/.exec(next.text) : null;
  if (!under || !text || RULE.test(text) || readMark(text, 0, false)) return null;
  return { rank: under[1] ? 1 : 2, text };
}

function linesOf(rows: readonly Row[], among: boolean, marked: boolean): Line[] {
  const lines: Line[] = [];
  const rests: string[] = [];
  rows.forEach((row, i) => {
    const text = row.text.trimEnd();
    if (!text || RULE.test(text)) return;
    const heading = headingOf(row, rows[i + 1]);
    const indent = widthOf(row.indent);
    const read = heading || !marked ? null : readMark(row.text, indent, among);
    lines.push({ row, rank: heading?.rank ?? 10 + indent, mark: read?.mark ?? null, text: heading?.text ?? text });
    rests.push(read?.rest.trimEnd() ?? text);
  });
  const marks = settle(lines.map(({ mark }) => mark));
  return lines.map((line, i) => {
    const mark = marks[i] ?? null;
    return { ...line, mark, text: mark ? (rests[i] ?? '') : line.text };
  });
}

/** A line like "Produces: one page" below a node. */
function readField(text: string): { field: keyof NodeFields; value: string } | null {
  const found = /^(Produces|Needs|c|h|Unasked): (.*)$/.exec(text);
  const field = FIELDS[found?.[1]?.toLowerCase() ?? ''];
  return found && field ? { field, value: found[2] ?? '' } : null;
}

/** Puts what a line says into the fields of the node above it; what it cannot say is left out, and said. */
function takeField({ fields }: Draft, { row, text }: Line, left: LeftOut): void {
  const said = readField(text);
  if (!said) return;
  const { field, value } = said;
  if (fields[field] !== undefined) left.add('value', row.line, text);
  else if (field === 'c' || field === 'h' || field === 'hidden') {
    const share = value.trim() ? Number(value) : Number.NaN;
    if (share >= 0 && share <= 1) fields[field] = share;
    else left.add('value', row.line, text);
  } else if (field === 'produces' || field === 'help') {
    const clean = plain(value);
    fields[field] = clean;
    if (clean.length > LIMITS[field]) left.add('cut', row.line, clean.slice(LIMITS[field]));
  }
}

/** The cells of a row, the empty ones in front among them. */
const cellsOf = ({ row, text }: Line): string[] => [
  ...Array.from(row.indent.replace(/[^\t]/g, ''), () => ''),
  ...text.split('\t'),
];

/**
 * Reads an outline: tabs or spaces, bullets, numbers or letters or neither, Markdown headings, the rows of a spreadsheet. Minutes
 * at the end of a line, "(12 min)" or "(1 h 30 min)", or in a column of their own, become the node's. Several topmost lines get a
 * node above them. What does not fit into a tree is in `left`, and how much of it there is in the warnings.
 * @param separator between the cells of a spreadsheet
 */
export function parseOutline(text: string, title = '', separator = '\t'): Parsed | Unreadable {
  if (text.length > LIMITS.characters) return { problems: ['The text is longer than 2,000,000 characters.'] };
  const found = rowsOf(text, LIMITS.nodes, separator);
  if (!found) return { problems: ['The outline has more than 20,000 lines.'] };
  const left = leftOut(LIMITS.title);
  const all = withoutPapers(found, left);
  const heads = readHeads((all[0]?.text ?? '').split('\t').map((cell) => cell.trim()));
  const rows = heads ? all.slice(1) : all;
  for (const [at, name] of (heads ? (all[0]?.text ?? '') : '').split('\t').entries())
    if (name.trim() && !heads?.has(at)) left.add('head', all[0]?.line ?? 1, name.trim());
  // a first column of levels or numbers is no numbering
  const lines = linesOf(rows, hasBullets(text), (heads?.get(0) ?? 'title') === 'title');
  const table = heads !== null || lines.some((line) => line.text.includes('\t'));
  const sheet: Sheet | null = table ? readSheet(lines.map(cellsOf), heads ?? new Map()) : null;

  const drafts: Draft[] = [];
  const open = levels();
  const numbers = new Map<number, readonly number[]>();
  let deep = 0;
  for (const line of lines) {
    const { row, mark } = line;
    const last = drafts.at(-1);
    if (!mark && !isHeading(line) && last) {
      if (readField(line.text) && line.rank > open.rank()) {
        takeField(last, line, left);
        continue;
      }
    }
    if (!mark && PROPERTY.test(line.text)) {
      if (last && /^collapsed:: ?true$/.test(line.text)) last.fields.folded = true;
      left.add('property', row.line, line.text);
      continue;
    }
    if (mark?.parts) {
      for (const rank of [...numbers.keys()]) if (rank > line.rank) numbers.delete(rank);
      if (!countsOn(numbers.get(line.rank) ?? null, mark.parts)) left.add('number', row.line, mark.shown);
      numbers.set(line.rank, mark.parts);
    } else if (mark?.letter && /^[A-Z]\.$/.test(mark.shown) && mark.family.endsWith('alpha'))
      left.add('number', row.line, mark.shown);
    if (mark?.ticked) left.add('tick', row.line, line.text);

    const cells = sheet ? readSheetRow(cellsOf(line), sheet) : null;
    const titles = cells?.titles ?? [{ column: -1, text: line.text }];
    for (const cell of cells?.left ?? []) left.add('cell', row.line, cell);
    if (titles.length === 0 && cells)
      for (const value of Object.values(cells.fields)) left.add('cell', row.line, String(value));
    titles.forEach(({ column, text: raw }, i) => {
      const own = i === 0;
      const depth = cells?.depth ?? null;
      const rank = !own ? 10 + 4 * column : depth === null ? line.rank : 10 + 4 * depth;
      // what stands indented under a line of a list goes on with it, and a list that follows does not stand below
      const lists = !own || mark !== null || isHeading(line) || !open.continues(rank);
      const { parent, moved } = open.place(rank, own ? mark : null, LIMITS.levels - 1);
      if (moved) deep++;
      const ends = i === titles.length - 1;
      const fields = ends ? { ...cells?.fields } : {};
      const taken = fields.minutes === undefined ? takeMinutes(raw) : { title: raw, minutes: null };
      const minutes = fields.minutes ?? taken.minutes;
      if (minutes !== null && minutes > LIMITS.minutes) left.add('value', row.line, `${minutes} minutes`);
      const whole = taken.title === UNTITLED ? '' : plain(bare(taken.title));
      const name = cleanText(whole, whole.length).trim();
      const kept = cleanText(name, LIMITS.title);
      if (kept.length < name.length) left.add('cut', row.line, name.slice(kept.length));
      if (hasHidden(whole)) left.add('hidden', row.line, name);
      drafts.push({ fields: { ...fields, title: kept, minutes }, parent });
      open.put({ rank, mark: own ? mark : null, at: drafts.length - 1, lists });
    });
    if (drafts.length > LIMITS.nodes - 1) return { problems: ['The outline has more than 20,000 lines.'] };
  }
  return finish(drafts, title, left, deep);
}

/** The tree of what was read. */
function finish(drafts: readonly Draft[], title: string, left: LeftOut, deep: number): Parsed | Unreadable {
  if (drafts.length === 0) return { problems: ['There is no line in it to make a part of. One line makes one part.'] };
  const warnings: string[] = [];
  const several = drafts.filter(({ parent }) => parent < 0).length > 1;
  const first = several ? title : (drafts[0]?.fields.title ?? '');
  const nodes: Draft[] = drafts.map(({ fields, parent }) => ({ fields, parent: several ? parent + 1 : parent }));
  if (several) {
    nodes.unshift({ fields: { title }, parent: -1 });
    warnings.push('There was more than one topmost line; a root was put above them.');
  }
  warnings.push(...left.warnings());
  if (deep)
    warnings.push(
      `${deep === 1 ? 'One line was' : `${deep} lines were`} more than ${LIMITS.levels} levels deep and moved up.`,
    );
  const root = assemble(
    nodes.map(({ fields, parent }, i) => ({ node: { id: `n${i + 1}`, ...cleanNode(fields) }, parent })),
  );
  const tree: LabTree = { title: cleanText(title || first, LIMITS.title), note: '', settings: DEFAULT_SETTINGS, root };
  if (indexOf(tree).characters + overhead(tree) > LIMITS.characters)
    return { problems: ['The outline is too long for one tree.'] };
  return { tree, warnings, left: left.list() };
}
