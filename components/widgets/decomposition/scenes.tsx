'use client';
import type { TreeNode } from '../../models/recursion/task-tree';
import type { Derived } from './derived';
import { type Block, EAVES, ROOF } from './layout';
import { type Look, lookOf, nodeName } from './look';
import { Eye, Sheet, stacked } from './marks';
import { count } from './words';

interface SceneProps {
  derived: Derived;
  width: number;
  hatch: string;
  /** where the scene may begin */
  top: number;
}

/** The most sittings drawn one by one. */
const SITTINGS = 120;

/** The number of columns at which n cells fill the room best: near 3:2 each, and no ragged last row. */
function columnsFor(n: number, width: number, room: number): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let c = 1; c <= n; c++) {
    const rows = Math.ceil(n / c);
    const cost = Math.abs(Math.log(width / c / (room / rows) / 1.5)) + (2 * (c * rows - n)) / n;
    if (cost < least) {
      least = cost;
      best = c;
    }
  }
  return best;
}

/** The time a judgement takes, cut into sittings of one budget each: one is lit. */
export function TimeScene({ derived, width, hatch, top, room }: SceneProps & { room: number }) {
  const { index, judgement } = derived;
  const alone = index.nodes[0]?.minutesAlone ?? 0;
  const sittings = Math.max(1, Math.ceil(alone / Math.max(judgement.budget, 0.5)));
  const shown = Math.min(sittings, SITTINGS);
  const columns = columnsFor(shown, width, room);
  const rows = Math.ceil(shown / columns);
  const gap = 6;
  const w = Math.min(190, (width - gap * (columns - 1)) / columns);
  const h = Math.min(150, (room - gap * (rows - 1)) / rows);
  const x0 = (width - columns * w - (columns - 1) * gap) / 2;
  return (
    <g className="transition-opacity duration-500 starting:opacity-0 motion-reduce:transition-none">
      {Array.from({ length: shown }, (_, k) => {
        const x = x0 + (k % columns) * (w + gap);
        const y = top + 44 + Math.floor(k / columns) * (h + gap);
        // The last sitting may be shorter than the budget.
        const part = k === sittings - 1 ? Math.max(0.06, alone / judgement.budget - k) : 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: sittings are places in time, not things
          <g key={k}>
            <rect
              x={x}
              y={y}
              width={w * Math.min(1, part)}
              height={h}
              rx={3}
              className={k === 0 ? 'fill-lit stroke-lamp-fill' : 'stroke-hatch'}
              fill={k === 0 ? undefined : `url(#${hatch})`}
              strokeWidth={1.2}
            />
            {k === 0 && w > 24 && (
              <g transform={`translate(${x + w / 2} ${y + h / 2})`}>
                <Eye status="alone" />
              </g>
            )}
          </g>
        );
      })}
      <text
        x={width / 2}
        y={top + 44 + rows * (h + gap) + 24}
        textAnchor="middle"
        className="fill-ink font-sans text-[0.9rem]"
      >
        {sittings === 1
          ? 'One sitting is enough.'
          : `Judged alone it takes ${count(sittings)} sittings of ${count(judgement.budget)} minutes. There is one.`}
      </text>
    </g>
  );
}

