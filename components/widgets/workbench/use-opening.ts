import { useCallback, useEffect } from 'react';
import { parse } from '../../lab/format';
import { isolated } from '../../lab/graphemes';
import { isTreeLink, readName } from '../../lab/link-text';
import { type Store, UNSAVED } from '../../lab/store';
import { linksLater, NOT_ARRIVED } from './later';
import type { Notice } from './notices';
import { type Start, startOf } from './props';
import { open, type Step } from './state';
import { rememberTab, tabTree } from './tab-memory';

/** Takes a tree's link out of the address, once another tree is on the bench. */
export function leaveAddress(): void {
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
}

interface OpeningProps {
  store: Store;
  starts: readonly Start[];
  /** id of the example for a first visit */
  first: string;
  send: (step: Step) => void;
  /** saves the tree in hand, before another takes its place; false where it would be lost and the reader keeps it */
  leave: () => boolean;
  setNotice: (notice: Notice | null) => void;
  /** closes the panel of the bar */
  close: () => void;
}

/** Brings trees to the bench: what the address asks for, what is saved, and our examples. */
export function useOpening({ store, starts, first, send, leave, setNotice, close }: OpeningProps) {
  const openSaved = useCallback(
    (id: string) => {
      if (!leave()) return;
      const loaded = store.load(id);
      if ('problems' in loaded) {
        setNotice({ title: 'This tree could not be opened.', lines: loaded.problems, rescue: loaded.raw });
        return;
      }
      store.setLast(id);
      rememberTab({ saved: id });
      send(open(loaded.tree, loaded.handle, null, `Opened ${isolated(loaded.tree.title) || 'the tree'}.`));
      close();
      leaveAddress();
    },
    [store, leave, send, setNotice, close],
  );
  const openStart = useCallback(
    (start: Start) => {
      const read = parse(start.text);
      if (!('tree' in read) || !leave()) return;
      rememberTab({ start: start.id });
      send(open(read.tree, UNSAVED, 'gallery', `Opened the example ${start.title}.`));
      close();
    },
    [leave, send, close],
  );

  // What the address asks for comes first; then the tree that was open last; then an example.
  useEffect(() => {
    let stopped = false;
    const read = async (atStart: boolean) => {
      const { hash } = location;
      const start = startOf(hash, starts);
      if (isTreeLink(hash)) {
        const link = await linksLater().then(
          ({ decodeLink }) => decodeLink(hash),
          () => ({ problem: NOT_ARRIVED }),
        );
        // Meanwhile the address may have come to name something else, which is read by itself.
        if (stopped || location.hash !== hash) return;
        if ('tree' in link) {
          if (!leave()) return;
          send(open(link.tree, UNSAVED, 'link', 'Opened the tree of the link, as a copy.'));
          setNotice(null);
          return;
        }
        setNotice({ title: 'The link could not be opened.', lines: [link.problem] });
      } else if (start) {
        openStart(start);
        return;
      } else if (readName(hash) !== null)
        setNotice({
          title: 'There is no example of this name.',
          lines: [`The link names “${readName(hash)}”. The examples are under “New or open”, and below the workbench.`],
        });
      if (!atStart) return;
      // what this tab had open, then what was open last anywhere
      const mine = tabTree();
      const again = mine && 'start' in mine ? starts.find(({ id }) => id === mine.start) : undefined;
      if (again) {
        openStart(again);
        return;
      }
      const saved = mine && 'saved' in mine ? mine.saved : null;
      const there = store.list().some(({ id }) => id === saved);
      const last = there ? saved : (store.last() ?? store.list()[0]?.id);
      if (saved && !there)
        setNotice({
          title: 'The tree that this tab had open is no longer saved in this browser.',
          lines: [
            last ? 'It was deleted. Here is the one that was saved last.' : 'It was deleted. Here is an example.',
          ],
        });
      if (last) {
        const loaded = store.load(last);
        if ('tree' in loaded) {
          rememberTab({ saved: last });
          send(open(loaded.tree, loaded.handle, null));
          return;
        }
        setNotice({
          title: 'The tree that was open last could not be read.',
          lines: loaded.problems,
          rescue: loaded.raw,
        });
      }
      const example = starts.find(({ id }) => id === first) ?? starts[0];
      if (example) openStart(example);
    };
    read(true);
    const changed = async () => {
      await read(false);
      document.getElementById('workbench')?.scrollIntoView();
    };
    // The same link pressed twice is no change of the address, but it is meant.
    const pressed = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a');
      if (link?.hash && link.hash === location.hash && startOf(link.hash, starts)) changed();
    };
    addEventListener('hashchange', changed);
    document.addEventListener('click', pressed);
    return () => {
      stopped = true;
      removeEventListener('hashchange', changed);
      document.removeEventListener('click', pressed);
    };
  }, [store, starts, first, leave, openStart, send, setNotice]);
  return { openSaved, openStart };
}
