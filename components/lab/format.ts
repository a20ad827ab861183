/**
 * The file format of a decomposition, version 1. A file is JSON (UTF-8, at most 2,000,000 characters):
 *
 *     {
 *       "format": "past-what-we-can-check/decomposition",
 *       "version": 1,
 *       "title": "Sum up a book",
 *       "note": "Why it is cut this way.",
 *       "settings": { "g": 0.5, "beta": 6, "budget": 10 },
 *       "root": {
 *         "title": "Summary", "produces": "One page", "minutes": 45, "help": "An account of each part", "c": 0.9,
 *         "parts": [ { "title": "Part One", "minutes": 12, "h": 0.95 } ]
 *       }
 *     }
 *
 * Only `format`, `version` and `root` must be there; in a node nothing must. `minutes` are those a person needs to judge the
 * product alone; `c` is how often a look through the reports on its parts reaches a piece of it, `h` how often a person's look at
 * a leaf finds what is wrong, both from 0 to 1; `hidden` (from 0 to 0.99) is the share of a product with parts that no question
 * below asks about. The settings `hidden`, `falseAlarm` and `growth` came later: they are written only where they are not 0. What is left out has its default. Unknown fields are left out with a warning; a wrong value is a problem,
 * and then nothing is read. A tree has at most 20,000 nodes on 200 levels.
 */
import {
  cleanNode,
  cleanSettings,
  DEFAULT_SETTINGS,
  HIDDEN_MOST,
  type LabNode,
  type LabSettings,
  type LabTree,
  LIMITS,
  SETTING_RANGES,
} from './document';
import { indexOf, lineOf, overhead } from './index-tree';
import { type Json, type Reader, reader } from './read-json';
import { cleanText } from './text';

export const FORMAT = 'past-what-we-can-check/decomposition';
export const VERSION = 1;

export interface Parsed {
  readonly tree: LabTree;
  /** what was left out or mended, in sentences */
  readonly warnings: readonly string[];
  /** every piece that was left out, as it stood there */
  readonly left?: readonly string[];
}

export interface Unreadable {
  /** what is wrong, where, and what cures it */
  readonly problems: readonly string[];
}

const NODE_KEYS = ['id', 'title', 'produces', 'minutes', 'help', 'c', 'h', 'hidden', 'folded', 'parts'];
const theFile = () => 'the file';
const TOP_KEYS = ['$schema', 'format', 'version', 'title', 'note', 'settings', 'root'];

/** Settings that came after the first files: they are written only where they say something, so that old files stay as they were. */
const LATER = ['hidden', 'falseAlarm', 'growth'] as const;

function written(settings: LabSettings): Partial<LabSettings> {
  const clean: { -readonly [K in keyof LabSettings]?: LabSettings[K] } = cleanSettings(settings);
  for (const key of LATER) if (clean[key] === DEFAULT_SETTINGS[key]) delete clean[key];
  return clean;
}

interface Draft {
  node: Omit<LabNode, 'parts'>;
  parent: number;
}

function readSettings(read: Reader, value: Json | undefined): LabSettings {
  if (value === undefined) return DEFAULT_SETTINGS;
  const where = () => '“settings”';
  const given = read.object(value, where);
  if (!given) return DEFAULT_SETTINGS;
  read.unknown(given, Object.keys(DEFAULT_SETTINGS), where);
  const patch: { -readonly [K in keyof LabSettings]?: LabSettings[K] } = {};
  for (const key of ['g', 'beta', 'c', 'h', 'hRead', 'k', 'r', 'q', 'read', ...LATER] as const) {
    const [least, most] = SETTING_RANGES[key];
    const number = read.number(given, key, least, most, where, false);
    if (number !== null) patch[key] = number;
  }
  if (Object.hasOwn(given, 'budget')) {
    patch.budget = read.number(given, 'budget', SETTING_RANGES.budget[0], SETTING_RANGES.budget[1], where, true);
  }
  const mode = read.choice(given, 'mode', ['node', 'shared'], where);
  if (mode) patch.mode = mode;
  const weight = read.choice(given, 'weight', ['leaf', 'equal'], where);
  if (weight) patch.weight = weight;
  return cleanSettings(patch);
}

/** Where a node stands, as an outline numbers it: “part 2.1 (“Reading notes”)”. */
function placeOf(drafts: readonly Draft[], places: readonly number[], at: number): string {
  const numbers: number[] = [];
  for (let i = at; i > 0; i = drafts[i]?.parent ?? 0) numbers.unshift((places[i] ?? 0) + 1);
  const path =
    numbers.length > 12 ? `${numbers.slice(0, 6).join('.')}.….${numbers.slice(-4).join('.')}` : numbers.join('.');
  return at === 0 ? 'the root' : `part ${path}`;
}

/** Ids that the editor gives out itself stay small, so that it never runs out of them. */
const isGoodId = (id: string): boolean =>
  /^[A-Za-z0-9_-]+$/.test(id) && id.length <= LIMITS.id && !/^n\d{8,}$/.test(id);

