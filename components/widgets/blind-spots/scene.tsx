import type { PointerEvent } from 'react';
import { Hatch } from '../../ui/hatch';
import { around } from '../../ui/plot';
import { Lamp, StationMark } from '../../ui/station-marks';
import { PAGES, START, visibilities } from './game';
import { beam, cone, groundEnds, type Layout, lineShare, placeAt, placeX } from './layout';
import type { State, truthOf } from './model';
import { signed } from './words';

const MOVE = '[transition:width_450ms_ease,x_450ms_ease,opacity_300ms_ease] motion-reduce:transition-none';
/** The lamp's light in the air, and paper right under it. */
const GLOW = 'fill-[light-dark(#fadf9f,#43371c)]';
const BRIGHT = 'fill-[light-dark(#fffdf6,#5c4c27)]';
const WRITING = 'stroke-[light-dark(#8d8371,#8f887a)]';
/** Lengths of the lines of writing while nobody knows what is in them. */
const RAGGED = [1, 0.92, 1, 0.85, 0.96, 1, 0.6].map((length, line) => ({ length, line }));
const pages = Array.from({ length: PAGES }, (_, i) => i);

interface SceneProps {
  layout: Layout;
  state: State;
  truth: ReturnType<typeof truthOf>;
  /** false for the moment in which the pages still show the untrained writer */
  settled: boolean;
  pointed: string | null;
  /** left out: the lamp hangs still */
  onAim?: (aim: number) => void;
  id: string;
}

