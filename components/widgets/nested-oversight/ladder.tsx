import { linear } from '../../ui/plot';
import { px } from '../../ui/px';
import { ROUND } from '../../ui/strokes';
import { FARTHEST } from './params';

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

/** Where a ladder of models stands, in the drawing's own units. */
export interface LadderPlan {
  /** rungs */
  n: number;
  left: number;
  right: number;
  /** room of one rung */
  pitch: number;
  x: (rung: number) => number;
  /** half the height of a model */
  r: number;
  floor: number;
  models: readonly { i: number; x: number; y: number }[];
}

export interface LadderRoom {
  n: number;
  /** points between the first overseer and the last model */
  gap: number;
  left: number;
  right: number;
  /** where the first model stands */
  floor: number;
}

/** Lays out a ladder: the wider the gap, the higher its end; a hexagon stays whole at either end. */
export function planLadder({ n, gap, left, right, floor }: LadderRoom): LadderPlan {
  const pitch = (right - left) / n;
  const x = linear([0, n], [left, right]);
  const y = linear([0, FARTHEST], [floor - 20, 38]);
  const models = Array.from({ length: n + 1 }, (_, i) => ({ i, x: x(i), y: y((gap * i) / n) }));
  return { n, left, right, pitch, x, r: px(Math.min(17, pitch * 0.4)), floor, models };
}

/** Models, each looking up at the next; ticked are those that are trusted once the rung below has held. */
export function Ladder({ plan, foot, font }: { plan: LadderPlan; foot: number; font: number }) {
  const { models, n, r } = plan;
  const last = models.at(-1) ?? { x: 0, y: 0 };
  return (
    <>
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
          <path d={`M${m.x} ${px(m.y + r)}V${foot}`} className="stroke-rule" strokeWidth={1} strokeDasharray="2 4" />
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
              {...ROUND}
            />
          )}
        </g>
      ))}
      {r >= 8 && (
        <text x={last.x} y={px(last.y + 0.36 * font)} textAnchor="middle" className="fill-agent font-semibold">
          ?
        </text>
      )}
    </>
  );
}