function readNodes(read: Reader, root: Json): LabNode | null {
  const drafts: Draft[] = [];
  const places: number[] = [];
  const ids = new Set<string>();
  const renew: number[] = [];
  const stack: { value: Json; parent: number; place: number; depth: number }[] = [
    { value: root, parent: -1, place: 0, depth: 0 },
  ];
  for (let next = stack.pop(); next && !read.full(); next = stack.pop()) {
    const at = drafts.length;
    if (at >= LIMITS.nodes) {
      read.problem('The tree has more than 20,000 nodes. Cut it into several files.');
      return null;
    }
    if (next.depth >= LIMITS.levels) {
      read.problem('The tree has more than 200 levels. Make it shallower.');
      return null;
    }
    places.push(next.place);
    drafts.push({ node: { id: '', ...cleanNode({}) }, parent: next.parent });
    const where = () => placeOf(drafts, places, at);
    const given = read.object(next.value, where);
    if (!given) continue;
    read.unknown(given, NODE_KEYS, where);
    const id = read.text(given, 'id', where, LIMITS.id);
    if (id && isGoodId(id) && !ids.has(id)) ids.add(id);
    else {
      if (id) {
        const twice = ids.has(id);
        read.warn(() => `The id of ${where()} is ${twice ? 'there twice' : 'not usable'}; it got a new one.`);
      }
      renew.push(at);
    }
    const node = cleanNode({
      title: read.text(given, 'title', where, LIMITS.title),
      produces: read.text(given, 'produces', where, LIMITS.produces),
      help: read.text(given, 'help', where, LIMITS.help),
      minutes: read.number(given, 'minutes', 0, LIMITS.minutes, where, true),
      c: read.number(given, 'c', 0, 1, where, true),
      h: read.number(given, 'h', 0, 1, where, true),
      hidden: read.number(given, 'hidden', 0, HIDDEN_MOST, where, true),
      folded: read.flag(given, 'folded', where),
    });
    drafts[at] = { node: { id, ...node }, parent: next.parent };
    const parts = read.list(given, 'parts', where, LIMITS.nodes);
    for (let i = parts.length - 1; i >= 0; i--) {
      stack.push({ value: parts[i] as Json, parent: at, place: i, depth: next.depth + 1 });
    }
  }
  if (read.problems.length > 0) return null;
  let top = 0;
  for (const id of ids) if (/^n[1-9]\d*$/.test(id)) top = Math.max(top, Number(id.slice(1)));
  const fresh = new Map(renew.map((at, i) => [at, `n${top + 1 + i}`]));
  return assemble(drafts.map(({ node, parent }, i) => ({ node: { ...node, id: fresh.get(i) ?? node.id }, parent })));
}

/** A tree from its nodes in preorder. */
export function assemble(drafts: readonly Draft[]): LabNode {
  const parts: LabNode[][] = drafts.map(() => []);
  let built: LabNode = { id: 'n1', ...cleanNode({}), parts: [] };
  for (let i = drafts.length - 1; i >= 0; i--) {
    const { node, parent } = drafts[i] as Draft;
    built = { ...node, parts: (parts[i] as LabNode[]).reverse() };
    parts[parent]?.push(built);
  }
  return built;
}

/** Reads a file. Never throws, whatever it is given; what comes back as a tree keeps all limits. */
export function parse(text: string): Parsed | Unreadable {
  const read = reader();
  if (text.length > LIMITS.characters) {
    return { problems: ['The file is larger than 2,000,000 characters. Cut the tree into several files.'] };
  }
  let value: Json;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, '')) as Json;
  } catch (error) {
    return { problems: [read.notJson(text, error)] };
  }
  const file = read.object(value, theFile);
  if (!file) return { problems: read.problems };
  if (!Object.hasOwn(file, 'format') || file.format !== FORMAT) {
    return { problems: [`This is not a decomposition: "format" must be "${FORMAT}". Was another file meant?`] };
  }
  const version = Object.hasOwn(file, 'version') ? file.version : undefined;
  if (version !== VERSION) {
    const newer = typeof version === 'number' && version > VERSION;
    return {
      problems: [
        newer
          ? 'The file was made by a newer version of the workbench. Reload this page, then try again.'
          : `"version" must be ${VERSION}.`,
      ],
    };
  }
  read.unknown(file, TOP_KEYS, theFile);
  const title = read.text(file, 'title', theFile, LIMITS.title);
  const note = read.text(file, 'note', theFile, LIMITS.note, true);
  const settings = readSettings(read, Object.hasOwn(file, 'settings') ? file.settings : undefined);
  if (!Object.hasOwn(file, 'root')) read.problem('"root" is missing: the topmost node of the tree.');
  const root = read.problems.length ? null : readNodes(read, file.root as Json);
  if (!root) return { problems: read.problems };
  const tree = { title: cleanText(title, LIMITS.title), note, settings, root };
  if (indexOf(tree).characters + overhead(tree) > LIMITS.characters) {
    return { problems: ['The tree holds more text than a file can. Cut it into several files.'] };
  }
  return { tree, warnings: read.warnings() };
}

/** A file with a tree: canonical (the same tree gives the same text), one line for each node, defaults left out in nodes. */
export function serialize(tree: LabTree): string {
  const { nodes, depth, end } = indexOf(tree);
  const lines: string[] = [
    '{',
    `  "format": ${JSON.stringify(FORMAT)},`,
    `  "version": ${VERSION},`,
    `  "title": ${JSON.stringify(tree.title)},`,
    ...(tree.note ? [`  "note": ${JSON.stringify(tree.note)},`] : []),
    `  "settings": ${JSON.stringify(written(tree.settings))},`,
  ];
  // no deeper than this, so that a deep tree does not become a file of spaces
  const indent = (level: number): string => '  '.repeat(Math.min(level + 1, 12));
  const open: number[] = [];
  nodes.forEach((node, i) => {
    const level = depth[i] as number;
    const start = indent(level) + (i === 0 ? '"root": ' : '') + lineOf(node).slice(0, -1);
    if (node.parts.length) {
      lines.push(`${start},"parts":[`);
      open.push(i);
      return;
    }
    let closing = '}';
    while (open.length && end[open.at(-1) as number] === i + 1) {
      open.pop();
      closing += ']}';
    }
    lines.push(start + closing + (i + 1 < nodes.length ? ',' : ''));
  });
  lines.push('}', '');
  return lines.join('\n');
}
