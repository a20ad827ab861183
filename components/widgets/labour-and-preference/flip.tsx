import { Segmented } from '../../ui/segmented';
import { capital } from '../../words/capital';
import { FILL, Wish as Ring } from './marks';
import type { Action, State } from './model';
import { MOST_LEAN, type Row, TOLD, type Told, weigh } from './reports';
import { VERDICTS } from './says';

const STEP = 22;
const MIDDLE = 80;
const SIDE = 18;

/** Squares on one side of the middle: how far one summary is ahead. @param lead left of the middle the first, right the second */
function Squares({ lead, className, dashed = false }: { lead: number; className: string; dashed?: boolean }) {
  return Array.from({ length: Math.abs(lead) }, (_, k) => {
    const x = lead > 0 ? MIDDLE - 3 - SIDE - k * STEP : MIDDLE + 3 + k * STEP;
    return (
      <rect
        key={x}
        x={x}
        y={9}
        width={SIDE}
        height={SIDE}
        rx={3}
        strokeWidth={1.6}
        strokeDasharray={dashed ? '3 3' : undefined}
        className={className}
      />
    );
  });
}

const Axis = () => <path d={`M${MIDDLE} 0V36`} className="stroke-control" />;

/** One wish with its report: press it to wish for something else. */
function WishRow({ row, onPress }: { row: Row; onPress: () => void }) {
  const { wish, on, lead, was } = row;
  const ahead = lead > 0 ? 'First' : 'Second';
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onPress}
      className={`grid w-full cursor-pointer grid-cols-[1.6rem_minmax(0,1fr)_min(10rem,45%)] items-center border-t border-rule py-1 text-left text-[0.9375rem] leading-tight sm:grid-cols-[2rem_minmax(0,1fr)_min(17rem,45%)] sm:py-1.5 sm:text-lg ${on ? 'text-ink' : 'text-ink-2'}`}
    >
      <svg viewBox="-9 -9 18 18" className="size-5 sm:size-6" aria-hidden="true">
        <rect
          x={-7.5}
          y={-7.5}
          width={15}
          height={15}
          rx={2}
          className={on ? FILL.wanting : 'fill-none stroke-control'}
          strokeWidth={1.2}
        />
        {on && <Ring r={4.2} />}
      </svg>
      <span>
        {wish.name}
        <span className="sr-only">
          : {on ? 'you wish for it' : 'you don’t mind'}; report: {ahead} ahead by {Math.abs(lead)}
          {was !== null && `, where it had said ${was > 0 ? 'First' : 'Second'} by ${Math.abs(was)}`}
        </span>
      </span>
      <svg viewBox="0 0 160 36" className="block w-full" aria-hidden="true">
        <Axis />
        {was !== null && <Squares lead={was} className="fill-none stroke-agent" dashed />}
        <Squares lead={lead} className={on ? 'fill-agent-fill stroke-agent-fill' : 'fill-none stroke-control'} />
      </svg>
    </button>
  );
}

interface FlipProps {
  state: State;
  dispatch: (action: Action) => void;
}

/** Four wishes, what the reports say about each, and the verdict that follows. */
export function Flip({ state, dispatch }: FlipProps) {
  const { rows, sum, verdict } = weigh(state.wishes, state.told);
  const head = 'grid grid-cols-[minmax(0,1fr)_min(10rem,45%)] items-center sm:grid-cols-[minmax(0,1fr)_min(17rem,45%)]';
  return (
    <>
      <p className={`${head} items-end pb-1 text-sm leading-tight text-ink-2`}>
        <span>you wish for</span>
        <span className="grid grid-cols-2 text-center">
          <span>First summary</span>
          <span>Second summary</span>
        </span>
      </p>
      <fieldset className="min-w-0">
        <legend className="sr-only">Your wishes, and the report on each</legend>
        {rows.map((row, k) => (
          <WishRow key={row.wish.id} row={row} onPress={() => dispatch({ type: 'wish', k })} />
        ))}
      </fieldset>
      <div className={`${head} border-t-2 border-ink bg-lit py-1.5`}>
        <span className="pl-1.5 text-[0.9375rem] sm:text-lg">
          Verdict:{' '}
          <strong data-verdict={verdict} className="text-lg sm:text-2xl">
            {capital(VERDICTS[verdict])}
          </strong>
        </span>
        <svg viewBox="0 0 160 36" className="block w-full" aria-hidden="true">
          <Axis />
          <Squares lead={sum} className="fill-lamp stroke-lamp" />
        </svg>
      </div>
      <p className="mt-1.5 text-[0.8125rem] text-ink-2">Each square: one step ahead in that report.</p>
    </>
  );
}

const FOUND: Readonly<Record<Told, string>> = { told: 'As told', false: 'One false', partial: 'One told half' };

/** What turns out about the reports. */
export const Found = ({ state, dispatch }: FlipProps) => (
  <Segmented
    label="The reports"
    hideLabel
    options={TOLD.map((value) => ({ value, label: FOUND[value] }))}
    value={state.told}
    onChange={(told) => dispatch({ type: 'told', told })}
  />
);

/** The reader's own verdict, before and after. */
export function Leans({ marks }: { marks: readonly { lean: number; name: string }[] }) {
  const xOf = (lean: number) => 170 - (lean * 150) / MOST_LEAN;
  const [one, two] = marks;
  const same = one?.lean === two?.lean;
  return (
    <svg
      viewBox="0 0 340 64"
      role="img"
      aria-label={`Your verdicts: ${marks.map(({ name }) => name).join('; ') || 'none yet'}`}
      className="mt-3 block w-full"
    >
      <path d="M20 34H320" className="stroke-control" strokeWidth={2} />
      <text x={20} y={58} className="fill-ink-2 font-sans text-[13.5px]">
        First summary
      </text>
      <text x={320} y={58} textAnchor="end" className="fill-ink-2 font-sans text-[13.5px]">
        Second summary
      </text>
      {one && two && !same && (
        <path d={`M${xOf(one.lean)} 34H${xOf(two.lean)}`} className="stroke-lamp" strokeWidth={4} />
      )}
      {marks.map(({ lean, name }, k) => (
        <g key={name} transform={`translate(${xOf(lean)} 34)`}>
          <circle
            r={9 - (same ? 4 * k : 0)}
            strokeWidth={2.2}
            className={k === 0 ? 'fill-paper stroke-lamp' : 'fill-lamp stroke-lamp'}
          />
          <text y={-14} textAnchor="middle" className="fill-ink font-sans text-[13.5px] font-semibold">
            {same && k > 0 ? '' : k === 0 ? 'before' : 'after'}
          </text>
        </g>
      ))}
    </svg>
  );
}
