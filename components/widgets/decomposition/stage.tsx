'use client';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TreeNode } from '../../models/recursion/task-tree';
import { LiveRegion } from '../../ui/live-region';
import type { Derived } from './derived';
import { Details } from './details';
import { House } from './house';
import { type Item, moveFor } from './keyboard';
import { NARROW } from './layout';
import type { Action } from './model';
import { Outline } from './outline';
import { useRoom } from './use-room';
import { readingOrder, type Visible, visible } from './visible';
import { reason } from './words';

/** Floors drawn at once in the house, levels at once in the outline, and rows of the outline. */
const FLOORS = 6;
const LEVELS = 7;
const ROWS = 90;

/** The visible nodes as the keyboard walks through them. */
function itemsOf(derived: Derived, view: Visible, withParts: boolean): Item[] {
  const { index, frame } = derived;
  return readingOrder(view).flatMap((at) => {
    const v = view.nodes[at];
    const node = v && index.nodes[v.i];
    if (!node) return [];
    const foldable = node.helps.length > 0 && frame.depth > node.depth;
    const item: Item = { i: v.i, level: v.row, expanded: foldable ? v.children.length > 0 : null };
    const parts = v.i === 0 && withParts ? node.parts.map((i): Item => ({ i, level: 1, expanded: null })) : [];
    return [item, ...parts];
  });
}

export interface StageProps {
  derived: Derived;
  dispatch: (action: Action) => void;
  pointed: string | null;
  /** in an act: of the room in focus one line, and no panel */
  plain?: boolean;
}

/**
 * The drawing and the panel that tells all about one node. It follows the controls with low priority: a slider that is being
 * dragged never waits for it.
 */
export const Stage = memo(function Stage({ derived, dispatch, pointed, plain = false }: StageProps) {
  const { box, width, wide } = useRoom();
  const { index, judgement, frame, path, fold, pages, focus } = derived;
  const [cursor, setCursor] = useState(0);
  const stage = useRef<HTMLDivElement>(null);
  const follow = useRef(false);

  // What hangs below a node that can be judged alone is not needed, and stays folded unless the reader goes there.
  const wanted = useCallback(
    (i: number, onPath: boolean) => judgement.status(i) !== 'alone' || (onPath && focus !== null),
    [judgement, focus],
  );
  const house = useMemo(() => {
    const maxLeaves = Math.floor(width / (NARROW + 4));
    return visible(index, { fold, path, pages, depth: frame.depth, focus, maxRows: FLOORS, maxLeaves, open: wanted });
  }, [index, fold, path, pages, focus, frame.depth, width, wanted]);
  const outline = useMemo(() => {
    const open = (i: number, onPath: boolean) => i === 0 || (onPath && wanted(i, onPath));
    return visible(index, { fold, path, pages, depth: frame.depth, focus, maxRows: LEVELS, maxLeaves: ROWS, open });
  }, [index, fold, path, pages, focus, frame.depth, wanted]);
  const view = wide === false ? outline : house;
  const partInFocus = index.nodes[focus ?? 0]?.kind === 'part';
  const withParts = wide === false ? frame.parts === 'scene' || partInFocus : frame.parts === 'roof';
  const items = useMemo(() => itemsOf(derived, view, withParts), [derived, view, withParts]);
  const tab = items.some((item) => item.i === cursor) ? cursor : view.top;

  const idOf = useCallback((i: number) => index.nodes[i]?.id ?? '', [index]);
  const onSelect = useCallback(
    (i: number) => {
      setCursor(i);
      dispatch({ type: 'focus', id: idOf(i) });
    },
    [dispatch, idOf],
  );
  const onFold = useCallback(
    (i: number, open: boolean) => dispatch({ type: 'fold', id: idOf(i), open }),
    [dispatch, idOf],
  );
  const onPage = useCallback(
    (i: number, from: number) => dispatch({ type: 'page', id: idOf(i), from }),
    [dispatch, idOf],
  );
  const onKey = useCallback(
    (event: React.KeyboardEvent, i: number) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const at = items.findIndex((item) => item.i === i);
      const move = moveFor(items, at, event.key);
      if (!move) return;
      event.preventDefault();
      if ('to' in move) {
        follow.current = true;
        setCursor(move.to);
      } else if ('fold' in move) onFold(move.fold, move.open);
      else onSelect(move.select);
    },
    [items, onFold, onSelect],
  );
  // Keyboard focus follows the cursor, after what it moved to has been drawn.
  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    stage.current?.querySelector<HTMLElement>(`[data-node="${cursor}"]`)?.focus();
  }, [cursor]);

  const node = index.nodes[focus ?? 0] as TreeNode;
  const shown = view.nodes.find((v) => v.i === node.index);
  const open = node.helps.length > 0 && frame.depth > node.depth && shown ? shown.children.length > 0 : null;
  const line = (of: TreeNode) => (
    <p className="py-1 text-sm text-ink-2">
      <b className="text-ink">{of.label}.</b> {reason(judgement, of)}
    </p>
  );
  const details = (of: TreeNode) => (plain ? line(of) : whole(of));
  const whole = (of: TreeNode) => (
    <Details derived={derived} node={of} open={open} onSelect={onSelect} onFold={onFold} />
  );
  // Room for the deepest floor of the whole story, so that stepping moves nothing; more only where the reader unfolds more.
  const drawn = house.nodes.reduce((most, v) => Math.max(most, v.row), 0);
  const floors = Math.min(FLOORS, Math.max(drawn, derived.deepest) + 1);
  const shared = { derived, cursor: tab, pointed, alive: wide !== null, onSelect, onFold, onPage, onKey };
  return (
    <>
      <div ref={stage}>
        <div ref={box} className={wide === null ? 'hidden lg:block min-[45rem]:[html.js_&]:block' : ''}>
          {wide !== false && <House {...shared} view={house} width={width} floors={floors} />}
        </div>
        {wide !== true && (
          <div className={wide === null ? 'lg:hidden min-[45rem]:[html.js_&]:hidden' : ''}>
            <Outline {...shared} view={outline} details={details} />
          </div>
        )}
      </div>
      {/* On a narrow screen the panel opens beneath its own row instead. */}
      {plain ? (
        <div className={`mt-2 min-h-8 ${focus ? 'hidden min-[45rem]:block' : 'hidden'}`}>{line(node)}</div>
      ) : (
        <div
          className={`mt-6 min-[45rem]:min-h-[24rem] border-t border-rule pt-4 ${focus ? 'hidden min-[45rem]:block' : ''}`}
        >
          {details(node)}
        </div>
      )}
      <LiveRegion text={focus === null ? '' : `In focus: ${node.label}. ${reason(judgement, node)}`} />
    </>
  );
});
