import { BeliefLine, Frame, Halo, linear, pathThrough, Rows, roomForShares } from '../../ui/plot';
import { px } from '../../ui/px';
import { count, percent } from '../../words/numbers';
import { SPREADS } from './agents.data';
import { CURVE, EPISODES, keyOf, type Result, SHARES, type Trained } from './game';
import { scatter } from './geometry';

const whole = (share: number) => `${Math.round(100 * share)}\u00a0%`;

export interface ChartProps {
  agents: readonly Trained[];
  /** the agent on show */
  shown: Trained | null;
  rocks: 'yes' | 'no';
  open: boolean;
  width: number;
  height: number;
  font: number;
}

/** A range with its mean for each share, joined by a line: twenty agents that we trained. */
function Background({
  of,
  x,
  y,
  rocks,
}: {
  of: keyof Result;
  x: (i: number) => number;
  y: (s: number) => number;
  rocks: 'yes' | 'no';
}) {
  const all = SPREADS[rocks].map((spread) => spread[of]);
  const truth = of === 'moved';
  return (
    <>
      {all.map(([, least, most], i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: one for each share, always in this order
          key={i}
          x={px(x(i) - 9)}
          y={y(most)}
          width={18}
          height={Math.max(2, px(y(least) - y(most)))}
          rx={3}
          className={truth ? 'fill-truth-soft' : 'fill-lit'}
        />
      ))}
      <path
        d={pathThrough(all.map(([mean], i) => [x(i), y(mean)] as const))}
        className={truth ? 'fill-none stroke-truth' : 'fill-none stroke-belief'}
        strokeWidth={truth ? 1.6 : 1.8}
        strokeDasharray={truth ? undefined : '5 4'}
        strokeLinejoin="round"
      />
    </>
  );
}

/** Success by the share of training caves with the coin somewhere else: every agent trained here, over twenty of ours. */
export function Chart({ agents, shown, rocks, open, width, height, font }: ChartProps) {
  const box = {
    left: roomForShares(font),
    right: width - 8,
    top: Math.round(2.3 * font),
    bottom: height - Math.round(3.5 * font),
  };
  const y = linear([0, 1], [box.bottom, box.top]);
  const x = linear([0, SHARES.length - 1], [box.left + 18, box.right - 16]);
  const blind = SPREADS[rocks].map((spread, i) => [x(i), y(spread.blind[0])] as const);
  const mine = agents.filter(({ job }) => (job.rocks ? 'yes' : 'no') === rocks);
  const low = Math.max(...blind.slice(3).map(([, at]) => at));
  const key = shown && keyOf(shown.job);
  const last = SHARES.length - 1;
  return (
    <Frame {...{ width, height, font }}>
      <Rows box={box} y={y} values={[0, 0.25, 0.5, 0.75, 1]} label={whole} />
      {SHARES.map((share, i) => (
        <text
          key={share}
          x={x(i)}
          y={px(box.bottom + font + 7)}
          textAnchor="middle"
          className={`tabular-nums ${i === shown?.job.share ? 'fill-ink font-semibold' : 'fill-ink-2'}`}
        >
          {Math.round(100 * share)}
        </text>
      ))}
      <text x={box.right} y={height - 6} textAnchor="end" className="fill-ink-2">
        % of caves, coin elsewhere →
      </text>
      <Background of="end" x={x} y={y} rocks={rocks} />
      {open && <Background of="moved" x={x} y={y} rocks={rocks} />}
      {open && (
        <path
          d={pathThrough(blind)}
          className="fill-none stroke-ink-2"
          strokeWidth={1.6}
          strokeDasharray="0.1 5"
          strokeLinecap="round"
        />
      )}
      {mine.map(({ job, result }) => {
        const present = keyOf(job) === key;
        const at = x(job.share) + (present ? 0 : 6 * scatter(job.seed, job.share));
        const r = present ? 6 : 3.4;
        return (
          <g key={keyOf(job)} strokeWidth={present ? 2.2 : 1.4}>
            <rect
              x={px(at - r * 0.9)}
              y={px(y(result.end) - r * 0.9)}
              width={px(1.8 * r)}
              height={px(1.8 * r)}
              className="fill-paper stroke-belief"
            />
            {open && <circle cx={px(at)} cy={y(result.moved)} r={r} className="fill-truth stroke-paper" />}
          </g>
        );
      })}
      {!open && (
        <text
          x={px((box.left + box.right) / 2)}
          y={px(y(0.375) + 0.35 * font)}
          textAnchor="middle"
          className="fill-ink-2"
        >
          coin moved: after your guess
        </text>
      )}
      <Halo>
        <text x={box.right} y={px(box.top - 0.9 * font)} textAnchor="end" className="fill-ink">
          coin at the end
        </text>
        {open && (
          <>
            <text
              x={x(rocks === 'yes' ? 3.45 : last)}
              y={y(rocks === 'yes' ? 0.52 : 0.66)}
              textAnchor={rocks === 'yes' ? 'start' : 'end'}
              className="fill-ink"
            >
              coin moved
            </text>
            <text x={box.right} y={px(low + 1.5 * font)} textAnchor="end" className="fill-ink-2">
              moved and invisible
            </text>
          </>
        )}
      </Halo>
    </Frame>
  );
}

export interface CurveProps {
  /** success in each twenty-fourth of the training so far */
  curve: readonly number[];
  width: number;
  height: number;
  font: number;
}

/** Success while it trains: what the trainer gets to see. */
export function Curve({ curve, width, height, font }: CurveProps) {
  const box = { left: roomForShares(font), right: width - 8, top: 12, bottom: height - Math.round(1.7 * font) };
  const y = linear([0, 1], [box.bottom, box.top]);
  const x = linear([0, CURVE], [box.left, box.right]);
  const end = curve.at(-1);
  return (
    <Frame {...{ width, height, font }}>
      <Rows box={box} y={y} values={[0, 0.5, 1]} label={whole} />
      <text x={box.left} y={px(box.bottom + font + 5)} className="fill-ink-2">
        first run
      </text>
      <text x={box.right} y={px(box.bottom + font + 5)} textAnchor="end" className="fill-ink-2">
        run {count(EPISODES)}
      </text>
      <BeliefLine
        d={pathThrough([[x(0), y(0)], ...curve.map((success, i) => [x(i + 1), y(success)] as const)])}
        dash="6 4"
      />
      {end !== undefined && (
        <>
          <rect
            x={px(x(curve.length) - 4.5)}
            y={px(y(end) - 4.5)}
            width={9}
            height={9}
            className="fill-paper stroke-belief"
            strokeWidth={2.2}
          />
          <Halo>
            <text
              x={px(Math.min(box.right, x(curve.length) + 4))}
              y={px(Math.min(box.bottom - 4, y(end) + 1.7 * font))}
              textAnchor="end"
              className="fill-ink font-semibold tabular-nums"
            >
              {percent(end)}
            </text>
          </Halo>
        </>
      )}
    </Frame>
  );
}
