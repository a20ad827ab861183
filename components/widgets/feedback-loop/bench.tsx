import { useId } from 'react';
import { Below } from '../../ui/below';
import { Button } from '../../ui/button';
import { Slider } from '../../ui/slider';
import { StoryBar } from '../../ui/story-bar';
import { Chart } from './chart';
import { LINES } from './game';
import { TALL, WIDE } from './layout';
import type { ActProps } from './looks';
import { longest, PICK_STEP, sentence } from './model';
import { schema } from './params';
import { Scene } from './scene';
import { STORY, signed } from './story';

/** Everything at once: the story in its steps, its settings, and where they lead. */
export function Bench({ state, told, frame, dispatch, onReset }: ActProps & { onReset: () => void }) {
  const uid = useId();
  const set = (name: keyof typeof schema) => (value: number) => dispatch({ type: 'set', name, value });
  const strength = state.beta === 0 ? 'not at all' : String(state.beta);
  return (
    <div>
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
      <Below>
        <div className="mt-6 grid gap-x-12 gap-y-6 @[50rem]:grid-cols-2">
          <div className="needs-js flex flex-col gap-3">
            <Slider
              label={schema.lit.label}
              value={state.lit}
              range={schema.lit}
              text={`${state.lit} of ${LINES}`}
              onChange={set('lit')}
              tone="lamp"
            />
            <Slider
              label={schema.beta.label}
              value={state.beta}
              range={schema.beta}
              text={strength}
              onChange={set('beta')}
              tone="agent"
            />
            <Slider
              label={schema.gloss.label}
              value={state.gloss}
              range={schema.gloss}
              text={state.gloss === 0 ? 'none' : state.gloss === 1 ? '1 line' : `${signed(state.gloss).slice(1)} lines`}
              onChange={set('gloss')}
            />
            <div className="flex flex-wrap gap-2">
              <Button onClick={() => dispatch({ type: 'anotherPair' })}>
                {state.step < PICK_STEP ? 'Draw a pair' : 'Draw another pair'}
              </Button>
              <Button look="quiet" onClick={onReset}>
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
      </Below>
    </div>
  );
}
