import { memo } from 'react';
import { COIN_VIEW } from '../../models/coin/coin-agent';
import type { CoinLevel } from '../../models/coin/coin-world';
import { pathThrough } from '../../ui/plot';
import { px } from '../../ui/px';
import { ROUND } from '../../ui/strokes';
import { CELL, freePath, middleOf, type Point, sizeOf } from './geometry';

/** How far the agent sees, from the middle of its cell. */
const REACH = CELL * (COIN_VIEW + 0.5);

const HEXAGON = '0,-8.6 7.4,-4.3 7.4,4.3 0,8.6 -7.4,4.3 -7.4,-4.3';

/** The agent: an AI's hexagon with an eye towards where it goes; a bar where it cannot see the coin. */
function AgentMark({ towards = [1, 0], blind = false }: { towards?: Point; blind?: boolean }) {
  const [dx, dy] = towards;
  return (
    <>
      <polygon points={HEXAGON} className="fill-agent-fill stroke-agent" strokeWidth={1.2} strokeLinejoin="round" />
      {blind ? (
        <path d="M-5-1.5H5" className="stroke-paper" strokeWidth={3.4} strokeLinecap="round" />
      ) : (
        <>
          <circle cx={px(dx * 2)} cy={px(dy * 2)} r={3.6} className="fill-[#fffdf6]" />
          <circle cx={px(dx * 3.4)} cy={px(dy * 3.4)} r={1.7} className="fill-[#211b52]" />
        </>
      )}
    </>
  );
}

/** The coin: a disc with a square hole, told from everything else by its shape too. */
function CoinMark({ faint = false }: { faint?: boolean }) {
  return (
    <g className={faint ? 'fill-none stroke-ink-2' : 'fill-lamp-fill stroke-lamp'} strokeWidth={1.4}>
      <path
        d="M7.2 0A7.2 7.2 0 1 1-7.2 0A7.2 7.2 0 1 1 7.2 0ZM-2.6-2.6V2.6H2.6V-2.6Z"
        fillRule="evenodd"
        strokeDasharray={faint ? '2 2.4' : undefined}
      />
    </g>
  );
}

/** Rock and free space: hatched shade, and the paper that the cave leaves. Drawn once for a cave. */
const Ground = memo(function Ground({ level, id }: { level: CoinLevel; id: string }) {
  const [w, h] = sizeOf(level);
  const path = freePath(level);
  return (
    <>
      <defs>
        <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(38)">
          <path d="M0 1H4.6M2.2 4.5H6.4" className="stroke-hatch" strokeWidth={0.9} strokeLinecap="round" />
        </pattern>
      </defs>
      <rect width={w} height={h} rx={6} className="fill-shade" />
      <rect width={w} height={h} rx={6} fill={`url(#${id})`} />
      <path d={path} className="fill-none stroke-hatch" strokeWidth={4.5} strokeLinejoin="round" opacity={0.55} />
      <path d={path} className="fill-lit stroke-shade-ink" strokeWidth={1.1} strokeLinejoin="round" />
    </>
  );
});

export interface CaveProps {
  level: CoinLevel;
  /** where the agent stands at each step; empty: there is no run yet */
  points: readonly Point[];
  /** by step, whether the agent sees the coin: there its trail is thick */
  sees: readonly boolean[];
  /** draw how far the agent sees, while it is on its way */
  frame?: boolean;
  /** how far the run has come, in steps; between two whole numbers the agent is on its way */
  at: number;
  id: string;
  blind: boolean;
  /** whether the run ends at the coin */
  got: boolean;
  /** width of the trail, in units of the drawing */
  trail?: number;
}

/** One cave from above, with the coin, the agent and its trail so far. */
export const Cave = memo(function Cave({
  level,
  points,
  sees,
  frame = false,
  at,
  id,
  blind,
  got,
  trail = 2.6,
}: CaveProps) {
  const [w, h] = sizeOf(level);
  const last = points.length - 1;
  const now = Math.min(at, last);
  const whole = Math.floor(now);
  const here = points[whole];
  const next = points[Math.min(last, whole + 1)] ?? here;
  const share = now - whole;
  const place: Point | null =
    here && next ? [px(here[0] + share * (next[0] - here[0])), px(here[1] + share * (next[1] - here[1]))] : null;
  const walked = place ? [...points.slice(0, whole + 1), place] : [];
  const from = points[Math.max(0, whole - 1)];
  const ahead = share > 0 ? next : here;
  const behind = share > 0 ? here : from;
  const [dx, dy] = ahead && behind ? [ahead[0] - behind[0], ahead[1] - behind[1]] : [1, 0];
  const far = Math.sqrt(dx * dx + dy * dy);
  const towards: Point = far > CELL / 2 ? [px(dx / far), px(dy / far)] : [1, 0];
  const [coinX, coinY] = middleOf(level.width, level.coin);
  const [endX, endY] = middleOf(level.width, level.end);
  const taken = got && now === last;
  const start = points[0];
  const seen = walked
    .slice(1)
    .map((to, t) => (sees[t] ? pathThrough([walked[t] ?? to, to]) : ''))
    .join('');
  return (
    <svg viewBox={`0 0 ${w} ${h}`} className="block h-auto w-full" aria-hidden="true">
      <Ground level={level} id={id} />
      {level.coin !== level.end && (
        <g transform={`translate(${endX} ${endY})`}>
          <CoinMark faint />
        </g>
      )}
      {frame && place && !blind && now < last && (
        <rect
          x={px(place[0] - REACH)}
          y={px(place[1] - REACH)}
          width={2 * REACH}
          height={2 * REACH}
          rx={4}
          className="fill-none stroke-agent"
          strokeWidth={1.1}
          strokeDasharray="4 4"
        />
      )}
      <path d={pathThrough(walked)} className="fill-none stroke-agent" strokeWidth={trail} {...ROUND} opacity={0.6} />
      <path d={seen} className="fill-none stroke-agent" strokeWidth={px(trail * 1.6)} {...ROUND} />
      {start && (
        <circle
          cx={start[0]}
          cy={start[1]}
          r={trail * 1.3}
          className="fill-paper stroke-agent"
          strokeWidth={trail * 0.6}
        />
      )}
      <g transform={`translate(${coinX} ${coinY})`} opacity={blind ? 0.55 : 1}>
        <CoinMark />
      </g>
      {place && (
        <g transform={`translate(${taken ? px(place[0] - 10) : place[0]} ${place[1]})`}>
          <AgentMark towards={towards} blind={blind} />
        </g>
      )}
    </svg>
  );
});
