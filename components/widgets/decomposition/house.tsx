'use client';
import { memo, useId, useMemo } from 'react';
import type { TreeNode } from '../../models/recursion/task-tree';
// The wide drawing, whole: rooms, wires and dots share one layout and one memo each, so they stand together past 300 lines.
import { some } from '../../words/plural';
import type { Derived } from './derived';
import { blocks, FLOOR, floorY, GAP, houseHeight, layout, ROOT, type Room, SIDE } from './layout';
import { type Look, lookOf, nodeName } from './look';
import { Agent, Dot, Eye, Hatch, stacked } from './marks';
import { RootRoom } from './root-room';
import { PartsScene, Roof, TimeScene } from './scenes';
import { Arrival, Travel, useArrivals } from './travel';
import { readingOrder, type Visible } from './visible';
import { count } from './words';

/** How the drawing tells what the reader did with it. */
interface TreeEvents {
  onSelect: (i: number) => void;
  onFold: (i: number, open: boolean) => void;
  onPage: (i: number, from: number) => void;
  onKey: (event: React.KeyboardEvent, i: number) => void;
}

export interface HouseProps extends TreeEvents {
  derived: Derived;
  view: Visible;
  width: number;
  /** how many floors the drawing keeps room for, so that stepping moves nothing below it */
  floors: number;
  /** the node that Tab reaches */
  cursor: number;
  /** false in the page's own markup, whose rooms stand there from the start */
  alive: boolean;
  pointed: string | null;
}

/** Not for assistive technology: the tree beside it says the same in words. */
const SILENT = { 'aria-hidden': true } as const;
/** Rooms that make way for others glide: CSS moves what React places, and not at all under reduced motion. */
const MOVE = 'transition-[transform,opacity] duration-350 ease-out motion-reduce:transition-none';
/** A person's own light is the strongest; with help it is paler, and the lens in the room says whose it is. */
const LIGHT = { alone: 'fill-lamp-fill/40', helped: 'fill-lit', out: '' } as const;
const NEAR = { full: '', sibling: 'opacity-70', rest: 'opacity-35' } as const;

/** A number that fits beneath a narrow room: 1,640 -> "2k". */
const brief = (n: number, w: number): string => (n < 1000 ? String(n) : w < 44 ? `${Math.round(n / 1000)}k` : count(n));

interface RoomViewProps extends Look {
  i: number;
  name: string;
  level: number;
  /** whether what hangs below is drawn; null where nothing does */
  expanded: boolean | null;
  /** whether Tab reaches it */
  tab: boolean;
  x: number;
  y: number;
  w: number;
  h: number;
  lines: string;
  folded: number;
  hatch: string;
  alive: boolean;
  /** whether it has just come, and so rises into its place */
  arrives: boolean;
  pointedOut: boolean;
}

/** One judgement: its light, the eye of the person, the words. Drawn again only when something about it changes. */
const RoomView = memo(function RoomView(p: RoomViewProps) {
  const { w, h, status, needed } = p;
  const dark = needed && status === 'out';
  const lines = p.lines === '' ? [] : p.lines.split('\n');
  const words = `[paint-order:stroke] ${dark ? 'fill-shade-ink stroke-shade' : needed ? 'fill-ink' : 'fill-ink-2'}`;
  const edge =
    p.focused || p.example ? 'stroke-ink' : !needed ? 'stroke-rule' : dark ? 'stroke-hatch' : 'stroke-lamp-fill';
  return (
    <g
      role="treeitem"
      data-node={p.i}
      tabIndex={p.tab ? 0 : -1}
      aria-level={p.level}
      aria-selected={p.focused}
      aria-expanded={p.expanded ?? undefined}
      transform={`translate(${p.x} ${p.y})`}
      className={`group cursor-pointer outline-none ${p.alive ? MOVE : ''} ${NEAR[p.near]}`}
    >
      <title>{p.name}</title>
      <Arrival moving={p.arrives}>
        <rect
          width={w}
          height={h}
          rx={3}
          className={`${edge} group-focus-visible:stroke-link group-focus-visible:stroke-[4px] ${needed ? LIGHT[status] : 'fill-transparent'}`}
          fill={dark ? `url(#${p.hatch})` : undefined}
          strokeWidth={p.focused ? 3.5 : p.example ? 2.2 : 1.2}
          strokeDasharray={needed ? undefined : '3 3'}
        />
        {p.pointedOut && (
          <rect x={3} y={3} width={w - 6} height={h - 6} rx={2} className="fill-none stroke-link" strokeWidth={2} />
        )}
        <g transform={`translate(${w / 2} 0)`}>
          <g transform="translate(0 29)" className={needed ? '' : 'opacity-50'}>
            {dark && <circle r={12} className="fill-shade" />}
            <Eye status={status} />
          </g>
          {lines.length > 0 && (
            <text textAnchor="middle" strokeWidth={dark ? 4 : 0} className={`font-sans text-xs ${words}`}>
              {stacked(lines, 56, 14).map((line) => (
                <tspan key={line.y} x={0} y={line.y}>
                  {line.text}
                </tspan>
              ))}
              {w >= 52 && (
                <tspan x={0} y={58 + lines.length * 14} className="text-[0.72rem] tabular-nums">
                  {p.minutes.length * 5.9 < w ? p.minutes : p.minutes.split('→ ').at(-1)}
                </tspan>
              )}
            </text>
          )}
          {needed ? (
            <Wire round={p.round} fresh={p.fresh} arrives={p.arrives} />
          ) : (
            <path d={`M0 0V${-GAP}`} className="stroke-rule" strokeDasharray="2 3" />
          )}
          {p.folded > 0 && (
            <g data-fold="" transform={`translate(0 ${h})`}>
              <rect x={-16} y={1} width={32} height={26} className="fill-transparent" />
              <path d="M-6 5.5H6M-4 9H4" className="stroke-control" strokeWidth={1.4} />
              <text y={23} textAnchor="middle" className="fill-ink-2 font-sans text-xs tabular-nums">
                +{brief(p.folded, w)}
              </text>
            </g>
          )}
        </g>
      </Arrival>
    </g>
  );
});

