import { Frame, Halo, Here, Rows, roomForShares } from '../../ui/plot';
import { px } from '../../ui/px';
import type { Derived } from './derived';
import { rlhfAt } from './outcome';
import { count, percent } from './words';

const POINTS = 72;

export interface ChartProps {
  derived: Derived;
  width: number;
  height: number;
  font: number;
}

/** Really done against the size of the task: plain RLHF, recursion, and a judge who sees everything. */
export function Chart({ derived, width, height, font }: ChartProps) {
  const { settings, sizes, task, shown } = derived;
  const box = { left: roomForShares(font), right: width - 14, top: 30, bottom: height - 46 };
  const most = Math.log10(Math.max(sizes.at(-1)?.units ?? 10, task.units));
  const x = (units: number) => px(box.left + (Math.log10(units) / most) * (box.right - box.left));
  const y = (share: number) => px(box.bottom - share * (box.bottom - box.top));
  const point = (units: number, share: number) => `${x(units).toFixed(1)} ${y(share).toFixed(1)}`;
  const smooth = Array.from({ length: POINTS + 1 }, (_, n) => 10 ** ((most * n) / POINTS));
  const rlhf = smooth.map((units, n) => `${n ? 'L' : 'M'}${point(units, rlhfAt(units, settings))}`).join('');
  const rrm = sizes.map((s, n) => `${n ? 'L' : 'M'}${point(s.units, s.rrm)}`).join('');
  const ticks = Array.from({ length: Math.floor(most) + 1 }, (_, n) => 10 ** n).filter(
    (_, n) => most < 5 || n % 2 === 0,
  );
  const full = sizes[0]?.full ?? 1;
  const here = x(task.units);
  const late = here > (box.left + box.right) / 2 + 20;
  const above = shown.rrm.truth >= shown.rlhf.truth;
  const ys = { rrm: y(shown.rrm.truth), rlhf: y(shown.rlhf.truth) };
  // Names keep clear of each other, of the frame and of the curves. These fall, so there is room over what lies right of a point, and
  // under what lies left of it. On a narrow screen the number has a line of its own.
  const line = width < 400 ? font + 2 : 0;
  const over = (own: number) => own - 8 - line;
  const under = (own: number) => own + font + 12;
  const [high, low] = [Math.min(ys.rrm, ys.rlhf), Math.max(ys.rrm, ys.rlhf)];
  const highY = late || over(high) < box.top + font ? under(high) : over(high);
  const below = highY + line + font + 6;
  const lowY =
    over(low) >= below && (!late || under(low) + line > box.bottom - 8)
      ? over(low)
      : Math.min(box.bottom - 8 - line, Math.max(under(low), below));
  const side = { x: px(here + (late ? -12 : 12)), textAnchor: late ? 'end' : 'start' } as const;
  const number = { className: 'font-semibold tabular-nums', ...(line > 0 && { x: side.x, dy: line }) };
  return (
    <Frame {...{ width, height, font }}>
      <Rows box={box} y={y} values={[0, 0.5, 1]} label={(share) => `${share * 100}\u00a0%`} />
      {ticks.map((units) => (
        <g key={units}>
          <path d={`M${x(units)} ${box.bottom}v5`} className="stroke-control" />
          <text
            x={x(units)}
            y={box.bottom + font + 7}
            textAnchor={units === 1 ? 'start' : 'middle'}
            className="fill-ink-2 tabular-nums"
          >
            {count(units)}
          </text>
        </g>
      ))}
      <text x={box.right} y={height - 4} textAnchor="end" className="fill-ink-2">
        pieces in the task →
      </text>
      <path
        d={`M${box.left} ${y(full)}H${box.right}`}
        className="stroke-ink-2"
        strokeWidth={1.2}
        strokeDasharray="1 4"
        strokeLinecap="round"
      />
      <text x={box.right} y={px(y(full) - 9)} textAnchor="end" className="fill-ink-2">
        if a person saw everything
      </text>
      <Here box={box} at={here} />
      <g fill="none" strokeLinejoin="round">
        <path d={rlhf} className="stroke-truth" strokeWidth={1.6} />
        <path d={rrm} className="stroke-truth" strokeWidth={3.2} />
      </g>
      {sizes.map((s) => (
        <circle key={s.units} cx={x(s.units)} cy={y(s.rrm)} r={3} className="fill-truth" />
      ))}
      <rect
        x={px(here - 5.5)}
        y={px(ys.rlhf - 5.5)}
        width={11}
        height={11}
        className="fill-paper stroke-truth"
        strokeWidth={2.2}
      />
      <circle cx={here} cy={ys.rrm} r={6} className="fill-truth stroke-paper" strokeWidth={1.5} />
      <Halo>
        <g className="fill-ink">
          <text {...side} y={px(above ? highY : lowY)}>
            recursion <tspan {...number}>{percent(shown.rrm.truth)}</tspan>
          </text>
          <text {...side} y={px(above ? lowY : highY)}>
            plain RLHF <tspan {...number}>{percent(shown.rlhf.truth)}</tspan>
          </text>
        </g>
      </Halo>
    </Frame>
  );
}
