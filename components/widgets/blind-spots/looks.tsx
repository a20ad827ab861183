import { useId } from 'react';
import { type ActedFigure, More } from '../../ui/acts';
import { Button } from '../../ui/button';
import { Slider } from '../../ui/slider';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { WorkFailed } from '../../ui/work-failed';
import { Chart } from './chart';
import { Setting } from './controls';
import { NARROW, ROOMY } from './layout';
import { type Action, type derive, isFresh, isOpen, type State, type truthOf } from './model';
import { type ACTS, schema } from './params';
import { LONGEST_LAMP, LONGEST_LOOK, LONGEST_PUSH, lampSays, lookSays, pushSays, strength } from './says';
import { Scene } from './scene';
import { percent } from './words';

export interface ActProps {
  state: State;
  told: ReturnType<typeof derive>;
  truth: ReturnType<typeof truthOf>;
  /** false for the moment in which the pages still show the untrained writer */
  settled: boolean;
  pointed: string | null;
  failed: string | null;
  dispatch: (action: Action) => void;
}
type WithFigure = ActProps & { figure: Pick<ActedFigure<(typeof ACTS)[number]['id']>, 'dispatch'> };

/** The report under the lamp. */
function Report({ state, truth, settled, pointed, failed }: ActProps) {
  const id = useId();
  const scene = { state, truth, settled, pointed };
  return (
    <Picture>
      <div className="hidden sm:block">
        <Scene {...scene} layout={ROOMY} id={`${id}w`} />
      </div>
      <div className="sm:hidden">
        <Scene {...scene} layout={NARROW} id={`${id}t`} />
      </div>
      <WorkFailed failed={failed} />
    </Picture>
  );
}

/** The report as its evaluator knows it, a guess, and the report as it is. */
export function Look(act: ActProps) {
  const { state, dispatch } = act;
  const open = isOpen(state);
  const ready = open || isFresh(state);
  // One button whatever it does next: pressed, it keeps the focus.
  return (
    <Stage>
      <Says longest={LONGEST_LOOK}>{lookSays(state)}</Says>
      <Report {...act} />
      <Controls>
        {!open && (
          <Slider
            label="Your guess"
            value={state.draft}
            range={{ min: 0, max: 100, step: 1 }}
            text={percent(state.draft / 100)}
            onChange={(value) => dispatch({ type: 'draft', value })}
          />
        )}
        <Button
          look={open ? 'plain' : 'solid'}
          className="justify-self-start"
          aria-disabled={!ready}
          onClick={() => ready && dispatch({ type: open ? 'guessAgain' : 'commit' })}
        >
          {open ? 'Hide it and guess again' : 'Commit, and see'}
        </Button>
      </Controls>
    </Stage>
  );
}

/** The way to the guess, while there is none. */
function Unguessed({ state, figure }: Pick<WithFigure, 'state' | 'figure'>) {
  if (isOpen(state)) return null;
  return (
    <More to="look" figure={figure}>
      Guess first
    </More>
  );
}

/** Where the lamp shines. */
export function LampAct(act: WithFigure) {
  const { state, dispatch } = act;
  return (
    <Stage>
      <Says longest={LONGEST_LAMP}>{lampSays(state)}</Says>
      <Report {...act} />
      <Controls>
        <Setting name="width" state={state} dispatch={dispatch} />
        <Setting name="glance" state={state} dispatch={dispatch} />
      </Controls>
      <Unguessed {...act} />
    </Stage>
  );
}

/** How hard to train, on how many comparisons. */
export function Push(act: WithFigure) {
  const { state, told, truth, pointed, dispatch } = act;
  const chart = { state, told, truth, pointed };
  return (
    <Stage>
      <Says longest={LONGEST_PUSH}>{pushSays(state)}</Says>
      <Picture>
        <div className="hidden sm:block">
          <Chart {...chart} width={540} height={360} font={15} />
        </div>
        <div className="sm:hidden">
          <Chart {...chart} width={322} height={260} font={15} />
        </div>
        <WorkFailed failed={act.failed} />
      </Picture>
      <Controls>
        <Slider
          label="How hard it is trained"
          value={state.beta}
          range={schema.beta}
          text={strength(state.beta)}
          tone="agent"
          onChange={(value) => dispatch({ type: 'set', name: 'beta', value })}
        />
        <Setting name="labels" state={state} dispatch={dispatch} />
      </Controls>
      <Unguessed {...act} />
    </Stage>
  );
}
