'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFigure } from '../../island/use-figure';
import type { TreeNode } from '../../models/task-tree';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Segmented } from '../../ui/segmented';
import { Slider } from '../../ui/slider';
import { StoryBar } from '../../ui/story-bar';
import { budgetSteps, nearestStep } from './budget';
import { Details } from './details';
import { House } from './house';
import { type Item, moveFor } from './keyboard';
import { NARROW } from './layout';
import { Legend } from './legend';
import { derive, model } from './model';
import { Outline } from './outline';
import type { Props } from './params';
import { useRoom } from './use-room';
import { readingOrder, visible } from './visible';
import { inMinutes, reason } from './words';

/** Floors drawn at once in the house, levels at once in the outline, and rows of the outline. */
const FLOORS = 6;
const LEVELS = 7;
const ROWS = 90;

/** The figure: what a person can judge, and what can be made judgeable. */
export function View(props: Props) {
  const { state, dispatch, notice, dismissNotice, pointed } = useFigure(model, props.id, props);
  const { box, width, wide } = useRoom();
  const derived = useMemo(() => derive(state, props), [state, props]);
  const { tree, index, judgement, frames, frame, path, fold, pages } = derived;
  const [cursor, setCursor] = useState(0);
  const stage = useRef<HTMLDivElement>(null);
  const follow = useRef(false);

  const house = useMemo(
    () =>
      visible(index, {
        fold,
        path,
        pages,
        depth: frame.depth,
        maxRows: FLOORS,
        maxLeaves: Math.floor(width / (NARROW + 4)),
        open: (i, onPath) => judgement.status(i) !== 'alone' || (onPath && state.focus !== null),
      }),
    [index, judgement, fold, path, pages, frame.depth, width, state.focus],
  );
  const outline = useMemo(
    () =>
      visible(index, {
        fold,
        path,
        pages,
        depth: frame.depth,
        maxRows: LEVELS,
        maxLeaves: ROWS,
        open: (i, onPath) => i === 0 || (onPath && (judgement.status(i) !== 'alone' || state.focus !== null)),
      }),
    [index, judgement, fold, path, pages, frame.depth, state.focus],
  );
  const view = wide === false ? outline : house;
  const items = useMemo<Item[]>(() => {
    const list: Item[] = [];
    const roof =
      wide === false
        ? frame.parts === 'scene' || index.nodes[derived.focus ?? 0]?.kind === 'part'
        : frame.parts === 'roof';
    for (const at of readingOrder(view)) {
      const v = view.nodes[at];
      const node = v && index.nodes[v.i];
      if (!node) continue;
      const foldable = node.helps.length > 0 && frame.depth > node.depth;
      list.push({ i: v.i, level: v.row, expanded: foldable ? v.children.length > 0 : null });
      if (v.i === 0 && roof) for (const i of node.parts) list.push({ i, level: 1, expanded: null });
    }
    return list;
  }, [view, index, frame, wide, derived.focus]);
  const tab = items.some((item) => item.i === cursor) ? cursor : view.top;

  const idOf = useCallback((i: number) => index.nodes[i]?.id ?? null, [index]);
  const onSelect = useCallback(
    (i: number | null) => {
      // Pressing the node in focus once more lets go of it.
      if (i !== null) setCursor(i);
      dispatch({ type: 'focus', id: i === null || i === derived.focus ? null : idOf(i) });
    },
    [dispatch, idOf, derived.focus],
  );
  const onFold = useCallback(
    (i: number, open: boolean) => {
      const id = idOf(i);
      if (id !== null) dispatch({ type: 'fold', id, open });
    },
    [dispatch, idOf],
  );
  const onPage = useCallback(
    (i: number, from: number) => {
      const id = idOf(i);
      if (id !== null) dispatch({ type: 'page', id, from });
    },
    [dispatch, idOf],
  );
  const onKey = useCallback(
    (event: React.KeyboardEvent, i: number) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const move = moveFor(
        items,
        items.findIndex((item) => item.i === i),
        event.key,
      );
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

  const focused = index.nodes[derived.focus ?? 0] as TreeNode;
  const shownAt = view.nodes.find((v) => v.i === focused.index);
  const open = focused.helps.length && frame.depth > focused.depth && shownAt ? shownAt.children.length > 0 : null;
  const steps = useMemo(() => budgetSteps(tree.budget), [tree]);
  const details = (node: TreeNode) => (
    <Details derived={derived} node={node} open={open} onSelect={onSelect} onFold={onFold} />
  );
  const shared = { derived, cursor: tab, pointed, onSelect, onFold, onPage, onKey };
  // Room for the deepest floor of the whole story, so that stepping moves nothing; more only where the reader unfolds more.
  const drawn = house.nodes.reduce((most, v) => Math.max(most, v.row), 0);
  const floors = Math.min(FLOORS, Math.max(drawn, derived.deepest) + 1);
  const choices = props.trees.map((t) => ({ value: t.id, label: t.title }));
  return (
    <div>
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      {props.trees.length > 1 && (
        <div className="needs-js mb-5">
          <div className="hidden sm:block">
            <Segmented
              label="The task"
              hideLabel
              options={choices}
              value={tree.id}
              onChange={(id) => dispatch({ type: 'tree', id })}
            />
          </div>
          <label className="flex items-center gap-2 font-sans text-sm text-ink-2 sm:hidden">
            Task
            <select
              value={tree.id}
              onChange={(event) => dispatch({ type: 'tree', id: event.target.value })}
              className="min-h-10 min-w-0 flex-1 rounded-md border border-control bg-paper px-2 text-base text-ink"
            >
              {choices.map((c) => (
                <option key={c.value} value={c.value}>
                  {c.label}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <div className="[&_p]:min-h-[12.5rem] [&_p]:max-w-[46rem] [&_p]:text-base min-[25rem]:[&_p]:min-h-[9.75rem] sm:[&_p]:min-h-[6.5rem] sm:[&_p]:text-lg">
        <StoryBar
          sentence={frame.sentence}
          index={Math.min(state.step, frames.length - 1)}
          count={frames.length}
          onIndex={(to) => dispatch({ type: 'step', index: to })}
          startLabel="Begin"
        />
      </div>
      <div className="mt-5 mb-4 flex flex-wrap items-end justify-between gap-x-10 gap-y-3">
        <div className="needs-js w-full sm:w-80">
          <Slider
            label="Time for one judgement"
            tone="lamp"
            min={0}
            max={steps.length - 1}
            step={1}
            value={nearestStep(steps, state.budget)}
            text={inMinutes(state.budget)}
            onChange={(k) => dispatch({ type: 'budget', minutes: steps[k] ?? state.budget })}
          />
        </div>
        <Legend derived={derived} pointed={pointed} />
      </div>
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
      <div
        className={`mt-6 min-h-[19rem] border-t border-rule pt-4 ${derived.focus ? 'hidden min-[45rem]:block' : ''}`}
      >
        {details(focused)}
      </div>
      <LiveRegion text={derived.focus === null ? '' : `In focus: ${focused.label}. ${reason(judgement, focused)}`} />
    </div>
  );
}
