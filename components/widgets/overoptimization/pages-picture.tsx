import { useId } from 'react';
import { Hatch } from '../../ui/hatch';
import { linear } from '../../ui/plot';
import { px } from '../../ui/px';
import { CHECKED, type pagesAt } from './curves';
import { pagesText } from './says';

/** Pages in a row, and the size of the drawing. */
const ACROSS = 5;
const [WIDTH, PAGE, TALL, GAP] = [360, 58, 82, 17.5];
const FOOT = 2 * (TALL + 34);

/** Checked always, or one time in four: an eye, whole or with a quarter of its light. */
function Eye({ always }: { always: boolean }) {
  return (
    <g fill="none" strokeWidth={1.5} strokeLinejoin="round">
      <path d="M-10 0Q0-11 10 0Q0 11-10 0Z" className={always ? 'fill-lamp-fill stroke-lamp' : 'stroke-lamp'} />
      {!always && <path d="M0 0V-5.4Q-6-4.6-10 0Z" className="fill-lamp-fill" />}
      <circle r={3} className="fill-ink stroke-none" />
    </g>
  );
}

/** Ten pages, each filled with its share of real work; below, what they look like and what they are. */
export function PagesPicture({ pages }: { pages: ReturnType<typeof pagesAt> }) {
  const hatch = useId();
  const at = linear([0, 11], [0, WIDTH - 34]);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${FOOT + 92}`}
      className="mx-auto block h-auto w-full max-w-[30rem] text-[13px]"
      aria-hidden="true"
    >
      <defs>
        <Hatch id={hatch} size={6} ground="fill-paper" />
      </defs>
      {pages.real.map((real, i) => {
        const x = px((i % ACROSS) * (PAGE + GAP));
        const y = Math.floor(i / ACROSS) * (TALL + 34) + 22;
        const full = px(TALL * real);
        const key = `page ${i}`;
        return (
          <g key={key} transform={`translate(${x} ${y})`}>
            <g transform={`translate(${PAGE / 2} -11)`}>
              <Eye always={CHECKED[i] === 1} />
            </g>
            <rect width={PAGE} height={TALL} fill={`url(#${hatch})`} />
            <rect y={px(TALL - full)} width={PAGE} height={full} className="fill-truth" />
            <rect width={PAGE} height={TALL} fill="none" strokeWidth={1.5} className="stroke-control" />
          </g>
        );
      })}
      <g transform={`translate(0 ${FOOT + 14})`}>
        <text className="fill-belief">looks like</text>
        <rect
          y={6}
          width={at(pages.looks)}
          height={14}
          fill="none"
          strokeWidth={2}
          strokeDasharray="5 4"
          className="stroke-belief"
        />
        <text x={px(at(pages.looks) + 6)} y={18} className="fill-belief font-semibold tabular-nums">
          {pagesText(pages.looks)}
        </text>
        <text y={44} className="fill-truth">
          really done
        </text>
        <rect y={50} width={at(pages.done)} height={14} className="fill-truth" />
        <text x={px(at(pages.done) + 6)} y={62} className="fill-truth font-semibold tabular-nums">
          {pagesText(pages.done)}
        </text>
        <path d={`M${at(10)} 0V70`} strokeWidth={1} strokeDasharray="2 3" className="stroke-ink" />
        <text x={at(10)} y={-4} textAnchor="middle" className="fill-ink-2">
          10
        </text>
      </g>
    </svg>
  );
}
