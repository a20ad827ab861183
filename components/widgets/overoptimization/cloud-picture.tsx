import { px } from '../../ui/px';
import { type Cloud, favourite, LAST_NOTCH, shownCloud } from './cloud';
import type { Law } from './laws';
import { DRAWS } from './steps';

// Dots are drawn in a box of 1000 by 1000 that is stretched to the picture; their size is not stretched with it.
const SIDE = 1000;
/** Truths that the picture has room for, in standard deviations. */
const [LOW, HIGH] = [-4.2, 3.7];
/** Further left than this no score is told apart: only high scores matter. */
const LEAST = -4.2;

/** Where an answer stands, as shares of width and height. */
function placesIn({ score, truth }: Cloud) {
  const most = score.reduce((a, b) => Math.max(a, b), 0) + 0.35;
  const least = Math.max(LEAST, score.reduce((a, b) => Math.min(a, b), 0) - 0.2);
  const inside = (share: number) => Math.min(0.995, Math.max(0.005, share));
  const y = (worth: number) => inside((HIGH - worth) / (HIGH - LOW));
  const x = (i: number) => inside(((score[i] ?? 0) - least) / (most - least));
  return { x, y, at: (i: number) => [x(i), y(truth[i] ?? 0)] as const };
}

const pc = (share: number) => `${px(100 * share)}%`;
const BOX = { viewBox: `0 0 ${SIDE} ${SIDE}`, width: '100%', height: '100%', preserveAspectRatio: 'none' } as const;

/** Every answer of the thousand; those that were drawn stand out, and of those the judge's favourite. */
export function CloudPicture({ shape, draws }: { shape: Law; draws: number }) {
  const { cloud, kept } = shownCloud(shape);
  const { n, at: best } = favourite(shape, draws);
  const { y, at } = placesIn(cloud);
  const dots = (from: number, to: number) => {
    let path = '';
    for (let i = from; i < to; i++) {
      if (cloud.trick[i]) continue;
      const [left, top] = at(i);
      path += `M${Math.round(SIDE * left)} ${Math.round(SIDE * top)}h0`;
    }
    return path;
  };
  const tricks = Array.from(cloud.trick, (trick, i) => (trick ? i : -1)).filter((i) => i >= 0);
  const walk = [...new Set(DRAWS.slice(0, Math.min(draws, LAST_NOTCH) + 1).map((m) => kept[m - 1] ?? 0))];
  const [left, top] = at(best);
  // Where a hundred and ten would have led, if there is room to say so.
  const stops: { m: number; x: number; down: number }[] = [];
  for (const m of [100, 10]) {
    const [x, down] = at(kept[m - 1] ?? 0);
    const near = [{ x: left, down: top }, ...stops].some((other) => Math.hypot(x - other.x, down - other.down) < 0.13);
    if (m < n && !near) stops.push({ m, x, down });
  }
  const average = y(cloud.average);
  const dot = { vectorEffect: 'non-scaling-stroke', strokeLinecap: 'round', fill: 'none' } as const;
  return (
    <div>
      <svg className="block h-72 w-full overflow-visible text-[0.8125rem] sm:h-[25rem]" aria-hidden="true">
        <rect width="100%" height="100%" className="fill-paper stroke-rule" />
        <svg aria-hidden="true" {...BOX}>
          <path d={dots(n, cloud.truth.length)} {...dot} strokeWidth={3.5} className="stroke-control opacity-35" />
          <path d={dots(0, n)} {...dot} strokeWidth={5} className="stroke-agent-fill" />
          <path
            d={walk
              .map(
                (i, k) =>
                  `${k ? 'L' : 'M'}${at(i)
                    .map((share) => Math.round(SIDE * share))
                    .join(' ')}`,
              )
              .join('')}
            vectorEffect="non-scaling-stroke"
            fill="none"
            strokeWidth={2}
            strokeDasharray="5 4"
            className="stroke-belief"
          />
        </svg>
        <line x2="100%" y1={pc(average)} y2={pc(average)} strokeWidth={1.25} className="stroke-ink-2" />
        <text
          x="0"
          dx="8"
          y={pc(average)}
          dy="-6"
          className="fill-ink-2 stroke-paper [paint-order:stroke]"
          strokeWidth={4}
        >
          average
        </text>
        <text x="0" dx="8" y="0" dy="20" className="fill-truth font-semibold">
          ↑ really better
        </text>
        {tricks.map((i) => (
          <svg key={i} aria-hidden="true" x={pc(at(i)[0])} y={pc(at(i)[1])} className="overflow-visible">
            <path
              d="M-4.5-4.5l9 9m0-9l-9 9"
              strokeWidth={2.25}
              strokeLinecap="round"
              className={i < n ? 'stroke-no' : 'stroke-no opacity-60'}
            />
          </svg>
        ))}
        <line x1={pc(left)} x2={pc(left)} y1={pc(average)} y2={pc(top)} strokeWidth={3} className="stroke-truth" />
        {stops.map(({ m, x, down }) => (
          <svg key={m} aria-hidden="true" x={pc(x)} y={pc(down)} className="overflow-visible">
            <circle r={5} strokeWidth={2} className="fill-paper stroke-belief" />
            <text
              y={-10}
              textAnchor="middle"
              strokeWidth={4}
              className="fill-belief stroke-paper font-semibold [paint-order:stroke]"
            >
              {m}
            </text>
          </svg>
        ))}
        <svg aria-hidden="true" x={pc(left)} y={pc(top)} className="overflow-visible">
          <circle r={9} strokeWidth={2.75} fill="none" className="stroke-ink" />
          <circle r={4.5} className="fill-truth" />
          <text
            y={top > average ? 27 : -17}
            textAnchor={left > 0.85 ? 'end' : left < 0.15 ? 'start' : 'middle'}
            dx={left > 0.85 ? 10 : left < 0.15 ? -10 : 0}
            strokeWidth={5}
            className="fill-ink stroke-paper text-[0.9375rem] font-semibold [paint-order:stroke]"
          >
            kept
          </text>
        </svg>
      </svg>
      <p className="mt-1 flex justify-between gap-4 text-[0.8125rem] text-ink-2">
        <span className="flex flex-wrap gap-x-3">
          <span>
            <svg viewBox="-6 -6 12 12" className="mr-1 inline-block size-3 align-[-0.1em]" aria-hidden="true">
              <circle r={4} className="fill-agent" />
            </svg>
            drawn
          </span>
          {shape === 'trick' && (
            <span>
              <svg viewBox="-6 -6 12 12" className="mr-1 inline-block size-3 align-[-0.1em]" aria-hidden="true">
                <path d="M-4.5-4.5l9 9m0-9l-9 9" strokeWidth={2.25} className="stroke-no" />
              </svg>
              trick
            </span>
          )}
          {walk.length > 1 && (
            <span>
              <svg viewBox="-10 -6 20 12" className="mr-1 inline-block h-3 w-5 align-[-0.1em]" aria-hidden="true">
                <path d="M-9 0H9" strokeWidth={2} strokeDasharray="5 4" className="stroke-belief" />
              </svg>
              earlier favourites
            </span>
          )}
        </span>
        <span className="font-semibold whitespace-nowrap text-belief">judge’s score →</span>
      </p>
    </div>
  );
}
