import { useId } from 'react';
import { Columns, Frame, Halo, linear, Rows } from '../../ui/plot';
import { px } from '../../ui/px';
import type { FixedPoint } from './game';
import { CloseHatch, Fields } from './marks';
import { curveThrough, fieldsOf, middleOf, stairsOf } from './paths';

const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;
const hundredths = (share: number) => String(Math.round(100 * share));

export interface PairsProps {
  /** quality at the bottom and on the levels above it */
  walk: readonly number[];
  map: (s: number) => number;
  fixed: readonly FixedPoint[];
  width: number;
  height: number;
  font: number;
}

/** The three steps on the curve: honest below across, honest above upwards, a dot for each step. */
export function Pairs({ walk, map, fixed, width, height, font }: PairsProps) {
  const hatch = `${useId().replaceAll(':', '')}h`;
  const box = {
    left: px(2.6 * font),
    right: width - Math.round(1.3 * font),
    top: px(1.9 * font),
    bottom: px(height - 3 * font),
  };
  const x = linear([0, 1], [box.left, box.right]);
  const y = linear([0, 1], [box.bottom, box.top]);
  const at = (below: number, above: number) => [x(below), y(above)] as const;
  const tip = fixed.find((p) => !p.stable);
  const fields = fieldsOf(map, fixed, at);
  const [start = 0, first = 0] = walk;
  // Each name beside its own ground, if that is to be seen at all: over the curve, and under it.
  const better = middleOf(fields, true);
  const worse = middleOf(fields, false);
  // off the first step, which rises from the axis
  const crossed = worse !== null && start > worse && x(start) < x(worse) + 9 * font;
  const left = crossed && start > 0.55;
  const dots = walk.slice(1).reduce((d, above, i) => `${d}M${x(walk[i] ?? 0)} ${y(above)}h0`, '');
  return (
    <Frame {...{ width, height, font }}>
      <defs>
        <CloseHatch id={hatch} />
      </defs>
      <Fields fields={fields} hatch={hatch} />
      <Rows box={box} y={y} values={TICKS} label={hundredths} />
      <Columns box={box} x={x} values={TICKS} label={hundredths} font={font} />
      <text x={0} y={px(font * 0.8)} className="fill-ink-2">
        ↑ honest above
      </text>
      <text x={box.right} y={height - 4} textAnchor="end" className="fill-ink-2">
        honest below →
      </text>
      <g fill="none" strokeLinejoin="round">
        <path d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} className="stroke-ink-2" strokeWidth={1.3} />
        <path d={curveThrough(map, 0, 1, at)} className="stroke-ink" strokeWidth={2.8} />
        <path d={stairsOf(walk, 0, walk.length - 1, 0, at)} className="stroke-truth" strokeWidth={2.6} />
      </g>
      {fixed.map((p) => (
        <circle
          key={p.s}
          cx={x(p.s)}
          cy={y(p.s)}
          r={p.stable ? 5 : 7}
          strokeWidth={p.stable ? 1.5 : 2.5}
          className={p.stable ? 'fill-ink stroke-paper-2' : 'fill-paper stroke-ink'}
        />
      ))}
      <path d={dots} className="stroke-paper-2" strokeWidth={15} strokeLinecap="round" />
      <path d={dots} className="stroke-truth" strokeWidth={11} strokeLinecap="round" />
      <Halo>
        {better !== null && (
          <text
            x={px(Math.max(x(better) - 9, box.left + 8.6 * font))}
            y={px(y(map(better)) - 5)}
            textAnchor="end"
            className="fill-ink"
          >
            better than below
          </text>
        )}
        {worse !== null && (
          <text
            x={px(crossed ? x(start) + (left ? -10 : 10) : x(worse) + 9)}
            y={px(Math.min(y(map(worse)) + 1.2 * font, y(0) - 6))}
            textAnchor={left ? 'end' : 'start'}
            className="fill-ink"
          >
            worse than below
          </text>
        )}
        {tip && (
          <text x={px(x(tip.s) + 13)} y={px(y(tip.s) + 0.9 * font)} className="fill-ink">
            tips here
          </text>
        )}
        <text
          x={px(x(start) - 10)}
          y={px(first > 0.88 ? y(1) - 6 : y(first) - 8)}
          textAnchor={start < 0.25 ? 'start' : 'end'}
          className="fill-truth font-semibold tabular-nums"
        >
          {hundredths(start)} → {hundredths(first)}
        </text>
      </Halo>
    </Frame>
  );
}
