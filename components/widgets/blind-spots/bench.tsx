import { useId } from 'react';
import { ScenarioNote, Scenarios } from '../../ui/scenarios';
import { WorkFailed } from '../../ui/work-failed';
import { Chart } from './chart';
import { Controls, Curious, Setting } from './controls';
import { Guess } from './guess';
import { TALL, WIDE } from './layout';
import type { ActProps } from './looks';
import { isFresh, isOpen, presetAt, sentence } from './model';
import { SCENARIOS } from './scenarios';
import { Scene } from './scene';

/** Everything at once: the lamp, the comparisons, the guess, the chart, and starting points. */
export function Bench({
  state,
  told,
  truth,
  settled,
  pointed,
  failed,
  dispatch,
  onReset,
}: ActProps & { onReset: () => void }) {
  const uid = useId();
  const preset = presetAt(state);
  const scene = {
    state,
    truth,
    settled,
    pointed,
    onAim: (value: number) => dispatch({ type: 'set', name: 'aim', value }),
  };
  const note = isOpen(state) ? SCENARIOS[preset] : undefined;
  return (
    <div>
      <p className="min-h-[12.5rem] max-w-[46rem] text-pretty font-serif text-lg leading-snug text-ink @[30rem]:min-h-[7rem] @[50rem]:min-h-[5.2rem]">
        {sentence(state)}
      </p>
      <div className="mt-4 hidden @[50rem]:block">
        <Scene {...scene} layout={WIDE} id={`${uid}w`} />
      </div>
      <div className="mx-auto mt-4 max-w-md @[50rem]:hidden">
        <Scene {...scene} layout={TALL} id={`${uid}t`} />
      </div>
      <div className="mt-8 grid gap-x-12 gap-y-8 @[50rem]:grid-cols-2">
        <div className="order-last @[50rem]:order-none">
          <Controls state={state} dispatch={dispatch} />
          <WorkFailed failed={failed} />
          <p
            aria-hidden="true"
            className={`needs-js mt-2 font-sans text-sm text-ink-2 transition-opacity ${isFresh(state) ? 'opacity-0' : 'delay-300'}`}
          >
            drawing comparisons, fitting the reward model …
          </p>
        </div>
        <div>
          <div className="hidden @[50rem]:block">
            <Chart {...{ state, told, truth, pointed }} width={440} height={250} font={14} />
          </div>
          <div className="mx-auto max-w-md @[50rem]:hidden">
            <Chart {...{ state, told, truth, pointed }} width={320} height={250} font={15} />
          </div>
          <div className="needs-js mt-2 pl-[10%]">
            <Setting name="beta" state={state} dispatch={dispatch} />
          </div>
          <div className="mt-4 min-h-48 pl-[10%]">
            <Guess state={state} dispatch={dispatch} />
          </div>
        </div>
      </div>
      <div className="mt-8">
        <Scenarios scenarios={SCENARIOS} at={preset} dispatch={dispatch} onReset={onReset} />
        <ScenarioNote
          room="min-h-[8.5rem] @[30rem]:min-h-[5rem]"
          note={
            note?.note ??
            (isOpen(state) ? '' : 'What each of these comes to is said once you have committed to a guess.')
          }
          holds={note ? `Of ${note.holds.of} draws, ${note.holds.count} come out so: ${note.holds.criterion}.` : null}
        />
      </div>
      <Curious state={state} dispatch={dispatch} />
    </div>
  );
}
