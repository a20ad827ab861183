/** The records of saved trees in the browser's storage, their index, and what becomes of records that the index has lost. */
import type { LabTree } from './document';
import { parse } from './format';
import { indexOf } from './index-tree';

/** What is needed of localStorage. `keys` lets trees be found again whose index entry was lost. */
export interface KeyValue {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  keys?(): string[];
}

export interface Saved {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly nodes: number;
  /** milliseconds */
  readonly saved: number;
}

/** What all keys of the workbench begin with. */
export const PREFIX = 'pwwcc-lab:';
export const INDEX = `${PREFIX}index`;
export const LAST = `${PREFIX}last`;
const RECORD = `${PREFIX}tree:`;

/** What is saved; null if the storage would not say, and then nothing may be written over it. */
export function readIndex(storage: KeyValue): Saved[] | null {
  let text: string | null;
  try {
    text = storage.getItem(INDEX);
  } catch {
    return null;
  }
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(value)) return [];
    return value.filter(isSaved).map(({ id, key, title, nodes, saved }) => ({ id, key, title, nodes, saved }));
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is Saved {
  if (typeof value !== 'object' || value === null) return false;
  const { id, key, title, nodes, saved } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof key === 'string' &&
    key.startsWith(RECORD) &&
    typeof title === 'string' &&
    typeof nodes === 'number' &&
    typeof saved === 'number'
  );
}

/** What stands under a key; null where the storage would not say. */
export const get = (storage: KeyValue, key: string): string | null => {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
};

/** Did a storage refuse because it is full? */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && /quota/i.test(`${error.name} ${(error as { code?: unknown }).code === 22 ? 'quota' : ''}`);

/** Does what a storage may refuse. @returns whether it was done */
export const tryTo = (act: () => void): boolean => {
  try {
    act();
    return true;
  } catch {
    return false;
  }
};

/**
 * Keys are tree:<id>:<time>.<writer>:<the save it replaces, time.writer, or nothing>, so that a record that the index does not
 * know says by itself what it is.
 */
export const keyOf = (id: string, time: number, writer: string, replaces: string): string =>
  `${RECORD}${id}:${time}.${writer}:${replaces}`;

/** A name as it can stand in a key. */
export const letters = (id: string): string => id.replace(/[^A-Za-z0-9-]/g, '').slice(0, 60) || 'x';

/** What a record's key says of it; null for any other key. */
export function readKey(key: string): { id: string; time: number; save: string; replaces: string } | null {
  if (!key.startsWith(RECORD)) return null;
  const found = /^([A-Za-z0-9-]{1,60}):((\d{1,16})\.[A-Za-z0-9-]{1,60}):((?:\d{1,16}\.[A-Za-z0-9-]{1,60})?)$/.exec(
    key.slice(RECORD.length),
  );
  return found ? { id: found[1] ?? '', save: found[2] ?? '', time: Number(found[3]), replaces: found[4] ?? '' } : null;
}

/** What a tree is called: its title, or its root's. */
export const titleOf = (tree: LabTree): string => tree.title.trim() || tree.root.title.trim();

/**
 * Takes care of records that the index does not know. One that replaces the index's is the save that was under way when the
 * page went down: the index then points to it. One that the index's replaced is cleared away. Any other was dropped by two tabs
 * that saved at the same moment: it becomes a tree of its own.
 */
export function recover(storage: KeyValue, newId: () => string): void {
  const keys: string[] = [];
  if (!tryTo(() => keys.push(...(storage.keys?.() ?? [])))) return;
  const index = readIndex(storage);
  if (!index) return;
  const known = new Set(index.map(({ key }) => key));
  const old: string[] = [];
  let changed = false;
  for (const key of keys.sort()) {
    const about = known.has(key) ? null : readKey(key);
    if (!about) continue;
    const at = index.findIndex(({ id }) => id === about.id);
    const entry = index[at];
    const current = entry ? readKey(entry.key) : null;
    if (current && current.replaces === about.save) {
      old.push(key);
      continue;
    }
    const parsed = parse(get(storage, key) ?? '');
    if (!('tree' in parsed)) continue;
    const { tree } = parsed;
    const found = { key, title: titleOf(tree), nodes: indexOf(tree).nodes.length, saved: about.time };
    if (entry && current && about.replaces === current.save) {
      old.push(entry.key);
      index[at] = { id: about.id, ...found };
    } else index.push({ id: entry ? letters(newId()) : about.id, ...found });
    changed = true;
  }
  if (changed && !tryTo(() => storage.setItem(INDEX, JSON.stringify(index)))) return;
  for (const key of old) tryTo(() => storage.removeItem(key));
}
