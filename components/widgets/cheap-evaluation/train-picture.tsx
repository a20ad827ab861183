import type { ReactNode } from 'react';
import { linear, pathThrough, Rows } from '../../ui/plot';
import { px } from '../../ui/px';
import { judgedIn, ROUNDS, type Round } from './train';

const [WIDTH, HEIGHT] = [360, 280];
const BOX = { left: 30, right: WIDTH - 8, top: 28, bottom: HEIGHT - 34 };

const TICKS = Array.from({ length: ROUNDS + 1 }, (_, round) => round);

const clip = (share: number): number => Math.min(1, Math.max(0, share));

/** Round by round: what the assistant passes, what the old sample makes of it, what newer samples make of it, and what is so. */
export function TrainPicture({ season, fresh }: { season: readonly Round[]; fresh: number }) {
  const x = linear([0, ROUNDS], [BOX.left + 12, BOX.right - 12]);
  const y = linear([0, 1], [BOX.bottom, BOX.top]);
  const band = [
    ...season.map((r) => [x(r.round), y(clip(r.old.high))] as const),
    ...[...season].reverse().map((r) => [x(r.round), y(clip(r.old.low))] as const),
  ];
  const newer = season.filter(({ from }) => from > 0);
  return (
    <div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="mx-auto block h-auto w-full max-w-[32rem] overflow-visible text-[13px]"
        aria-hidden="true"
      >
        <Rows box={BOX} y={y} values={[0, 0.25, 0.5, 0.75, 1]} label={(share) => String(100 * share)} />
        <text y={12} className="fill-ink-2">
          good answers, of a hundred
        </text>
        {TICKS.map((r) => (
          <text key={r} x={x(r)} y={BOX.bottom + 17} textAnchor="middle" className="fill-ink-2 tabular-nums">
            {r}
          </text>
        ))}
        <text x={BOX.right} y={HEIGHT - 3} textAnchor="end" className="fill-ink-2">
          rounds of training →
        </text>
        <path
          d={`${pathThrough(band)}Z`}
          strokeWidth={season.length > 1 ? 1.5 : 7}
          strokeLinejoin="round"
          className="fill-agent-fill stroke-agent-fill [fill-opacity:0.45]"
        />
        <path
          d={pathThrough(season.map((r) => [x(r.round), y(r.passes)] as const))}
          fill="none"
          strokeWidth={2}
          strokeDasharray="6 4"
          className="stroke-belief"
        />
        {newer.map((r) => {
          const own = judgedIn(fresh, r.round);
          const [top, foot] = [y(clip(r.latest.high)), y(clip(r.latest.low))];
          return (
            <rect
              key={r.round}
              x={px(x(r.round) - (own ? 5 : 2.5))}
              y={top}
              width={own ? 10 : 5}
              height={px(Math.max(2, foot - top))}
              className={own ? 'fill-lamp-fill stroke-lamp' : 'fill-lamp-fill opacity-55'}
            />
          );
        })}
        <path
          d={pathThrough(season.map((r) => [x(r.round), y(r.truth)] as const))}
          fill="none"
          strokeWidth={3}
          strokeLinejoin="round"
          className="stroke-truth"
        />
        {season.map((r) => (
          <circle
            key={r.round}
            cx={x(r.round)}
            cy={y(r.truth)}
            r={r.round === season.length - 1 ? 5.5 : 3}
            className="fill-truth stroke-paper-2"
          />
        ))}
      </svg>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-[0.8125rem] text-ink-2">
        <Key name="really good" piece={<path d="M0 5H18" strokeWidth={3} className="stroke-truth" />} />
        <Key
          name="assistant passes"
          piece={<path d="M0 5H18" strokeWidth={2} strokeDasharray="5 3" className="stroke-belief" />}
        />
        <Key
          name="old sample says"
          piece={<rect width={18} height={10} className="fill-agent-fill [fill-opacity:0.55]" />}
        />
        <Key
          name="newest sample says"
          piece={<rect x={5} width={8} height={10} className="fill-lamp-fill stroke-lamp" />}
        />
      </ul>
    </div>
  );
}

function Key({ name, piece }: { name: string; piece: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <svg viewBox="0 0 18 10" className="h-2.5 w-4.5" aria-hidden="true">
        {piece}
      </svg>
      {name}
    </li>
  );
}
