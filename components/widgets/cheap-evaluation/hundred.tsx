import { DRAWS, type Hundred, WAYS, type Way, type World } from './game';
import { along, Who } from './intervals';
import { NAMES, points } from './words';

/** Lines are drawn in a box this wide that is stretched to the panel; their thickness is not stretched with it. */
const SIDE = 1000;
const HIT: Readonly<Record<Way, string>> = {
  people: 'stroke-lamp',
  assistant: 'stroke-agent-fill',
  corrected: 'stroke-agent-fill',
};

function Panel({
  way,
  all,
  world,
  seed,
  pointed,
}: {
  way: Way;
  all: Hundred;
  world: World;
  seed: number;
  pointed: boolean;
}) {
  const at = along(world);
  // whole units: a third of a pixel, and the markup stays small
  const x = (share: number) => Math.round((at(share) / 100) * SIDE);
  const lines = (holds: boolean) =>
    all.outcomes
      .map((outcome, i) => {
        const { low, high, holds: does } = outcome[way];
        // an interval that has shrunk to a point is still a mark
        return does === holds ? `M${x(low)} ${i + 0.5}H${Math.max(x(high), x(low) + 4)}` : '';
      })
      .join('');
  const now = all.outcomes[seed - 1]?.[way];
  const truth = x(world.mu);
  return (
    <div className={pointed ? 'bg-lit' : ''}>
      <p className="flex items-center gap-2 text-sm font-semibold text-ink">
        <Who way={way} />
        {NAMES[way]}
      </p>
      <p className="mt-0.5 text-sm text-ink-2">
        holds the truth in <span className="font-semibold tabular-nums text-ink">{all.held[way]}</span> of {DRAWS};{' '}
        <span className="whitespace-nowrap tabular-nums">{points(all.width[way])}</span> wide on average
      </p>
      <svg
        viewBox={`0 0 ${SIDE} ${DRAWS}`}
        preserveAspectRatio="none"
        className="mt-2 block h-40 w-full overflow-visible"
        aria-hidden="true"
      >
        <g fill="none" strokeWidth={1.1}>
          <path d={lines(true)} vectorEffect="non-scaling-stroke" className={`${HIT[way]} opacity-55`} />
          <path d={lines(false)} vectorEffect="non-scaling-stroke" className="stroke-no" strokeWidth={1.6} />
        </g>
        <path
          d={`M${truth} -2V${DRAWS + 2}`}
          vectorEffect="non-scaling-stroke"
          strokeWidth={2}
          className="stroke-truth"
        />
        {now && (
          <path
            d={`M${x(now.low)} ${seed - 0.5}H${Math.max(x(now.high), x(now.low) + 4)}`}
            vectorEffect="non-scaling-stroke"
            strokeWidth={3}
            className="stroke-ink"
          />
        )}
      </svg>
    </div>
  );
}

/** The same three ways in all the draws: a hundred intervals each. */
export function HundredDraws({
  all,
  world,
  seed,
  pointed,
}: {
  all: Hundred;
  world: World;
  seed: number;
  pointed: string | null;
}) {
  return (
    <div>
      <p className="text-sm font-semibold text-ink">A hundred draws</p>
      <p className="mt-0.5 text-sm text-ink-2">
        The same settings, drawn {DRAWS} times. Each line is one interval; the heavier{' '}
        <span className="text-no">red</span> ones miss the truth, and the thick one is the draw above, number{' '}
        <span className="tabular-nums">{seed}</span>.
      </p>
      <div className="mt-4 grid gap-x-8 gap-y-6 @[36rem]:grid-cols-3">
        {WAYS.map((way) => (
          <Panel key={way} {...{ way, all, world, seed }} pointed={pointed === `${way}Held`} />
        ))}
      </div>
    </div>
  );
}
