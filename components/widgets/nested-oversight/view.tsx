'use client';
import { useFigure } from '../../island/use-figure';
import { MOST_STEPS } from '../../models/nested-oversight';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { count } from '../../ui/numbers';
import { Slider } from '../../ui/slider';
import { Chain } from './chain';
import { Chart } from './chart';
import { Games, Later } from './games';
import { derive, model, multiplication, type NestedOversightProps, sentence } from './model';
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

/** A ladder of models, each overseeing the next, in four games. */
export function View(props: NestedOversightProps) {
  const { state, dispatch, reset, notice, dismissNotice, pointed } = useFigure(model, props.id, props);
  const derived = derive(state);
  const text = sentence(state);
  const { now } = derived;
  const parts = { derived, gap: state.gap };
  const isBest = state.steps === 0;
  return (
    <div className="font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <Games
        derived={derived}
        value={state.game}
        onChoose={(game) => dispatch({ type: 'game', game })}
        pointed={pointed}
      />
      <div className="mt-6 grid max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink">
        <p className="col-start-1 row-start-1">{text}</p>
        <p aria-hidden="true" className="invisible col-start-1 row-start-1 print:hidden">
          {LONGEST}
        </p>
      </div>
      <div className="needs-js mt-4 grid gap-x-10 gap-y-2 sm:grid-cols-2">
        <Slider
          label="Gap in skill, Elo"
          tone="agent"
          min={0}
          max={FARTHEST}
          step={20}
          value={state.gap}
          text={`${count(state.gap)} points`}
          onChange={(gap) => dispatch({ type: 'gap', gap })}
        />
        <div>
          <Slider
            label="Steps"
            tone="agent"
            min={1}
            max={MOST_STEPS}
            step={1}
            value={now.steps}
            text={`${stepsText(now.steps)}${isBest ? ', the best' : ''}`}
            onChange={(steps) => dispatch({ type: 'steps', steps })}
          />
          <div className="flex flex-wrap items-center justify-between gap-x-4">
            <label
              data-control="choice"
              className="flex min-h-8 cursor-pointer items-center gap-2.5 text-sm text-ink-2 hover:text-ink"
            >
              <input
                type="checkbox"
                checked={isBest}
                onChange={(event) => dispatch({ type: 'steps', steps: event.target.checked ? 0 : now.steps })}
                className="size-4.5 shrink-0 cursor-pointer accent-ink"
              />
              always the best number
            </label>
            <Button look="quiet" onClick={reset} className="-mr-3">
              Start over
            </Button>
          </div>
        </div>
      </div>
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
            <LineMark /> with the best number of steps; <LineMark dotted /> in one leap; <Later /> later fit, published
            for +400. The dot, and a thin line: as set.
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
      <LiveRegion text={text} />
    </div>
  );
}
