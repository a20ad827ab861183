import * as m from 'framer-motion/m';
import { useId } from 'react';
import { Columns, Frame, Halo, linear, Rows } from '../../ui/plot';
import { px } from '../../ui/px';
import { percent } from '../../words/numbers';
import { gains, mapTo, THRESHOLD } from './game';
import { CloseHatch, Fields, Ground } from './marks';
import { curveThrough, fieldsOf, stairsOf } from './paths';
import type { Derived } from './words';

/** What is drawn, as the ticks of both axes: all of it, or the corner in which the walk begins. */
const WHOLE = [0, 0.5, 1] as const;
const CLOSE = { ground: [0.7, 0.8, 0.9, 1], collapsed: [0, 0.1, 0.2, 0.3] } as const;

export interface CobwebProps {
  derived: Derived;
  /** the walk has just gone up by one level: its last turn draws itself */
  stepped: boolean;
  pointed: string | null;
  width: number;
  height: number;
  font: number;
}

/** One level as a map: quality of the helpers in, quality of the work out; the walk bounces between it and the diagonal. */
export function Cobweb({ derived, stepped, pointed, width, height, font }: CobwebProps) {
  const uid = useId().replaceAll(':', '');
  const { settings, orbit, map, fixed, now, ceiling } = derived;
  const { level, zoom, badFloor } = settings;
  const ticks = zoom === 'close' ? CLOSE[settings.start] : WHOLE;
  const [low, high] = [ticks[0], ticks.at(-1) ?? 1];
  const inside = (s: number) => s >= low && s <= high;
  const box = {
    left: 4 * font,
    right: width - Math.round(1.5 * font),
    top: font + 16,
    bottom: height - 2 * font - 20,
  };
  const x = linear([low, high], [box.left, box.right]);
  const y = linear([low, high], [box.bottom, box.top]);
  const at = (s: number, out: number) => [x(s), y(out)] as const;
  const curve = (f: (s: number) => number) => curveThrough(f, low, high, at);
  const fields = fieldsOf(map, fixed, at);
  const stairs = (from: number, to: number) => stairsOf(orbit, from, to, low, at);
  const start = orbit[0] ?? 0;
  // faint: the curves of the levels walked, where each has its own; at the bad level that of the others, later that of the bad one
  const walked = settings.fade > 0 || gains(settings);
  const other = level === badFloor ? badFloor + 1 : badFloor;
  const ghosts = walked
    ? Array.from({ length: Math.max(0, level - 1) }, (_, l) => l + 1)
    : badFloor > 0 && level >= badFloor
      ? [other]
      : [];
  const tip = fixed.find((p) => !p.stable);
  const tipLeft = tip && tip.s > low + 0.62 * (high - low);
  const turn = { d: stairs(level - 1, level), strokeWidth: 3, className: 'fill-none stroke-truth' };
  return (
    <Frame {...{ width, height, font }}>
      <defs>
        <CloseHatch id={`${uid}h`} />
        <clipPath id={`${uid}c`}>
          <rect
            x={box.left - 1}
            y={px(box.top - 4)}
            width={px(box.right - box.left + 5)}
            height={px(box.bottom - box.top + 5)}
          />
        </clipPath>
      </defs>
      <g clipPath={`url(#${uid}c)`}>
        <Fields fields={fields} hatch={`${uid}h`} />
      </g>
      <Rows box={box} y={y} values={ticks} label={percent} />
      <Columns box={box} x={x} values={ticks} label={percent} font={font} />
      <text x={2} y={px(box.top - 13)} className="fill-ink-2">
        ↑ quality of the work out
      </text>
      <text x={box.right} y={px(height - 4)} textAnchor="end" className="fill-ink-2">
        quality of the helpers in →
      </text>
      {inside(THRESHOLD) && (
        <path
          d={`M${box.left} ${y(THRESHOLD)}H${box.right}`}
          className="stroke-ink-2"
          strokeWidth={1.4}
          strokeDasharray="1 5"
          strokeLinecap="round"
        />
      )}
      {settings.hidden > 0 && inside(ceiling) && (
        <path
          d={`M${box.left} ${y(ceiling)}H${box.right}`}
          className="stroke-ink"
          strokeWidth={1.4}
          strokeDasharray="8 4"
        />
      )}
      <path d={`M${at(low, low)}L${at(high, high)}`} className="stroke-ink-2" strokeWidth={1.2} />
      <g fill="none" strokeLinejoin="round" clipPath={`url(#${uid}c)`}>
        {ghosts.map((l) => (
          <path
            key={l}
            d={curve(mapTo(l, settings))}
            className="stroke-ink"
            strokeWidth={1}
            strokeOpacity={walked ? 0.16 : 0.5}
          />
        ))}
        <path d={curve(map)} className="stroke-ink" strokeWidth={2.6} />
        <path d={stairs(level, orbit.length - 1)} className="stroke-truth" strokeWidth={1.4} strokeOpacity={0.55} />
        {level > 0 && (
          <>
            <path d={stairs(0, level - 1)} className="stroke-truth" strokeWidth={3} />
            {stepped ? (
              <m.path key={level} {...turn} initial={{ pathLength: 0 }} animate={{ pathLength: 1 }} />
            ) : (
              <path {...turn} />
            )}
          </>
        )}
      </g>
      {fixed
        .filter((p) => inside(p.s))
        .map((p) => (
          <circle
            key={p.s}
            cx={x(p.s)}
            cy={y(p.s)}
            r={p.stable ? 6 : 7}
            strokeWidth={p.stable ? 1.5 : 2.5}
            className={p.stable ? 'fill-ink stroke-paper-2' : 'fill-paper stroke-ink'}
          />
        ))}
      <Halo>
        {tip && inside(tip.s) && (
          <text
            x={px(x(tip.s) + (tipLeft ? -13 : 13))}
            y={px(y(tip.s) + (tipLeft ? -4 : font))}
            textAnchor={tipLeft ? 'end' : 'start'}
            className="fill-ink"
          >
            tipping point
          </text>
        )}
        {settings.hidden > 0 && inside(ceiling) && (
          <text x={px(box.left + 6)} y={px(y(ceiling) - 6)} className="fill-ink">
            ceiling {percent(ceiling)}
          </text>
        )}
        {zoom === 'whole' && !(settings.hidden > 0 && Math.abs(ceiling - THRESHOLD) < 0.06) && (
          <text x={px(box.left + 6)} y={px(y(THRESHOLD) - 6)} className="fill-ink-2">
            80&nbsp;%
          </text>
        )}
      </Halo>
      {inside(start) && <Ground x={x(start)} y={y(low) - 6} person={settings.start === 'ground'} />}
      {level > 0 && inside(now) && (
        <circle
          cx={x(now)}
          cy={y(now)}
          r={pointed === 'now' ? 9 : 6.5}
          className="fill-truth stroke-paper"
          strokeWidth={2}
        />
      )}
    </Frame>
  );
}
