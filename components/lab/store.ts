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
import {
  get,
  INDEX,
  isFull,
  type KeyValue,
  keyOf,
  LAST,
  letters,
  PREFIX,
  readIndex,
  readKey,
  recover,
  type Saved,
  titleOf,
  tryTo,
} from './store-records';
import { cleanText } from './text';

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

const MESSAGES = {
  ok: 'Trees are saved in this browser.',
  denied: 'This browser does not let the page save anything. Export the tree as a file to keep it.',
  full: 'The browser’s storage for this site is full. Export the tree as a file, or remove saved trees.',
  saved: 'Saved in this browser.',
  'kept-both':
    'This tree was changed in another tab at the same time. Both are kept: this one is now a copy with a name of its own.',
} as const;

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
