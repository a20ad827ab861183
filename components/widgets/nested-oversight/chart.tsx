import { OVERSIGHT_GAMES } from '../../models/oversight/nested-oversight';
import { Columns, Halo, linear, pathThrough, Rows, roomForShares } from '../../ui/plot';
import { px } from '../../ui/px';
import { count } from '../../words/numbers';
import { curveOf, type derive, type NestedOversightState } from './model';
import { FARTHEST } from './params';
import { tenths } from './words';

/** Where each line's name stands, clear of the other lines: [gap, share], and which end of the name is there. */
const NAMES = {
  backdoor: { at: [205, 0.74], anchor: 'start' },
  debate: { at: [880, 0.415], anchor: 'start' },
  mafia: { at: [118, 0.355], anchor: 'start' },
  wargames: { at: [14, 0.025], anchor: 'start' },
} as const;

/** With the best number of steps; the same for every state. */
const BEST = OVERSIGHT_GAMES.games.map((game) => ({ ...game, curve: curveOf(game.id, 0) }));

const diamond = (x: number, y: number, r: number) => `M${x} ${px(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`;

export interface ChartProps {
  state: NestedOversightState;
  derived: ReturnType<typeof derive>;
  width: number;
  height: number;
  font: number;
}

/** Success against the gap for the four games, the game in view heavy; diamonds for what was published later. */
export function Chart({ state, derived, width, height, font }: ChartProps) {
  const box = { left: roomForShares(font), right: width - px(2 * font), top: 26, bottom: height - px(3.2 * font) };
  const x = linear([0, FARTHEST], [box.left, box.right]);
  const y = linear([0, 1], [box.bottom, box.top]);
  const path = (curve: ReturnType<typeof curveOf>) => pathThrough(curve.map(([gap, share]) => [x(gap), y(share)]));
  const { now } = derived;
  const fixed = state.steps !== 0;
  const chosen = BEST.find((game) => game.id === state.game);
  const inView = (id: string) => id === state.game;
  const here = x(state.gap);
  // Near the ground the lines bundle: there the later number stands right of them, and a thin line leads to it.
  const low = chosen && chosen.laterAt400 < 0.4;
  const later = low
    ? { x: px(box.right - 7.6 * font), y: y(0.19) }
    : { x: px(x(400) + 12), y: px(y(chosen?.laterAt400 ?? 0) - 8) };
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      fontSize={font}
      className="block h-auto w-full overflow-visible"
      aria-hidden="true"
    >
      <Rows box={box} y={y} values={[0, 0.25, 0.5, 0.75, 1]} label={(share) => `${100 * share}\u00a0%`} />
      <Columns box={box} x={x} values={[0, 400, 800, 1200]} label={count} font={font} />
      <text x={box.right} y={height - 4} textAnchor="end" className="fill-ink-2">
        gap, in points of Elo →
      </text>
      <path d={`M${here} ${box.top}V${box.bottom}`} className="stroke-ink" strokeWidth={1} strokeDasharray="1 3" />
      <g fill="none" strokeLinejoin="round">
        {BEST.filter((game) => !inView(game.id)).map((game) => (
          <path key={game.id} d={path(game.curve)} className="stroke-control" strokeWidth={1.5} />
        ))}
        <path
          d={path(curveOf(state.game, 1))}
          className="stroke-truth"
          strokeWidth={1.6}
          strokeDasharray="1 4"
          strokeLinecap="round"
        />
        {fixed && <path d={path(curveOf(state.game, state.steps))} className="stroke-truth" strokeWidth={1.4} />}
        {chosen && <path d={path(chosen.curve)} className="stroke-truth" strokeWidth={3.2} />}
      </g>
      <Halo>
        {BEST.map((game) => {
          const { at, anchor } = NAMES[game.id];
          return (
            <text
              key={game.id}
              x={x(at[0])}
              y={y(at[1])}
              textAnchor={anchor}
              className={inView(game.id) ? 'fill-truth font-semibold' : 'fill-ink-2'}
            >
              {game.name}
            </text>
          );
        })}
      </Halo>
      <circle cx={here} cy={y(now.success)} r={5.5} className="fill-truth stroke-paper-2" strokeWidth={1.5} />
      {/* The diamond of the game in view is a frame: where both fits agree, the dot stands inside it. */}
      {[...BEST]
        .sort((a, b) => Number(inView(a.id)) - Number(inView(b.id)))
        .map((game) => (
          <path
            key={game.id}
            d={diamond(x(400), y(game.laterAt400), inView(game.id) ? 8.5 : 6)}
            className={inView(game.id) ? 'fill-transparent stroke-ink' : 'fill-paper stroke-control'}
            strokeWidth={inView(game.id) ? 2 : 1.2}
          />
        ))}
      {low && (
        <path
          d={`M${px(x(400) + 8)} ${y(chosen.laterAt400)}L${px(later.x - 5)} ${px(later.y - 0.3 * font)}`}
          className="stroke-ink-2"
          strokeWidth={1}
        />
      )}
      {chosen && (
        <Halo>
          <text {...later} className="fill-ink tabular-nums">
            later fit {tenths(chosen.laterAt400)}
          </text>
        </Halo>
      )}
    </svg>
  );
}
