import { memo, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { move, set } from '../../lab/edit';
import { indexOf } from '../../lab/index-tree';
import { warningsAt } from './change';
import { act, foldTo, goTo } from './commands';
import { Row, type RowLayout } from './row';
import type { RowActions } from './row-actions';
import { editKey, rowKey, rowOf, visibleRows, windowOf } from './rows';
import { slotsFor } from './slots';
import { edit, type State, type Step, select, takenBack, treeOf, writing } from './state';
import { useDrag } from './use-drag';
import type { Result } from './use-evaluation';
import { useRoom } from './use-room';

interface OutlineProps {
  state: State;
  result: Result;
  send: (step: Step) => void;
  /** shows a field of the panel beside */
  field: (id: string, field: string) => void;
}

const WIDE_REM = 38;
const TINY_REM = 18;

/** The tree as indented rows, of which only those in the window are drawn. */
export const Outline = memo(function Outline({ state, result, send, field }: OutlineProps) {
  const tree = treeOf(state);
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const layout: RowLayout =
    room.width > WIDE_REM * room.rem ? 'wide' : room.width > TINY_REM * room.rem ? 'narrow' : 'tiny';
  const height = Math.round((layout === 'wide' ? 2.6 : 3.8) * room.rem);
  const rows = useMemo(() => visibleRows(tree), [tree]);
  const at = rowOf(tree, rows, state.at);
  const focused = useRef(state.focus);
  // Where the keyboard goes to a row out of sight, the rows around it are drawn at once, not first those that scroll away.
  const far = focused.current !== state.focus;
  const low = at * height - room.height + 2 * height;
  const scrolled = far ? Math.min(at * height, Math.max(low, room.scrolled)) : room.scrolled;
  const [from, to] = room.printing ? [0, rows.length] : windowOf(rows.length, scrolled, room.height, height);
  const { nodes, parent, depth, place } = indexOf(tree);

  const [drag, startDrag] = useDrag(box, { count: rows.length, row: height }, ({ id, place: onto, where }) => {
    const target = nodes[rows[onto] ?? 0]?.id ?? '';
    send(
      edit((t) => move(t, id, target, where), {
        focus: true,
        said: 'Moved.',
        cannot: 'It cannot go there: into itself or beside the topmost one.',
      }),
    );
  });

  // Rows are remembered, so what they call must stay the same object while what it does follows the state.
  const actions = useRef<RowActions>({} as RowActions);
  const keys = (event: React.KeyboardEvent) => {
    const pressed = {
      key: event.key,
      alt: event.altKey,
      shift: event.shiftKey,
      mod: event.ctrlKey || event.metaKey,
    };
    const command = state.editing ? editKey(pressed) : rowKey(tree, rows, at, pressed);
    if (!command) return;
    event.preventDefault();
    if ('go' in command) send(goTo(nodes[command.go]?.id ?? state.at));
    else if ('fold' in command) send(foldTo(state.at, command.fold));
    else send(act(command.act));
  };
  actions.current = {
    take: (id) => send(select(id)),
    fold: (id) => send(foldTo(id)),
    write: (id) => send((s) => writing(true)(select(id)(s))),
    title: (id, title) => send(edit((t) => ({ tree: set(t, id, { title }).tree, at: id }), { key: `title ${id}` })),
    stop: (how) => send(how === 'back' ? takenBack : writing(false, how !== 'blur')),
    keys,
    field,
    drag: startDrag,
  };

  // Folding by other ways (undo) may hide the node in hand; what shows in its place is then in hand.
  const shown = nodes[rows[at] ?? 0]?.id ?? state.at;
  useLayoutEffect(() => {
    if (shown !== state.at) send(select(shown, false));
  }, [shown, state.at, send]);

  useLayoutEffect(() => {
    if (focused.current === state.focus) return;
    focused.current = state.focus;
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${state.at}"]`);
    if (state.editing) row?.querySelector('input')?.focus({ preventScroll: true });
    else row?.focus({ preventScroll: true });
    // Scrolls the outline and the page, and no further than it must.
    row?.scrollIntoView({ block: 'nearest' });
  }, [state.focus, state.at, state.editing]);

  // What an undo changed comes into sight within the outline; the page stays, and the keyboard where it is.
  const revealed = useRef(state.reveal);
  useLayoutEffect(() => {
    const element = box.current;
    if (revealed.current === state.reveal || !element) return;
    revealed.current = state.reveal;
    const top = at * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight)
      element.scrollTop = top + height - element.clientHeight;
  }, [state.reveal, at, height]);

  // The row in hand stays drawn wherever the window is, so that the keyboard never loses it.
  const inWindow = Array.from({ length: to - from }, (_, i) => from + i);
  const shownRows = at < from ? [at, ...inWindow] : at >= to ? [...inWindow, at] : inWindow;
  const ids = shownRows.map((row) => nodes[rows[row] as number]?.id ?? '');
  const slots = useRef<{ of: ReadonlyMap<string, number>; at: string }>({ of: new Map(), at: state.at });
  const slotOf = slotsFor(slots.current.of, ids, state.at, slots.current.at);
  useLayoutEffect(() => {
    slots.current = { of: slotOf, at: state.at };
  });

  const drawn = shownRows.map((row): ReactNode => {
    const i = rows[row] as number;
    const node = nodes[i];
    if (!node) return null;
    // The model's numbers may be those of the tree before the last key; ids stay.
    const known = result.tree === tree ? i : result.evaluation.index.byId.get(node.id);
    const shows = node.parts.length ? (node.c ?? tree.settings.c) : (node.h ?? tree.settings.h);
    return (
      <Row
        key={slotOf.get(node.id)}
        node={node}
        row={row}
        level={depth[i] as number}
        place={place[i] as number}
        siblings={nodes[parent[i] as number]?.parts.length ?? 1}
        selected={row === at}
        editing={row === at && state.editing}
        s={known === undefined ? undefined : result.evaluation.s[known]}
        shows={shows}
        warnings={known === undefined ? 0 : warningsAt(result.tree, result.evaluation, known).length}
        top={row * height}
        height={height}
        layout={layout}
        dragged={drag?.id === node.id}
        actions={actions}
      />
    );
  });

  return (
    <div
      role="treegrid"
      aria-label="Outline of the tree"
      aria-rowcount={rows.length + 1}
      aria-describedby="lab-keys"
      className="overflow-hidden rounded-md border border-control bg-paper"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the heads are not walked */}
      <div
        role="row"
        aria-rowindex={1}
        className={`border-b border-control bg-paper-2 text-xs text-ink-2 ${layout === 'wide' ? 'flex h-8 items-center' : 'sr-only'}`}
      >
        {[
          ['Product', 'flex-1 pl-14'],
          ['Minutes', 'flex w-20 justify-end'],
          ['Shows', 'flex w-20 justify-end'],
          ['Really done', 'w-44 pl-2 whitespace-nowrap'],
        ].map(([name, look]) => (
          // biome-ignore lint/a11y/useSemanticElements: see above
          // biome-ignore lint/a11y/useFocusableInteractive: the heads are not walked
          <span key={name} role="columnheader" className={look}>
            {name}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div
        ref={box}
        role="rowgroup"
        // Its size does not depend on what is in it, so that a key lays out the rows and not the page around them.
        style={{ height: rows.length * height }}
        className="contain-strict print:contain-none max-h-[min(70vh,36rem)] overflow-x-hidden overflow-y-auto print:max-h-none print:overflow-visible"
      >
        <div role="presentation" className="relative" style={{ height: rows.length * height }}>
          {drawn}
          {drag && (
            <div
              aria-hidden="true"
              className={`pointer-events-none absolute inset-x-0 border-link ${drag.where === 'into' ? 'border-2' : 'border-t-3'}`}
              style={{
                top: (drag.place + (drag.where === 'after' ? 1 : 0)) * height - (drag.where === 'into' ? 0 : 2),
                height: drag.where === 'into' ? height : 0,
              }}
            />
          )}
        </div>
      </div>
    </div>
  );
});
