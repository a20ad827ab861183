/** What stands in front of a line of an outline: bullets, numbers, letters, boxes. Nothing here throws. */

/** A mark in front of a line. Marks of one family stand on one level, unless their depth says otherwise. */
export interface Mark {
  readonly family: string;
  /** "1.1" is two deep, so is "**" */
  readonly depth: number;
  /** it can be the first of a list: bullets, 1, a, i */
  readonly begins: boolean;
  /** the numbers of a numbered line */
  readonly parts: readonly number[] | null;
  /** as it stood there */
  readonly shown: string;
  /** a box that was ticked, or crossed out: it says something that a tree does not hold */
  readonly ticked: boolean;
  /** a letter in front of a line is one of a list only among others of its kind: “A. Smith” */
  readonly letter: {
    readonly group: string;
    readonly alpha: number;
    readonly roman: number;
    readonly sure: boolean;
  } | null;
  /** a number without a dot behind it is one of a list only among others of its kind: “1.5 hours” */
  readonly sure: boolean;
}

/** Hyphens, dashes, asterisks and pluses are one kind: Markdown has them so, and word processors turn one into another. */
const RUN = /^([-*+‐−–—])\1{0,11}(?=\s)/;
const BOX = /^[☐☑☒✓✔✕✖✗✘](?=\s)/;
const TICKED = /[☑☒✓✔✕✖✗✘]/;
const GLYPH = /^(?:[•◦▪▫‣⁃●○◯■□▣◆◇❖→⇒➔➙➜➢➤►▶▷▸▹»›❯★☆✦✧✱·∙⋅⁎∗◾◽▬\ue000-\uf8ff](?=\s)|[•●▪◦■‣⁃](?=[\p{L}\p{N}“"(]))/u;
/** What bullets of word processors become in plain text: letters of their picture fonts, before a tab. */
const LETTER_BULLET = /^(?:[ovqnlàüØ¨§]|[^\p{L}\p{N}\s"'([{<#|&\\])(?=\t)/u;
/** The usual second and third bullet, where the first stands near them and the tab became a space. */
const LOOSE_BULLET = /^[o§](?=[ \u00a0]{2,}\S|\u00a0\S)/;
const AMONG_BULLETS = /^[o§](?= [^\d\s])/;
const NUMBER = /^(\()?(\d{1,3}(?:\.\d{1,3}){0,11})([.)])?(?=\s)/;
const LETTER = /^(\()?([A-Za-z]|[ivxlcdm]{2,7}|[IVXLCDM]{2,7})([.)])(?=\s)/;
const TASK = /^\[([ xX-])\]\s+/;

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** What a Roman numeral in small letters stands for; 0 for what is none. */
function romanValue(text: string): number {
  let rest = text;
  let sum = 0;
  for (const [letters, value] of ROMAN) {
    for (let times = 0; rest.startsWith(letters) && times < 3; times++) {
      sum += value;
      rest = rest.slice(letters.length);
      if (letters.length === 2 || 'vld'.includes(letters)) break;
    }
  }
  return rest ? 0 : sum;
}

interface Read {
  readonly mark: Mark;
  readonly rest: string;
}

const plainMark = (family: string, shown: string, more: Partial<Mark> = {}): Mark => ({
  family,
  depth: 1,
  begins: true,
  parts: null,
  shown,
  ticked: false,
  letter: null,
  sure: true,
  ...more,
});

function numberMark(text: string): Mark | null {
  const found = NUMBER.exec(text);
  if (!found) return null;
  const [shown, open, digits = '', close] = found;
  if (open !== undefined && close !== ')') return null;
  const parts = digits.split('.').map(Number);
  const tab = /^\t+(?![\d.,]*(?:\t|$))/.test(text.slice(shown.length));
  if (close === undefined && parts.length === 1 && !tab) return null;
  const last = parts.at(-1) ?? 0;
  return plainMark('number', shown, {
    depth: parts.length,
    begins: last <= 1,
    parts,
    sure: close !== undefined || tab,
  });
}

function letterMark(text: string, indent: number): Mark | null {
  const found = LETTER.exec(text);
  if (!found) return null;
  const [shown, open = '', letters = '', close = ''] = found;
  if (open && close !== ')') return null;
  const small = letters.toLowerCase();
  const alpha = small.length === 1 ? small.charCodeAt(0) - 96 : 0;
  const roman = romanValue(small);
  if (alpha === 0 && roman === 0) return null;
  const group = `${indent} ${small === letters ? 'a' : 'A'}${open}${close}`;
  return plainMark('letter', shown, { letter: { group, alpha, roman, sure: close === ')' } });
}

/**
 * The mark in front of a line, if there may be one, and what stands behind it.
 * @param text the line without its indentation
 * @param among bullets of other kinds stand in the text, so that a lone “o” is one of them
 */
export function readMark(text: string, indent: number, among: boolean): Read | null {
  const front = text.slice(0, 120);
  const mark = markOf(front, indent, among);
  if (!mark) return null;
  const rest = text.slice(mark.shown.length).replace(/^\s+/, '');
  const task = TASK.exec(rest.slice(0, 20));
  if (!task) return { mark, rest };
  return { mark: { ...mark, ticked: mark.ticked || task[1] !== ' ' }, rest: rest.slice(task[0].length) };
}

function markOf(front: string, indent: number, among: boolean): Mark | null {
  const run = RUN.exec(front)?.[0];
  if (run !== undefined) return plainMark('run', run, { depth: run.length });
  const box = BOX.exec(front)?.[0];
  if (box !== undefined) return plainMark('box', box, { ticked: TICKED.test(box) });
  const glyph =
    GLYPH.exec(front) ??
    LETTER_BULLET.exec(front) ??
    LOOSE_BULLET.exec(front) ??
    (among ? AMONG_BULLETS.exec(front) : null);
  if (glyph) return plainMark(glyph[0], glyph[0]);
  return numberMark(front) ?? letterMark(front, indent);
}

/** Do bullets as word processors have them stand in a text? */
export const hasBullets = (text: string): boolean => /(?:^|[\n\r])[^\S\n\r]*[•·▪●][^\S\n\r]/.test(text);

/** Which numbers without a dot behind them belong to a numbering that the text has. */
function settleNumbers(marks: readonly (Mark | null)[]): (mark: Mark) => boolean {
  const known = new Set<string>();
  for (const mark of marks) if (mark?.parts) known.add(mark.parts.join('.'));
  return ({ parts, sure }) => {
    if (sure || !parts) return true;
    const before = parts.slice(0, -1).join('.');
    const last = parts.at(-1) ?? 0;
    const has = (n: number) => known.has(`${before}.${n}`);
    if (known.has(before)) return true;
    return last <= 1 ? has(last + 1) : has(last - 1) && (has(1) || has(0));
  };
}

interface Letters {
  alpha: number;
  roman: number;
  /** lines that begin a list, as long as no second line has followed */
  first: { at: number; kind: 'alpha' | 'roman'; mark: Mark }[];
  proven: boolean;
}

/** The letters in front of lines that count on: a, b, c or i, ii, iii. Others belong to their lines: “A. Smith wrote it”. */
function settleLetters(marks: readonly (Mark | null)[]): Map<number, Mark> {
  const groups = new Map<string, Letters>();
  const settled = new Map<number, Mark>();
  marks.forEach((mark, at) => {
    const letter = mark?.letter;
    if (!mark || !letter) return;
    const { group, alpha, roman, sure } = letter;
    const seen = groups.get(group) ?? { alpha: 0, roman: 0, first: [], proven: sure };
    groups.set(group, seen);
    const as = (kind: 'alpha' | 'roman', value: number): Mark => ({
      ...mark,
      family: `${group.split(' ')[1]} ${kind}`,
      begins: value === 1,
    });
    const goesOn =
      seen.alpha > 0 && alpha === seen.alpha + 1
        ? 'alpha'
        : seen.roman > 0 && roman === seen.roman + 1
          ? 'roman'
          : null;
    if (goesOn) {
      seen[goesOn]++;
      for (const { at: begun, mark: start } of seen.first.filter(({ kind }) => kind === goesOn))
        settled.set(begun, start);
      seen.first = seen.first.filter(({ kind }) => kind !== goesOn);
      seen.proven = true;
      settled.set(at, as(goesOn, seen[goesOn]));
      return;
    }
    const begins = roman === 1 ? 'roman' : alpha === 1 ? 'alpha' : null;
    if (!begins) return;
    seen[begins] = 1;
    if (seen.proven) settled.set(at, as(begins, 1));
    else seen.first.push({ at, kind: begins, mark: as(begins, 1) });
  });
  return settled;
}

/** Of the marks that lines may have, those that they have: the others are the beginnings of titles. */
export function settle(marks: readonly (Mark | null)[]): readonly (Mark | null)[] {
  const isNumber = settleNumbers(marks);
  const letters = settleLetters(marks);
  return marks.map((mark, at) =>
    !mark ? null : mark.letter ? (letters.get(at) ?? null) : isNumber(mark) ? mark : null,
  );
}

/** Does a number say no more than where its line stands: one more than the last, or a first one? */
export function countsOn(before: readonly number[] | null, parts: readonly number[]): boolean {
  const last = parts.at(-1) ?? 0;
  if (before === null) return last <= 1 && parts.slice(0, -1).every((part) => part > 0);
  const shared = before.slice(0, parts.length - 1);
  if (!parts.slice(0, -1).every((part, i) => part === shared[i])) return parts.length > 1 && last <= 1;
  const was = before[parts.length - 1];
  // lists of Markdown may say 1, 1, 1
  return was === undefined ? last <= 1 : last === was + 1 || last === 1;
}
