import { useId } from 'react';
import { START_ELO } from '../../models/nested-oversight';
import { count } from '../../ui/numbers';
import { linear } from '../../ui/plot';
import { px } from '../../ui/px';
import type { derive } from './model';
import { FARTHEST } from './params';
import { brief, tenths } from './words';

/** A hexagon of radius 1, flat sides left and right: an AI, as everywhere on the site. */
const HEXAGON = [
  [0, -1],
  [0.866, -0.5],
  [0.866, 0.5],
  [0, 1],
  [-0.866, 0.5],
  [-0.866, -0.5],
] as const;
const hexagon = (x: number, y: number, r: number) =>
  HEXAGON.map(([a, b]) => `${px(x + a * r)},${px(y + b * r)}`).join(' ');

export interface ChainProps {
  derived: ReturnType<typeof derive>;
  gap: number;
  /** the drawing's own units; it is scaled to the room there is */
  width: number;
  height: number;
  font: number;
}

/**
 * The ladder of models, each looking up at the next, and under every rung a bar: the climbs in which it and all below it hold,
 * and, hatched, those that get past here.
 */
export function Chain({ derived, gap, width, height, font }: ChainProps) {
  const hatch = useId();
  const { rungs, now } = derived;
  const n = rungs.length;
  const box = { left: 3.1 * font, right: width - 3.9 * font };
  const pitch = (box.right - box.left) / n;
  const r = px(Math.min(17, pitch * 0.4));
  const x = linear([0, n], [box.left, box.right]);
  // The models stand in the upper part, the bars in the lower; a hexagon stays whole at either end.
  const floor = px(height * 0.5);
  const y = linear([0, FARTHEST], [floor - 20, 38]);
  const bar = linear([0, 1], [height - 6, height * 0.64]);
  const labelled = pitch > 4.2 * font;
  const models = Array.from({ length: n + 1 }, (_, i) => ({ i, x: x(i), y: y((gap * i) / n) }));
  const last = models.at(-1) ?? { i: 0, x: 0, y: 0 };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} fontSize={font} className="block h-auto w-full" aria-hidden="true">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="fill-paper" />
          <path d="M0 0V5" strokeWidth="1.6" className="stroke-hatch" />
        </pattern>
      </defs>
      {models.slice(1).map((m, k) => {
        const from = models[k] ?? m;
        return (
          <path
            key={m.i}
            d={`M${from.x} ${from.y}L${m.x} ${px(m.y - r)}V${px(m.y + r)}Z`}
            className="fill-agent-soft stroke-agent"
            strokeWidth={0.8}
            strokeLinejoin="round"
          />
        );
      })}
      {models.map((m) => (
        <g key={m.i}>
          <path d={`M${m.x} ${px(m.y + r)}V${bar(0)}`} className="stroke-rule" strokeWidth={1} strokeDasharray="2 4" />
          <polygon
            points={hexagon(m.x, m.y, r)}
            strokeWidth={m.i === n ? 2 : 1.2}
            strokeLinejoin="round"
            className={m.i === n ? 'fill-paper stroke-agent' : 'fill-agent-fill stroke-agent'}
          />
          {r >= 8 && m.i < n && (
            <path
              d={`M${px(m.x - 0.4 * r)} ${px(m.y + 0.02 * r)}l${px(0.28 * r)} ${px(0.3 * r)}l${px(0.52 * r)} ${px(-0.62 * r)}`}
              className="fill-none stroke-paper"
              strokeWidth={2}
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          )}
        </g>
      ))}
      {r >= 8 && (
        <text x={last.x} y={px(last.y + 0.36 * font)} textAnchor="middle" className="fill-agent font-semibold">
          ?
        </text>
      )}
      <text x={box.left} y={px(floor + r - 2 + font * 0.4)} textAnchor="middle" className="fill-ink-2 tabular-nums">
        {count(START_ELO)}
      </text>
      <text x={px(last.x + 2 * font)} y={px(last.y - r - 8)} textAnchor="end" className="fill-ink-2 tabular-nums">
        {count(START_ELO + gap)}
      </text>
      {rungs.map((rung) => {
        const [left, top, bottom] = [px(x(rung.i) + 1), bar(rung.before), bar(rung.held)];
        const inner = px(pitch - 2);
        return (
          <g key={rung.i}>
            <rect
              x={left + 0.5}
              y={top}
              width={px(inner - 1)}
              height={px(bottom - top)}
              fill={`url(#${hatch})`}
              className="stroke-hatch"
              strokeWidth={1}
            />
            <rect x={left} y={bottom} width={inner} height={px(bar(0) - bottom)} className="fill-truth" />
          </g>
        );
      })}
      <path d={`M${box.left} ${bar(0)}H${box.right}`} className="stroke-control" strokeWidth={1} />
      {labelled && (
        <g className="fill-ink tabular-nums">
          {rungs.map((rung) => (
            <text key={rung.i} x={px(x(rung.i) + pitch / 2)} y={px(bar(1) - 9)} textAnchor="middle">
              {rung.i > 0 && <tspan className="fill-ink-2">× </tspan>}
              {tenths(rung.holds)}
            </text>
          ))}
        </g>
      )}
      <g className="fill-ink-2 tabular-nums">
        <text x={px(box.left - 7)} y={px(bar(1) + 0.7 * font)} textAnchor="end">
          all
        </text>
        <text x={px(box.left - 7)} y={bar(0)} textAnchor="end">
          0
        </text>
      </g>
      <text
        x={px(box.right + 6)}
        y={px(Math.min(bar(0), bar(now.success) + 0.36 * font))}
        className="fill-truth font-semibold tabular-nums"
      >
        {brief(now.success)}
      </text>
    </svg>
  );
}
