import { Button } from '../../ui/button';
import { ScenarioNote, Scenarios } from '../../ui/scenarios';
import { WorkFailed } from '../../ui/work-failed';
import { LargeCave, MARKS, OtherCaves, RunBar, RunLine, SixCaves } from './caves';
import { Guess } from './guess';
import { Lab } from './lab';
import type { Parts } from './parts';
import { SCENARIOS } from './scenarios';
import { isOpen, presetAt, sentence, shownOf } from './state';
import { control, WATCHING } from './words';

/** Everything that the figure can do. */
export function Bench({ id, all, state, play, said, watching, dispatch, onCommit, live, job, failed, reset }: Parts) {
  const open = isOpen(state);
  const shown = shownOf(state);
  const preset = presetAt(state);
  const note = open ? SCENARIOS[preset] : undefined;
  return (
    <div>
      <p className="min-h-[16rem] max-w-[46rem] text-pretty font-serif text-lg leading-snug text-ink @[22rem]:min-h-[12.5rem] @[30rem]:min-h-[7.8rem] @[50rem]:min-h-[6.3rem]">
        {watching ? WATCHING : sentence(state)}
      </p>
      <div className="mt-4">
        <LargeCave all={all} state={state} play={play} id={id} />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        <RunBar all={all} play={play} />
        <p className="min-h-10 basis-full text-sm leading-5 @[44rem]:flex @[44rem]:basis-84 @[44rem]:items-center @[44rem]:justify-end @[44rem]:text-right tabular-nums text-ink">
          <RunLine all={all} state={state} play={play} />
        </p>
      </div>
      <div className="mt-5 min-h-[15rem] @[22rem]:min-h-[13rem] @[44rem]:min-h-[7.5rem]">
        <Guess state={state} said={said} dispatch={dispatch} onCommit={onCommit} />
      </div>
      <div className="mt-5">
        <SixCaves all={all} state={state} play={play} id={id} dispatch={dispatch} />
      </div>
      <div className="mt-2 flex flex-wrap items-start justify-between gap-x-8 gap-y-1">
        <p className="min-h-30 max-w-[46rem] flex-1 basis-72 text-sm leading-5 text-ink-2 @[50rem]:min-h-10">
          {open && shown ? `${control(shown.result)} ` : 'The agent is the same in each. '}
          {MARKS}
        </p>
        <OtherCaves state={state} dispatch={dispatch} />
      </div>
      <WorkFailed failed={failed} />
      <Lab state={state} dispatch={dispatch} live={live} job={job} />
      <div className="mt-8">
        <Scenarios scenarios={SCENARIOS} at={preset} dispatch={dispatch} onReset={reset}>
          {open && (
            <Button look="quiet" onClick={() => dispatch({ type: 'guessAgain' })}>
              Hide it and guess again
            </Button>
          )}
        </Scenarios>
        <ScenarioNote
          room="min-h-[11.5rem] @[30rem]:min-h-[7.5rem]"
          note={note?.note ?? (open ? '' : 'What each of these comes to is said once you have committed to a guess.')}
          holds={note ? `Of ${note.holds.of} agents, ${note.holds.count} come out so: ${note.holds.criterion}.` : null}
        />
      </div>
    </div>
  );
}
