import { useId } from 'react';
import { Slider } from '../../ui/slider';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { StoryBar } from '../../ui/story-bar';
import { longestOf } from '../../words/longest';
import { Chart } from './chart';
import { LINES } from './game';
import { TALL, WIDE } from './layout';
import { type Action, type derive, longest, type State } from './model';
import { NARROW, Pages, ROOMY } from './pages';
import { schema } from './params';
import { LONGEST_LOOK, LONGEST_PUSH, lookSays, loopSays, pushSays, strength, WIDEN } from './says';
import { Scene } from './scene';
import { type Keyframe, STORY, signed } from './story';

export interface ActProps {
  state: State;
  told: ReturnType<typeof derive>;
  frame: Keyframe;
  dispatch: (action: Action) => void;
}

/** How many lines are checked: the lamp. */
function Lit({ state, dispatch }: ActProps) {
  return (
    <Slider
      label={schema.lit.label}
      value={state.lit}
      range={schema.lit}
      text={`${state.lit} of ${LINES}`}
      onChange={(value) => dispatch({ type: 'set', name: 'lit', value })}
      tone="lamp"
    />
  );
}

/** The page before training and after. */
export function Look(act: ActProps) {
  const id = useId();
  return (
    <Stage>
      <Says longest={LONGEST_LOOK}>{lookSays(act.state)}</Says>
      <Picture>
        <div className="hidden sm:block">
          <Pages told={act.told} at={ROOMY} id={`${id}w`} />
        </div>
        <div className="sm:hidden">
          <Pages told={act.told} at={NARROW} id={`${id}t`} />
        </div>
      </Picture>
      <Controls>
        <Lit {...act} />
      </Controls>
    </Stage>
  );
}

/** How it comes to that, step by step; the story says its own sentences. */
export function Loop({ state, told, frame, dispatch }: ActProps) {
  const id = useId();
  return (
    <Stage wide>
      <StoryBar
        sentence={loopSays(state)}
        index={state.step}
        count={STORY.length}
        onIndex={(value) => dispatch({ type: 'set', name: 'step', value })}
        startLabel="Go round"
        reserve={longestOf([longest(state), WIDEN])}
      />
      <Picture>
        <div className="mt-1 hidden @[50rem]:block">
          <Scene layout={WIDE} told={told} frame={frame} id={`${id}w`} />
        </div>
        <div className="mx-auto mt-2 max-w-md @[50rem]:hidden">
          <Scene layout={TALL} told={told} frame={frame} id={`${id}t`} />
        </div>
      </Picture>
    </Stage>
  );
}

/** Approval and truth against how hard the worker is trained. */
export function Push(act: ActProps) {
  const { state, told, dispatch } = act;
  const set = (name: 'beta' | 'gloss') => (value: number) => dispatch({ type: 'set', name, value });
  const drawn = { ...told, curves: true };
  return (
    <Stage>
      <Says longest={LONGEST_PUSH}>{pushSays(state)}</Says>
      <Picture>
        <div className="hidden sm:block">
          <Chart told={drawn} width={540} height={390} font={15} />
        </div>
        <div className="sm:hidden">
          <Chart told={drawn} width={322} height={220} font={15} />
        </div>
      </Picture>
      <Controls>
        <Slider
          label="How hard it is trained"
          value={state.beta}
          range={schema.beta}
          text={strength(state.beta)}
          onChange={set('beta')}
          tone="agent"
        />
        <Lit {...act} />
        <Slider
          label="Unchecked, bluff reads better by"
          value={state.gloss}
          range={schema.gloss}
          text={state.gloss === 0 ? 'nothing' : state.gloss === 1 ? '1 line' : `${signed(state.gloss).slice(1)} lines`}
          onChange={set('gloss')}
        />
      </Controls>
    </Stage>
  );
}
