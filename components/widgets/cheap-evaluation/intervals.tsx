import { px } from '../../ui/px';
import { StationMark } from '../../ui/station-marks';
import { count, percent } from '../../words/numbers';
import { type Outcome, poolSize, WAYS, type Way, type World } from './game';
import { axisOf } from './layout';
import { NAMES, range } from './words';

const MOVE = '[transition:width_350ms_ease-out,x_350ms_ease-out] motion-reduce:transition-none';

/** Where a share stands on the axis, in per cent of its length. */
export function along(world: World): (share: number) => number {
  const { low, high } = axisOf(world);
  return (share) => px(Math.min(100, Math.max(0, (100 * (share - low)) / (high - low))));
}
const pc = (length: number) => `${length}%`;

/** Who speaks: the person, the assistant, or both. */
export function Who({ way }: { way: Way }) {
  return (
    <svg
      viewBox={way === 'corrected' ? '-20 -20 62 40' : '-20 -20 40 40'}
      className={`h-5 shrink-0 ${way === 'corrected' ? 'w-[1.95rem]' : 'w-5'}`}
      aria-hidden="true"
    >
      {way !== 'people' && (
        <g transform={way === 'corrected' ? 'translate(22 0)' : ''}>
          <StationMark station="reward" />
        </g>
      )}
      {way !== 'assistant' && <StationMark station="picks" />}
    </svg>
  );
}

/** An interval as a bar with its middle; corrected, half lamp and half violet. */
export function Bar({ way, outcome, at }: { way: Way; outcome: Outcome; at: (share: number) => number }) {
  const { low, high, estimate } = outcome[way];
  const bar = { x: pc(at(low)), width: pc(Math.max(0.4, px(at(high) - at(low)))) };
  return (
    <g>
      {way === 'corrected' ? (
        <>
          <rect {...bar} y={-9} height={9} className={`fill-lamp-fill ${MOVE}`} />
          <rect {...bar} y={0} height={9} className={`fill-agent-fill ${MOVE}`} />
          <rect {...bar} y={-9} height={18} fill="none" strokeWidth={1.5} className={`stroke-ink ${MOVE}`} />
        </>
      ) : (
        <rect
          {...bar}
          y={-7}
          height={14}
          strokeWidth={1.25}
          className={`${way === 'people' ? 'fill-lamp-fill stroke-lamp' : 'fill-agent-fill stroke-agent'} ${MOVE}`}
        />
      )}
      <line
        x1={pc(at(estimate))}
        x2={pc(at(estimate))}
        y1={way === 'corrected' ? -12 : -10}
        y2={way === 'corrected' ? 12 : 10}
        strokeWidth={2}
        className="stroke-ink"
      />
    </g>
  );
}

/** Three intervals on one axis, and the truth through all of them. */
export function Intervals({ outcome, world, pointed }: { outcome: Outcome; world: World; pointed: string | null }) {
  const at = along(world);
  const truth = at(world.mu);
  const about: Readonly<Record<Way, string>> = {
    people: `${world.m} judged with care`,
    assistant: `${count(poolSize(world))} verdicts, unchecked`,
    corrected: `${count(poolSize(world))} verdicts, ${world.m} checked`,
  };
  const thick = pointed === 'truth' ? 5 : 2.5;
  const { ticks } = axisOf(world);
  const anchor = truth < 25 ? 'start' : truth > 75 ? 'end' : 'middle';
  return (
    <div className="text-sm">
      <div className="@[36rem]:grid @[36rem]:grid-cols-[17rem_minmax(0,1fr)] @[36rem]:gap-x-5">
        <span className="hidden @[36rem]:block" />
        <svg className="block h-6 w-full overflow-visible" aria-hidden="true">
          <text x={pc(truth)} y={15} textAnchor={anchor} className="fill-truth font-semibold tabular-nums">
            really good: {percent(world.mu)}
          </text>
          <line x1={pc(truth)} x2={pc(truth)} y1={20} y2={24} strokeWidth={2.5} className="stroke-truth" />
        </svg>
      </div>
      {WAYS.map((way) => (
        <div
          key={way}
          className={`@[36rem]:grid @[36rem]:grid-cols-[17rem_minmax(0,1fr)] @[36rem]:gap-x-5 ${pointed === way ? 'bg-lit' : ''}`}
        >
          <div className="flex items-center gap-2.5 pt-2 @[36rem]:pt-0">
            <span className="flex w-8 shrink-0 justify-center">
              <Who way={way} />
            </span>
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap justify-between gap-x-2 font-semibold text-ink">
                {NAMES[way]} <span className="tabular-nums">{range(outcome[way], world.mu)}</span>
              </p>
              <p className="flex flex-wrap justify-between gap-x-2 text-xs text-ink-2">
                {about[way]}
                <span className={outcome[way].holds ? 'text-yes' : 'text-no'}>
                  <span aria-hidden="true">{outcome[way].holds ? '✓' : '✗'}</span>{' '}
                  {outcome[way].holds ? 'holds' : 'misses'}
                  <span className="sr-only"> the truth</span>
                </span>
              </p>
            </div>
          </div>
          <svg className="block h-11 w-full overflow-visible @[36rem]:h-14" aria-hidden="true">
            <line x2="100%" y1="50%" y2="50%" className="stroke-rule" />
            {/* bars are measured from the middle of their row */}
            <svg y="50%" className="overflow-visible" aria-hidden="true">
              <Bar way={way} outcome={outcome} at={at} />
            </svg>
            <line x1={pc(truth)} x2={pc(truth)} y2="100%" strokeWidth={thick} className="stroke-truth" />
          </svg>
        </div>
      ))}
      <div className="@[36rem]:grid @[36rem]:grid-cols-[17rem_minmax(0,1fr)] @[36rem]:gap-x-5">
        <span className="hidden @[36rem]:block" />
        <svg className="block h-7 w-full overflow-visible text-xs" aria-hidden="true">
          <line x2="100%" y1={0.5} y2={0.5} className="stroke-control" />
          {ticks.map((tick, i) => (
            <g key={tick}>
              <line x1={pc(at(tick))} x2={pc(at(tick))} y2={5} className="stroke-control" />
              <text
                x={pc(at(tick))}
                y={19}
                textAnchor={i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle'}
                className="fill-ink-2 tabular-nums"
              >
                {percent(tick)}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}
