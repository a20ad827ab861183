'use client';
import { useId } from 'react';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Slider } from '../../ui/slider';
import { StoryBar } from '../../ui/story-bar';
import { Chart } from './chart';
import { LINES } from './game';
import { TALL, WIDE } from './layout';
import { type Action, derive, longest, model, PICK_STEP, type Props, type State, sentence, verdict } from './model';
import { schema } from './params';
import { Scene } from './scene';
import { STORY, signed } from './story';

/** RLHF as a drawing that steps: see model.ts for what it computes, story.ts for what it says. */
export function View(props: { id: string }) {
  const { state, dispatch, reset, notice, dismissNotice } = useFigure<Props, State, Action>(model, props.id, props);
  const uid = useId();
  const told = derive(state);
  const [first] = STORY;
  const frame = STORY[state.step] ?? first;
  if (!frame) return null;
  const set = (name: keyof typeof schema) => (value: number) => dispatch({ type: 'set', name, value });
  const strength = state.beta === 0 ? 'not at all' : String(state.beta);
  return (
    <div className="@container">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <StoryBar
        sentence={sentence(state)}
        index={state.step}
        count={STORY.length}
        onIndex={set('step')}
        startLabel="Go round"
        reserve={longest(state)}
      />
      <div className="mt-6 hidden @[50rem]:block">
        <Scene layout={WIDE} told={told} frame={frame} id={`${uid}w`} />
      </div>
      <div className="mx-auto mt-5 max-w-md @[50rem]:hidden">
        <Scene layout={TALL} told={told} frame={frame} id={`${uid}t`} />
      </div>
      <div className="mt-6 grid gap-x-12 gap-y-6 @[50rem]:grid-cols-2">
        <div className="needs-js flex flex-col gap-3">
          <Slider
            label={schema.lit.label}
            value={state.lit}
            min={schema.lit.min}
            max={schema.lit.max}
            step={schema.lit.step}
            text={`${state.lit} of ${LINES}`}
            onChange={set('lit')}
            tone="lamp"
          />
          <Slider
            label={schema.beta.label}
            value={state.beta}
            min={schema.beta.min}
            max={schema.beta.max}
            step={schema.beta.step}
            text={strength}
            onChange={set('beta')}
            tone="agent"
          />
          <Slider
            label={schema.gloss.label}
            value={state.gloss}
            min={schema.gloss.min}
            max={schema.gloss.max}
            step={schema.gloss.step}
            text={state.gloss === 0 ? 'none' : state.gloss === 1 ? '1 line' : `${signed(state.gloss).slice(1)} lines`}
            onChange={set('gloss')}
          />
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => dispatch({ type: 'anotherPair' })}>
              {state.step < PICK_STEP ? 'Draw a pair' : 'Draw another pair'}
            </Button>
            <Button look="quiet" onClick={reset}>
              Reset
            </Button>
          </div>
        </div>
        <div className="hidden @[50rem]:block">
          <Chart told={told} width={430} height={210} font={14} />
        </div>
        <div className="order-first mx-auto w-full max-w-md @[50rem]:hidden">
          <Chart told={told} width={320} height={210} font={15} />
        </div>
      </div>
      <LiveRegion text={told.curves ? verdict(state) : ''} />
    </div>
  );
}
