import { MOST_STEPS } from '../../models/oversight/nested-oversight';
import { Below } from '../../ui/below';
import { Check } from '../../ui/check';
import { Sentence } from '../../ui/room';
import { Slider } from '../../ui/slider';
import { StartOver } from '../../ui/start-over';
import { count } from '../../words/numbers';
import { Chain } from './chain';
import { Chart } from './chart';
import { Games, Later } from './games';
import { type derive, multiplication, type NestedOversightAction, type NestedOversightState, sentence } from './model';
import { FARTHEST } from './params';
import { CAVEATS, LATER, LONGEST, NOTES, stepsText } from './words';

/** The line of a legend. */
function LineMark({ dotted = false }: { dotted?: boolean }) {
  return (
    <svg viewBox="0 0 24 8" className="mr-1 inline-block h-2 w-6 align-middle" aria-hidden="true">
      <path
        d="M1 4H23"
        strokeLinecap="round"
        className="stroke-truth"
        strokeWidth={dotted ? 1.8 : 3.2}
        {...(dotted ? { strokeDasharray: '1 4' } : {})}
      />
    </svg>
  );
}

export interface BenchProps {
  state: NestedOversightState;
  derived: ReturnType<typeof derive>;
  dispatch: (action: NestedOversightAction) => void;
  onReset: () => void;
  pointed: string | null;
}

/** Everything the figure can do: four games side by side, points of Elo, both fits, and the curves. */
export function Bench({ state, derived, dispatch, onReset, pointed }: BenchProps) {
  const { now } = derived;
  const parts = { derived, gap: state.gap };
  const isBest = state.steps === 0;
  return (
    <>
      <Games
        derived={derived}
        value={state.game}
        onChoose={(game) => dispatch({ type: 'game', game })}
        pointed={pointed}
      />
      <Sentence className="mt-6" longest={LONGEST}>
        {sentence(state)}
      </Sentence>
      <div className="needs-js mt-4 grid gap-x-10 gap-y-2 sm:grid-cols-2">
        <Slider
          label="Gap in skill, Elo"
          tone="agent"
          range={{ min: 0, max: FARTHEST, step: 20 }}
          value={state.gap}
          text={`${count(state.gap)} points`}
          onChange={(gap) => dispatch({ type: 'gap', gap })}
        />
        <div>
          <Slider
            label="Steps"
            tone="agent"
            range={{ min: 1, max: MOST_STEPS, step: 1 }}
            value={now.steps}
            text={`${stepsText(now.steps)}${isBest ? ', the best' : ''}`}
            onChange={(steps) => dispatch({ type: 'steps', steps })}
          />
          <div className="flex flex-wrap items-center justify-between gap-x-4">
            <Check
              on={isBest}
              onChange={(on) => dispatch({ type: 'steps', steps: on ? 0 : now.steps })}
              className="flex min-h-8 items-center gap-2.5 text-sm text-ink-2 hover:text-ink"
            >
              always the best number
            </Check>
            <StartOver onClick={onReset} side="-mr-3" />
          </div>
        </div>
      </div>
      <Below>
        <div className="mt-5 grid gap-x-10 gap-y-8 md:grid-cols-2">
          <div className="min-w-0">
            <p className="text-sm font-semibold text-ink">Each oversees the next</p>
            <p className="text-xs leading-snug text-ink-2 md:min-h-[3.1rem]">
              Higher is stronger. Ticked models are trusted, once the rung below has held. Bars: climbs in which every
              rung so far holds; hatched: where the others get past.
            </p>
            <div className="mt-2 hidden max-w-[34rem] sm:block md:hidden lg:block">
              <Chain {...parts} width={460} height={400} font={14} />
            </div>
            <div className="mt-2 sm:hidden md:block lg:hidden">
              <Chain {...parts} width={330} height={350} font={15} />
            </div>
            <p
              className={`mt-2 min-h-10 text-sm tabular-nums text-ink ${pointed === 'success' || pointed === 'best' || pointed === 'leap' ? 'bg-lit' : ''}`}
            >
              {multiplication(state)}
            </p>
          </div>
          <div className="min-w-0">
            <p className="text-sm font-semibold text-ink">The wider the gap</p>
            <p className="text-xs leading-snug text-ink-2 md:min-h-[3.1rem]">
              <span className="whitespace-nowrap">
                <LineMark /> with the best number of steps;
              </span>{' '}
              <span className="whitespace-nowrap">
                <LineMark dotted /> in one leap;
              </span>{' '}
              <span className="whitespace-nowrap">
                <Later /> later fit, published for +400.
              </span>{' '}
              The dot, and a thin line: as set.
            </p>
            <div className="mt-2 hidden max-w-[34rem] sm:block md:hidden lg:block">
              <Chart state={state} derived={derived} width={460} height={400} font={14} />
            </div>
            <div className="mt-2 sm:hidden md:block lg:hidden">
              <Chart state={state} derived={derived} width={330} height={350} font={15} />
            </div>
          </div>
        </div>
        <div className="mt-4 grid max-w-[46rem] text-sm leading-relaxed text-ink">
          {Object.entries(NOTES).map(([id, note]) => (
            <p
              key={id}
              className={`col-start-1 row-start-1 ${id === state.game ? '' : 'invisible print:hidden'}`}
              aria-hidden={id === state.game ? undefined : true}
            >
              {note}
            </p>
          ))}
        </div>
        <ul className="mt-4 gap-x-10 space-y-2 text-xs leading-relaxed text-ink-2 md:columns-2">
          {[...CAVEATS, LATER].map((note) => (
            <li key={note} className="break-inside-avoid">
              {note}
            </li>
          ))}
        </ul>
      </Below>
    </>
  );
}
