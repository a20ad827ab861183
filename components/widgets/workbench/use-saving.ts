import { useCallback, useEffect, useRef, useState } from 'react';
import { unwritten } from '../../figure/unwritten';
import { indexOf } from '../../lab/index-tree';
import { openStore, type Store } from '../../lab/store';
import { type KeyValue, PREFIX, type Saved } from '../../lab/store-records';
import { followed, isDirty, orphaned, type State, type Step, savedAs, treeOf } from './state';
import { rememberTab } from './tab-memory';

/** So long after the first change that is not saved, typing or not; a large tree takes longer to write. Leaving the page saves at once. */
const AFTER_MS = { small: 250, large: 1_000 };
const LARGE = 1_000;

/** localStorage, asked for anew each time: where the browser does not give it, each of these throws. */
const storage: KeyValue = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
  removeItem: (key) => localStorage.removeItem(key),
  keys: () => Object.keys(localStorage),
};

const newId = (): string =>
  globalThis.crypto?.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), String).join('-');

export const openBrowserStore = (): Store => openStore(storage, { now: () => Date.now(), newId });

export interface Saving {
  /** saves now what is not saved; `force` also what has not changed. True if nothing is left unsaved */
  flush: (force?: boolean) => boolean;
  /** the saved trees, the last saved first */
  saved: readonly Saved[];
  /** reads the list again */
  refresh: () => void;
  /** in words: saved, not saved, and why */
  status: string;
  /** in words: that another tab has changed the tree; '' where none has */
  note: string;
  /** something the reader must know: storage denied or full, another tab */
  trouble: string | null;
  dismiss: () => void;
}

/** Saves the tree soon after a change, when the page is left or hidden, and on demand. */
export function useSaving(store: Store | null, state: State, send: (step: Step) => void): Saving {
  const latest = useRef(state);
  latest.current = state;
  const [saved, setSaved] = useState<readonly Saved[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  /** another tab has changed this tree, and its version stands here */
  const [elsewhere, setElsewhere] = useState('');
  const refresh = useCallback(() => setSaved(store?.list() ?? []), [store]);

  const flush = useCallback(
    (force = false): boolean => {
      const now = latest.current;
      if (!store || !(force || isDirty(now))) return true;
      const tree = treeOf(now);
      const result = store.save(now.handle, tree);
      const ok = result.status === 'saved' || result.status === 'kept-both';
      setFailed(!ok);
      setTrouble(result.status === 'saved' ? null : result.message);
      if (!ok) return false;
      store.setLast(result.handle.id);
      rememberTab({ saved: result.handle.id });
      const step = savedAs(tree, result.handle, result.tree);
      // A second save before the next render must know of this one.
      latest.current = step(now);
      send(step);
      refresh();
      if (now.copyOf && location.hash) history.replaceState(history.state, '', location.pathname + location.search);
      return true;
    },
    [store, send, refresh],
  );

  // What other tabs did to this tree; and where saving failed, there may be room now.
  const look = useCallback(() => {
    if (!store) return;
    refresh();
    const now = latest.current;
    const standing = store.standing(now.handle);
    let step: Step | null = null;
    if (standing === 'gone') {
      step = orphaned;
      rememberTab(null);
    } else if (standing === 'changed' && !isDirty(now)) {
      const loaded = store.load(now.handle.id);
      if ('tree' in loaded) step = followed(loaded.tree, loaded.handle);
      setElsewhere(now.handle.id);
    }
    if (step) {
      latest.current = step(now);
      send(step);
    }
    if (isDirty(latest.current)) flush();
  }, [store, send, refresh, flush]);

  const dirty = isDirty(state);
  const tree = treeOf(state);
  const due = useRef<ReturnType<typeof setTimeout> | null>(null);
  // Runs from the first change on and is not put off by the next: a crash in the middle of a long sentence loses a moment of it.
  // Where saving fails, the next change tries again.
  useEffect(() => {
    if (!dirty || !store || due.current) return;
    due.current = setTimeout(
      () => {
        due.current = null;
        flush();
      },
      indexOf(tree).nodes.length > LARGE ? AFTER_MS.large : AFTER_MS.small,
    );
  }, [tree, dirty, store, flush]);
  useEffect(() => () => clearTimeout(due.current ?? undefined), []);

  useEffect(() => {
    if (!store) return;
    // Should React drop the bench, its last keystroke is saved before it is drawn again.
    unwritten('workbench', flush);
    refresh();
    if (store.status !== 'ok') setTrouble(store.message);
    const leave = () => void flush();
    const hide = () => (document.visibilityState === 'hidden' ? void flush() : look());
    const stored = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(PREFIX)) look();
    };
    // a page that the browser kept asleep hears of nothing that happened meanwhile
    const shown = ({ persisted }: PageTransitionEvent) => persisted && look();
    const ask = (event: BeforeUnloadEvent) => {
      if (!flush()) event.preventDefault();
    };
    addEventListener('pagehide', leave);
    addEventListener('beforeunload', ask);
    addEventListener('storage', stored);
    addEventListener('pageshow', shown);
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('beforeunload', ask);
      removeEventListener('storage', stored);
      removeEventListener('pageshow', shown);
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [store, flush, look, refresh]);

  const status = failed
    ? 'Not saved'
    : dirty
      ? 'Saving …'
      : state.handle.id
        ? 'Saved in this browser'
        : state.copyOf === 'gone'
          ? 'Not saved: deleted in another tab'
          : 'Not saved: nothing changed yet';
  const note = elsewhere && elsewhere === state.handle.id ? 'changed in another tab' : '';
  return { flush, saved, refresh, status, note, trouble, dismiss: () => setTrouble(null) };
}
