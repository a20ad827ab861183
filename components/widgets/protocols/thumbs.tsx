'use client';
import { useId } from 'react';
import { around } from '../../ui/plot';
/** The four protocols at a glance, each on the same small tree: the menu of the figure. */
import { hexagon } from '../../ui/station-marks';
import { boxOf, centreOf, type Layout, layoutOf, learnerAt, personAt, secondAt, wireOf } from './layout';
import { NAMES, PROTOCOLS, type Protocol } from './ledger-data';
import { Person } from './marks';
import { ALL, asked, sceneOf } from './scene';
import { LOOKS } from './stage';
import type { Shown } from './tree';

const WIRES = { none: 'opacity-0', work: 'stroke-agent', argued: 'stroke-ink', ghost: 'opacity-0' } as const;

/** A small AI; hollow for one that attacks. */
function Small({ x, y, hollow = false, r = 7.5 }: { x: number; y: number; hollow?: boolean; r?: number }) {
  return (
    <polygon
      points={hexagon(r)}
      transform={`translate(${x} ${y})`}
      className={hollow ? 'fill-paper stroke-agent' : 'fill-agent-fill stroke-agent'}
      strokeWidth={hollow ? 1.8 : 1}
    />
  );
}

/** The line of what trains, from the person to the model. */
function Line({ layout, protocol }: { layout: Layout; protocol: Protocol }) {
  const { whole, bench, leaf, left, right } = layout;
  const reward = 'fill-none stroke-belief';
  if (protocol === 'ida') {
    return <path d={`M${whole.x} ${whole.y}H${bench.x}`} className="fill-none stroke-agent" strokeWidth={2} />;
  }
  const path =
    protocol === 'debate'
      ? `M${leaf.x} ${leaf.y}H164V27H${left.x}V${left.y}M${right.x} 27V${right.y}`
      : `M${whole.x} ${whole.y}H${bench.x}`;
  return <path d={path} className={reward} strokeWidth={1.6} strokeDasharray="3.5 2.5" />;
}

/** One protocol in miniature. @param followed id of the question that the reader follows */
function Thumb({ shown, protocol, followed }: { shown: Shown; protocol: Protocol; followed: string }) {
  const layout = layoutOf(shown, 'thumb');
  const scene = sceneOf(protocol, ALL, shown);
  const person = personAt(layout, scene);
  const learner = learnerAt(layout, scene);
  const second = secondAt(layout, scene);
  return (
    <svg viewBox={`0 0 ${layout.width} ${layout.height}`} className="block w-full" aria-hidden="true">
      <Line layout={layout} protocol={protocol} />
      {shown.questions.map((q) => {
        const wire = scene.jobs.get(q.id)?.wire ?? 'none';
        return q.row === 0 ? null : (
          <path
            key={q.id}
            d={wireOf(layout, shown, q)}
            className={`fill-none ${WIRES[wire]}`}
            strokeWidth={wire === 'argued' ? 1.8 : 1}
          />
        );
      })}
      {shown.questions.map((q) => {
        const job = scene.jobs.get(q.id);
        const box = boxOf(layout, q);
        const { x, y } = centreOf(box);
        const look = job?.look ?? 'ghost';
        return (
          <g key={q.id}>
            {followed === q.id && (
              <rect {...around(box, 2.6)} rx={3.5} className="fill-none stroke-ink" strokeWidth={1.4} />
            )}
            <rect
              {...around(box)}
              rx={2}
              className={LOOKS[look]}
              strokeWidth={1}
              strokeDasharray={look === 'ghost' ? '2 2' : undefined}
            />
            {job?.token && !job.rival && <Small x={x} y={y} r={4} />}
          </g>
        );
      })}
      {scene.second && <Small {...second} hollow={scene.second.glyph === 'B'} />}
      <Small {...learner} />
      <g transform={`translate(${person.x} ${person.y}) scale(.44)`}>
        <Person glyph={scene.person.glyph} />
      </g>
    </svg>
  );
}

interface ThumbsProps {
  shown: Shown;
  value: Protocol;
  followed: string;
  pointed: string | null;
  onChoose: (protocol: Protocol) => void;
}

const POINTED = { rlhf: 'askedRlhf', rrm: 'askedRrm', ida: 'askedAmplification', debate: 'askedDebate' } as const;

/** Radio buttons, each a picture of its protocol. */
export function Thumbs({ shown, value, followed, pointed, onChoose }: ThumbsProps) {
  const name = useId();
  const total = shown.questions.length;
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">Protocol</legend>
      <div className="grid grid-cols-2 gap-x-5 gap-y-5 @[44rem]:grid-cols-4 @[44rem]:gap-x-8">
        {PROTOCOLS.map((p) => (
          <label
            key={p}
            className={`group relative flex min-w-0 cursor-pointer flex-col pb-3 ${pointed === POINTED[p] ? 'outline-2 outline-offset-4 outline-link' : ''}`}
          >
            <input
              data-control="choice"
              type="radio"
              name={name}
              value={p}
              checked={value === p}
              onChange={() => onChoose(p)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-sm outline-offset-4"
            />
            <span className="pointer-events-none flex flex-wrap items-baseline justify-between gap-x-2">
              <span className="text-[0.9375rem] font-semibold text-ink-2 group-has-checked:text-ink">
                {NAMES[p].short}
              </span>
              <span className="text-xs text-ink-2">
                {asked(p, shown)} of {total} in use
              </span>
            </span>
            <span className="pointer-events-none mt-2.5 block">
              <Thumb shown={shown} protocol={p} followed={followed} />
            </span>
            <span className="pointer-events-none absolute inset-x-0 bottom-0 h-0.5 bg-rule group-has-checked:h-[3px] group-has-checked:bg-ink group-hover:bg-ink" />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
