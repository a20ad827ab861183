import { linear } from '../../ui/plot';
import { px } from '../../ui/px';
import { squares } from '../../ui/squares';
import { Ladder, planLadder } from './ladder';
import type { derive } from './model';
import { TRIES } from './says';

/** The tries of a rung stand in a block, five side by side, from the floor up. */
const ACROSS = 5;
const ROWS = TRIES / ACROSS;

export interface ClimbProps {
  derived: ReturnType<typeof derive>;
  gap: number;
  width: number;
  height: number;
  font: number;
}

/** A hundred tries go up the ladder: under each rung those in which it and all below it hold, and those that end here. */
export function Climb({ derived, gap, width, height, font }: ClimbProps) {
  const { rungs } = derived;
  const floor = px(height * 0.46);
  const plan = planLadder({ n: rungs.length, gap, left: 26, right: width - 26, floor });
  const foot = height - 2;
  const cell = px(Math.min(10, (plan.pitch - 3) / ACROSS));
  const rise = (height * 0.4) / ROWS;
  const [w, h] = [px(cell * 0.78), px(rise * 0.76)];
  const top = linear([0, TRIES], [foot, foot - ROWS * rise]);
  const labelled = plan.pitch > 2 * font;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} fontSize={font} className="block h-auto w-full" aria-hidden="true">
      <Ladder plan={plan} foot={foot} font={font} />
      {rungs.map(({ i, before, held }) => {
        const middle = px(plan.x(i) + plan.pitch / 2);
        const left = middle - (ACROSS * cell) / 2;
        const at = (k: number) =>
          [left + (k % ACROSS) * cell, foot - (Math.floor(k / ACROSS) + 1) * rise + (rise - h)] as const;
        const [hold, came] = [Math.round(TRIES * held), Math.round(TRIES * before)];
        return (
          <g key={i}>
            <path d={squares(0, hold, at, w, h)} className="fill-truth" />
            <path d={squares(hold, came, at, w, h)} className="fill-paper stroke-control" strokeWidth={0.8} />
            {(labelled || i === rungs.length - 1) && (
              <text
                x={middle}
                y={px(top(Math.ceil(came / ACROSS) * ACROSS) - 6)}
                textAnchor="middle"
                className="fill-truth font-semibold tabular-nums"
              >
                {hold}
              </text>
            )}
          </g>
        );
      })}
      <path d={`M${plan.left} ${foot}H${plan.right}`} className="stroke-control" strokeWidth={1} />
    </svg>
  );
}
