/** A tree as an outline in plain text or Markdown, in and out. Nothing here throws. */
import { percent } from '../words/numbers';
import { cleanNode, DEFAULT_SETTINGS, type LabTree, LIMITS, type NodeFields } from './document';
import { assemble, type Parsed, type Unreadable } from './format';
import { indexOf, overhead } from './index-tree';
import { cleanText, rounded, toMarkup } from './text';

/** Markers in front of a line: a bullet, a number, a task box. */
const MARKER =
  /^(?:[-*+•◦▪‣–—]|\d{1,6}(?:\.\d{1,6}){0,12}[.)]|\d{1,6}(?:\.\d{1,6}){1,12}|[A-Za-z][.)])\s+(?:\[[ xX]\]\s+)?/;

/** Minutes at the end of a title: (12 min), (1 h 30 min), (2 hours). */
const MINUTES =
  /(?:^|[^\\])\(\s*(?:(\d{1,6}(?:[.,]\d{1,2})?)\s*(?:h|hr|hrs|hour|hours)\b\.?)?\s*(?:(\d{1,7}(?:[.,]\d{1,2})?)\s*(?:m|min|mins|minute|minutes)\b\.?)?\s*\)$/i;

const UNTITLED = '(no title)';

/** Lines below a node that say something about it. */
const FIELDS: Readonly<Record<string, keyof NodeFields>> = {
  produces: 'produces',
  needs: 'help',
  c: 'c',
  h: 'h',
  unasked: 'hidden',
};

const number = (text: string | undefined): number => (text ? Number(text.replace(',', '.')) : 0);

/** Splits minutes off the end of a title. */
function takeMinutes(raw: string): { title: string; minutes: number | null } {
  // only the end matters, and a bounded end cannot take long
  const tail = raw.slice(-60);
  const found = MINUTES.exec(tail);
  if (!found || (found[1] === undefined && found[2] === undefined)) return { title: raw, minutes: null };
  const open = raw.length - tail.length + tail.lastIndexOf('(');
  return { title: raw.slice(0, open).trimEnd(), minutes: rounded(number(found[1]) * 60 + number(found[2]), 2) };
}

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

interface Line {
  /** headings 1 to 6, everything else 10 + its indentation */
  rank: number;
  text: string;
  bullet: boolean;
}

