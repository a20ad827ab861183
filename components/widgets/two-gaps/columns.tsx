import { useId } from 'react';
import { COLUMN, cells, heightOf, level, widthOf } from './layout';
import { derive, type TwoGapsState } from './model';

const { pitch: PITCH, cell: CELL } = COLUMN;
const FADE = 'transition-opacity duration-300 motion-reduce:transition-none';
// Tailwind finds class names by their full text, so they are not put together.
const AT = ['col-start-2', 'col-start-3', 'col-start-4', 'col-start-5', 'col-start-6'];

/** A line across all columns with its name on it: belief dashed, named at the right end; truth solid, named at the left. */
function Level({ count, of }: { count: number; of: 'guess' | 'truth' }) {
  const y = level(count);
  const isTruth = of === 'truth';
  return (
    <>
      <line x1="-4" x2="100%" y1={y} y2={y} strokeWidth="5" className="stroke-paper-2" />
      <line
        x1="-4"
        x2="100%"
        y1={y}
        y2={y}
        strokeWidth={isTruth ? 2.5 : 2}
        {...(isTruth ? {} : { strokeDasharray: '6 4' })}
        className={isTruth ? 'stroke-truth' : 'stroke-belief'}
      />
      <g transform={isTruth ? 'translate(-4 -9)' : 'translate(-92 -9)'}>
        <rect x={isTruth ? 0 : '100%'} y={y} width={isTruth ? 84 : 96} height="18" rx="3" className="fill-paper-2" />
        <text
          x={isTruth ? 4 : '100%'}
          y={y}
          dx={isTruth ? 0 : 92}
          dy="13"
          textAnchor={isTruth ? 'start' : 'end'}
          className={`text-xs font-semibold ${isTruth ? 'fill-truth' : 'fill-belief'}`}
        >
          {isTruth ? 'could do' : 'your guess'} {count}
        </text>
      </g>
    </>
  );
}

/** The staircase: one column of a hundred questions for each effort; what has not been tried yet stays empty. */
export function Columns({ state, onEffort }: { state: TwoGapsState; onEffort: (effort: number) => void }) {
  const id = useId();
  const { rungs, truth, guess } = derive(state);
  const belief = guess ?? state.draft;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 text-sm text-ink-2">
        Right answers, of a hundred. <span className="needs-js">How hard do we try? Press a column.</span>
      </legend>
      <div className="grid grid-cols-[1.5rem_repeat(5,minmax(0,1fr))] grid-rows-[auto_auto] gap-x-1.5 sm:gap-x-4">
        <svg className="col-start-1 row-start-1 h-full w-full overflow-visible" aria-hidden="true">
          {[0, 25, 50, 75, 100].map((tick) => (
            <text key={tick} x="100%" dx="-4" y={level(tick)} dy="4" textAnchor="end" className="fill-ink-2 text-xs">
              {tick}
            </text>
          ))}
        </svg>
        {rungs.map((rung, i) => {
          const tried = i <= state.effort;
          const now = i === state.effort;
          const shown = rung.observed + rung.broughtOut;
          const hidden = truth === null ? rung.best : Math.max(rung.best, truth.ability);
          return (
            <label
              key={rung.name}
              className={`group relative row-span-2 row-start-1 grid min-w-0 cursor-pointer grid-rows-subgrid ${AT[i]}`}
            >
              <input
                data-control="choice"
                type="radio"
                name={`${id}-effort`}
                value={i}
                checked={now}
                onChange={() => onEffort(i)}
                className="absolute -inset-x-0.5 -inset-y-1 cursor-pointer appearance-none rounded-sm"
              />
              <svg
                viewBox={`0 0 ${widthOf(COLUMN)} ${heightOf(COLUMN)}`}
                className="pointer-events-none block w-full"
                aria-hidden="true"
              >
                <defs>
                  <pattern id={`${id}-h${i}`} width={PITCH} height={PITCH} patternUnits="userSpaceOnUse">
                    <rect width={PITCH} height={PITCH} className="fill-shade" />
                    <path d={`M0 ${CELL}L${CELL} 0`} strokeWidth="1.1" className="stroke-hatch" />
                  </pattern>
                </defs>
                <path
                  d={cells(0, 100, 0.5)}
                  strokeWidth="0.8"
                  className={`fill-transparent stroke-rule group-hover:stroke-control ${FADE} ${tried ? 'opacity-0' : ''}`}
                />
                <g className={`${FADE} ${tried ? '' : 'opacity-0'}`}>
                  <path d={cells(hidden, 100)} fill={`url(#${id}-h${i})`} />
                  <path d={cells(rung.best, hidden, 0.7)} strokeWidth="1.4" className="fill-truth-soft stroke-truth" />
                  <path d={cells(0, rung.observed)} className="fill-agent-fill" />
                  <path
                    d={cells(rung.observed, shown, 0.7)}
                    strokeWidth="1.4"
                    className="fill-agent-soft stroke-agent-fill"
                  />
                  <path d={cells(shown, rung.best, 0.7)} strokeWidth="1.4" className="fill-paper stroke-agent-fill" />
                  <path d={cells(shown, rung.best, 3)} className="fill-agent-fill" />
                </g>
              </svg>
              <span className="pointer-events-none pt-2 text-center text-xs leading-tight text-ink-2 group-hover:text-ink group-has-checked:font-semibold group-has-checked:text-ink">
                <span className={`mb-0.5 block text-sm ${tried ? '' : 'invisible'}`}>{rung.best}</span>
                <span className="max-sm:sr-only">{rung.name}</span>
              </span>
            </label>
          );
        })}
        <svg
          className="pointer-events-none relative col-span-5 col-start-2 row-start-1 h-full w-full overflow-visible"
          aria-hidden="true"
        >
          <Level count={belief} of="guess" />
          {truth && <Level count={truth.ability} of="truth" />}
        </svg>
      </div>
      <p className="mt-2 min-h-5 text-center text-sm font-semibold text-ink sm:hidden" aria-hidden="true">
        {state.effort + 1} of {rungs.length}: {rungs[state.effort]?.name}
      </p>
    </fieldset>
  );
}
