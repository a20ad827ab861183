/**
 * Keeping several trees in the browser's storage, without ever losing one. A save writes the tree under a new key, then makes
 * the index point to it, then removes the old one: after a crash at any point the index points to a whole tree. Two tabs with
 * the same tree do not overwrite each other: whoever saves later finds that the tree has changed and keeps both. Storage that
 * throws or is full gives a status, never an exception.
 */
import { type LabTree, LIMITS } from './document';
import { setAbout } from './edit';
import { parse, serialize } from './format';
import { indexOf } from './index-tree';
import { cleanText } from './text';

/** What is needed of localStorage. `keys` lets trees be found again whose index entry was lost. */
export interface KeyValue {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  keys?(): string[];
}

export interface StoreOptions {
  /** the time, in milliseconds */
  now: () => number;
  /** a name that no other tab or tree has, letters and digits, e.g. from crypto.randomUUID() */
  newId: () => string;
}

/** Which tree a tab has open, and which save of it it knows. */
export interface Handle {
  readonly id: string;
  /** key of the record last loaded or saved; '' if never */
  readonly key: string;
}

/** A tree that was never saved: a new one, or one that came with a link or a file. Saving it makes a record of its own. */
export const UNSAVED: Handle = { id: '', key: '' };

export interface Saved {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly nodes: number;
  /** milliseconds */
  readonly saved: number;
}

type StoreStatus = 'ok' | 'denied' | 'full';

interface SaveResult {
  /** saved; kept-both: another tab had saved this tree, so this one became a record of its own; denied, full: not saved */
  readonly status: 'saved' | 'kept-both' | 'denied' | 'full';
  /** the handle to go on with */
  readonly handle: Handle;
  /** the tree as it was saved: a copy beside another tab's has a name of its own */
  readonly tree: LabTree;
  /** what to tell the reader */
  readonly message: string;
}

type LoadResult =
  | { readonly tree: LabTree; readonly handle: Handle; readonly warnings: readonly string[] }
  | {
      readonly problems: readonly string[] /** the record as it is, to be rescued as a file */;
      readonly raw: string | null;
    };

/** How a record stands against what a tab knows of it: changed or gone through another tab. */
export type Standing = 'same' | 'changed' | 'gone';

export interface Store {
  /** as of the last time that something was saved */
  readonly status: StoreStatus;
  readonly message: string;
  standing(handle: Handle): Standing;
  /** the saved trees, the last saved first */
  list(): readonly Saved[];
  load(id: string): LoadResult;
  save(handle: Handle, tree: LabTree): SaveResult;
  /** the tree that was open last, if it is still there */
  last(): string | null;
  setLast(id: string): void;
  /** false if it could not be removed */
  remove(id: string): boolean;
}

const PREFIX = 'pwwcc-lab:';
const INDEX = `${PREFIX}index`;
const LAST = `${PREFIX}last`;
const RECORD = `${PREFIX}tree:`;

const MESSAGES = {
  ok: 'Trees are saved in this browser.',
  denied: 'This browser does not let the page save anything. Export the tree as a file to keep it.',
  full: 'The browser’s storage for this site is full. Export the tree as a file, or remove saved trees.',
  saved: 'Saved in this browser.',
  'kept-both':
    'This tree was changed in another tab at the same time. Both are kept: this one is now a copy with a name of its own.',
} as const;

