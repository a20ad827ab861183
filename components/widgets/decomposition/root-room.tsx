'use client';
import type { TreeNode } from '../../models/recursion/task-tree';
import type { Derived } from './derived';
import { ROOT } from './layout';
import type { Look } from './look';
import { Agent, Eye, Sheet } from './marks';
import { count, inside } from './words';

/** The task: what is delivered, who makes it, who judges it, and how far the minutes reach. */
export function RootRoom(p: { derived: Derived; look: Look; node: TreeNode; width: number; hatch: string }) {
  const { derived, look, node, width, hatch } = p;
  const { budget } = derived.judgement;
  const lit = look.status !== 'out';
  const left = 24;
  const bar = { x: left, y: 84, w: width - 2 * left, h: 12 };
  const whole = Math.max(node.minutesAlone, budget);
  const at = (minutes: number) => bar.x + (bar.w * Math.min(minutes, whole)) / whole;
  const reach = at(budget);
  const helped = node.minutesHelped === null ? null : at(node.minutesHelped);
  const halo = { strokeWidth: lit ? 0 : 5, className: '' };
  const words = `[paint-order:stroke] stroke-shade ${lit ? 'fill-ink' : 'fill-ink'}`;
  return (
    <g transform={`translate(0 ${ROOT.y})`}>
      <title>{node.product}</title>
      <rect
        width={width}
        height={ROOT.h}
        rx={3}
        className={`transition-colors duration-700 motion-reduce:transition-none ${lit ? 'fill-lit stroke-lamp-fill' : 'stroke-hatch'}`}
        fill={lit ? undefined : `url(#${hatch})`}
        strokeWidth={lit ? 1.6 : 1.2}
      />
      {look.focused && (
        <rect
          x={-1}
          y={-1}
          width={width + 2}
          height={ROOT.h + 2}
          rx={4}
          className="fill-none stroke-ink"
          strokeWidth={2.5}
        />
      )}
      <g className="pointer-events-none">
        <g transform="translate(42 40)">
          <Sheet scale={1.9} />
        </g>
        <g transform="translate(58 57)">
          <Agent round={look.round} fresh={look.fresh} />
        </g>
        <text
          x={82}
          y={38}
          strokeWidth={halo.strokeWidth}
          className={`font-serif text-[1.3rem] font-semibold ${words}`}
        >
          {node.label}
        </text>
        <text x={82} y={60} strokeWidth={halo.strokeWidth} className={`font-sans text-[0.82rem] ${words}`}>
          {`made by an AI, the ${inside(node.agent)}`}
        </text>
        <g transform={`translate(${width - 44} 40) scale(1.7)`}>
          {!lit && <circle r={12.5} className="fill-shade" />}
          <Eye status={look.status} />
        </g>
        <text
          x={width - 74}
          y={38}
          textAnchor="end"
          strokeWidth={halo.strokeWidth}
          className={`font-sans text-[0.95rem] font-semibold ${words}`}
        >
          {look.status === 'alone'
            ? 'Judged alone'
            : look.status === 'helped'
              ? `Judged with ${node.helps.length} reports`
              : look.later
                ? 'Judged by nobody yet'
                : 'Judged by nobody'}
        </text>
        <text
          x={width - 74}
          y={60}
          textAnchor="end"
          strokeWidth={halo.strokeWidth}
          className={`font-sans text-[0.82rem] ${words}`}
        >
          {inside(node.evaluator)}
        </text>
        <rect x={bar.x} y={bar.y} width={bar.w} height={bar.h} className="fill-paper stroke-control" strokeWidth={1} />
        <rect
          x={bar.x}
          y={bar.y}
          width={Math.max(1, at(node.minutesAlone) - bar.x)}
          height={bar.h}
          fill={`url(#${hatch})`}
          className="stroke-control"
          strokeWidth={1}
        />
        <rect
          x={bar.x}
          y={bar.y}
          width={Math.max(2, reach - bar.x)}
          height={bar.h}
          className="fill-lamp-fill transition-all duration-300 motion-reduce:transition-none"
        />
        <path d={`M${reach} ${bar.y - 4}V${bar.y + bar.h + 4}`} className="stroke-ink" strokeWidth={2} />
        {helped !== null && look.status === 'helped' && (
          <path d={`M${helped} ${bar.y - 3}V${bar.y + bar.h + 3}`} className="stroke-agent" strokeWidth={3} />
        )}
        <text
          x={reach > width * 0.6 ? reach : bar.x}
          y={bar.y + 28}
          textAnchor={reach > width * 0.6 ? 'end' : 'start'}
          strokeWidth={halo.strokeWidth}
          className={`font-sans text-[0.82rem] font-semibold tabular-nums ${words}`}
        >
          {`${count(budget)} min to judge it`}
          {look.status === 'helped' && (
            <tspan className="fill-agent">{`  ·  ${count(node.minutesHelped ?? 0)} needed with help`}</tspan>
          )}
        </text>
        {reach <= width * 0.6 && (
          <text
            x={width - left}
            y={bar.y + 28}
            textAnchor="end"
            strokeWidth={halo.strokeWidth}
            className={`font-sans text-[0.82rem] tabular-nums ${words}`}
          >
            {`${count(node.minutesAlone)} min to judge it alone`}
          </text>
        )}
      </g>
    </g>
  );
}
