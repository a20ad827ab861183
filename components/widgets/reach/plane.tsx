'use client';
import { type PointerEvent, useId, useRef } from 'react';
import { Columns, linear, pathThrough, Rows } from '../../ui/plot';
import { px } from '../../ui/px';
import { percent } from '../../words/numbers';
import { gameOnShow, type LinePoint, planeLines, showsAt, WEAKEST } from './game';
import { Dots, Hatch } from './marks';
import { LEVELS, NUMBERS } from './params';
import type { Derived } from './words';

const STRONGEST = NUMBERS.beta.max;
/** Lines may leave the map at the top; beyond this they are not followed. */
const CEILING = 1.5;

interface Room {
  beta: number;
  c: number;
  thick: number;
}

/** A place for words so wide between two lines: near the middle of the map, as far as it is roomy there and off `busy`. */
function roomFor(
  lines: readonly LinePoint[],
  low: (p: LinePoint) => number,
  high: (p: LinePoint) => number,
  wide: number,
  busy: number,
) {
  let best: (Room & { worth: number }) | null = null;
  for (const { beta } of lines) {
    if (beta - wide / 2 < 0.15 || beta + wide / 2 > STRONGEST) continue;
    const under = lines.filter((p) => Math.abs(p.beta - beta) <= wide / 2);
    const from = Math.max(...under.map(low));
    const to = Math.min(...under.map(high));
    const worth =
      Math.min(to - from, 0.3) - 0.01 * Math.abs(beta - 8) - (Math.abs(beta - busy) < wide / 2 + 0.4 ? 0.2 : 0);
    if (worth > (best?.worth ?? -1)) best = { beta, c: (from + to) / 2, thick: to - from, worth };
  }
  return best;
}

export interface PlaneProps {
  derived: Derived;
  onPlace: (beta: number, c: number) => void;
  pointed: string | null;
  width: number;
  height: number;
  font: number;
}

