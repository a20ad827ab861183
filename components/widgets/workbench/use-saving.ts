import { useCallback, useEffect, useRef, useState } from 'react';
import { unwritten } from '../../figure/unwritten';
import { indexOf } from '../../lab/index-tree';
import { type KeyValue, openStore, type Saved, type Store } from '../../lab/store';
import { isDirty, type State, type Step, savedAs, treeOf } from './state';

/** So long after the first change that is not saved, typing or not; a large tree takes longer to write. Leaving the page saves at once. */
const AFTER_MS = { small: 250, large: 1_000 };
const LARGE = 1_000;

/** localStorage, or null where the browser does not let the page have it. */
function storage(): KeyValue | null {
  try {
    const all = localStorage;
    return {
      getItem: (key) => all.getItem(key),
      setItem: (key, value) => all.setItem(key, value),
      removeItem: (key) => all.removeItem(key),
      keys: () => Object.keys(all),
    };
  } catch {
    return null;
  }
}

const newId = (): string =>
  globalThis.crypto?.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), String).join('-');

export const openBrowserStore = (): Store => openStore(storage(), { now: () => Date.now(), newId });

export interface Saving {
  /** saves now what is not saved; `force` also what has not changed. True if nothing is left unsaved */
  flush: (force?: boolean) => boolean;
  /** the saved trees, the last saved first */
  saved: readonly Saved[];
  /** reads the list again */
  refresh: () => void;
  /** in words: saved, not saved, and why */
  status: string;
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
      const step = savedAs(tree, result.handle);
      // A second save before the next render must know of this one.
      latest.current = step(now);
      send(step);
      refresh();
      if (now.copyOf && location.hash) history.replaceState(history.state, '', location.pathname + location.search);
      return true;
    },
    [store, send, refresh],
  );

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
    const hide = () => document.visibilityState === 'hidden' && flush();
    const ask = (event: BeforeUnloadEvent) => {
      if (!flush()) event.preventDefault();
    };
    addEventListener('pagehide', leave);
    addEventListener('beforeunload', ask);
    addEventListener('storage', refresh);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('beforeunload', ask);
      removeEventListener('storage', refresh);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [store, flush, refresh]);

  const status = failed
    ? 'Not saved'
    : dirty
      ? 'Saving …'
      : state.handle.id
        ? 'Saved in this browser'
        : 'Not saved: nothing changed yet';
  return { flush, saved, refresh, status, trouble, dismiss: () => setTrouble(null) };
}
