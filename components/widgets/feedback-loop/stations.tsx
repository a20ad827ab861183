import { px } from '../../ui/px';
import { BASE, LINES } from './game';
import { type Box, barY, horizon, type Layout, type Lines, sheet, textY } from './layout';
import type { derive } from './model';
import { type Keyframe, percent, signed } from './story';

export const MOVE =
  '[transition:width_450ms_ease,x_450ms_ease,y_450ms_ease,height_450ms_ease,opacity_300ms_ease] motion-reduce:transition-none';
const FAINT = 'opacity-20';
/** Paper under the lamp: on a dark page it is the brightest thing. */
const BRIGHT = 'fill-[light-dark(#fffdf6,#5c4c27)]';
/** Share of a line that the imitating worker really does. */
const START = 1 / (1 + Math.exp(-BASE));

export interface PartProps {
  layout: Layout;
  told: ReturnType<typeof derive>;
  frame: Keyframe;
  id: string;
}

const rows = Array.from({ length: LINES }, (_, i) => i);

/** A sheet of paper, bright where the light falls on it and dim in the shade. */
export function Sheet({ layout, box, lit, id }: { layout: Lines; box: Box; lit: number; id: string }) {
  const { x, y, w, h } = sheet(layout, box);
  const end = Math.min(y + h, Math.max(y, horizon(layout, lit)));
  return (
    <g>
      <rect x={x} y={y} width={w} height={h} rx={3} className={BRIGHT} />
      <rect x={x} y={end} width={w} height={y + h - end} className={`fill-shade ${MOVE}`} />
      <rect x={x} y={end} width={w} height={y + h - end} fill={`url(#${id}-ground)`} className={MOVE} />
      <rect x={x} y={y} width={w} height={h} rx={3} className="fill-none stroke-control" strokeWidth={1} />
    </g>
  );
}

/** One line of writing: solid is really worked out, hatched is bluff. `share` is the solid part. */
export function Line({
  x,
  y,
  w,
  h,
  share,
  id,
}: {
  x: number;
  y: number;
  w: number;
  h: number;
  share: number;
  id: string;
}) {
  const solid = px(w * share);
  return (
    <g>
      <rect x={x} y={y} width={w} height={h} rx={1.5} className="fill-paper" />
      <rect x={x} y={y} width={w} height={h} rx={1.5} fill={`url(#${id}-bluff)`} />
      <rect x={x} y={y} width={solid} height={h} rx={1.5} className={`fill-truth ${MOVE}`} />
      <rect x={x} y={y} width={w} height={h} rx={1.5} className="fill-none stroke-truth" strokeWidth={1} />
    </g>
  );
}

export function Page({ layout, told, frame, id }: PartProps) {
  const { page, bar } = layout;
  const start = px(page.x + page.w * START);
  return (
    <g className={`${frame.focus.includes('worker') ? '' : FAINT} ${MOVE}`}>
      <Sheet layout={layout} box={page} lit={told.settings.lit} id={id} />
      {rows.map((i) => {
        const y = barY(layout, i);
        return (
          <g key={i}>
            <Line x={page.x} y={y} w={page.w} h={bar} share={told.shown[i] ?? 0} id={id} />
            {frame.moved !== 'none' && (
              <path d={`M${start} ${y - 4}V${y + bar + 4}`} className="stroke-ink" strokeWidth={1.5} />
            )}
          </g>
        );
      })}
    </g>
  );
}

