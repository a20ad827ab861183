import { useId } from 'react';
import type { Status } from '../../models/recursion/task-tree';
import { More } from '../../ui/acts';
import { px } from '../../ui/px';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { BudgetSlider } from './budget-slider';
import type { Derived } from './derived';
import { type Cell, cellsOf, lightSays } from './light';
import { Eye, Hatch, Mark } from './marks';
import type { Dispatch } from './parts';

/** Units of the drawing: narrow for a phone, wide beside the controls. */
const SIZES = [
  { width: 330, row: 58, mark: 26, className: '@[40rem]:hidden' },
  { width: 560, row: 84, mark: 26, className: 'hidden @[40rem]:block' },
] as const;

const LIGHT: Readonly<Record<Status, string>> = {
  alone: 'fill-lamp-fill stroke-lamp-fill',
  helped: 'fill-lit stroke-lamp-fill',
  out: 'stroke-hatch',
};
/** The light climbs: what lies deepest is lit first. */
const DELAYS = ['delay-0', 'delay-150', 'delay-300', 'delay-500', 'delay-700'] as const;

function CellView({
  cell,
  size,
  hatch,
  deepest,
}: {
  cell: Cell;
  size: (typeof SIZES)[number];
  hatch: string;
  deepest: number;
}) {
  const { x, w, depth, status, needed } = cell;
  const [left, wide] = [px(x * size.width), px(w * size.width)];
  const high = size.row - 10;
  const delay = DELAYS[Math.min(DELAYS.length - 1, deepest - depth)];
  return (
    <g transform={`translate(${left} ${depth * size.row})`} className={needed ? '' : 'opacity-40'}>
      <rect
        x={1}
        width={Math.max(3, wide - 2)}
        height={high}
        rx={3}
        className={`transition-colors duration-300 motion-reduce:transition-none motion-reduce:delay-0 ${delay} ${needed ? LIGHT[status] : 'fill-transparent stroke-rule'}`}
        fill={needed && status === 'out' ? `url(#${hatch})` : undefined}
        strokeDasharray={needed ? undefined : '3 3'}
      />
      {depth > 0 && needed && (
        <path d={`M${wide / 2} 0V-10`} className={status === 'out' ? 'stroke-rule' : 'stroke-agent'} strokeWidth={2} />
      )}
      {wide >= size.mark && needed && (
        <g transform={`translate(${wide / 2} ${high / 2})`}>
          {status === 'out' && <circle r={12} className="fill-shade" />}
          <Eye status={status} />
        </g>
      )}
    </g>
  );
}

/** Every judgement of the tree, as wide as what hangs below it. */
function Wall({ derived }: { derived: Derived }) {
  const id = useId().replaceAll(':', '');
  const cells = cellsOf(derived);
  const deepest = Math.max(...cells.map(({ depth }) => depth));
  return SIZES.map((size) => (
    <svg
      key={size.width}
      viewBox={`0 0 ${size.width} ${(deepest + 1) * size.row}`}
      className={`w-full max-h-[24rem] ${size.className}`}
      aria-hidden="true"
    >
      <defs>
        <Hatch id={`${id}${size.width}`} />
      </defs>
      {cells.map((cell) => (
        <CellView key={cell.i} cell={cell} size={size} hatch={`${id}${size.width}`} deepest={deepest} />
      ))}
    </svg>
  ));
}

const NAMES: readonly [Status, string][] = [
  ['alone', 'judged alone'],
  ['helped', 'with help'],
  ['out', 'by nobody'],
];

/** One slider: how far the light gets. */
export function LightAct({
  derived,
  drawn,
  budget,
  dispatch,
}: {
  derived: Derived;
  drawn: Derived;
  budget: number;
  dispatch: Dispatch;
}) {
  return (
    <Stage>
      <Says longest={undefined}>{lightSays(derived)}</Says>
      <Picture>
        <Wall derived={drawn} />
        <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-2">
          {NAMES.map(([status, name]) => (
            <li key={status} className="flex items-center gap-1">
              <Mark size={24}>
                <Eye status={status} />
              </Mark>
              {name}
            </li>
          ))}
        </ul>
      </Picture>
      <Controls>
        <BudgetSlider derived={derived} budget={budget} dispatch={dispatch} />
      </Controls>
      <More to="story" figure={{ dispatch }}>
        How it breaks down
      </More>
    </Stage>
  );
}
