import { Hatch } from '../../ui/hatch';
import { Lamp, MARK, StationMark } from '../../ui/station-marks';
import { LINES } from './game';
import { arrow, arrowWord, cone, horizon } from './layout';
import { MOVE, Page, type PartProps, Picks, Reward, VersionNames, Versions } from './stations';
import { percent, STATIONS, type Station } from './story';

/** The lamp's light in the air. */
const GLOW = 'fill-[light-dark(#fadf9f,#43371c)]';

const NAMES: Record<Station, { wide: string; tall: string }> = {
  worker: { wide: 'The worker', tall: 'Worker' },
  versions: { wide: 'Two versions', tall: 'Versions' },
  picks: { wide: 'Your picks', tall: 'You' },
  reward: { wide: 'The reward model', tall: 'Reward' },
};

/** What happens on the way from a station to the next. */
const DOES: Record<Station, string> = {
  worker: 'writes',
  versions: 'you pick',
  picks: 'imitates',
  reward: 'trained to earn more of it',
};

/** Light above, shade below: the ground every station stands on. */
function Ground({ layout, told, id }: PartProps) {
  const { ground } = layout;
  const { lit } = told.settings;
  const end = horizon(layout, lit);
  const bottom = ground.y + ground.h;
  const wide = layout.kind === 'wide';
  const label = wide ? { x: 16, light: (ground.y + end) / 2 + 5, shade: (end + bottom) / 2 + 5 } : null;
  return (
    <g>
      <rect x={ground.x} y={ground.y} width={ground.w} height={end - ground.y} className={`fill-lit ${MOVE}`} />
      <rect x={ground.x} y={end} width={ground.w} height={bottom - end} className={`fill-shade ${MOVE}`} />
      <rect x={ground.x} y={end} width={ground.w} height={bottom - end} fill={`url(#${id}-ground)`} className={MOVE} />
      {lit > 0 && (
        <text x={label?.x ?? 12} y={label?.light ?? ground.y + 21} className="fill-ink font-sans">
          in the light
        </text>
      )}
      {lit < LINES && (
        <text
          x={label?.x ?? 12}
          y={label?.shade ?? bottom - 11}
          className="fill-ink stroke-shade font-sans [paint-order:stroke]"
          strokeWidth={4}
        >
          in the shade
        </text>
      )}
    </g>
  );
}

function Loop({ layout, frame, id }: PartProps) {
  const { kind, font } = layout;
  return (
    <g>
      {STATIONS.map((station) => {
        const here = frame.arrow === station;
        const word = arrowWord(layout, station);
        return (
          <g key={station}>
            <path
              d={arrow(layout, station)}
              className={`fill-none ${here ? 'stroke-ink' : 'stroke-control'}`}
              strokeWidth={here ? 2.5 : 1.5}
              markerEnd={`url(#${id}-${here ? 'head-on' : 'head'})`}
            />
            {kind === 'wide' && (
              <text
                x={word.x}
                y={word.y}
                textAnchor="middle"
                className={`font-sans ${here ? 'fill-ink' : 'fill-ink-2'}`}
              >
                {DOES[station]}
              </text>
            )}
          </g>
        );
      })}
      {STATIONS.map((station) => {
        const { x, y } = layout.heads[station];
        const on = frame.focus.includes(station);
        const hung = kind === 'wide' && station === 'versions';
        return (
          <g key={station}>
            {!hung && (
              <g transform={`translate(${x} ${y})`} className={`${on ? '' : 'opacity-40'} ${MOVE}`}>
                <StationMark station={station} />
              </g>
            )}
            <text
              x={x}
              y={hung ? layout.ground.y - 9 : y + MARK + font * 1.5}
              textAnchor="middle"
              className={`font-sans ${on ? 'fill-ink font-semibold' : 'fill-ink-2'}`}
            >
              {NAMES[station][kind]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Hatchings and arrowheads. */
export function Defs({ id }: { id: string }) {
  return (
    <defs>
      <Hatch id={`${id}-ground`} size={9} width={1.2} opacity={0.55} at={0} />
      <pattern id={`${id}-bluff`} width="4.5" height="4.5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <path d="M0 0V4.5" className="stroke-truth" strokeWidth={1.8} opacity={0.75} />
      </pattern>
      {['head', 'head-on'].map((name) => (
        <marker
          key={name}
          id={`${id}-${name}`}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerUnits="userSpaceOnUse"
          markerWidth={name === 'head' ? 10 : 13}
          markerHeight={name === 'head' ? 10 : 13}
          orient="auto"
        >
          <path
            d="M1 1L9 5L1 9"
            className={`fill-none ${name === 'head' ? 'stroke-control' : 'stroke-ink'}`}
            strokeWidth={1.8}
          />
        </marker>
      ))}
    </defs>
  );
}

/** What the two halves of the phone's drawing are. */
function Titles({ layout, frame }: PartProps) {
  const y = layout.ground.y - 9;
  const right = { versions: 'Two versions', picks: 'Your 1,000 picks', reward: 'The reward model' }[frame.beside];
  return (
    <g className="fill-ink font-sans font-semibold" textAnchor="middle">
      <text x={layout.page.x + layout.page.w / 2} y={y}>
        The worker’s page
      </text>
      <text x={layout.lamp.x} y={y}>
        {right}
      </text>
    </g>
  );
}

/** The whole loop in one drawing. Purely a picture: its words are in the story and in the description beside it. */
export function Scene({ layout, told, frame, id }: PartProps) {
  const part = { layout, told, frame, id };
  const wide = layout.kind === 'wide';
  const shows = (station: Exclude<Station, 'worker'>) => wide || frame.beside === station;
  const { lamp, captionY, page, font } = layout;
  const really = told.shown.reduce((a, b) => a + b, 0) / LINES;
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      fontSize={font}
      className="block h-auto w-full overflow-visible"
      aria-hidden="true"
    >
      <Defs id={id} />
      <Ground {...part} />
      {shows('versions') && (
        <polygon
          points={cone(layout, told.settings.lit)}
          className={`${GLOW} ${frame.focus.includes('versions') ? '' : 'opacity-50'} ${MOVE}`}
        />
      )}
      <Page {...part} />
      {shows('versions') && <Versions {...part} />}
      {shows('versions') && <VersionNames {...part} />}
      {shows('picks') && <Picks {...part} alone={!wide} />}
      {shows('reward') && <Reward {...part} alone={!wide} />}
      {shows('versions') && (
        <g transform={`translate(${lamp.x} ${lamp.y})`}>
          <Lamp half={lamp.half} cord={wide ? 40 : 8} />
        </g>
      )}
      <Loop {...part} />
      {!wide && <Titles {...part} />}
      <text x={page.x + page.w / 2} y={captionY} textAnchor="middle" className="fill-truth font-sans tabular-nums">
        really done <tspan className="font-semibold">{percent(really)}</tspan>
        {frame.moved !== 'none' && (
          <tspan className="fill-ink-2" {...(!wide && { x: page.x + page.w / 2, dy: font * 1.3 })}>
            {wide ? ', was ' : 'was '}
            {percent(told.outcome.truthStart)}
          </tspan>
        )}
      </text>
    </svg>
  );
}