/** The map of the plane: how often a look reaches a piece against how hard each AI is trained, and the line between repair and ruin. */
export function Plane({ derived, onPlace, pointed, width, height, font }: PlaneProps) {
  const uid = useId().replaceAll(':', '');
  const dragging = useRef(false);
  const { settings } = derived;
  const { beta, c, q, fade, level, badFloor, badC, falseAlarm } = settings;
  const lines = planeLines(gameOnShow(settings).gloss, q, STRONGEST, settings);
  const box = {
    left: 4 * font,
    right: width - Math.round(1.5 * font),
    top: font + 16,
    bottom: height - 2 * font - 20,
  };
  const x = linear([0, STRONGEST], [box.left, box.right]);
  const y = linear([0, 1], [box.bottom, box.top]);
  const hold = (p: LinePoint) => Math.min(p.hold, CEILING);
  const heal = (p: LinePoint) => Math.min(p.heal, CEILING);
  const along = (f: (p: LinePoint) => number, from = lines) => from.map((p) => [x(p.beta), y(f(p))] as const);
  const top = y(CEILING);
  const last = x(STRONGEST);
  const lit = `${pathThrough(along(hold))}L${last} ${top}L${x(WEAKEST / (1 - falseAlarm))} ${top}Z`;
  const stays = `${pathThrough([...along(hold), ...along(heal).reverse()])}Z`;
  // the two lines part at the fold; before it there is only one
  const parted = lines.filter(
    (p, i) => heal(p) > hold(p) + 1e-6 || heal(lines[i + 1] ?? p) > hold(lines[i + 1] ?? p) + 1e-6,
  );
  const perBeta = (box.right - box.left) / STRONGEST;
  const wide = (letters: number) => (letters * font * 0.56) / perBeta;
  const shown = (p: LinePoint) => Math.min(1, hold(p));
  const labels = [
    { words: 'errors win', room: roomFor(lines, () => 0, shown, wide(11), beta), ground: 'fill-shade' },
    { words: 'repaired', room: roomFor(lines, shown, () => 1, wide(9), beta), ground: 'fill-lit' },
  ];
  const place = (event: PointerEvent<SVGSVGElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    const left = ((event.clientX - frame.left) / frame.width) * width;
    const down = ((event.clientY - frame.top) / frame.height) * height;
    onPlace(((left - box.left) / (box.right - box.left)) * STRONGEST, (box.bottom - down) / (box.bottom - box.top));
  };
  const sinks = fade > 0 ? Array.from({ length: LEVELS }, (_, l) => l + 1) : [];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      fontSize={font}
      className="block h-auto w-full cursor-crosshair overflow-visible touch-pan-y select-none font-sans"
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        dragging.current = true;
        // a finger that scrolls sets nothing: its place counts when it lifts
        if (event.pointerType === 'touch') return;
        event.currentTarget.setPointerCapture(event.pointerId);
        place(event);
      }}
      onPointerMove={(event) => dragging.current && event.pointerType !== 'touch' && place(event)}
      onPointerUp={(event) => {
        if (dragging.current && event.pointerType === 'touch') place(event);
        dragging.current = false;
      }}
      onPointerCancel={() => {
        dragging.current = false;
      }}
    >
      <defs>
        <Hatch id={`${uid}h`} />
        <Dots id={`${uid}d`} />
        <clipPath id={`${uid}c`}>
          <rect x={box.left} y={box.top} width={px(box.right - box.left)} height={px(box.bottom - box.top)} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${uid}c)`}>
        <rect x={box.left} y={box.top} width={width} height={height} className="fill-shade" />
        <rect x={box.left} y={box.top} width={width} height={height} fill={`url(#${uid}h)`} />
        <path d={lit} className="fill-lit" />
        <path d={stays} fill={`url(#${uid}d)`} />
        <path
          d={pathThrough(along(heal, parted))}
          fill="none"
          className="stroke-ink"
          strokeWidth={1.5}
          strokeDasharray="2 4"
        />
        <path
          d={pathThrough(along(hold))}
          fill="none"
          className="stroke-ink"
          strokeWidth={pointed === 'critical' ? 5 : 3}
          strokeLinejoin="round"
        />
      </g>
      <Rows box={box} y={y} values={[0, 0.5, 1]} label={percent} />
      <Columns box={box} x={x} values={[0, 4, 8, 12]} label={String} font={font} />
      <text x={2} y={px(box.top - 13)} className="fill-ink-2">
        ↑ how often a look reaches a piece
      </text>
      <text x={box.right} y={px(height - 4)} textAnchor="end" className="fill-ink-2">
        how hard each AI is trained →
      </text>
      {labels.map(
        ({ words, room, ground }) =>
          room &&
          room.thick > (2.4 * font) / (box.bottom - box.top) && (
            <g key={words} transform={`translate(${x(room.beta)} ${y(room.c)})`}>
              <rect
                x={px(-words.length * font * 0.28)}
                y={px(-0.8 * font)}
                width={px(words.length * font * 0.56)}
                height={px(1.6 * font)}
                rx={4}
                className={ground}
              />
              <text y={px(0.35 * font)} textAnchor="middle" className="fill-ink font-semibold">
                {words}
              </text>
            </g>
          ),
      )}
      <path
        d={`M${x(beta)} ${box.bottom}V${y(c)}H${box.left}`}
        fill="none"
        className="stroke-ink"
        strokeWidth={1}
        strokeDasharray="1 3"
      />
      {sinks.map((l) => (
        <path
          key={l}
          d={`M${px(x(beta) - 6)} ${y(showsAt(l, settings))}h12`}
          className="stroke-agent"
          strokeWidth={1.6}
          strokeOpacity={l <= level ? 1 : 0.45}
        />
      ))}
      {badFloor > 0 && (
        <path
          d={`M${x(beta)} ${px(y(badC) - 8)}l8 8l-8 8l-8 -8Z`}
          className={`stroke-agent ${level === badFloor ? 'fill-agent-fill' : 'fill-paper'}`}
          strokeWidth={2.2}
        />
      )}
      <circle cx={x(beta)} cy={y(c)} r={12} className="fill-paper" fillOpacity={0.6} />
      <circle
        cx={x(beta)}
        cy={y(c)}
        r={pointed === 'c' || pointed === 'beta' ? 11 : 8}
        className="fill-agent-fill stroke-paper"
        strokeWidth={2.5}
      />
      {fade > 0 && level > 0 && (
        <circle
          cx={x(beta)}
          cy={y(showsAt(level, settings))}
          r={6}
          className="fill-paper stroke-agent"
          strokeWidth={2.5}
        />
      )}
    </svg>
  );
}
