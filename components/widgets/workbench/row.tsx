import { memo, type RefObject } from 'react';
import type { LabNode } from '../../lab/document';
import { verdictOf } from '../../lab/evaluate';
import { isolated } from '../../lab/graphemes';
import { duration } from '../../lab/words';
import { Bar, Share } from './bar';
import type { RowActions } from './row-actions';
import { TitleField } from './title-field';

/** How a row is laid out: one line, two, or two without the bar. */
export type RowLayout = 'wide' | 'narrow' | 'tiny';

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
  layout: RowLayout;
  dragged: boolean;
  actions: RefObject<RowActions>;
}

const two = (value: number): string => String(Math.round(value * 100) / 100);

/** Where the cells stand. Words set wider by the reader take room from the bar, and their last sign is never cut. Each has its own place: thousands of rows pass through here, and nothing should have to be measured. */
const CELLS: Readonly<Record<'wide' | 'narrow', Readonly<Record<'title' | 'minutes' | 'shows' | 'done', string>>>> = {
  wide: {
    title: 'left-0 right-84 h-full',
    minutes: 'right-64 w-20 h-full flex items-center justify-end',
    shows: 'right-44 w-20 h-full flex items-center justify-end',
    done: 'right-1 w-41 h-full flex items-center',
  },
  narrow: {
    title: 'left-0 right-2 h-1/2',
    minutes: 'bottom-0 left-12 h-1/2 flex items-center',
    shows: 'bottom-0 left-36 h-1/2 flex items-center',
    done: 'right-2 bottom-0 h-1/2 left-52 flex items-center justify-end',
  },
};
const NUMBER = 'cursor-pointer text-ink-2 tabular-nums hover:text-ink hover:underline underline-offset-2';

/** One node of the outline. */
export const Row = memo(function Row(p: RowProps) {
  const { node, actions } = p;
  const wide = p.layout === 'wide';
  const cells = CELLS[wide ? 'wide' : 'narrow'];
  const inner = node.parts.length > 0;
  const indent = Math.min(p.level, wide ? 14 : 7) * (wide ? 1.25 : 0.7);
  const line = wide ? p.height - 1 : p.height / 2;
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
      style={{ transform: `translateY(${p.top}px)`, height: p.height, lineHeight: `${line}px` }}
      className={`absolute inset-x-0 top-0 border-b border-rule text-sm whitespace-nowrap outline-offset-[-2px] contain-strict *:absolute print:contain-none ${
        p.selected ? 'bg-lit' : 'bg-paper'
      } ${p.dragged ? 'opacity-50' : ''}`}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="gridcell" className={`flex items-center gap-1 ${cells.title}`} style={{ paddingLeft: `${indent}rem` }}>
        <span
          aria-hidden="true"
          title="Drag to move"
          data-handle=""
          onPointerDown={(event) => actions.current.drag(event, node.id)}
          className={`h-7 w-6 shrink-0 cursor-grab touch-none bg-[radial-gradient(currentColor_1.2px,transparent_1.4px)] bg-size-[5px_5px] bg-origin-content bg-clip-content px-1.75 py-1.75 text-control select-none print:hidden ${p.level === 0 ? 'invisible' : ''}`}
        />
        {inner ? (
          <button
            type="button"
            tabIndex={-1}
            aria-label={`${node.folded ? 'Unfold' : 'Fold'} ${isolated(node.title) || 'this product'}`}
            onClick={() => actions.current.fold(node.id)}
            className="h-7 w-6 shrink-0 cursor-pointer leading-7 text-ink-2 hover:text-ink"
          >
            {node.folded ? '▸' : '▾'}
          </button>
        ) : (
          <span aria-hidden="true" className="w-6 shrink-0 text-center text-control">
            ·
          </span>
        )}
        {p.editing ? (
          <TitleField key={node.id} node={node} actions={actions} />
        ) : (
          <span
            dir="auto"
            className={`truncate ${inner ? 'font-semibold' : ''} ${node.title ? '' : 'text-ink-2 italic'}`}
          >
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
      {/* The keyboard reaches the same numbers in the panel beside. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div
        role="gridcell"
        className={`${NUMBER} ${cells.minutes}`}
        onClick={() => actions.current.field(node.id, 'minutes')}
      >
        {node.minutes === null ? '–' : duration(node.minutes)}
        {node.minutes === null && <span className="sr-only">minutes not said</span>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div
        role="gridcell"
        className={`set-tight ${NUMBER} ${cells.shows}`}
        onClick={() => actions.current.field(node.id, 'shows')}
      >
        <i>{inner ? 'c' : 'h'}</i>&nbsp;{two(p.shows)}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="gridcell" className={`set-tight ${cells.done}`}>
        {p.layout !== 'tiny' && (
          <Bar s={p.s ?? 0} className={`mr-2 min-w-0 flex-1 !shrink ${wide ? 'max-w-16' : 'max-w-8'}`} />
        )}
        {p.s === undefined ? '…' : <Share s={p.s} verdict={verdictOf(p.s)} />}
      </div>
    </div>
  );
});
