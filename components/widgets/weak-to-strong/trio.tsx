import { useId } from 'react';
import { Hatch } from '../../ui/hatch';
import { Frame, Halo, linear } from '../../ui/plot';
import { px } from '../../ui/px';
import type { WeakToStrongState } from './model';

export interface TrioProps {
  state: WeakToStrongState;
  width: number;
  height: number;
  font: number;
}

/** Three bars of right answers out of a hundred: teacher, student, and the student taught the truth; the gap runs through them. */
export function Trio({ state: { weak, student, ceiling }, width, height, font }: TrioProps) {
  const hatch = useId();
  const x = linear([0, 100], [1, width - 1]);
  const top = 1.7 * font;
  const pitch = (height - top - 2) / 3;
  const bar = px(pitch - 1.75 * font);
  const floor = (row: number) => px(top + (row + 1) * pitch - bar);
  const rect = (row: number, from: number, to: number) => ({
    x: x(Math.min(from, to)),
    y: floor(row),
    width: px(Math.abs(x(to) - x(from))),
    height: bar,
  });
  const gap = ceiling > weak;
  const middle = x((weak + ceiling) / 2);
  const room = 2.6 * font;
  const rows = [
    ['weak teacher', weak],
    ['student it taught', student],
    ['student taught the truth', ceiling],
  ] as const;
  return (
    <Frame {...{ width, height, font }}>
      <defs>
        <Hatch id={hatch} size={7} ground="fill-paper" width={1.4} />
      </defs>
      <rect {...rect(0, 0, weak)} className="fill-agent-soft stroke-agent" />
      <rect {...rect(2, 0, ceiling)} className="fill-truth-soft stroke-truth" />
      <rect {...rect(1, 0, Math.min(weak, student))} className="fill-agent-soft stroke-agent" />
      {student < weak && <rect {...rect(1, student, weak)} className="fill-no" />}
      {gap && student < ceiling && (
        <rect {...rect(1, Math.max(weak, student), ceiling)} fill={`url(#${hatch})`} className="stroke-control" />
      )}
      {student > weak && <rect {...rect(1, weak, student)} className="fill-agent-fill" />}
      {gap && (
        <>
          {[weak, ceiling].map((value) => (
            <path
              key={value}
              d={`M${x(value)} ${px(top - 2)}V${px(height - 1)}`}
              className="stroke-ink-2"
              strokeWidth={1.4}
              strokeDasharray="4 4"
            />
          ))}
          <Halo>
            <text
              x={px(Math.min(width - room, Math.max(room, middle)))}
              y={font}
              textAnchor="middle"
              className="fill-ink font-semibold tabular-nums"
            >
              gap: {ceiling - weak}
            </text>
          </Halo>
        </>
      )}
      <Halo>
        {rows.map(([name, value], row) => (
          <text key={name} x={1} y={px(floor(row) - 0.45 * font)} className="fill-ink">
            {name} <tspan className="font-semibold tabular-nums">{value}</tspan>
          </text>
        ))}
      </Halo>
    </Frame>
  );
}
