import { type Curve, curveOf, goldAt, type Panel, SIZES } from './curves';
import type { PanelState } from './model';
import { DRAWS, distance, FARTHEST } from './steps';
import { sizeWords } from './words';

/** The heights that each panel shows; the three laws share theirs. */
const RANGE: Readonly<
  Record<Panel, { unit: string; low: number; high: number; ticks: readonly (readonly [number, string])[] }>
> = {
  gao: {
    unit: 'the large judge’s mark (“gold reward”)',
    low: -0.08,
    high: 1.55,
    ticks: [
      [0, '0'],
      [0.5, '0.5'],
      [1, '1'],
      [1.5, '1.5'],
    ],
  },
  toy: {
    unit: 'points of work',
    low: -0.25,
    high: 0.25,
    ticks: [
      [-0.2, '−20'],
      [0, '0'],
      [0.2, '+20'],
    ],
  },
  even: { unit: 'st. deviations', low: -0.6, high: 2.7, ticks: [0, 1, 2].map((t) => [t, String(t)] as const) },
  wild: { unit: 'st. deviations', low: -0.6, high: 2.7, ticks: [0, 1, 2].map((t) => [t, String(t)] as const) },
  trick: { unit: 'st. deviations', low: -0.6, high: 2.7, ticks: [0, 1, 2].map((t) => [t, String(t)] as const) },
};

/** n on the axis: where, its name, and whether a small panel has room for it. */
const TICKS = [
  { n: 1, name: '1', small: '' },
  { n: 10, name: '10', small: '' },
  { n: 100, name: '100', small: 'max-sm:hidden' },
  { n: 1000, name: '1k', small: '' },
  { n: 10_000, name: '10k', small: 'hidden' },
  { n: 100_000, name: '100k', small: 'hidden' },
  { n: 1_000_000, name: '1M', small: '' },
] as const;

// Lines are drawn in a box of 1000 by 1000 that is stretched to the panel; their widths are not stretched with it.
const SIDE = 1000;
const pc = (share: number) => `${(100 * share).toFixed(2)}%`;

interface ChartProps {
  state: PanelState;
  size: string;
  d: number;
  /** the first panel: taller, with all nine sizes and both names of the axis */
  large?: boolean;
  /** under the large panel: what stands across */
  caption?: string;
}

