'use client';
import { useId } from 'react';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Chart } from './chart';
import { Controls, Curious, Setting } from './controls';
import { Guess } from './guess';
import { TALL, WIDE } from './layout';
import { derive, isFresh, isOpen, model, type Props, presetAt, sentence, truthOf, verdict } from './model';
import { SCENARIOS } from './scenarios';
import { Scene } from './scene';
import { useFit } from './use-fit';
import { useSettled } from './use-settled';

/** Blind spots: see model.ts for what it computes, words.ts for what it says. */
export function View(props: Props) {
  const { state, dispatch, reset, notice, dismissNotice, pointed } = useFigure(model, props.id, props);
  useFit(state, dispatch);
  const uid = useId();
  const told = derive(state);
  const truth = truthOf(state);
  const settled = useSettled(truth !== null);
  const text = sentence(state);
  const said = state.guess >= 0 ? verdict(state) : null;
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
    <div className="@container">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <p className="min-h-[12.5rem] max-w-[46rem] text-pretty font-serif text-lg leading-snug text-ink @[30rem]:min-h-[7rem] @[50rem]:min-h-[5.2rem]">
        {text}
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
      <div className="needs-js mt-8">
        <div className="flex flex-wrap items-center gap-2">
          <span className="mr-1 font-sans text-sm text-ink-2">Try</span>
          {SCENARIOS.map(({ name }, index) => (
            <Button
              key={name}
              aria-pressed={index === preset}
              className="aria-pressed:border-ink aria-pressed:bg-paper-2"
              onClick={() => dispatch({ type: 'preset', index })}
            >
              {name}
            </Button>
          ))}
          <Button look="quiet" onClick={reset}>
            Start over
          </Button>
        </div>
        <p className="mt-3 min-h-[8.5rem] max-w-[46rem] font-serif text-lg leading-snug text-ink @[30rem]:min-h-[5rem]">
          {isOpen(state) ? note?.note : 'What each of these comes to is said once you have committed to a guess.'}
          {note && (
            <span className="block font-sans text-sm text-ink-2">
              Of {note.holds.of} draws, {note.holds.count} come out so: {note.holds.criterion}.
            </span>
          )}
        </p>
      </div>
      <Curious state={state} dispatch={dispatch} />
      <LiveRegion text={said ? `${text} ${said}` : text} />
    </div>
  );
}
