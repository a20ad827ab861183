import { LINES } from './game';
import { barY, horizon, type Lines } from './layout';
import type { derive } from './model';
import { Defs } from './scene';
import { Line, MOVE, Sheet } from './stations';
import { percent } from './story';

/** Where the two pages stand. */
interface Place extends Lines {
  width: number;
  height: number;
  font: number;
  /** size of the four numbers */
  big: number;
  /** left edges of the two pages, and how wide their lines are */
  pages: readonly [number, number];
  w: number;
  /** baselines of the two rows of numbers, and of the legend */
  rows: readonly [number, number, number];
}

export const ROOMY: Place = {
  width: 540,
  height: 402,
  font: 15,
  big: 22,
  top: 46,
  pitch: 27,
  bar: 14,
  ground: { x: 0, w: 540, y: 30, h: 248 },
  margin: 9,
  pages: [128, 360],
  w: 160,
  rows: [310, 342, 388],
};
export const NARROW: Place = {
  width: 322,
  height: 316,
  font: 15,
  big: 20,
  top: 36,
  pitch: 22,
  bar: 12,
  ground: { x: 0, w: 322, y: 26, h: 196 },
  margin: 6,
  pages: [100, 224],
  w: 90,
  rows: [248, 274, 308],
};

const lines = Array.from({ length: LINES }, (_, i) => i);

/** One page before training and after it, the lines that are checked in the light; what its reader thinks of it, and what is done. */
export function Pages({ told, at, id }: { told: ReturnType<typeof derive>; at: Place; id: string }) {
  const { lit } = told.settings;
  const { outcome: o } = told;
  const { ground, pages, w, font, big, rows } = at;
  const end = horizon(at, lit);
  const bottom = ground.y + ground.h;
  const middle = (page: number) => page + w / 2;
  const titles = ground.y - 9;
  const zone = lit === 0 || lit === LINES ? (ground.y + bottom) / 2 : null;
  return (
    <svg
      viewBox={`0 0 ${at.width} ${at.height}`}
      fontSize={font}
      className="block h-auto w-full overflow-visible font-sans"
      aria-hidden="true"
    >
      <Defs id={id} />
      <rect x={ground.x} y={ground.y} width={ground.w} height={end - ground.y} className={`fill-lit ${MOVE}`} />
      <rect x={ground.x} y={end} width={ground.w} height={bottom - end} className={`fill-shade ${MOVE}`} />
      <rect x={ground.x} y={end} width={ground.w} height={bottom - end} fill={`url(#${id}-ground)`} className={MOVE} />
      {lit > 0 && (
        <text x={at.margin} y={(zone ?? (ground.y + end) / 2) + 5} className="fill-ink">
          checked
        </text>
      )}
      {lit < LINES && (
        <text
          x={at.margin}
          y={(zone ?? (end + bottom) / 2) + 5}
          className="fill-ink stroke-shade [paint-order:stroke]"
          strokeWidth={4}
        >
          unchecked
        </text>
      )}
      {[o.before, o.after].map((done, n) => {
        const [x, name] = n === 0 ? [pages[0], 'before training'] : [pages[1], 'after training'];
        const numbers = n === 0 ? [o.approvalStart, o.truthStart] : [o.approvalEnd, o.truthEnd];
        return (
          <g key={name}>
            <text x={middle(x)} y={titles} textAnchor="middle" className="fill-ink font-semibold">
              {name}
            </text>
            <Sheet layout={at} box={{ x, w }} lit={lit} id={id} />
            {lines.map((i) => (
              <Line key={i} x={x} y={barY(at, i)} w={w} h={at.bar} share={done[i] ?? 0} id={id} />
            ))}
            {numbers.map((share, row) => (
              <text
                key={rows[row]}
                x={middle(x)}
                y={rows[row]}
                fontSize={big}
                textAnchor="middle"
                className={`font-semibold tabular-nums ${row === 0 ? 'fill-belief' : 'fill-truth'}`}
              >
                {percent(share)}
              </text>
            ))}
          </g>
        );
      })}
      <path
        d={`M${pages[0] + w + at.margin + 4} ${(ground.y + bottom) / 2}H${pages[1] - at.margin - 3}`}
        className="fill-none stroke-ink"
        strokeWidth={2.5}
        markerEnd={`url(#${id}-head-on)`}
      />
      <text x={at.margin} y={rows[0]} className="fill-belief">
        approval
      </text>
      <text x={at.margin} y={rows[1]} className="fill-truth">
        really done
      </text>
      <g className="fill-ink-2">
        <Line x={pages[0]} y={rows[2] - 10} w={22} h={11} share={1} id={id} />
        <text x={pages[0] + 29} y={rows[2]}>
          real work
        </text>
        <Line x={pages[1]} y={rows[2] - 10} w={22} h={11} share={0} id={id} />
        <text x={pages[1] + 29} y={rows[2]}>
          bluff
        </text>
      </g>
    </svg>
  );
}
