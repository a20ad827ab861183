'use client';
import { Fragment, memo } from 'react';
import type { TreeNode } from '../../models/recursion/task-tree';
import type { HouseProps } from './house';
import { type Look, lookOf, nodeName } from './look';
import { Agent, Eye, Mark, Sheet } from './marks';
import { ArrivalRow, useArrivals } from './travel';
import { readingOrder, type Visible } from './visible';
import { count } from './words';

const NEAR = { full: '', sibling: '', rest: 'opacity-60' } as const;
/** Indents by level: classes, since the page's policy allows no inline style. */
const INDENT = ['pl-0', 'pl-3', 'pl-6', 'pl-9', 'pl-12', 'pl-14', 'pl-16'];

interface RowProps {
  i: number;
  level: number;
  label: string;
  name: string;
  minutes: string;
  status: Look['status'];
  needed: boolean;
  near: Look['near'];
  focused: boolean;
  round: number | null;
  fresh: boolean;
  example: boolean;
  part: boolean;
  /** whether it is unfolded; null where there is nothing below */
  expanded: boolean | null;
  folded: number;
  tab: boolean;
  /** whether it has just come */
  arrives: boolean;
  onSelect: (i: number) => void;
  onFold: (i: number, open: boolean) => void;
  onKey: (event: React.KeyboardEvent, i: number) => void;
}

const Row = memo(function Row(p: RowProps) {
  const lit = p.status !== 'out';
  const ground = p.part
    ? `border-ink border-2 ${lit ? 'bg-lit' : 'bg-shade'}`
    : !p.needed
      ? 'border-rule border border-dashed'
      : lit
        ? `border border-lamp-fill ${p.status === 'alone' ? 'bg-lamp-fill/40' : 'bg-lit'}`
        : 'border-hatch bg-shade border border-dashed';
  return (
    <ArrivalRow moving={p.arrives} className={INDENT[Math.min(p.level, INDENT.length - 1)] ?? ''}>
      <div
        className={`flex items-stretch ${NEAR[p.near]} ${ground} ${p.focused || p.example ? 'outline-2 outline-offset-1 outline-ink' : ''} transition-colors duration-500 motion-reduce:transition-none`}
      >
        <button
          type="button"
          data-node={p.i}
          tabIndex={p.tab ? 0 : -1}
          aria-expanded={p.focused}
          onClick={() => p.onSelect(p.i)}
          onKeyDown={(event) => p.onKey(event, p.i)}
          className="flex min-h-10 min-w-0 flex-1 cursor-pointer items-center gap-1.5 px-1.5 py-1 text-left font-sans text-sm leading-tight text-ink"
        >
          <span className="sr-only">{`Level ${p.level + 1}. ${p.name}`}</span>
          <Mark size={26}>{p.part ? <Sheet /> : <Eye status={p.status} />}</Mark>
          <span aria-hidden="true" className="min-w-0 flex-1 wrap-anywhere">
            {p.label}
            <span className={`block text-xs tabular-nums ${lit && p.needed ? 'text-ink' : 'text-ink-2'}`}>
              {p.part && lit ? `${p.minutes}, fits` : p.needed ? p.minutes : `${p.minutes}, not needed`}
            </span>
          </span>
          {!p.part && p.needed && (
            <Mark size={26}>
              <Agent round={p.round} fresh={p.fresh} />
            </Mark>
          )}
        </button>
        {/* The assistants stand in one column, whether or not there is something to unfold. */}
        {p.expanded === null && !p.part && <span className="w-10 shrink-0" />}
        {p.expanded !== null && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={p.expanded ? `Fold ${p.label}` : `Unfold ${p.folded} below ${p.label}`}
            aria-expanded={p.expanded}
            onClick={() => p.onFold(p.i, !p.expanded)}
            className="flex w-10 shrink-0 cursor-pointer flex-col items-center justify-center font-sans text-xs text-ink"
          >
            <svg viewBox="0 0 12 8" width={12} height={8} aria-hidden="true">
              <path
                d={p.expanded ? 'M1 7L6 1.500L11 7' : 'M1 1L6 6.500L11 1'}
                className="fill-none stroke-ink-2"
                strokeWidth={1.6}
              />
            </svg>
            {!p.expanded && <span className="tabular-nums">+{count(p.folded)}</span>}
          </button>
        )}
      </div>
    </ArrivalRow>
  );
});

export interface OutlineProps extends Omit<HouseProps, 'width' | 'floors'> {
  /** the panel that opens beneath the row in focus */
  details: (node: TreeNode) => React.ReactNode;
}

/** The same tree as an indented outline, for narrow screens: the same marks, the same ids, the same order. */
export const Outline = memo(function Outline({
  derived,
  view,
  cursor,
  alive,
  details,
  onSelect,
  onFold,
  onPage,
  onKey,
}: OutlineProps) {
  const { index, frame, focus } = derived;
  const keyOf = (i: number) => `${derived.tree.id}/${index.nodes[i]?.id}`;
  const arrived = useArrivals(
    view.nodes.map((v) => keyOf(v.i)),
    alive,
  );
  const row = (i: number, level: number, expanded: boolean | null, folded: number) => {
    const node = index.nodes[i] as TreeNode;
    const look = lookOf(derived, i);
    return (
      <Row
        i={i}
        level={level}
        label={node.label}
        name={nodeName(node, look)}
        {...look}
        part={node.kind === 'part'}
        expanded={expanded}
        folded={folded}
        tab={cursor === i}
        arrives={arrived(keyOf(i))}
        onSelect={onSelect}
        onFold={onFold}
        onKey={onKey}
      />
    );
  };
  const panel = (i: number) =>
    focus === i && i !== 0 ? (
      <li className="border-l-2 border-ink py-3 pl-3">{details(index.nodes[i] as TreeNode)}</li>
    ) : null;
  return (
    <ul aria-label="Task tree: the task, the parts of the work, and the evaluation-subtasks" className="space-y-1">
      {readingOrder(view).map((at) => {
        const v = view.nodes[at] as Visible['nodes'][number];
        const node = index.nodes[v.i] as TreeNode;
        const foldable = node.helps.length > 0 && frame.depth > node.depth;
        const parts =
          v.i === 0 && (frame.parts === 'scene' || index.nodes[focus ?? 0]?.kind === 'part') ? node.parts : [];
        return (
          <Fragment key={keyOf(v.i)}>
            {row(v.i, v.row, foldable ? v.children.length > 0 : null, v.folded)}
            {panel(v.i)}
            {parts.map((i) => (
              <Fragment key={i}>
                {row(i, 1, null, 0)}
                {panel(i)}
              </Fragment>
            ))}
            {v.before + v.after > 0 && (
              <li className="flex flex-wrap gap-2 pl-6 font-sans text-sm">
                {v.before > 0 && (
                  <button
                    type="button"
                    className="min-h-8 cursor-pointer px-1 text-link underline"
                    onClick={() => onPage(v.i, Math.max(0, v.before - v.children.length))}
                  >
                    … {count(v.before)} more before
                  </button>
                )}
                {v.after > 0 && (
                  <button
                    type="button"
                    className="min-h-8 cursor-pointer px-1 text-link underline"
                    onClick={() => onPage(v.i, v.before + v.children.length)}
                  >
                    … {count(v.after)} more
                  </button>
                )}
              </li>
            )}
          </Fragment>
        );
      })}
    </ul>
  );
});
