import { px } from '../../ui/px';
import { type DrawnRow, type Room, WIDTH } from './layout';

/** How one judgement stands: what its product is made of, and what a person sees of it. */
export interface RoomLook {
  /** share of real work; null where there is no product: nobody is trained here */
  s: number | null;
  /** how much a person sees, 0 to 1 */
  light: number;
  /** whether an assistant has been trained for it by now */
  trained: boolean;
}

export interface RowProps {
  row: DrawnRow;
  /** the highest level trained by now: its reports are handed up; -1 for none */
  upTo: number;
  look: (height: number, i: number) => RoomLook;
  /** the same for a row drawn as a band */
  band: RoomLook;
  height: number;
  hatch: string;
  focus: number | null;
  onFocus: ((i: number) => void) | null;
}

/** Height of the strip that shows what a person sees. */
const WINDOW = 12;
/** CSS moves the boundary between real work and bluff; browsers that cannot, jump. */
const MOVE = 'transition-[y,height,fill-opacity] duration-400 ease-out motion-reduce:transition-none';
const FINE = { vectorEffect: 'non-scaling-stroke' } as const;

interface BoxProps extends RoomLook {
  x: number;
  w: number;
  h: number;
  hatch: string;
}

function Box({ x, w, h, s, light, trained, hatch }: BoxProps) {
  const gap = w > 12 ? 1.5 : w > 5 ? 0.8 : 0.3;
  const left = px(x + gap);
  const wide = px(Math.max(0.6, w - 2 * gap));
  if (s === null) {
    return (
      <rect
        x={left}
        y={0.75}
        width={wide}
        height={h - 1.5}
        className="fill-none stroke-control"
        strokeWidth={1}
        strokeDasharray="2 4"
        {...FINE}
      />
    );
  }
  const room = h - WINDOW - 3;
  const solid = px(s * room);
  const edge = w > 5;
  return (
    <>
      <rect x={left} y={0} width={wide} height={WINDOW} className="fill-shade" />
      <rect x={left} y={0} width={wide} height={WINDOW} fillOpacity={px(light)} className={`fill-lamp-fill ${MOVE}`} />
      {edge && (
        <rect
          x={left}
          y={0.5}
          width={wide}
          height={WINDOW - 0.5}
          className={`fill-none ${light > 0 ? 'stroke-lamp' : 'stroke-hatch'}`}
          strokeWidth={1}
          {...FINE}
        />
      )}
      {light > 0 && w > 6 && (
        <circle
          cx={px(x + w / 2)}
          cy={WINDOW / 2}
          r={2.2}
          fillOpacity={px(Math.max(0.4, light))}
          className="fill-lamp"
        />
      )}
      {trained && <rect x={left} y={WINDOW} width={wide} height={3.5} className="fill-agent" />}
      <rect
        x={left}
        y={WINDOW + 3.5}
        width={wide}
        height={room - 0.5}
        fill={`url(#${hatch})`}
        className="stroke-truth"
        strokeWidth={edge ? 1 : 0.5}
        {...FINE}
      />
      <rect x={left} y={px(WINDOW + 3 + room - solid)} width={wide} height={solid} className={`fill-truth ${MOVE}`} />
    </>
  );
}

/** Reports rise: a stem from every judgement to a beam over its siblings, and on to the one they help with. */
function brackets(rooms: readonly Room[]): string {
  const families = new Map<number, number[]>();
  for (const { up, x, w } of rooms) {
    const centres = families.get(up) ?? [];
    centres.push(x + w / 2);
    families.set(up, centres);
  }
  return [...families.values()]
    .map((centres) => {
      const first = centres[0] ?? 0;
      const last = centres.at(-1) ?? first;
      const stems = centres.map((x) => `M${x.toFixed(1)} -1V-6`).join('');
      return `${stems}M${first.toFixed(1)} -6H${last.toFixed(1)}M${((first + last) / 2).toFixed(1)} -6V-10`;
    })
    .join('');
}

/** One row of judgements. It has no words of its own: they stand above it, and beside the list of judgements. */
export function Row({ row, upTo, look, band, height, hatch, focus, onFocus }: RowProps) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      width="100%"
      height={height}
      className="block overflow-visible"
      aria-hidden="true"
    >
      {upTo >= 0 && row.rooms !== null && (
        <path
          d={brackets(row.rooms.filter((room) => room.height <= upTo))}
          className="fill-none stroke-agent transition-opacity duration-400 motion-reduce:transition-none"
          strokeWidth={1.4}
          {...FINE}
        />
      )}
      {row.rooms === null ? (
        <>
          <Box x={0} w={WIDTH} h={height} {...band} light={0} hatch={hatch} />
          {band.s !== null && (
            <rect x={1.5} y={0} width={px((WIDTH - 3) * band.light)} height={WINDOW} className="fill-lamp-fill" />
          )}
        </>
      ) : (
        row.rooms.map((room) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the list of judgements does the same for everybody
          <g
            key={room.i}
            onClick={onFocus ? () => onFocus(room.i) : undefined}
            className={onFocus ? 'cursor-pointer' : undefined}
          >
            <Box x={room.x} w={room.w} h={height} {...look(room.height, room.i)} hatch={hatch} />
            {focus === room.i && (
              <rect
                x={px(room.x)}
                y={-2}
                width={px(room.w)}
                height={height + 4}
                className="fill-none stroke-ink"
                strokeWidth={2.5}
                {...FINE}
              />
            )}
            <rect x={px(room.x)} y={0} width={px(room.w)} height={height} className="fill-transparent" />
          </g>
        ))
      )}
    </svg>
  );
}
