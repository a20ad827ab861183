/**
 * A tree in the fragment of a link: "t1." and, in base64url, raw DEFLATE of a JSON array of columns, then four bytes CRC-32 of
 * the uncompressed bytes. The columns: title, note, settings (in the order of SETTINGS), depths, titles, what is produced, help,
 * minutes, c, h, folded, hidden; a column with nothing in it is 0. What came after the first links (LATER among the settings, the
 * column hidden) is last, and left out where it says nothing: so the trees of old links still make the same links. Ids are not sent; they are given anew, n1, n2, … in preorder.
 */

import { deflateSync } from 'fflate';
import {
  cleanNode,
  cleanSettings,
  DEFAULT_SETTINGS,
  type LabNode,
  type LabSettings,
  type LabTree,
  LIMITS,
  type NodeFields,
} from './document';
import { assemble } from './format';
import { indexOf } from './index-tree';
import { inflate } from './inflate';
import { readFragment } from './link-text';
import { cleanText } from './text';

/** More than that does not go into a link. */
const LINK_NODES = 200;
const LINK_CHARACTERS = 30_000;
/** What a link may unfold to, in bytes: 200 nodes with every text full, in three-byte letters. */
const MOST_BYTES = 900_000;
const VERSION = 1;
const PREFIX = `t${VERSION}.`;

/** For ever: the order in which version 1 sends the settings. */
const FIRST = ['g', 'beta', 'c', 'h', 'hRead', 'k', 'r', 'q', 'read', 'budget', 'mode', 'weight'] as const;
/** New ones go to the end. */
const LATER = ['hidden', 'falseAlarm', 'growth'] as const;
const SETTINGS = [...FIRST, ...LATER] as const;
const COLUMNS = 11;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const letters = Math.min(4, bytes.length - i + 1);
    for (let j = 0; j < letters; j++) text += LETTERS[(three >> (18 - 6 * j)) & 63];
  }
  return text;
}

function fromBase64(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    held = ((held << 6) | LETTERS.indexOf(text.charAt(i))) & 0xffffff;
    const rest = 6 * (i + 1) - 8 * (size + 1);
    if (rest >= 0) bytes[size++] = (held >> rest) & 255;
  }
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

export type LinkResult = { readonly fragment: string } | { readonly problem: string };

/** The fragment (without #) for a tree, or why there is none. */
export function encodeLink(tree: LabTree): LinkResult {
  const { nodes, depth } = indexOf(tree);
  if (nodes.length > LINK_NODES) {
    return {
      problem: `A link holds trees of up to ${LINK_NODES} nodes; this one has ${nodes.length}. Save it as a file and send that.`,
    };
  }
  const column = <T>(values: T[], nothing: T): T[] | 0 => (values.every((value) => value === nothing) ? 0 : values);
  const bytes = new TextEncoder().encode(
    JSON.stringify([
      tree.title,
      tree.note,
      (LATER.every((key) => tree.settings[key] === DEFAULT_SETTINGS[key]) ? FIRST : SETTINGS).map(
        (key) => tree.settings[key],
      ),
      Array.from(depth),
      column(
        nodes.map((node) => node.title),
        '',
      ),
      column(
        nodes.map((node) => node.produces),
        '',
      ),
      column(
        nodes.map((node) => node.help),
        '',
      ),
      column(
        nodes.map((node) => node.minutes),
        null,
      ),
      column(
        nodes.map((node) => node.c),
        null,
      ),
      column(
        nodes.map((node) => node.h),
        null,
      ),
      column(
        nodes.map((node) => (node.folded ? 1 : 0)),
        0,
      ),
      ...(nodes.some((node) => node.hidden !== null) ? [nodes.map((node) => node.hidden)] : []),
    ]),
  );
  const packed = deflateSync(bytes, { level: 9 });
  const sent = new Uint8Array(packed.length + 4);
  sent.set(packed);
  new DataView(sent.buffer).setUint32(packed.length, crc32(bytes));
  const fragment = PREFIX + toBase64(sent);
  return fragment.length > LINK_CHARACTERS
    ? { problem: 'The texts are too long for a link. Save the tree as a file and send that.' }
    : { fragment };
}

export type LinkTree = { readonly tree: LabTree } | { readonly problem: string };

const DAMAGED = 'The link is damaged or was cut off on its way. Ask for it again, or for the file.';

