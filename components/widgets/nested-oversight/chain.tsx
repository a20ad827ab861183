import { useId } from 'react';
import { START_ELO } from '../../models/oversight/nested-oversight';
import { Hatch } from '../../ui/hatch';
import { linear } from '../../ui/plot';
import { px } from '../../ui/px';
import { count } from '../../words/numbers';
import { Ladder, planLadder } from './ladder';
import type { derive } from './model';
import { brief, tenths } from './words';

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
  // The models stand in the upper part, the bars in the lower.
  const floor = px(height * 0.5);
  const box = { left: 3.1 * font, right: width - 3.9 * font };
  const plan = planLadder({ n: rungs.length, gap, ...box, floor });
  const { pitch, r, x } = plan;
  const bar = linear([0, 1], [height - 6, height * 0.64]);
  const labelled = pitch > 4.2 * font;
  const last = plan.models.at(-1) ?? { x: 0, y: 0 };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} fontSize={font} className="block h-auto w-full" aria-hidden="true">
      <defs>
        <Hatch id={hatch} size={5} ground="fill-paper" width={1.6} at={0} />
      </defs>
      <Ladder plan={plan} foot={bar(0)} font={font} />
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