/** One panel: truth solid, the judge's score dashed, a cursor where the slider stands; what lies past it is faint. */
export function Chart({ state, size, d, large = false, caption }: ChartProps) {
  const { panel, truth, proxy, peak } = state;
  const { unit, low, high, ticks } = RANGE[panel];
  const down = (value: number) => (high - value) / (high - low);
  const curve = curveOf(panel, size);
  const end = curve.at(-1)?.d ?? FARTHEST;
  const line = (points: Curve, key: 'truth' | 'proxy') =>
    points
      .map((p, i) => `${i ? 'L' : 'M'}${((p.d / FARTHEST) * SIDE).toFixed(1)} ${(down(p[key]) * SIDE).toFixed(1)}`)
      .join('');
  const x = d / FARTHEST;
  // The toy stops where its policy has no further to go, wherever the slider stands.
  const mark = Math.min(d, end) / FARTHEST;
  const off = proxy !== null && proxy > high;
  const box = { preserveAspectRatio: 'none', height: '100%' };
  const curves = (
    <>
      <path
        d={line(curve, 'proxy')}
        vectorEffect="non-scaling-stroke"
        strokeWidth={panel === 'gao' ? 1.5 : 2}
        strokeDasharray={panel === 'gao' ? '2 5' : '6 4'}
        fill="none"
        className="stroke-belief"
      />
      <path
        d={line(curve, 'truth')}
        vectorEffect="non-scaling-stroke"
        strokeWidth="2.75"
        strokeLinejoin="round"
        fill="none"
        className="stroke-truth"
      />
    </>
  );
  return (
    <div className={large ? 'pr-14 pl-8' : 'pl-7'}>
      <svg
        className={`block w-full overflow-visible text-xs ${large ? 'h-52 sm:h-80' : 'h-36 sm:h-40'}`}
        aria-hidden="true"
      >
        {/* no hatching, which is bluff everywhere: what nobody has checked lies in the shade */}
        {large && (
          <rect
            x={pc(distance(60_000) / FARTHEST)}
            width={pc(1 - distance(60_000) / FARTHEST)}
            height="100%"
            className="fill-shade"
          />
        )}
        {ticks.map(([value, name]) => (
          <g key={name}>
            <line
              x2="100%"
              y1={pc(down(value))}
              y2={pc(down(value))}
              className={value === 0 ? 'stroke-control' : 'stroke-rule'}
            />
            <text x="0" dx="-6" y={pc(down(value))} dy="4" textAnchor="end" className="fill-ink-2">
              {name}
            </text>
          </g>
        ))}
        <text x="0" dx={large ? -32 : -28} y="-9" className="fill-ink-2">
          {unit}
        </text>
        {TICKS.map((tick) => (
          <g key={tick.n} className={large ? (tick.n === 100_000 ? 'max-sm:hidden' : '') : tick.small}>
            <svg aria-hidden="true" x={pc(distance(tick.n) / FARTHEST)} y="100%" className="overflow-visible">
              <line y2="5" className="stroke-control" />
              <text
                y="18"
                textAnchor={tick.n === 1 ? 'start' : tick.n === 1_000_000 ? 'end' : 'middle'}
                className="fill-ink-2"
              >
                {tick.name}
              </text>
            </svg>
          </g>
        ))}
        {large && (
          <svg aria-hidden="true" viewBox={`0 0 ${SIDE} ${SIDE}`} width="100%" {...box}>
            {SIZES.filter((other) => other !== size).map((other) => (
              <path
                key={other}
                d={line(curveOf('gao', other), 'truth')}
                vectorEffect="non-scaling-stroke"
                strokeWidth="1"
                fill="none"
                strokeOpacity="0.3"
                className="stroke-truth"
              />
            ))}
          </svg>
        )}
        <svg aria-hidden="true" viewBox={`0 0 ${SIDE} ${SIDE}`} width="100%" {...box} strokeOpacity="0.35">
          {curves}
        </svg>
        {x > 0 && (
          <svg aria-hidden="true" viewBox={`0 0 ${(SIDE * x).toFixed(2)} ${SIDE}`} width={pc(x)} {...box}>
            {curves}
          </svg>
        )}
        <line x1={pc(x)} x2={pc(x)} y2="100%" strokeDasharray="1 3" className="stroke-ink" />
        {peak && (
          <svg aria-hidden="true" x={pc(peak.d / FARTHEST)} y={pc(down(peak.truth))} className="overflow-visible">
            <path d="M0 -6v-7" strokeWidth="1.5" className="stroke-truth" />
            {large && (
              <text
                y="-18"
                textAnchor="middle"
                className="fill-truth stroke-paper-2 font-semibold [paint-order:stroke]"
                strokeWidth="4"
              >
                turns
              </text>
            )}
          </svg>
        )}
        {proxy !== null &&
          (off ? (
            <svg aria-hidden="true" x={pc(mark)} y="0" className="overflow-visible">
              <path d="M0 -3l5 8h-10z" className="fill-belief" />
            </svg>
          ) : (
            <circle cx={pc(mark)} cy={pc(down(proxy))} r="4.5" strokeWidth="2" className="fill-paper stroke-belief" />
          ))}
        <circle cx={pc(mark)} cy={pc(down(truth))} r="5.5" strokeWidth="1.5" className="fill-truth stroke-paper-2" />
        {large && <Names size={size} at={(value) => down(value)} />}
      </svg>
      {large ? (
        <div className="mt-6 flex flex-wrap justify-between gap-x-6 gap-y-1 text-xs text-ink-2">
          <span>{caption}</span>
          <span className="text-belief">
            <svg viewBox="0 0 26 8" className="mr-1.5 inline-block h-2 w-6.5 align-middle" aria-hidden="true">
              <line x2="26" y1="4" y2="4" strokeWidth="1.5" strokeDasharray="2 5" className="stroke-belief" />
            </svg>
            small judge’s score: shape only, no fit was published
          </span>
        </div>
      ) : (
        <div className="h-7" />
      )}
    </div>
  );
}

/** The sizes' names at the right end of their curves: the chosen one, and of the smallest and the largest what has room. */
function Names({ size, at }: { size: string; at: (value: number) => number }) {
  const last = DRAWS.at(-1) ?? 1;
  const chosen = at(goldAt(distance(last), size));
  return ['3m', '3b', size].map((name, i) => {
    const y = at(goldAt(distance(last), name));
    const isChosen = i === 2;
    if (!isChosen && (name === size || Math.abs(y - chosen) < 0.07)) return null;
    return (
      <text
        key={isChosen ? 'chosen' : name}
        x="100%"
        dx="6"
        y={pc(y)}
        dy="4"
        className={isChosen ? 'fill-truth font-semibold' : 'fill-ink-2'}
      >
        {sizeWords(name)}
      </text>
    );
  });
}