/** What is sent, as bytes with their checksum; null if it is not whole. */
function unseal(letters: string): Uint8Array | null {
  if (letters.length > 2 * LINK_CHARACTERS) return null;
  const sent = fromBase64(letters);
  if (!sent || sent.length < 5) return null;
  const bytes = inflate(sent.subarray(0, -4), MOST_BYTES);
  return bytes && crc32(bytes) === new DataView(sent.buffer).getUint32(sent.length - 4) ? bytes : null;
}

/**
 * The tree in a fragment, with or without #, also as programs hand links on: with signs and words behind it, percent-encoded, or
 * broken over lines. Never throws; texts are cleaned and numbers brought into range.
 */
export function decodeLink(fragment: string): LinkTree {
  const read = readFragment(fragment);
  if (!read) return { problem: 'This link holds no tree.' };
  if (read.version !== VERSION)
    return { problem: 'The link was made by a newer version of the workbench. Reload this page, then try again.' };
  for (const letters of read.candidates) {
    const bytes = unseal(letters);
    if (!bytes) continue;
    try {
      const tree = unpack(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
      if (tree) return { tree };
    } catch {
      // a checksum that happens to be right, or a link that somebody made up
    }
  }
  return { problem: DAMAGED };
}

const listOf = (value: unknown, length: number): readonly unknown[] | null =>
  value === 0 ? [] : Array.isArray(value) && value.length === length ? value : null;

const numberOr = <T>(value: unknown, other: T): number | T => (typeof value === 'number' ? value : other);

function unpackSettings(values: readonly unknown[]): LabSettings {
  const value = (key: (typeof SETTINGS)[number]): unknown => values[SETTINGS.indexOf(key)];
  const number = (key: (typeof SETTINGS)[number]): number => numberOr(value(key), Number.NaN);
  return cleanSettings({
    g: number('g'),
    beta: number('beta'),
    c: number('c'),
    h: number('h'),
    hRead: number('hRead'),
    k: number('k'),
    r: number('r'),
    q: number('q'),
    read: number('read'),
    budget: numberOr(value('budget'), null),
    mode: value('mode') === 'shared' ? 'shared' : 'node',
    weight: value('weight') === 'equal' ? 'equal' : 'leaf',
    hidden: number('hidden'),
    falseAlarm: number('falseAlarm'),
    growth: number('growth'),
  });
}

function unpack(value: unknown): LabTree | null {
  if (!Array.isArray(value) || value.length < COLUMNS || value.length > COLUMNS + 1) return null;
  const [title, note, settings, depths, ...rest] = value as unknown[];
  if (typeof title !== 'string' || typeof note !== 'string') return null;
  if (!Array.isArray(settings) || !Array.isArray(depths)) return null;
  if (settings.length !== FIRST.length && settings.length !== SETTINGS.length) return null;
  const n = depths.length;
  if (n < 1 || n > LINK_NODES) return null;
  const columns: (readonly unknown[])[] = [];
  for (const column of rest) {
    const list = listOf(column, n);
    if (!list) return null;
    columns.push(list);
  }
  const [titles, produces, help, minutes, c, h, folded, hidden] = columns;
  const text = (column: readonly unknown[] | undefined, i: number): string => {
    const found = column?.[i];
    return typeof found === 'string' ? found : '';
  };
  const drafts: { node: Omit<LabNode, 'parts'>; parent: number }[] = [];
  const path: number[] = [];
  for (let i = 0; i < n; i++) {
    const depth: unknown = depths[i];
    if (typeof depth !== 'number' || !Number.isInteger(depth)) return null;
    if (i === 0 ? depth !== 0 : depth < 1 || depth > path.length) return null;
    path.length = depth;
    const fields: NodeFields = {
      title: text(titles, i),
      produces: text(produces, i),
      help: text(help, i),
      minutes: numberOr(minutes?.[i], null),
      c: numberOr(c?.[i], null),
      h: numberOr(h?.[i], null),
      hidden: numberOr(hidden?.[i], null),
      folded: folded?.[i] === 1,
    };
    drafts.push({ node: { id: `n${i + 1}`, ...cleanNode(fields) }, parent: path[depth - 1] ?? -1 });
    path.push(i);
  }
  return {
    title: cleanText(title, LIMITS.title),
    note: cleanText(note, LIMITS.note, true),
    settings: unpackSettings(settings),
    root: assemble(drafts),
  };
}