/** What connects a room to the one above: its assistant, and one dot, a question going down or the checked report going up. */
function Wire({ round, fresh, arrives }: { round: number | null; fresh: boolean; arrives: boolean }) {
  const trained = round !== null;
  return (
    <g className="pointer-events-none">
      <path
        d={`M0 0V${-GAP}`}
        className={trained ? 'stroke-agent' : 'stroke-ink-2'}
        strokeWidth={trained ? 2.2 : 1.1}
        strokeDasharray={trained ? undefined : '2 3'}
      />
      <Agent round={round} fresh={fresh} />
      <Travel y={trained ? -GAP : -20} from={arrives ? -GAP : null}>
        <Dot answered={trained} />
      </Travel>
    </g>
  );
}

/** The task tree as a house of judgements, for wide screens. */
export const House = memo(function House({
  derived,
  view,
  width,
  floors,
  cursor,
  alive,
  pointed,
  ...events
}: HouseProps) {
  const hatch = `${useId().replaceAll(':', '')}h`;
  const { index, frame, judgement } = derived;
  const rooms = useMemo(() => layout(index, view, width), [index, view, width]);
  const order = useMemo(() => readingOrder(view), [view]);
  const parts = useMemo(() => blocks(index, 0, 0, width), [index, width]);
  const keyOf = (i: number) => `${derived.tree.id}/${index.nodes[i]?.id}`;
  const arrived = useArrivals(
    rooms.map((room) => keyOf(room.i)),
    alive,
  );
  const height = houseHeight(floors);
  const root = rooms[0] as Room;
  const looks = rooms.map((room) => lookOf(derived, room.i));
  const rootLook = looks[0] as Look;
  const treeItem = (i: number, look: Look, level: number, expanded?: boolean) => ({
    role: 'treeitem',
    'data-node': i,
    tabIndex: cursor === i ? 0 : -1,
    'aria-level': level,
    'aria-selected': look.focused,
    ...(expanded === undefined ? {} : { 'aria-expanded': expanded }),
    className: 'group cursor-pointer outline-none',
  });
  // One listener for all rooms: a room that stays as it is is not drawn again.
  const { onSelect, onFold, onKey } = events;
  const listen = {
    onClick: (event: React.MouseEvent) => {
      const target = event.target as Element;
      const i = Number(target.closest('[data-node]')?.getAttribute('data-node') ?? Number.NaN);
      if (Number.isNaN(i)) return;
      // The small “+5” beneath a folded room unfolds it; the rest of the room selects it.
      if (target.closest('[data-fold]')) onFold(i, true);
      else onSelect(i);
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      const i = Number((event.target as Element).getAttribute('data-node') ?? Number.NaN);
      if (!Number.isNaN(i)) onKey(event, i);
    },
  };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the tree inside carries the name; a title would pop up over every room
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" height={height} className="set-tight block overflow-visible">
      <defs>
        <Hatch id={hatch} />
      </defs>
      <g {...SILENT}>
        {frame.key === 'task' && (
          <TimeScene
            derived={derived}
            width={width}
            hatch={hatch}
            top={ROOT.y + ROOT.h}
            room={height - ROOT.y - ROOT.h - 110}
          />
        )}
        {frame.parts === 'scene' && (
          <PartsScene derived={derived} width={width} hatch={hatch} top={ROOT.y + ROOT.h} blocks={parts} />
        )}
      </g>
      <g {...listen} role="tree" aria-label="Task tree: the task, the parts of the work, and the evaluation-subtasks">
        <g {...treeItem(view.top, rootLook, 1, view.nodes.length > 1 ? true : undefined)}>
          <title>{nodeName(index.nodes[view.top] as TreeNode, rootLook)}</title>
          <RootRoom
            derived={derived}
            look={rootLook}
            node={index.nodes[view.top] as TreeNode}
            width={width}
            hatch={hatch}
          />
          <FocusRing x={0} y={root.y} w={width} h={root.h} />
        </g>
        {frame.parts === 'roof' && view.top === 0 && parts.length > 0 && (
          <>
            <text x={1} y={13} className="fill-ink-2 font-sans text-xs">
              {`The work, in ${some((index.nodes[0] as TreeNode).parts.length, 'part')}`}
            </text>
            <Roof derived={derived} blocks={parts} item={(i, look) => treeItem(i, look, 2)} />
          </>
        )}
        {order.slice(1).map((at) => {
          const room = rooms[at] as Room;
          const v = view.nodes[at] as Visible['nodes'][number];
          const look = looks[at] as Look;
          const node = index.nodes[room.i] as TreeNode;
          const expanded = node.helps.length && frame.depth > node.depth ? v.children.length > 0 : null;
          return (
            <RoomView
              key={keyOf(room.i)}
              i={room.i}
              name={nodeName(node, look)}
              level={room.row + 1}
              expanded={expanded}
              tab={cursor === room.i}
              x={room.x}
              y={room.y}
              w={room.w}
              h={room.h}
              lines={room.lines.join('\n')}
              {...look}
              folded={frame.depth > node.depth ? v.folded : 0}
              hatch={hatch}
              alive={alive}
              arrives={arrived(keyOf(room.i))}
              pointedOut={pointed !== null && pointed === judgement.status(room.i)}
            />
          );
        })}
      </g>
      <More rooms={rooms} view={view} onPage={events.onPage} />
    </svg>
  );
});

