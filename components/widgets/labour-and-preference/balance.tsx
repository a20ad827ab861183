import { px } from '../../ui/px';
import { StationMark } from '../../ui/station-marks';
import type { Account } from './labour';
import { FILL, type Kind, Wish } from './marks';
import { number } from './words';

const W = 300;
const H = 262;
const ARM = 86;
const PIVOT = 204;
const PAN = 76;
/** Tallest stack, in units: all minutes there are. */
const STACK = 140;
const MOST_TILT = 15;
const GLIDE = 'transition-transform duration-500 ease-out motion-reduce:transition-none';
const GROW = 'transition-[y,height] duration-500 ease-out motion-reduce:transition-none';

interface Block {
  kind: Kind;
  minutes: number;
}

interface StackProps {
  blocks: readonly Block[];
  x: number;
  drop: number;
  unit: number;
  total: number;
}

/** Minutes standing on a pan, the first block at the bottom. */
function Stack({ blocks, x, drop, unit, total }: StackProps) {
  let y = PIVOT - 30;
  return (
    <g transform={`translate(${x} ${px(drop)})`} className={GLIDE}>
      <path d={`M0 ${PIVOT}V${PIVOT - 27}`} className="stroke-ink-2" strokeWidth={2.5} />
      <path
        d={`M${-PAN / 2} ${PIVOT - 28}H${PAN / 2}`}
        className="stroke-ink-2"
        strokeWidth={3.5}
        strokeLinecap="round"
      />
      {blocks.map(({ kind, minutes }) => {
        const h = minutes > 0 ? Math.max(2, minutes * unit) : 0;
        y -= h;
        return (
          <rect
            key={kind}
            x={-26}
            y={px(y)}
            width={52}
            height={px(h)}
            className={`${FILL[kind]} ${GROW}`}
            strokeWidth={h > 0 ? 1 : 0}
          />
        );
      })}
      {blocks[0]?.kind === 'wanting' && blocks[0].minutes > 0 && (
        <g transform={`translate(-38 ${px(PIVOT - 37)})`}>
          <Wish r={5} />
        </g>
      )}
      <text y={px(y - 9)} textAnchor="middle" className="fill-ink font-sans text-base font-semibold tabular-nums">
        {number(total)} min
      </text>
    </g>
  );
}

/** People's minutes against the assistants': the beam leans with people's share of all minutes. */
export function Balance({ now, most }: { now: Account; most: number }) {
  const tilt = px(MOST_TILT * (1 - 2 * now.share));
  const drop = ARM * Math.sin((tilt * Math.PI) / 180);
  const unit = STACK / Math.max(most, now.people, now.assistants);
  return (
    <svg viewBox={`0 0 ${W} ${H}`} aria-hidden="true" className="mx-auto block w-full max-w-[19rem]">
      <path d={`M${W / 2} ${PIVOT}L${W / 2 + 20} ${H - 8}H${W / 2 - 20}Z`} className="fill-ink-2" />
      <g transform={`translate(${W / 2} ${PIVOT})`}>
        <g transform={`rotate(${tilt})`} className={GLIDE}>
          <path d={`M${-ARM} 0H${ARM}`} className="stroke-ink-2" strokeWidth={5} strokeLinecap="round" />
        </g>
        <circle r={6} className="fill-paper-2 stroke-ink-2" strokeWidth={2.5} />
      </g>
      <Stack
        x={W / 2 - ARM}
        drop={-drop}
        unit={unit}
        total={now.people}
        blocks={[
          { kind: 'wanting', minutes: now.wanting },
          { kind: 'reading', minutes: now.reading },
          { kind: 'checking', minutes: now.checking },
          { kind: 'finding', minutes: now.finding },
        ]}
      />
      <Stack
        x={W / 2 + ARM}
        drop={drop}
        unit={unit}
        total={now.assistants}
        blocks={[{ kind: 'assistants', minutes: now.assistants }]}
      />
      <g transform={`translate(32 ${H - 28}) scale(.8)`}>
        <StationMark station="picks" />
      </g>
      <text x={54} y={H - 23} className="fill-ink font-sans text-sm">
        People
      </text>
      <text x={W - 54} y={H - 23} textAnchor="end" className="fill-ink font-sans text-sm">
        Assistants
      </text>
      <g transform={`translate(${W - 32} ${H - 28}) scale(.8)`}>
        <StationMark station="worker" />
      </g>
    </svg>
  );
}
