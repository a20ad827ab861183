/** What each piece of evidence looks like. */

import { px } from '../../ui/px';
import { hexagon, SmallEye } from '../../ui/station-marks';
import { ROUND } from '../../ui/strokes';
import { DIGIT, DIGITS, KENTON, KHAN, MILESTONES, SHOWN } from './evidence';

export interface CitesProps {
  cites: Readonly<Record<string, string>>;
}

/** A source by the name that the page gives it. */
export function Cite({ source, cites }: CitesProps & { source: string }) {
  return cites[source] ? <a href={`#source-${source}`}>{cites[source]}</a> : source;
}

/** Who judges: a person's eye, or a model's hexagon. */
function Who({ person }: { person: boolean }) {
  return (
    <svg viewBox="-12 -12 24 24" className="size-5 shrink-0" aria-hidden="true">
      {person ? (
        <>
          <circle r={10.5} className="fill-lamp-fill stroke-lamp" strokeWidth={1.2} />
          <SmallEye />
        </>
      ) : (
        <polygon points={hexagon(10.5)} className="fill-agent-fill stroke-agent" strokeWidth={1.2} />
      )}
    </svg>
  );
}

/** A share of right verdicts: a solid bar in the colour of what is really there, on a track that ends at 100 %. */
function Bar({ share, marked }: { share: number; marked: boolean }) {
  return (
    <svg viewBox="0 0 400 18" preserveAspectRatio="none" className="block h-[18px] w-full" aria-hidden="true">
      <rect x={0} y={8.5} width={400} height={1} className="fill-rule" />
      <rect
        x={0}
        y={marked ? 1 : 4}
        width={px(share * 4)}
        height={marked ? 16 : 10}
        className="fill-truth transition-[width] duration-300 motion-reduce:transition-none"
      />
      <rect x={399} y={3} width={1} height={12} className="fill-control" />
    </svg>
  );
}

function Line({ children, share, marked }: { children: React.ReactNode; share: number; marked: boolean }) {
  return (
    <div className="grid grid-cols-[6.2rem_minmax(0,1fr)_3.4rem] items-center gap-x-2.5 py-0.5 text-sm text-ink">
      <span className="flex items-center gap-1.5 text-ink-2">{children}</span>
      <Bar share={share} marked={marked} />
      <span className={`text-right tabular-nums ${marked ? 'font-semibold' : ''}`}>{share}&nbsp;%</span>
    </div>
  );
}

/** Accuracy of judges who lack the text. */
export function Hidden({ pointed }: { pointed: string | null }) {
  return (
    <ul className="grid gap-y-4">
      {KHAN.map((k) => {
        const debate = k.key === 'debate';
        const here = pointed?.startsWith(k.key);
        return (
          <li key={k.key} className={here ? 'outline-2 outline-offset-4 outline-link' : ''}>
            <p className="mb-1 text-sm text-ink">
              <b className="font-semibold">{k.name}</b> <span className="text-ink-2">– {k.what}</span>
            </p>
            <Line share={k.model} marked={debate}>
              <Who person={false} /> a model
            </Line>
            <Line share={k.person} marked={debate}>
              <Who person /> a person
            </Line>
          </li>
        );
      })}
    </ul>
  );
}