/** The ring that keyboard focus draws; the browser's own outline is unreliable on SVG groups. */
function FocusRing({ x, y, w, h }: { x: number; y: number; w: number; h: number }) {
  return (
    <rect
      x={x - 3}
      y={y - 3}
      width={w + 6}
      height={h + 6}
      rx={5}
      className="pointer-events-none fill-none stroke-link opacity-0 group-focus-visible:opacity-100"
      strokeWidth={2.5}
    />
  );
}

/** "9,988 more" beside the rooms of a list that is too long to draw: leads on through it. */
function More({ rooms, view, onPage }: { rooms: readonly Room[]; view: Visible; onPage: TreeEvents['onPage'] }) {
  return view.nodes.flatMap((v, at) => {
    const room = rooms[at] as Room;
    const size = v.children.length;
    const y = floorY(v.row + 1);
    const button = (hidden: number, x: number | null, arrow: string, from: number) =>
      x !== null && (
        // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own
        <g
          key={`${room.i}${arrow}`}
          role="button"
          tabIndex={0}
          transform={`translate(${x} ${y})`}
          className="group cursor-pointer fill-link outline-none"
          onClick={() => onPage(room.i, Math.max(0, from))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            onPage(room.i, Math.max(0, from));
          }}
        >
          <title>{`${count(hidden)} more ${arrow}`}</title>
          <rect
            width={SIDE}
            height={FLOOR}
            rx={3}
            className="fill-transparent stroke-control group-hover:stroke-link"
            strokeDasharray="3 3"
          />
          <FocusRing x={0} y={0} w={SIDE} h={FLOOR} />
          <text textAnchor="middle" className="font-sans text-xs tabular-nums">
            <tspan x={SIDE / 2} y={48}>
              {count(hidden)}
            </tspan>
            <tspan x={SIDE / 2} y={63}>
              more
            </tspan>
            <tspan x={SIDE / 2} y={82} className="text-base">
              {arrow}
            </tspan>
          </text>
        </g>
      );
    return [
      button(v.before, room.before, '←', v.before - size),
      button(v.after, room.after, '→', v.before + size),
    ].filter(Boolean);
  });
}
