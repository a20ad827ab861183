/** What trains: the lines from the person to the models, and the small loops that train the helpers. */
import { hexagon } from '../../ui/station-marks';
import type { Layout } from './layout';
import { Head, SmallPerson } from './marks';
import type { Scene } from './scene';

const FADE = 'transition-opacity duration-300 motion-reduce:transition-none';
const REWARD = 'fill-none stroke-belief';

function Words({ x, y, text, anchor = 'middle' }: { x: number; y: number; text: string; anchor?: 'middle' | 'end' }) {
  return (
    <text x={x} y={y} textAnchor={anchor} className="fill-ink font-sans text-[13.5px] font-semibold">
      {text}
    </text>
  );
}

const Tip = ({ x, y, children }: { x: number; y: number; children: React.ReactNode }) => (
  <g transform={`translate(${x} ${y})`}>{children}</g>
);

/** All signals are drawn; the scene decides which show, so that they fade rather than jump. */
export function Signals({ layout, scene }: { layout: Layout; scene: Scene }) {
  const wide = layout.size === 'wide';
  const { root, whole, bench, between, leaf, left, right } = layout;
  const on = (signal: Scene['signal']) => `${FADE} ${scene.signal === signal ? '' : 'opacity-0'}`;
  const r = 23;
  const y = whole.y;
  const top = wide ? 18 : 16;
  const answer = wide ? 692 : 215;
  const drop = wide ? 160 : 112;
  const rootX = root.x + root.w / 2;
  return (
    <>
      <g className={`${FADE} ${scene.writes ? '' : 'opacity-0'}`}>
        <path
          d={`M${bench.x} ${y - r}V${top + 10}Q${bench.x} ${top} ${bench.x - 10} ${top}H${rootX + 10}Q${rootX} ${top} ${rootX} ${top + 10}V${root.y - 3}`}
          className="fill-none stroke-agent"
          strokeWidth={1.6}
        />
        <Tip x={rootX} y={root.y - 1}>
          <Head dir="down" className="fill-agent" />
        </Tip>
        {wide && <Words x={(bench.x + between.x) / 2 - 88} y={top - 5} text="writes two summaries" />}
      </g>
      <g className={on('choice')}>
        <path
          d={`M${whole.x + r} ${y}H${between.x - r - 6}M${between.x + r} ${y}H${bench.x - r - 6}`}
          className={REWARD}
          strokeWidth={2.4}
          strokeDasharray="6 4"
        />
        <Tip x={between.x - r + 2} y={y}>
          <Head dir="right" className="fill-belief" />
        </Tip>
        <Tip x={bench.x - r + 2} y={y}>
          <Head dir="right" className="fill-belief" />
        </Tip>
        {wide && <Words x={(whole.x + between.x) / 2 + 8} y={y - 9} text="picks one" />}
        {wide && <Words x={(between.x + bench.x) / 2} y={y - 9} text="reward" />}
      </g>
      <g className={on('copy')}>
        <path d={`M${whole.x + r} ${y}H${bench.x - r - 6}`} className="fill-none stroke-agent" strokeWidth={2.6} />
        <Tip x={bench.x - r + 2} y={y}>
          <Head dir="right" className="fill-agent" />
        </Tip>
        <g transform={`translate(${answer} ${y})`}>
          <path d="M-9-12H5L9-8V12H-9Z" className="fill-paper stroke-agent" strokeWidth={1.8} strokeLinejoin="round" />
          <path d="M-5-4H5M-5 1H5M-5 6H1" className="stroke-agent" strokeWidth={1.6} strokeLinecap="round" />
        </g>
        <Words x={answer} y={y - 20} text={wide ? 'learns to give this answer' : 'learns this'} />
      </g>
      {wide && (
        <g className={`${FADE} ${scene.claims ? '' : 'opacity-0'}`}>
          {scene.claims?.map((words, k) => (
            <text key={words} x={root.x + root.w + 20} y={y - 6 + k * 24} className="fill-ink font-sans text-[13.5px]">
              <tspan className="fill-agent font-bold">{k === 0 ? 'A' : 'B'}</tspan>
              <tspan dx={6}>{words}</tspan>
            </text>
          ))}
        </g>
      )}
      <g className={on('verdict')}>
        {wide ? (
          <path
            d={`M${leaf.x + r} ${leaf.y}H${(left.x + right.x) / 2}V${drop}M${left.x} ${left.y + r + 6}V${drop}H${right.x}V${right.y + r + 6}`}
            className={REWARD}
            strokeWidth={2.4}
            strokeDasharray="6 4"
          />
        ) : (
          <path
            d={`M${leaf.x + r} ${leaf.y}H313V${drop}H${left.x}V${left.y + r + 6}M${right.x} ${drop}V${right.y + r + 6}`}
            className={REWARD}
            strokeWidth={2.4}
            strokeDasharray="6 4"
          />
        )}
        <Tip x={left.x} y={left.y + r - 2}>
          <Head dir="up" className="fill-belief" />
        </Tip>
        <Tip x={right.x} y={right.y + r - 2}>
          <Head dir="up" className="fill-belief" />
        </Tip>
        <Words x={left.x + (wide ? 34 : 18)} y={left.y + (wide ? 56 : 46)} text={wide ? 'loses 1' : '−1'} />
        <Words x={right.x - (wide ? 30 : 16)} y={right.y + (wide ? 56 : 46)} text={wide ? 'wins 1' : '+1'} />
      </g>
    </>
  );
}

/** RRM's recursion: beside every row the same loop as above, for the helpers of that row. Only where there is room. */
export function Loops({ layout, scene }: { layout: Layout; scene: Scene }) {
  if (layout.size !== 'wide') return null;
  const { between, bench } = layout;
  const n = layout.rows.length;
  return (
    <g className={`${FADE} ${scene.loops ? '' : 'opacity-0'}`}>
      {layout.rows.map((rowY, k) => {
        const y = rowY + layout.room.h / 2;
        const helped = k < n - 1;
        return (
          <g key={rowY}>
            <path
              d={`M${between.x + 12} ${y}H${bench.x - 20}`}
              className={REWARD}
              strokeWidth={2}
              strokeDasharray="6 4"
            />
            <Tip x={bench.x - 13} y={y}>
              <Head dir="right" className="fill-belief" />
            </Tip>
            <Tip x={between.x} y={y}>
              <SmallPerson />
            </Tip>
            <Tip x={bench.x} y={y}>
              <polygon points={hexagon(13)} className="fill-agent stroke-paper" strokeWidth={1.6} />
              <text y={5} textAnchor="middle" className="fill-paper font-sans text-[14px] font-bold">
                {n - k}
              </text>
            </Tip>
            <text
              x={(between.x + bench.x) / 2}
              y={y - 9}
              textAnchor="middle"
              className="fill-ink-2 font-sans text-[13.5px]"
            >
              {helped ? 'picks, with help' : 'picks, alone'}
            </text>
          </g>
        );
      })}
      <text
        x={(between.x + bench.x) / 2}
        y={(layout.rows[0] ?? 0) - 8}
        textAnchor="middle"
        className="fill-ink font-sans text-[13.5px] font-semibold"
      >
        The same loop for every row
      </text>
    </g>
  );
}