/** What is known of the order where the judge lacks nothing: verdicts, no lengths. */
export function Verdicts() {
  return (
    <ul>
      {KENTON.map((k) => {
        const better = k.verdict === 'better';
        return (
          <li
            key={k.where}
            className="grid grid-cols-[minmax(0,1fr)_6.5rem] items-center gap-x-4 border-t border-rule py-3.5 first:border-t-0"
          >
            <span className="text-[0.9375rem] leading-snug text-ink">
              against {k.against}
              <span className="block text-sm text-ink-2">{k.where}</span>
            </span>
            <span
              className={`flex items-center gap-2 text-[0.9375rem] font-semibold ${better ? 'text-yes' : 'text-unsure'}`}
            >
              <svg viewBox="-12 -12 24 24" className="size-6 shrink-0" aria-hidden="true">
                <circle
                  r={10.5}
                  className={better ? 'fill-yes' : 'fill-none stroke-unsure'}
                  strokeWidth={1.6}
                  strokeDasharray={better ? undefined : '3 2.4'}
                />
                {better ? (
                  <path d="M-4.6 .4L-1.4 3.8L4.8-3.6" className="fill-none stroke-paper" strokeWidth={2.4} {...ROUND} />
                ) : (
                  <path
                    d="M-3-2.4C-3-6 3-6 3-2.6C3-.4 0-.2 0 2M0 5.4V5.5"
                    className="fill-none stroke-unsure"
                    strokeWidth={2}
                    strokeLinecap="round"
                  />
                )}
              </svg>
              {k.verdict}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const CELL = 16;
const CELLS = DIGIT.flatMap((row, y) => [...row].map((mark, x) => ({ id: `${x}/${y}`, x, y, ink: mark === '#' })));

/** A digit in the dark, with the pixels that the two sides chose to show. */
export function DigitGrid({ pixels }: { pixels: number }) {
  const lit = new Map(SHOWN.slice(0, pixels).map(([x, y], k) => [`${x}/${y}`, k]));
  const size = DIGIT.length * CELL;
  return (
    <svg viewBox={`-1 -1 ${size + 2} ${size + 2}`} className="block w-full max-w-[13rem]" aria-hidden="true">
      <rect width={size} height={size} rx={4} className="fill-shade stroke-hatch" />
      {CELLS.map(({ id, x, y, ink }) => {
        const k = lit.get(id);
        if (k === undefined) {
          return ink ? (
            <rect
              key={id}
              x={x * CELL + 1}
              y={y * CELL + 1}
              width={CELL - 2}
              height={CELL - 2}
              className="fill-hatch opacity-35"
            />
          ) : null;
        }
        return (
          <g key={id}>
            <rect
              x={x * CELL + 0.5}
              y={y * CELL + 0.5}
              width={CELL - 1}
              height={CELL - 1}
              rx={2}
              className={`stroke-lamp ${ink ? 'fill-ink' : 'fill-lit'}`}
              strokeWidth={2}
            />
            <text
              x={x * CELL + CELL / 2}
              y={y * CELL + 12.2}
              textAnchor="middle"
              className={`font-sans text-[12.5px] font-bold ${ink ? 'fill-paper' : 'fill-ink'}`}
            >
              {k % 2 === 0 ? 'A' : 'B'}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Digits guessed from a few pixels. */
export function DigitGame({ pixels }: { pixels: '6' | '4' }) {
  const row = DIGITS.find((d) => d.pixels === pixels) ?? DIGITS[0];
  if (!row) return null;
  return (
    <div className="grid items-center gap-x-10 gap-y-5 @[34rem]:grid-cols-[13rem_minmax(0,1fr)]">
      <div>
        <DigitGrid pixels={Number(pixels)} />
        <p className="mt-2 text-xs text-ink-2">
          A and B show pixels in turn, each for its own digit. The judge sees these and no others; the faint rest is for
          you.
        </p>
      </div>
      <div className="grid gap-y-1">
        <Line share={row.without} marked={false}>
          no debate
        </Line>
        <Line share={row.with} marked>
          debate
        </Line>
        <p className="mt-2 text-xs text-ink-2">Share of digits that the judge, an image classifier, gets right</p>
      </div>
    </div>
  );
}

const COLUMNS = 16;
const STEPS_DRAWN = 64;

/** An argument too long to check: all steps alike, and a wrong conclusion. */
export function Argument() {
  const rows = STEPS_DRAWN / COLUMNS;
  return (
    <>
      <svg viewBox={`-1 -1 322 ${rows * 20 + 54}`} className="block w-full max-w-[26rem]" aria-hidden="true">
        {Array.from({ length: STEPS_DRAWN }, (_, k) => {
          const x = (k % COLUMNS) * 20;
          const y = Math.floor(k / COLUMNS) * 20;
          return (
            <rect
              key={`${x}/${y}`}
              x={x + 1}
              y={y + 1}
              width={15}
              height={15}
              rx={2.5}
              className="fill-paper stroke-ink-2"
              strokeWidth={1.2}
            />
          );
        })}
        <path
          d={`M158 ${rows * 20 + 1}V${rows * 20 + 14}M153.5 ${rows * 20 + 9}L158 ${rows * 20 + 15}L162.5 ${rows * 20 + 9}`}
          className="fill-none stroke-ink-2"
          strokeWidth={1.6}
        />
        <rect
          x={64}
          y={rows * 20 + 18}
          width={190}
          height={32}
          rx={4}
          className="fill-paper stroke-no"
          strokeWidth={1.8}
        />
        <path
          d={`M80 ${rows * 20 + 29}L90 ${rows * 20 + 39}M90 ${rows * 20 + 29}L80 ${rows * 20 + 39}`}
          className="stroke-no"
          strokeWidth={2.4}
          strokeLinecap="round"
        />
        <text x={101} y={rows * 20 + 39.5} className="fill-no font-sans text-[16px] font-semibold">
          wrong conclusion
        </text>
      </svg>
      <p className="mt-2 text-xs text-ink-2">
        Sixty-four steps. Which one is wrong? Nobody can point at it, so nothing here marks it.
      </p>
    </>
  );
}

/** The argument, and how the problem stands. */
export function Lost({ cites }: CitesProps) {
  return (
    <div className="grid gap-x-12 gap-y-6 @[44rem]:grid-cols-2">
      <div>
        <Argument />
      </div>
      <ol className="grid content-start gap-y-3 text-sm leading-snug text-ink">
        {MILESTONES.map((m) => (
          <li key={m.year} className="grid grid-cols-[2.8rem_minmax(0,1fr)]">
            <span className="font-semibold tabular-nums">{m.year}</span>
            <span>
              {m.text} <Cite source={m.source} cites={cites} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