function Defs({ id, open }: { id: string; open: boolean }) {
  return (
    <defs>
      <Hatch id={`${id}-ground`} size={9} width={1.2} opacity={0.55} at={0} />
      {open && (
        <pattern id={`${id}-bluff`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path d="M0 0V4" className="stroke-truth" strokeWidth={1.6} opacity={0.75} />
        </pattern>
      )}
    </defs>
  );
}

/** One page: paper as bright as it is looked at, with writing whose worth shows only once the reader has guessed. */
function Page({ layout, at, v, s, id }: { layout: Layout; at: number; v: number; s: number | null; id: string }) {
  const { page, lines } = layout;
  const x = placeX(layout, at + 1) - page.w / 2;
  const left = x + lines.margin;
  const room = page.w - 2 * lines.margin;
  const sheet = { ...around({ ...page, x }), rx: 2.5 };
  const top = page.y + (page.h - (lines.n - 1) * lines.pitch - lines.h) / 2;
  return (
    <g>
      <rect {...sheet} className="fill-shade" />
      <rect {...sheet} opacity={0.2 + 0.8 * v} className={`${BRIGHT} ${MOVE}`} />
      <rect {...sheet} className="fill-none stroke-control" strokeWidth={1} />
      {RAGGED.map(({ length, line }) => {
        const y = top + line * lines.pitch;
        if (s === null) {
          const middle = y + lines.h / 2;
          return (
            <path
              key={line}
              d={`M${left} ${middle}h${(room * length).toFixed(1)}`}
              className={WRITING}
              strokeWidth={lines.h * 0.45}
            />
          );
        }
        return (
          <g key={line}>
            <rect x={left} y={y} width={room} height={lines.h} className="fill-paper" />
            <rect x={left} y={y} width={room} height={lines.h} fill={`url(#${id}-bluff)`} />
            <rect
              x={left}
              y={y}
              width={room * lineShare(layout, s, line)}
              height={lines.h}
              className={`fill-truth ${MOVE}`}
            />
            <rect
              x={left}
              y={y}
              width={room}
              height={lines.h}
              className="fill-none stroke-truth"
              strokeWidth={layout.kind === 'wide' ? 0.9 : 0.7}
            />
          </g>
        );
      })}
    </g>
  );
}

interface RowProps {
  layout: Layout;
  y: number;
  name: string;
  /** added to the name where there is no room for a unit at each number */
  unit: string;
  cells: readonly string[];
  className: string;
}

/** A row of numbers under the pages. */
function Row({ layout, y, name, unit, cells, className }: RowProps) {
  const { names } = layout;
  return (
    <g>
      <text x={names.x} y={y - names.up} textAnchor={names.anchor} className="fill-ink-2">
        {name}
        {layout.kind === 'tall' ? unit : ''}
      </text>
      <g textAnchor="middle" className={`${className} tabular-nums`}>
        {pages.map((i) => (
          // three figures beside three others would read as one number where places are narrow
          <text
            key={i}
            x={placeX(layout, i + 1)}
            y={y}
            className={layout.kind === 'tall' && (cells[i] ?? '').length > 2 ? 'text-[0.75em]' : undefined}
          >
            {cells[i]}
          </text>
        ))}
      </g>
    </g>
  );
}

function Ground({ layout, state, id, pointed }: Pick<SceneProps, 'layout' | 'state' | 'id' | 'pointed'>) {
  const { ground } = layout;
  const { from, to } = groundEnds(layout);
  const lit = beam(layout, state);
  const strip = { y: ground.y, height: ground.h };
  const all = { ...strip, x: from, width: to - from };
  return (
    <g>
      <rect {...all} className="fill-shade" />
      <rect {...all} fill={`url(#${id}-ground)`} />
      <rect {...all} opacity={0.8 * state.glance} className={`fill-lit ${MOVE}`} />
      {lit && (
        <g opacity={Math.max(0, state.bright - state.glance) / Math.max(0.01, 1 - state.glance)}>
          <polygon points={cone(layout, state)} className={GLOW} opacity={0.8} />
          <rect {...strip} x={lit.from} width={lit.to - lit.from} className="fill-lit" />
        </g>
      )}
      {lit && pointed === 'lit' && (
        <rect {...strip} x={lit.from} width={lit.to - lit.from} className="fill-none stroke-lamp" strokeWidth={2.5} />
      )}
    </g>
  );
}

/** The report as a row of pages under the evaluator's lamp. Purely a picture: its words stand beside it, its handle is a slider. */
export function Scene({ layout, state, truth, settled, pointed, onAim, id }: SceneProps) {
  const v = visibilities(state);
  const x = placeX(layout, state.aim);
  const { eye, lamp } = layout;
  const wide = layout.kind === 'wide';
  const drag = (event: PointerEvent<SVGGElement>) => {
    const frame = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!frame || !onAim || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onAim(placeAt(layout, ((event.clientX - frame.left) / frame.width) * layout.width));
  };
  const share = (p: number) => (wide ? `${Math.round(100 * p)}\u00a0%` : String(Math.round(100 * p)));
  const rewardText = (reward: number) => {
    const text = signed(reward, layout.decimals);
    return wide ? text : text.replace('+', '').replace('0.', '.');
  };
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      fontSize={layout.font}
      // Chromium heeds touch-action on the drawing as a whole, not on a group in it: without it a finger cannot drag the lamp.
      className="block h-auto w-full touch-pan-y touch-pinch-zoom font-sans select-none"
      aria-hidden="true"
    >
      <Defs id={id} open={truth !== null} />
      <Ground layout={layout} state={state} id={id} pointed={pointed} />
      {pages.map((i) => (
        <g key={i}>
          <Page layout={layout} at={i} v={v[i] ?? 0} s={truth ? (settled && truth.s[i]) || START : null} id={id} />
          <text x={placeX(layout, i + 1)} y={layout.pageNumberY} textAnchor="middle" className="fill-ink tabular-nums">
            {i + 1}
          </text>
        </g>
      ))}
      {wide && (
        <text x={layout.names.x} y={layout.pageNumberY} textAnchor="end" className="fill-ink-2">
          page
        </text>
      )}
      <g
        {...(onAim && {
          className: 'cursor-ew-resize',
          onPointerDown: (event: PointerEvent<SVGGElement>) => event.currentTarget.setPointerCapture(event.pointerId),
          onPointerMove: drag,
        })}
      >
        <rect x={x - 26} y={0} width={52} height={lamp.y + 8} className="fill-transparent" />
        <g transform={`translate(${x} ${eye.y}) scale(${eye.scale})`}>
          <StationMark station="picks" />
        </g>
        <g transform={`translate(${x} ${lamp.y})`} className={state.width > 0 ? '' : 'opacity-40'}>
          <Lamp half={lamp.half} cord={lamp.y - eye.y - 18 * eye.scale - lamp.half * 0.95 - 3} />
        </g>
      </g>
      <Row
        layout={layout}
        y={layout.rows.checked}
        name="you check it"
        unit=", times in 100"
        cells={v.map(share)}
        className={pointed === 'glance' ? 'fill-lamp font-semibold' : 'fill-ink'}
      />
      <Row
        layout={layout}
        y={layout.rows.done}
        name="really done"
        unit=", %"
        cells={pages.map((i) => (truth ? share(truth.s[i] ?? START) : '?'))}
        className={truth ? 'fill-truth font-semibold' : 'fill-unsure'}
      />
      {layout.rows.reward !== null && (
        <Row
          layout={layout}
          y={layout.rows.reward}
          name={wide ? 'learned reward' : 'learned reward for real work'}
          unit=""
          cells={pages.map((i) => (truth ? rewardText(truth.rewards[i] ?? 0) : '?'))}
          className={truth ? 'fill-agent' : 'fill-unsure'}
        />
      )}
    </svg>
  );
}