/** What is saved; null if the storage would not say, and then nothing may be written over it. */
function readIndex(storage: KeyValue): Saved[] | null {
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

const get = (storage: KeyValue, key: string): string | null => {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
};

/** Did a storage refuse because it is full? */
const isFull = (error: unknown): boolean =>
  error instanceof Error && /quota/i.test(`${error.name} ${(error as { code?: unknown }).code === 22 ? 'quota' : ''}`);

const tryTo = (act: () => void): boolean => {
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
const keyOf = (id: string, time: number, writer: string, replaces: string): string =>
  `${RECORD}${id}:${time}.${writer}:${replaces}`;

const letters = (id: string): string => id.replace(/[^A-Za-z0-9-]/g, '').slice(0, 60) || 'x';

function readKey(key: string): { id: string; time: number; save: string; replaces: string } | null {
  if (!key.startsWith(RECORD)) return null;
  const found = /^([A-Za-z0-9-]{1,60}):((\d{1,16})\.[A-Za-z0-9-]{1,60}):((?:\d{1,16}\.[A-Za-z0-9-]{1,60})?)$/.exec(
    key.slice(RECORD.length),
  );
  return found ? { id: found[1] ?? '', save: found[2] ?? '', time: Number(found[3]), replaces: found[4] ?? '' } : null;
}

const titleOf = (tree: LabTree): string => tree.title.trim() || tree.root.title.trim();

/**
 * Takes care of records that the index does not know. One that replaces the index's is the save that was under way when the
 * page went down: the index then points to it. One that the index's replaced is cleared away. Any other was dropped by two tabs
 * that saved at the same moment: it becomes a tree of its own.
 */
function recover(storage: KeyValue, newId: () => string): void {
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

/** Can the storage be written to? */
function probe(storage: KeyValue | null): StoreStatus {
  if (!storage) return 'denied';
  try {
    storage.getItem(INDEX);
  } catch {
    return 'denied';
  }
  const key = `${PREFIX}probe`;
  try {
    storage.setItem(key, '1');
    storage.removeItem(key);
    return 'ok';
  } catch (error) {
    return isFull(error) || readIndex(storage)?.length ? 'full' : 'denied';
  }
}

/** A name that none of the saved trees has: “Bridge (2)”. */
function freeTitle(title: string, taken: readonly Saved[]): string {
  const names = new Set(taken.map((saved) => saved.title));
  const stem = title.replace(/ \(\d{1,4}\)$/, '');
  for (let n = 2; ; n++) {
    const end = ` (${n})`;
    const name = `${cleanText(stem, LIMITS.title - end.length)}${end}`;
    if (!names.has(name)) return name;
  }
}

/** Opens the storage. `null` (or one that throws) gives a store that keeps nothing and says so. */
export function openStore(storage: KeyValue | null, { now, newId }: StoreOptions): Store {
  let status = probe(storage);
  if (storage && status === 'ok') recover(storage, newId);

  const entries = (): Saved[] => (storage ? (readIndex(storage) ?? []) : []);

  const save = (handle: Handle, given: LabTree): SaveResult => {
    const refused = (kind: 'denied' | 'full'): SaveResult => {
      status = kind;
      return { status: kind, handle, tree: given, message: MESSAGES[kind] };
    };
    if (!storage) return refused('denied');
    const before = readIndex(storage);
    if (!before) return refused('denied');
    const entry = before.find(({ id }) => id === handle.id);
    const foreign = entry !== undefined && entry.key !== handle.key;
    const id = foreign || handle.id === '' ? letters(newId()) : handle.id;
    const tree = foreign ? setAbout(given, { title: freeTitle(titleOf(given), before) }) : given;
    // the record that this one takes the place of; an index that two tabs wrote at the same moment may have lost it
    const replaced = foreign ? '' : (entry?.key ?? (handle.key && get(storage, handle.key) !== null ? handle.key : ''));
    // never earlier than the save before, whatever the clock says
    const time = Math.max(Math.trunc(now()) || 0, (entry?.saved ?? readKey(replaced)?.time ?? 0) + 1);
    const key = keyOf(id, time, letters(newId()), readKey(replaced)?.save ?? '');
    // tried anew each time: room may have been made, and leave been given
    try {
      storage.setItem(key, serialize(tree));
    } catch (error) {
      tryTo(() => storage.removeItem(key));
      return refused(isFull(error) || before.length > 0 || status !== 'denied' ? 'full' : 'denied');
    }
    const next = { id, key, title: titleOf(tree), nodes: indexOf(tree).nodes.length, saved: time };
    // read again: another tab may have saved another tree meanwhile
    const rest = readIndex(storage)?.filter((saved) => saved.id !== id);
    if (!rest || !tryTo(() => storage.setItem(INDEX, JSON.stringify([next, ...rest])))) {
      tryTo(() => storage.removeItem(key));
      return refused(rest ? 'full' : 'denied');
    }
    // the record this save replaces; another tab's is not touched
    if (replaced) tryTo(() => storage.removeItem(replaced));
    status = 'ok';
    const kind = foreign ? 'kept-both' : 'saved';
    return { status: kind, handle: { id, key }, tree, message: MESSAGES[kind] };
  };

  return {
    get status() {
      return status;
    },
    get message() {
      return MESSAGES[status];
    },
    standing(handle) {
      const index = storage ? readIndex(storage) : null;
      if (!storage || !index || handle.id === '') return 'same';
      const entry = index.find(({ id }) => id === handle.id);
      if (entry) return entry.key === handle.key ? 'same' : 'changed';
      // left out of the index by two tabs that wrote it at the same moment, the tree is still there
      return get(storage, handle.key) === null ? 'gone' : 'same';
    },
    list: () => entries().sort((a, b) => b.saved - a.saved),
    load(id) {
      const entry = entries().find((saved) => saved.id === id);
      const raw = storage && entry ? get(storage, entry.key) : null;
      if (!entry || raw === null) return { problems: ['This tree is no longer saved in this browser.'], raw };
      const parsed = parse(raw);
      if ('problems' in parsed) return { problems: parsed.problems, raw };
      return { tree: parsed.tree, warnings: parsed.warnings, handle: { id, key: entry.key } };
    },
    save,
    last() {
      const id = storage ? get(storage, LAST) : null;
      return entries().some((saved) => saved.id === id) ? id : null;
    },
    setLast: (id) => void (storage && tryTo(() => storage.setItem(LAST, id))),
    remove(id) {
      const index = entries();
      const gone = index.find((saved) => saved.id === id);
      if (!storage || !gone) return false;
      if (!tryTo(() => storage.setItem(INDEX, JSON.stringify(index.filter((saved) => saved !== gone))))) return false;
      // with the record still there, it would be found again as lost
      return tryTo(() => storage.removeItem(gone.key));
    },
  };
}