function readLine(raw: string): Line | null {
  if (!raw.trim()) return null;
  const heading = /^ {0,3}(#{1,6})\s+(.*)$/.exec(raw);
  if (heading) return { rank: heading[1]?.length ?? 1, text: (heading[2] ?? '').replace(/\s#+\s*$/, ''), bullet: true };
  const text = raw.trimStart();
  let indent = 0;
  for (const mark of raw.slice(0, raw.length - text.length)) indent += mark === '\t' ? 4 - (indent % 4) : 1;
  const marker = MARKER.exec(text.slice(0, 120));
  return { rank: 10 + indent, text: (marker ? text.slice(marker[0].length) : text).trim(), bullet: marker !== null };
}

/** A line like "Produces: one page" below a node. */
function readField(text: string): { field: keyof NodeFields; value: string } | null {
  const found = /^(Produces|Needs|c|h|Unasked): (.*)$/.exec(text);
  const field = FIELDS[found?.[1]?.toLowerCase() ?? ''];
  return found && field ? { field, value: found[2] ?? '' } : null;
}

/**
 * Reads an indented outline: tabs or spaces, bullets or numbers or neither, Markdown headings. Minutes at the end of a line,
 * "(12 min)" or "(1 h 30 min)", become the node's. Several topmost lines get a node above them.
 */
export function parseOutline(text: string, title = ''): Parsed | Unreadable {
  if (text.length > LIMITS.characters) return { problems: ['The text is longer than 2,000,000 characters.'] };
  const warnings: string[] = [];
  const drafts: Draft[] = [];
  const open: { rank: number; at: number }[] = [];
  let cut = 0;
  let deep = 0;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = readLine(raw);
    if (!line || /^(```|~~~|---+$|===+$|\*\*\*+$)/.test(line.text)) continue;
    const last = drafts.at(-1);
    const said = line.bullet ? null : readField(line.text);
    if (said && last && line.rank > (open.at(-1)?.rank ?? 0)) {
      const value = plain(said.value);
      if (said.field === 'c' || said.field === 'h' || said.field === 'hidden')
        last.fields[said.field] = value.trim() ? Number(value) : Number.NaN;
      else if (said.field === 'produces' || said.field === 'help') last.fields[said.field] = value;
      continue;
    }
    while (open.length && (open.at(-1)?.rank ?? 0) >= line.rank) open.pop();
    if (open.length >= LIMITS.levels - 1) {
      deep++;
      open.length = LIMITS.levels - 2;
    }
    if (drafts.length >= LIMITS.nodes - 1) return { problems: ['The outline has more than 20,000 lines.'] };
    const taken = takeMinutes(line.text);
    const name = taken.title === UNTITLED ? '' : cleanText(plain(bare(taken.title)), 4 * LIMITS.title).trim();
    if (name.length > LIMITS.title) cut++;
    drafts.push({
      fields: { title: name.slice(0, LIMITS.title + 1), minutes: taken.minutes },
      parent: open.at(-1)?.at ?? -1,
    });
    open.push({ rank: line.rank, at: drafts.length - 1 });
  }
  if (drafts.length === 0) return { problems: ['There is no line in it to make a part of. One line makes one part.'] };
  const several = drafts.filter(({ parent }) => parent < 0).length > 1;
  const first = several ? title : (drafts[0]?.fields.title ?? '');
  const nodes: Draft[] = drafts.map(({ fields, parent }) => ({ fields, parent: several ? parent + 1 : parent }));
  if (several) {
    nodes.unshift({ fields: { title }, parent: -1 });
    warnings.push('There was more than one topmost line; a root was put above them.');
  }
  if (cut)
    warnings.push(
      `${cut === 1 ? 'One line was' : `${cut} lines were`} longer than ${LIMITS.title} characters and got cut.`,
    );
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
  return { tree, warnings };
}

/** Text that means only itself in Markdown, and holds no markup. */
const literal = (text: string): string =>
  toMarkup(text)
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/[\\`*_[\]|~$]/g, '\\$&');

function titleLine(title: string, minutes: number | null): string {
  const trimmed = title.trim();
  let line = trimmed ? literal(trimmed) : UNTITLED;
  // what would be read as a marker, a heading, a field or minutes gets a backslash
  if (trimmed === UNTITLED || takeMinutes(line).minutes !== null) line = line.replace(/\((?=[^(]*$)/, '\\(');
  line = line.replace(/^[-+#=:!]/, '\\$&');
  line = line.replace(/^(\d{1,9})([.)])/, '$1\\$2');
  return minutes === null ? line : `${line} (${minutes} min)`;
}

/** The tree as a Markdown list, one line for each node, with what is produced and needed below it. */
export function toOutline(tree: LabTree): string {
  const { nodes, depth } = indexOf(tree);
  const lines: string[] = [];
  nodes.forEach((node, i) => {
    const indent = '  '.repeat(depth[i] as number);
    lines.push(`${indent}- ${titleLine(node.title, node.minutes)}`);
    if (node.produces.trim()) lines.push(`${indent}  Produces: ${literal(node.produces.trim())}`);
    if (node.help.trim()) lines.push(`${indent}  Needs: ${literal(node.help.trim())}`);
    if (node.c !== null) lines.push(`${indent}  c: ${node.c}`);
    if (node.h !== null) lines.push(`${indent}  h: ${node.h}`);
    if (node.hidden !== null) lines.push(`${indent}  Unasked: ${node.hidden}`);
  });
  return `${lines.join('\n')}\n`;
}

/** Text inside a Mermaid label: everything but letters, digits, spaces and harmless marks as a character code. */
const label = (text: string): string =>
  cleanText(text, LIMITS.title).replace(/[^\p{L}\p{M}\p{N} .,!?'’–—-]/gu, (mark) => `#${mark.codePointAt(0)};`);

/**
 * The tree as a Mermaid flowchart. Mermaid itself refuses more than 50,000 characters or 500 edges unless it is told
 * otherwise, so large trees are better off as a picture.
 */
export function toMermaid(tree: LabTree): string {
  const { nodes, parent } = indexOf(tree);
  const lines = ['flowchart TD'];
  nodes.forEach((node, i) => {
    const minutes = node.minutes === null ? '' : `, ${node.minutes} min`;
    const unasked = node.parts.length && node.hidden ? `, ${percent(node.hidden)} unasked` : '';
    lines.push(`  p${i}["${label(`${node.title.trim() || 'no title'}${minutes}${unasked}`)}"]`);
  });
  for (let i = 1; i < nodes.length; i++) lines.push(`  p${parent[i]} --> p${i}`);
  return `${lines.join('\n')}\n`;
}
