import { useId } from 'react';
import { Hatch } from '../../ui/hatch';
import { pgrOf, type WeakToStrongState } from './model';
import { at, onScale, Place, TICKS } from './track';
import { share } from './words';

/** The reader's three numbers on the scale: what the student recovers of the gap is solid, the rest stays hatched. */
export function Yours({ state }: { state: WeakToStrongState }) {
  const hatch = useId();
  const { weak, student, ceiling } = state;
  const pgr = pgrOf(state);
  const end = pgr === null ? 0 : Math.min(1.04, Math.max(-0.04, pgr));
  const [low, high] = [Math.min(0, end), Math.max(0, end)];
  const late = end > 0.5;
  return (
    <svg className="block h-[7.75rem] w-full overflow-visible text-xs" aria-hidden="true">
      <defs>
        <Hatch id={hatch} size={6} ground="fill-paper" width={1.4} />
      </defs>
      {pgr === null ? (
        <rect
          x={at(0)}
          y="26"
          width="92%"
          height="26"
          strokeDasharray="3 3"
          className="fill-transparent stroke-control"
        />
      ) : (
        <>
          <rect x={at(0)} y="26" width="92%" height="26" fill={`url(#${hatch})`} className="stroke-control" />
          <rect
            x={at(low)}
            y="26"
            width={`${(92 * (high - low)).toFixed(2)}%`}
            height="26"
            className={pgr < 0 ? 'fill-no' : 'fill-agent-fill'}
          />
          {onScale(pgr) ? (
            <line x1={at(pgr)} x2={at(pgr)} y1="20" y2="94" strokeWidth="2" className="stroke-agent" />
          ) : (
            <Place pgr={end} y="39">
              <path
                d={pgr < 0 ? 'M-3-6L-9 0L-3 6' : 'M3-6L9 0L3 6'}
                fill="none"
                strokeWidth="2.4"
                className={pgr < 0 ? 'stroke-no' : 'stroke-agent'}
              />
            </Place>
          )}
        </>
      )}
      <g className="fill-ink">
        <text x={at(0)} y="14" textAnchor="start">
          weak supervisor <tspan className="font-semibold">{weak}</tspan>
        </text>
        <text x={at(1)} y="14" textAnchor="end">
          ceiling <tspan className="font-semibold">{ceiling}</tspan>
        </text>
        <g className="fill-agent text-sm font-semibold" textAnchor={late ? 'end' : 'start'}>
          <text x={at(end)} dx={late ? -7 : 7} y="70">
            student {student}
          </text>
          <text x={at(end)} dx={late ? -7 : 7} y="88">
            {pgr === null ? 'no gap' : `${share(pgr)} of the gap`}
          </text>
        </g>
      </g>
      <g className="fill-ink-2">
        {TICKS.map((tick) => (
          <g key={tick}>
            <line x1={at(tick)} x2={at(tick)} y1="116" y2="100%" className="stroke-control" />
            <text
              x={at(tick)}
              y="110"
              textAnchor={tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle'}
              dx={tick === 0 ? -3 : tick === 1 ? 6 : 0}
            >
              {share(tick)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
