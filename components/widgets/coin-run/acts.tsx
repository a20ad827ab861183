import { More } from '../../ui/acts';
import { Button } from '../../ui/button';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { WorkFailed } from '../../ui/work-failed';
import { percent } from '../../words/numbers';
import { LargeCave, OtherCaves, RunBar, RunLine, SixCaves } from './caves';
import { Chart } from './chart';
import { Guess } from './guess';
import type { Parts } from './parts';
import { ShareSlider } from './share-slider';
import { betSays, caveSays, isOpen, shownOf } from './state';
import { trainSays } from './words';

/** One cave, and what one expects of the agent in it. */
export function BetAct(parts: Parts) {
  const { id, all, state, play, said, watching, dispatch, onCommit } = parts;
  const open = isOpen(state);
  return (
    <Stage wide>
      <Says longest={undefined}>{betSays(state, watching)}</Says>
      <Picture>
        <div className="max-w-2xl">
          <LargeCave all={all} state={state} play={play} id={id} />
        </div>
        {open && (
          <p className="mt-1.5 text-sm text-ink tabular-nums">
            <RunLine all={all} state={state} play={play} />
          </p>
        )}
      </Picture>
      <div className="needs-js mt-3">
        <Guess short state={state} said={said} dispatch={dispatch} onCommit={onCommit} />
        {open && (
          <div className="mt-3">
            <RunBar all={all} play={play} />
          </div>
        )}
      </div>
      <More to="caves" figure={{ dispatch }}>
        Six caves
      </More>
    </Stage>
  );
}

/** The same agent in six caves. */
export function CavesAct({ id, all, state, play, dispatch }: Parts) {
  return (
    <Stage wide>
      <Says longest={undefined}>{caveSays(state, all)}</Says>
      <Picture>
        <SixCaves all={all} state={state} play={play} id={id} dispatch={dispatch} />
      </Picture>
      <div className="needs-js mt-2 flex flex-wrap items-center gap-x-6">
        <RunBar all={all} play={play} />
        <OtherCaves state={state} dispatch={dispatch} />
      </div>
      <More to={isOpen(state) ? 'train' : 'bet'} figure={{ dispatch }}>
        {isOpen(state) ? 'Train other agents' : 'The bet'}
      </More>
    </Stage>
  );
}

/** Agents that were trained on other caves. */
export function TrainAct({ state, dispatch, live, job, failed }: Parts) {
  const chart = { agents: state.trained, shown: shownOf(state), rocks: state.rocks, open: isOpen(state) };
  return (
    <Stage>
      <Says longest={trainSays(true)}>{trainSays(isOpen(state))}</Says>
      <Picture>
        <div className="hidden @[44rem]:block">
          <Chart {...chart} width={430} height={340} font={14} />
        </div>
        <div className="@[44rem]:hidden">
          <Chart {...chart} width={320} height={290} font={14.5} />
        </div>
      </Picture>
      <Controls>
        <ShareSlider share={state.share} dispatch={dispatch} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Button look="solid" onClick={() => dispatch({ type: 'another' })}>
            Train another
          </Button>
          <p data-progress="" className="min-h-5 text-sm text-ink-2">
            {live && job ? `Agent ${job.seed}: ${percent(live.at(-1) ?? 0)} …` : ''}
          </p>
        </div>
        <WorkFailed failed={failed} />
      </Controls>
      <More to={isOpen(state) ? 'bench' : 'bet'} figure={{ dispatch }}>
        {isOpen(state) ? 'Everything at once' : 'The bet'}
      </More>
    </Stage>
  );
}
