import type { ReactNode } from 'react';
import { px } from '../../ui/px';
import { count } from '../../words/numbers';
import { type Outcome, poolSize, type World } from './game';
import { hundredths, sumOf } from './words';

/** Everything in this picture lies on one scale: none of a hundred at the left edge, all hundred at the right. */
const [WIDTH, ROWS, HIGH] = [360, 10, 104];
const along = (share: number): number => px(WIDTH * Math.min(1, Math.max(0, share)));
/** The middle of a label that has to stay in the picture. @param room half its width */
const within = (x: number, room: number): number => Math.min(WIDTH - room, Math.max(room, x));

const SVG = 'mx-auto block h-auto w-full max-w-[31rem] overflow-visible text-[14px]';

/** An X around the origin. */
const CROSS = 'M-3-3L3 3M3-3L-3 3';

/**
 * The answers judged twice, one mark each, between what the assistant and what people say of them; and under them what the assistant
 * says of all, less what it was off by. The marks stand in an order in which each bar spans the answers that it calls good.
 */
export function TwicePicture({ outcome, world }: { outcome: Outcome; world: World }) {
  return (
    <div>
      <Judged outcome={outcome} m={world.m} />
      <ul className="mx-auto mt-1.5 flex max-w-[31rem] flex-wrap gap-x-3 gap-y-0.5 text-[0.8125rem] text-ink-2 sm:gap-x-4">
        <Key name="good" piece={<circle r={4.2} className="fill-truth" />} />
        <Key name="bad" piece={<path d={CROSS} strokeWidth={1.5} className="stroke-control" />} />
        <Key
          name="wrongly passed"
          piece={
            <>
              <rect x={-6} y={-6} width={12} height={12} className="fill-lit" />
              <path d={CROSS} strokeWidth={2.25} className="stroke-no" />
            </>
          }
        />
      </ul>
      <div className="mx-auto my-2.5 max-w-[31rem] border-t border-rule" />
      <All outcome={outcome} world={world} />
    </div>
  );
}

function Key({ name, piece }: { name: string; piece: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <svg viewBox="-6 -6 12 12" className="size-3" fill="none" strokeLinecap="round" aria-hidden="true">
        {piece}
      </svg>
      {name}
    </li>
  );
}

/** What both say of the same answers. */
function Judged({ outcome, m }: { outcome: Outcome; m: number }) {
  const { passedBad, passedGood, rejectedGood } = outcome.cells;
  const { it, they, off } = sumOf(outcome);
  const pitch = px((WIDTH * ROWS) / m);
  const rise = HIGH / ROWS;
  const radius = px(Math.min(4.6, 0.42 * Math.min(pitch, rise)));
  const at = (i: number) => `M${px((Math.floor(i / ROWS) + 0.5) * pitch)} ${px(((i % ROWS) + 0.5) * rise)}`;
  const marks = (from: number, to: number, piece: string) =>
    Array.from({ length: to - from }, (_, i) => at(from + i) + piece).join('');
  const good = rejectedGood + passedGood;
  const passed = good + passedBad;
  const x = (n: number) => along(n / m);
  const ground = Array.from({ length: passedBad }, (_, i) => {
    const [column, row] = [Math.floor((good + i) / ROWS), (good + i) % ROWS];
    return `M${px(column * pitch)} ${px(row * rise)}h${pitch}v${px(rise)}h${-pitch}z`;
  }).join('');
  const arm = px(1.4 * radius);
  const cross = `m${px(-arm / 2)} ${px(-arm / 2)}l${arm} ${arm}m0 ${-arm}l${-arm} ${arm}`;
  return (
    <svg viewBox={`0 0 ${WIDTH} 178`} className={SVG} aria-hidden="true">
      <text y={12} className="fill-agent font-semibold tabular-nums">
        assistant: {it} of 100 good
      </text>
      <rect x={x(rejectedGood)} y={19} width={x(passed - rejectedGood)} height={12} className="fill-agent-fill" />
      <g transform="translate(0 36)" fill="none" strokeLinecap="round">
        <path d={ground} className="fill-lit" />
        <path d={marks(0, good, 'h0')} strokeWidth={2 * radius} className="stroke-truth" />
        <path d={marks(passed, m, cross)} strokeWidth={1.5} className="stroke-control" />
        <path d={marks(good, passed, cross)} strokeWidth={2.25} className="stroke-no" />
      </g>
      <rect y={145.5} width={x(good)} height={11} strokeWidth={1} className="fill-lamp-fill stroke-lamp" />
      <text y={174} className="fill-lamp font-semibold tabular-nums">
        people: {they} of 100 good
      </text>
      {/* where it also rejects good work, the two ends do not show the difference by themselves */}
      {off > 0 && rejectedGood === 0 && (
        <path
          d={`M${x(good)} 150v8H${x(passed)}v-8`}
          transform="translate(0 -4)"
          fill="none"
          strokeWidth={2}
          className="stroke-no"
        />
      )}
      {off !== 0 && (
        <text
          x={Math.max(within(x(passed - passedBad / 2), 37), 215)}
          y={174}
          textAnchor="middle"
          className="fill-no font-semibold tabular-nums"
        >
          {Math.abs(off)} too {off > 0 ? 'many' : 'few'}
        </text>
      )}
    </svg>
  );
}

/** What the assistant says of all, less what it was off by; and what is so. */
function All({ outcome, world }: { outcome: Outcome; world: World }) {
  const { off, all, about } = sumOf(outcome);
  const says = outcome.passedAll;
  // the same difference, before it is rounded
  const mended = says - (outcome.passedJudged - outcome.people.estimate);
  const [from, to] = [along(Math.min(says, mended)), along(Math.max(says, mended))];
  const truth = along(world.mu);
  const name = within(truth, 34);
  return (
    <svg viewBox={`0 0 ${WIDTH} 76`} className={SVG} aria-hidden="true">
      <text y={16} className="text-[17px] font-semibold tabular-nums">
        <tspan className="fill-agent">
          of all {count(poolSize(world))}: {all}
        </tspan>
        {off !== 0 && (
          <tspan className="fill-no">
            {' '}
            {off < 0 ? '+' : '−'} {Math.abs(off)}
          </tspan>
        )}
        <tspan className="fill-ink"> = about {about}</tspan>
      </text>
      <rect width={along(says)} y={25} height={18} className="fill-agent-fill" />
      {off !== 0 && (
        <g strokeWidth={2} strokeLinecap="round">
          <rect x={from} y={26} width={px(to - from)} height={16} className="fill-lit stroke-no" />
          <path
            d={off > 0 ? CROSS : 'M-4 0H4M0-4V4'}
            transform={`translate(${px((from + to) / 2)} 34)`}
            fill="none"
            className="stroke-no"
          />
        </g>
      )}
      <path d={`M${truth} 20V55`} strokeWidth={3} className="stroke-truth" />
      <path d={`M0 47.5H${WIDTH}`} className="stroke-control" />
      <text x={name} y={70} textAnchor="middle" className="fill-truth font-semibold tabular-nums">
        really {hundredths(world.mu)}
      </text>
      {name > 60 && (
        <text y={70} className="fill-ink-2">
          0
        </text>
      )}
      {name < WIDTH - 75 && (
        <text x={WIDTH} y={70} textAnchor="end" className="fill-ink-2">
          100
        </text>
      )}
    </svg>
  );
}
