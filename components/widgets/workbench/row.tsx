import { memo, type RefObject, useLayoutEffect, useRef } from 'react';
import type { LabNode } from '../../lab/document';
import { LIMITS } from '../../lab/document';
import { verdictOf } from '../../lab/evaluate';
import { duration } from '../../lab/words';
import { Bar, Share } from './bar';

export interface RowActions {
  take: (id: string) => void;
  fold: (id: string) => void;
  write: (id: string) => void;
  title: (id: string, title: string) => void;
  stop: (how: 'keep' | 'back' | 'blur') => void;
  keys: (event: React.KeyboardEvent) => void;
  field: (id: string, field: string) => void;
  drag: (event: React.PointerEvent, id: string) => void;
}

interface RowProps {
  node: LabNode;
  /** place among the rows, from 0 */
  row: number;
  level: number;
  place: number;
  siblings: number;
  selected: boolean;
  editing: boolean;
  /** substance; undefined while it is being reckoned */
  s: number | undefined;
  /** c or h that counts here */
  shows: number;
  warnings: number;
  top: number;
  height: number;
  wide: boolean;
  dragged: boolean;
  actions: RefObject<RowActions>;
}

const two = (value: number): string => String(Math.round(value * 100) / 100);

function TitleField({ node, actions }: { node: LabNode; actions: RefObject<RowActions> }) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      value={node.title}
      maxLength={LIMITS.title}
      aria-label="Title"
      className="min-h-8 w-full min-w-0 rounded border border-ink bg-paper px-1.5 text-ink"
      onChange={(event) => actions.current.title(node.id, event.target.value)}
      onBlur={() => actions.current.stop('blur')}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey;
        if (event.key === 'Escape' || (event.key === 'Enter' && plain)) {
          event.preventDefault();
          event.stopPropagation();
          actions.current.stop(event.key === 'Escape' ? 'back' : 'keep');
        } else actions.current.keys(event);
      }}
    />
  );
}

/** One node of the outline. */
export const Row = memo(function Row(p: RowProps) {
  const { node, wide, actions } = p;
  const inner = node.parts.length > 0;
  const indent = Math.min(p.level, wide ? 14 : 7) * (wide ? 1.25 : 0.7);
  const number =
    'h-6 min-w-6 cursor-pointer rounded px-1 text-ink-2 tabular-nums hover:text-ink hover:underline underline-offset-2';
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a virtualised treegrid are no table
    <div
      role="row"
      data-row={node.id}
      tabIndex={p.selected ? 0 : -1}
      aria-level={p.level + 1}
      aria-posinset={p.place + 1}
      aria-setsize={p.siblings}
      aria-rowindex={p.row + 2}
      aria-selected={p.selected}
      {...(inner && { 'aria-expanded': !node.folded })}
      onMouseDown={(event) => {
        if (!(event.target as Element).closest('input')) actions.current.take(node.id);
      }}
      onDoubleClick={() => actions.current.write(node.id)}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) actions.current.keys(event);
      }}
      style={{ transform: `translateY(${p.top}px)`, height: p.height }}
      className={`absolute inset-x-0 top-0 flex contain-strict print:contain-none border-b border-rule pr-2 text-sm ${
        wide ? 'items-center gap-2' : 'flex-wrap content-center items-center gap-x-3'
      } ${p.selected ? 'bg-lit' : 'bg-paper'} ${p.dragged ? 'opacity-50' : ''} outline-offset-[-2px]`}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div
        role="gridcell"
        className={`flex min-w-0 items-center gap-1 ${wide ? 'flex-1' : 'w-full'}`}
        style={{ paddingLeft: `${indent}rem` }}
      >
        <span
          aria-hidden="true"
          title="Drag to move"
          data-handle=""
          onPointerDown={(event) => actions.current.drag(event, node.id)}
          className={`flex h-7 w-6 shrink-0 cursor-grab touch-none items-center justify-center text-control select-none before:h-3.5 before:w-2.5 before:bg-[radial-gradient(currentColor_1.2px,transparent_1.4px)] before:bg-size-[5px_5px] before:content-[''] print:hidden ${p.level === 0 ? 'invisible' : ''}`}
        ></span>
        {inner ? (
          <button
            type="button"
            tabIndex={-1}
            aria-label={`${node.folded ? 'Unfold' : 'Fold'} ${node.title || 'this product'}`}
            onClick={() => actions.current.fold(node.id)}
            className="flex h-7 w-6 shrink-0 cursor-pointer items-center justify-center rounded text-ink-2 hover:text-ink"
          >
            {node.folded ? '▸' : '▾'}
          </button>
        ) : (
          <span aria-hidden="true" className="flex w-6 shrink-0 justify-center text-control">
            ·
          </span>
        )}
        {p.editing ? (
          <TitleField node={node} actions={actions} />
        ) : (
          <span className={`truncate ${inner ? 'font-semibold' : ''} ${node.title ? '' : 'text-ink-2 italic'}`}>
            {node.title || 'no title yet'}
          </span>
        )}
        {p.warnings > 0 && (
          <span className="shrink-0 font-semibold text-no" title={`${p.warnings} to look at`}>
            <span aria-hidden="true">!</span>
            <span className="sr-only">{p.warnings} to look at</span>
          </span>
        )}
        {node.folded && inner && <span className="shrink-0 text-xs text-ink-2">+{node.parts.length}</span>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="gridcell" className={wide ? 'w-20 text-right' : 'ml-14'}>
        <button
          type="button"
          tabIndex={-1}
          className={number}
          onClick={() => actions.current.field(node.id, 'minutes')}
        >
          {node.minutes === null ? <span aria-hidden="true">–</span> : duration(node.minutes)}
          {node.minutes === null && <span className="sr-only">minutes not said</span>}
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="gridcell" className={wide ? 'w-16 text-right' : ''}>
        <button type="button" tabIndex={-1} className={number} onClick={() => actions.current.field(node.id, 'shows')}>
          <i>{inner ? 'c' : 'h'}</i> {two(p.shows)}
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="gridcell" className={`flex items-center gap-2 ${wide ? 'w-40' : 'ml-auto'}`}>
        <Bar s={p.s ?? 0} className={wide ? 'block w-16' : 'hidden w-10 min-[16rem]:block'} />
        {p.s === undefined ? '…' : <Share s={p.s} verdict={verdictOf(p.s)} />}
      </div>
    </div>
  );
});
