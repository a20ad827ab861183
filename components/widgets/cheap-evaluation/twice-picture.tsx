import { px } from '../../ui/px';
import { percent } from '../../words/numbers';
import type { Outcome, World } from './game';
import { sumOf } from './words';

const [WIDTH, ROWS, HIGH] = [360, 10, 132];

/**
 * The answers judged twice, one dot each: a bar above them spans those that the assistant calls good, a bar below those that people
 * call good. What sticks out is what it is off by; the sum takes that off what it says of all.
 */
export function TwicePicture({ outcome, world }: { outcome: Outcome; world: World }) {
  const { passedBad, passedGood, rejectedGood } = outcome.cells;
  const { m } = world;
  const pitch = px((WIDTH * ROWS) / m);
  const rise = HIGH / ROWS;
  const radius = px(Math.min(4.6, 0.42 * Math.min(pitch, rise)));
  const at = (i: number) => `M${px((Math.floor(i / ROWS) + 0.5) * pitch)} ${px(((i % ROWS) + 0.5) * rise)}`;
  const dots = (from: number, to: number, piece: string) =>
    Array.from({ length: to - from }, (_, i) => at(from + i) + piece).join('');
  const x = (n: number) => px((WIDTH * n) / m);
  const passed = passedBad + passedGood;
  const { off, all, about } = sumOf(outcome);
  const [wrong, good] = [passedBad, passedBad + passedGood + rejectedGood];
  // under the answers that only the assistant calls good: whole columns, and the part of one
  const columns = px(Math.floor(wrong / ROWS) * pitch);
  const ground = `M0 0h${columns}v${HIGH}h${-columns}ZM${columns} 0h${pitch}v${px((wrong % ROWS) * rise)}h${-pitch}Z`;
  const arm = px(1.4 * radius);
  const cut = `m${px(-arm / 2)} ${px(-arm / 2)}l${arm} ${arm}m0 ${-arm}l${-arm} ${arm}`;
  return (
    <svg
      viewBox={`0 -2 ${WIDTH} 304`}
      className="mx-auto block h-auto w-full max-w-[31rem] text-[14px]"
      aria-hidden="true"
    >
      <text y={12} className="fill-agent font-semibold">
        assistant: good
      </text>
      <text x={x(passed)} y={12} textAnchor="end" className="fill-agent font-semibold tabular-nums">
        {passed}
      </text>
      <rect y={18} width={x(passed)} height={10} className="fill-agent-fill" />
      <g transform="translate(0 36)" fill="none" strokeLinecap="round">
        <path d={ground} className="fill-lit" />
        <path d={dots(wrong, good, 'h0')} strokeWidth={2 * radius} className="stroke-truth" />
        <path d={dots(good, m, cut)} strokeWidth={1.5} className="stroke-control" />
        <path d={dots(0, wrong, cut)} strokeWidth={2.25} className="stroke-no" />
      </g>
      <rect
        x={x(wrong)}
        y={174}
        width={x(good - wrong)}
        height={10}
        strokeWidth={1}
        className="fill-lamp-fill stroke-lamp"
      />
      <text x={x(wrong)} y={201} className="fill-lamp font-semibold">
        people: good
      </text>
      <text x={x(good)} y={201} textAnchor="end" className="fill-lamp font-semibold tabular-nums">
        {good - wrong}
      </text>
      <path d={`M0 216H${WIDTH}`} className="stroke-rule" />
      <g textAnchor="middle" className="tabular-nums">
        <g className="text-[34px] font-semibold">
          <text x={40} y={258} className="fill-agent">
            {all}
          </text>
          <text x={92} y={258} className="fill-ink">
            {off < 0 ? '+' : '−'}
          </text>
          <text x={142} y={258} className="fill-no">
            {Math.abs(off)}
          </text>
          <text x={194} y={258} className="fill-ink">
            =
          </text>
          <text x={244} y={258} className="fill-truth">
            {about}
          </text>
        </g>
        <text x={40} y={280} className="fill-ink-2">
          of all
        </text>
        <text x={142} y={280} className="fill-ink-2">
          {off < 0 ? 'too few' : 'too many'}
        </text>
        <text x={244} y={280} className="fill-ink-2">
          so about
        </text>
        <text x={WIDTH} y={280} textAnchor="end" className="fill-truth">
          really {percent(world.mu).replace('\u00a0%', '')}
        </text>
      </g>
    </svg>
  );
}