export function Versions({ layout, told, frame, id }: PartProps) {
  const { pair } = told;
  const on = frame.focus.includes('versions');
  return (
    <g className={`${on ? '' : FAINT} ${MOVE}`}>
      {(['a', 'b'] as const).map((name) => {
        const { x, w } = layout[name];
        return (
          <g key={name}>
            <Sheet layout={layout} box={layout[name]} lit={told.settings.lit} id={id} />
            {rows.map((i) => (
              <Line key={i} x={x} y={barY(layout, i)} w={w} h={layout.bar} share={pair[name][i] ? 1 : 0} id={id} />
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** What the two versions are called, what they look worth, and which one was picked. */
export function VersionNames({ layout, told, frame }: PartProps) {
  const { pair } = told;
  const shown = frame.picked === true;
  const y = layout.captionY;
  return (
    <g className="font-sans">
      {(['a', 'b'] as const).map((name) => {
        const { x, w } = layout[name];
        const { x: left, w: width, y: top, h: height } = sheet(layout, layout[name]);
        const won = shown && pair.pick === name;
        const worth = name === 'a' ? pair.looksA : pair.looksB;
        return (
          <g key={name}>
            {won && (
              <rect
                x={left}
                y={top}
                width={width}
                height={height}
                rx={3}
                className="fill-none stroke-lamp"
                strokeWidth={2.5}
              />
            )}
            <text x={x + w / 2} y={y} textAnchor="middle" className="fill-ink">
              <tspan className="font-semibold">{name.toUpperCase()}</tspan>
              {won ? (layout.kind === 'wide' ? ' ✓ picked' : ' ✓') : ''}
            </text>
            {shown && (
              <text x={x + w / 2} y={y + layout.font * 1.3} textAnchor="middle" className="tabular-nums">
                <tspan className="fill-belief">looks {Number(worth.toFixed(1))}</tspan>
                {layout.kind === 'wide' ? ' ' : ''}
                <tspan className="fill-truth" {...(layout.kind === 'tall' && { x: x + w / 2, dy: layout.font * 1.3 })}>
                  is {pair[name].filter(Boolean).length}
                </tspan>
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** A bar that grows from an axis to either side. */
function Diverging({
  axis,
  to,
  y,
  h,
  className,
}: {
  axis: number;
  to: number;
  y: number;
  h: number;
  className: string;
}) {
  return (
    <rect
      x={px(Math.min(axis, to))}
      y={y}
      width={px(Math.abs(to - axis))}
      height={h}
      rx={1.5}
      className={`${className} ${MOVE}`}
    />
  );
}

function Axis({ layout, x, className }: { layout: Layout; x: number; className: string }) {
  const bottom = layout.top + layout.pitch * LINES;
  return <path d={`M${x} ${layout.top}V${bottom}`} className={className} strokeWidth={1} />;
}

export function Picks({ layout, told, frame, alone }: PartProps & { alone: boolean }) {
  const { x, scale, number } = layout.picks;
  const on = (alone || frame.focus.includes('picks')) && !frame.uncounted;
  return (
    <g className="font-sans">
      <g className={`${on ? '' : FAINT} ${MOVE}`}>
        <Axis layout={layout} x={x} className="stroke-lamp" />
        {rows.map((i) => {
          const share = told.tally.realWins[i] ?? 0.5;
          return (
            <Diverging
              key={i}
              axis={x}
              to={x + (share - 0.5) * scale}
              y={barY(layout, i)}
              h={layout.bar}
              className="fill-lamp-fill stroke-lamp"
            />
          );
        })}
      </g>
      {on &&
        rows.map((i) => (
          <text key={i} x={number} y={textY(layout, i)} textAnchor="end" className="fill-ink tabular-nums">
            {percent(told.tally.realWins[i] ?? 0.5)}
          </text>
        ))}
      {on && (
        <text x={x} y={layout.captionY} textAnchor="middle" className="fill-ink-2">
          real work wins
        </text>
      )}
    </g>
  );
}

export function Reward({ layout, told, frame, alone }: PartProps & { alone: boolean }) {
  const { x, scale, number } = layout.reward;
  const on = alone || frame.focus.includes('reward');
  return (
    <g className="font-sans">
      <g className={`${on ? '' : FAINT} ${MOVE}`}>
        <Axis layout={layout} x={x} className="stroke-agent" />
        {rows.map((i) => (
          <Diverging
            key={i}
            axis={x}
            to={x + (told.outcome.reward[i] ?? 0) * scale}
            y={barY(layout, i)}
            h={layout.bar}
            className="fill-agent-fill stroke-agent"
          />
        ))}
      </g>
      {on &&
        rows.map((i) => (
          <text key={i} x={number} y={textY(layout, i)} textAnchor="end" className="fill-ink tabular-nums">
            {signed(told.outcome.reward[i] ?? 0)}
          </text>
        ))}
      {on && (
        <text x={x} y={layout.captionY} textAnchor="middle" className="fill-ink-2">
          pays for real work
        </text>
      )}
    </g>
  );
}
