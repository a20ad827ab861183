import { px } from '../../ui/px';
import type { Counted } from './desk';
import { ATTEMPTS } from './seeds';
import { points } from './words';

export interface Row {
  name: string;
  count: Counted;
  /** the point of the story that was reached last */
  now: boolean;
}

const BAR = { width: 160, height: 14 } as const;

/** Dashed gold: how it looks up to the cut. */
function Looks({ seen, most }: { seen: number; most: number }) {
  const length = px((Math.max(0, seen) / most) * BAR.width);
  return (
    <svg
      viewBox={`0 0 ${BAR.width} ${BAR.height}`}
      className="block h-3.5 w-full"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={`M0 7H${BAR.width}`} className="stroke-rule" strokeWidth={1} />
      <path d={`M0 7H${length}`} className="stroke-belief" strokeWidth={6} strokeDasharray="8 3" />
    </svg>
  );
}

/** Solid teal: one mark for each attempt that lands, a ring for each that falls. */
function Lands({ landed }: { landed: number }) {
  return (
    <svg viewBox="0 0 200 12" className="block h-auto w-full" aria-hidden="true">
      {Array.from({ length: ATTEMPTS }, (_, i) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place
          key={i}
          cx={5.5 + i * 9.95}
          cy={6}
          r={3.7}
          className={i < landed ? 'fill-truth stroke-truth' : 'fill-none stroke-control'}
          strokeWidth={1}
        />
      ))}
    </svg>
  );
}

/** What is seen and what is there, side by side, at each point of the story. */
export function Standings({
  rows,
  untrained,
  measure,
}: {
  rows: readonly Row[];
  untrained: number | null;
  measure: string;
}) {
  const most = Math.max(2.4, ...rows.map(({ count }) => count.seen ?? 0));
  const looks = rows.every(({ count }) => count.seen !== null);
  const columns = looks ? '@[40rem]:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,5fr)]' : '@[40rem]:grid-cols-2';
  return (
    <div>
      <div
        className={`hidden gap-x-6 border-b border-rule pb-1 text-sm text-ink-2 @[40rem]:grid ${columns}`}
        aria-hidden="true"
      >
        <span />
        {looks && <span>Looks, up to the cut</span>}
        <span>Lands, of twenty attempts</span>
      </div>
      <ul>
        {rows.map(({ name, count, now }) => (
          <li
            key={name}
            className={`grid grid-cols-1 items-center gap-x-6 gap-y-1 border-b border-rule py-2 text-sm ${columns}`}
          >
            <span className={`${now ? 'font-semibold text-ink' : 'text-ink'}`}>{name}</span>
            {looks && count.seen !== null && (
              <span className="flex items-center gap-2 text-belief">
                <span className="w-11 shrink-0 text-xs @[40rem]:sr-only">Looks</span>
                <span className="min-w-0 flex-1">
                  <Looks seen={count.seen} most={most} />
                </span>
                <span className="w-8 shrink-0 text-right font-semibold tabular-nums">{points(count.seen)}</span>
              </span>
            )}
            <span className="flex items-center gap-2 text-truth">
              <span className="w-11 shrink-0 text-xs @[40rem]:sr-only">Lands</span>
              <span className="min-w-0 flex-1">
                <Lands landed={count.landed} />
              </span>
              <span className="w-8 shrink-0 text-right font-semibold tabular-nums">{count.landed}</span>
            </span>
          </li>
        ))}
      </ul>
      {looks && (
        <p className="mt-2 max-w-[46rem] text-sm text-ink-2">
          {measure} {untrained !== null && `Its random jumps get ${points(untrained)} on average.`}
        </p>
      )}
    </div>
  );
}