function BigBlock({
  derived,
  block,
  y,
  h,
  hatch,
}: {
  derived: Derived;
  block: Block;
  y: number;
  h: number;
  hatch: string;
}) {
  const node = derived.index.nodes[block.i] as TreeNode;
  const lit = derived.judgement.status(block.i) === 'alone';
  const inner = block.inner.length > 0 ? 62 : 0;
  return (
    <>
      <rect
        x={block.x + 1}
        y={y}
        width={block.w - 2}
        height={h}
        className={`stroke-ink ${lit ? 'fill-lit' : ''}`}
        fill={lit ? undefined : `url(#${hatch})`}
        strokeWidth={2}
      />
      <g transform={`translate(${block.x + block.w / 2} ${y + 24})`}>
        <Sheet />
      </g>
      {stacked(block.lines, y + 54, 15).map((line) => (
        <text
          key={line.y}
          x={block.x + block.w / 2}
          y={line.y}
          textAnchor="middle"
          strokeWidth={lit ? 0 : 4}
          className="fill-ink stroke-shade font-sans text-[0.8rem] [paint-order:stroke]"
        >
          {line.text}
        </text>
      ))}
      <text
        x={block.x + block.w / 2}
        y={y + 56 + 15 * Math.max(1, block.lines.length)}
        textAnchor="middle"
        strokeWidth={lit ? 0 : 4}
        className="fill-ink stroke-shade font-sans text-xs tabular-nums [paint-order:stroke]"
      >
        {count(node.minutesAlone)} min
      </text>
      {inner > 0 &&
        block.inner.map((b) => {
          const at = derived.index.nodes[b.i] as TreeNode;
          const bright = derived.judgement.status(b.i) === 'alone';
          return (
            <g key={b.i}>
              <rect
                x={b.x + 5}
                y={y + h - inner}
                width={Math.max(8, b.w - 10)}
                height={inner - 6}
                className={`stroke-ink ${bright ? 'fill-lit' : 'fill-shade'}`}
                strokeWidth={1.3}
              />
              {stacked(b.lines.length < 3 ? b.lines : [], y + h - inner + 18, 14).map((line) => (
                <text
                  key={line.y}
                  x={b.x + b.w / 2}
                  y={line.y}
                  textAnchor="middle"
                  className="fill-ink font-sans text-xs"
                >
                  {line.text}
                </text>
              ))}
              <text
                x={b.x + b.w / 2}
                y={y + h - 12}
                textAnchor="middle"
                className="fill-ink font-sans text-xs tabular-nums"
              >
                {count(at.minutesAlone)} min
              </text>
            </g>
          );
        })}
    </>
  );
}

/** The work split into parts: square, solid-edged blocks, and the whole that no part holds. */
export function PartsScene({ derived, width, hatch, top, blocks }: SceneProps & { blocks: readonly Block[] }) {
  const y = top + 40;
  const h = blocks.some((b) => b.inner.length > 0) ? 196 : 136;
  return (
    <g className="transition-opacity duration-500 starting:opacity-0 motion-reduce:transition-none">
      {blocks.map((block) => (
        <g key={block.i}>
          <path d={`M${block.x + block.w / 2} ${top}V${y}`} className="stroke-ink" strokeWidth={1.5} />
          <BigBlock derived={derived} block={block} y={y} h={h} hatch={hatch} />
        </g>
      ))}
      <path
        d={`M1 ${y + h + 12}V${y + h + 22}H${width - 1}V${y + h + 12}`}
        className="fill-none stroke-ink-2"
        strokeWidth={1.5}
      />
      <rect
        x={1}
        y={y + h + 32}
        width={width - 2}
        height={44}
        rx={3}
        fill={`url(#${hatch})`}
        className="stroke-hatch"
        strokeDasharray="5 4"
      />
      <text
        x={width / 2}
        y={y + h + 59}
        textAnchor="middle"
        strokeWidth={5}
        className="fill-ink stroke-shade font-sans text-[0.9rem] [paint-order:stroke]"
      >
        Does it hold together as a whole? No part says.
      </text>
    </g>
  );
}

/** The same parts as a roof over the task, once the story has gone on to splitting the judging. */
export function Roof(p: {
  derived: Derived;
  blocks: readonly Block[];
  item: (i: number, look: Look) => React.SVGProps<SVGGElement>;
}) {
  return p.blocks.map((block) => {
    const look = lookOf(p.derived, block.i);
    const node = p.derived.index.nodes[block.i] as TreeNode;
    return (
      <g key={block.i} {...p.item(block.i, look)}>
        <title>{nodeName(node, look)}</title>
        <rect
          x={block.x + 1}
          y={EAVES + 1}
          width={block.w - 2}
          height={ROOF - 2}
          className={`fill-paper ${look.focused ? 'stroke-ink' : 'stroke-control'} group-focus-visible:stroke-link`}
          strokeWidth={look.focused ? 3 : 1.5}
        />
        {block.lines.length === 1 && (
          <text
            x={block.x + block.w / 2}
            y={EAVES + 19.5}
            textAnchor="middle"
            className="pointer-events-none fill-ink-2 font-sans text-xs"
          >
            {block.lines[0]}
          </text>
        )}
        {block.lines.length !== 1 && (
          <g transform={`translate(${block.x + block.w / 2} ${EAVES + 15})`} className="pointer-events-none">
            <Sheet scale={0.85} />
          </g>
        )}
      </g>
    );
  });
}
