import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { blankTree, LIMITS } from '../../lab/document';
import { setAbout } from '../../lab/edit';
import { indexOf } from '../../lab/index-tree';
import { isTreeLink } from '../../lab/link-text';
import { type Store, UNSAVED } from '../../lab/store';
import { Button } from '../../ui/button';
import { LiveRegion } from '../../ui/live-region';
import { count } from '../../words/numbers';
import { isComposing } from './composing';
import { Details } from './details';
import { TextField } from './fields';
import { linksLater, NOT_ARRIVED, panelsLater } from './later';
import { Lookout } from './lookout';
import { CopyBar, type Notice, NoticeBox } from './notices';
import { Outline } from './outline';
import type { Props } from './props';
import type { Opened } from './read-any';
import { Results } from './results';
import { Settings } from './settings';
import { edit, initial, open, redone, type State, type Step, say, sealed, treeOf, undone, writing } from './state';
import { rememberTab } from './tab-memory';
import { Toolbar } from './toolbar';
import { useEvaluation } from './use-evaluation';
import { leaveAddress, useOpening } from './use-opening';
import { openBrowserStore, useSaving } from './use-saving';
import { useSealing } from './use-sealing';

type Panel = 'start' | 'saved' | 'share';

const PANELS: readonly { panel: Panel; label: string }[] = [
  { panel: 'start', label: 'New or open' },
  { panel: 'saved', label: 'My trees' },
  { panel: 'share', label: 'Share or export' },
];

/** The whole workbench. Before it is awake it takes up its room and nothing else: the page around it explains. */
export function View(props: Props) {
  const [store, setStore] = useState<Store | null>(null);
  useEffect(() => {
    let stopped = false;
    const begin = () => {
      if (!stopped) setStore(openBrowserStore());
    };
    // A tree in the link is the first thing on the bench: no other stands there while what reads it is on the way.
    if (isTreeLink(location.hash)) linksLater().then(begin, begin);
    else begin();
    return () => {
      stopped = true;
    };
  }, []);
  return store ? (
    <Bench {...props} store={store} />
  ) : (
    // The room that the bench takes with the example that it opens with, so that the gallery below stays where a link led to it.
    <div className="in-[.js]:min-h-[192rem] sm:in-[.js]:min-h-[164rem] md:in-[.js]:min-h-[144rem] lg:in-[.js]:min-h-[125rem]">
      <p className="no-js text-sm">
        Building trees needs JavaScript. What the workbench does, and the gallery below with its numbers, can be read
        without it.
      </p>
    </div>
  );
}

function Bench({ starts, first: firstStart, store }: Props & { store: Store }) {
  const [state, send] = useReducer(
    (before: State, step: Step) => step(before),
    undefined,
    () => initial(),
  );
  const [notice, setNotice] = useState<Notice | null>(null);
  const [panel, setPanel] = useState<Panel | null>(null);
  const closePanel = useCallback(() => setPanel(null), []);
  const [panels, setPanels] = useState<Awaited<ReturnType<typeof panelsLater>> | null>(null);
  const fetchPanels = () => panelsLater().then(setPanels);
  const bring = () => void fetchPanels().catch(() => {});
  const toggle = (one: Panel) => {
    const open = () => setPanel((now) => (now === one ? null : one));
    if (panels) open();
    else fetchPanels().then(open, () => setNotice({ title: 'The panel could not be opened.', lines: [NOT_ARRIVED] }));
  };
  const saving = useSaving(store, state, send);
  const { flush, refresh } = saving;
  const composition = useSealing(state, send);
  const tree = treeOf(state);
  const result = useEvaluation(tree, state.opened);
  const details = useRef<HTMLElement>(null);
  // The panel beside follows a key among the rows in a frame of its own; what is typed in the panel itself stands at once.
  const [inPanel, setInPanel] = useState(false);
  const calm = useDeferredValue(state);

  const leave = useCallback(
    () =>
      flush() ||
      confirm('This tree could not be saved, and another would take its place. Go on and lose what has changed?'),
    [flush],
  );
  const { openSaved, openStart } = useOpening({
    store,
    starts,
    first: firstStart,
    send,
    leave,
    setNotice,
    close: closePanel,
  });

  const onOpened = (opened: Opened, what: string) => {
    if ('problems' in opened) {
      setNotice({
        title: what === 'file' ? 'This file could not be opened.' : 'This outline could not be read.',
        lines: opened.problems,
      });
      return;
    }
    if (!leave()) return;
    leaveAddress();
    send(open(opened.tree, UNSAVED, null, `Opened, ${count(indexOf(opened.tree).nodes.length)} products.`));
    setNotice(
      opened.warnings.length
        ? { title: 'Opened, with a few things left out or mended.', lines: opened.warnings, left: opened.left ?? [] }
        : null,
    );
    setPanel(null);
    setFresh((n) => n + 1);
  };
  // A file or an outline is the reader's own: it is saved at once, before anything is changed.
  const [fresh, setFresh] = useState(0);
  useEffect(() => {
    if (fresh) flush(true);
  }, [fresh, flush]);

  const renamed = (id: string, title: string) => {
    if (id === state.handle.id) {
      send(edit((t, at) => ({ tree: setAbout(t, { title }), at })));
      return;
    }
    const loaded = store.load(id);
    if ('tree' in loaded) store.save(loaded.handle, setAbout(loaded.tree, { title }));
    refresh();
  };
  const duplicated = (id: string) => {
    flush();
    const loaded = store.load(id);
    if ('tree' in loaded) store.save(UNSAVED, setAbout(loaded.tree, { title: `${loaded.tree.title} (copy)` }));
    refresh();
  };
  const deleted = (id: string) => {
    if (!store.remove(id)) setNotice({ title: 'This tree could not be deleted.', lines: [store.message] });
    // The tree in hand stays on the bench, but it is no record any more.
    else if (id === state.handle.id) {
      rememberTab(null);
      send(open(blankTree(), UNSAVED, 'new', 'Deleted. Here is a blank tree.'));
    }
    refresh();
    // what could not be saved for want of room has room now
    flush();
  };
  const field = useCallback((id: string, name: string) => {
    send((s) => (s.at === id ? s : { ...s, at: id, editing: false }));
    // Before the keyboard comes in: the fields must be those of the row that was pressed.
    setInPanel(true);
    requestAnimationFrame(() => {
      const input = details.current?.querySelector<HTMLInputElement>(`[data-field="${name}"]`);
      input?.focus();
      input?.select();
    });
  }, []);
  const about = (patch: { title?: string; note?: string }) =>
    send(edit((t, at) => ({ tree: setAbout(t, patch), at }), { key: `about ${Object.keys(patch).join()}` }));

  const own = useMemo(() => saving.saved.find(({ id }) => id !== state.handle.id), [saving.saved, state.handle.id]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo and redo hold anywhere on the bench
    <div
      className="space-y-4"
      data-bench={state.opened}
      data-save={saving.status}
      {...composition}
      // The panels come at the first sign of a reader: before a press has become a click, and before a connection may be lost.
      onPointerDownCapture={panels ? undefined : bring}
      onFocusCapture={panels ? undefined : bring}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        const mod = event.ctrlKey || event.metaKey;
        const key = event.key.toLowerCase();
        if (!mod || event.altKey || (key !== 'z' && key !== 'y')) return;
        // A field that is no part of the tree (a pasted outline, a new name) keeps the browser's own undo.
        if ((event.target as Element).closest('form')) return;
        event.preventDefault();
        const amongRows = (event.target as Element).closest('[role=treegrid]') !== null;
        send((key === 'y' || event.shiftKey ? redone : undone)(amongRows));
      }}
    >
      <LiveRegion text={state.said} />
      <Lookout state={state} result={result} send={send} />
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          <TextField
            key={state.opened}
            label="Name of the tree"
            value={tree.title}
            most={LIMITS.title}
            onChange={(title) => about({ title })}
            onBlur={() => send(sealed)}
          />
        </div>
        <div className="flex flex-wrap gap-1.5 print:hidden">
          {PANELS.map((one) => (
            <Button key={one.panel} aria-expanded={panel === one.panel} onClick={() => toggle(one.panel)}>
              {one.label}
            </Button>
          ))}
        </div>
        <p className="w-full text-xs text-ink-2">
          {saving.status} · {count(indexOf(tree).nodes.length)} products{saving.note && ` · ${saving.note}`}
        </p>
      </div>
      {notice && <NoticeBox notice={notice} onClose={() => setNotice(null)} />}
      {saving.trouble && (
        <NoticeBox notice={{ title: 'About saving', lines: [saving.trouble] }} onClose={saving.dismiss} />
      )}
      {state.copyOf && (
        <CopyBar
          origin={state.copyOf}
          back={own ? own.title : null}
          onKeep={() => flush(true) && send(say('Kept. It is now a tree of your own.'))}
          onBack={() => own && openSaved(own.id)}
        />
      )}
      {panel && panels && (
        <div className="rounded-md border border-control bg-paper p-4 print:hidden">
          {panel === 'start' && (
            <panels.StartPanel
              starts={starts}
              onStart={(start) => {
                leaveAddress();
                openStart(start);
              }}
              onOpened={onOpened}
              onBlank={(blank) => {
                if (!leave()) return;
                leaveAddress();
                send(open(blank, UNSAVED, 'new', 'A blank tree.'));
                send(writing(true));
                setPanel(null);
              }}
            />
          )}
          {panel === 'saved' && (
            <panels.SavedPanel
              saved={saving.saved}
              open={state.handle.id}
              message={store.message}
              onOpen={openSaved}
              onRename={renamed}
              onDuplicate={duplicated}
              onDelete={deleted}
            />
          )}
          {panel === 'share' && (
            <panels.SharePanel
              tree={tree}
              say={(words) => send(say(words))}
              fail={(problem) => setNotice({ title: 'That did not work.', lines: [problem] })}
            />
          )}
        </div>
      )}
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 space-y-3">
          <Toolbar canUndo={state.history.past.length > 0} canRedo={state.history.future.length > 0} send={send} />
          <Outline state={state} result={result} send={send} field={field} />
        </div>
        <div className="min-w-0 space-y-6 contain-layout lg:row-span-2">
          <Details state={inPanel ? state : calm} result={result} send={send} panel={details} onInside={setInPanel} />
          <Results result={result} send={send} busy={result.tree !== tree} />
        </div>
        <div className="min-w-0 space-y-6 contain-layout">
          <TextField
            key={`note${state.opened}`}
            label="Notes on the tree"
            value={tree.note}
            most={LIMITS.note}
            rows={5}
            onChange={(note) => about({ note })}
            onBlur={() => send(sealed)}
          />
          <Settings settings={tree.settings} send={send} />
        </div>
      </div>
    </div>
  );
}
