import { PlayerBar } from '../../gym/clip-player';
import { Replaying } from '../../gym/replaying';
import { type ActedFigure, More } from '../../ui/acts';
import { Button } from '../../ui/button';
import { Slider } from '../../ui/slider';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { WorkFailed } from '../../ui/work-failed';
import { Choosing, type Played } from './choosing';
import { FilmedClip } from './clip';
import { type ACTS, MOST_REPAIR, schema } from './params';
import { Attempts, BetLine } from './reveal';
import { LONGEST_LOOK, LONGEST_REPAIR, lookSays, repairSays } from './says';
import { ATTEMPTS, ROUND } from './seeds';
import { isOpen, isReady, repairLabels, robotOf, type State, shownOf, stageOf } from './state';
import { countOf, REPAIR_NAMES } from './words';

type ActProps = Played & { figure: Pick<ActedFigure<(typeof ACTS)[number]['id']>, 'dispatch'> };

/** The sentence, which gets the focus when what had it is gone. */
function Line({ line, longest, children }: Pick<Played, 'line'> & { longest: string; children: string }) {
  return (
    <div ref={line} tabIndex={-1} className="outline-none">
      <Says longest={longest}>{children}</Says>
    </div>
  );
}

/** The pair, laid out for its column and not for the whole figure. */
function Clips(play: Played) {
  return (
    <div className="@container">
      <Choosing {...play} />
    </div>
  );
}

/** Its best attempt, as far as it may be seen. */
function Best({ state, playback }: Pick<Played, 'state' | 'playback'>) {
  return (
    <div className="mx-auto max-w-[24rem]">
      <FilmedClip clip={shownOf(state).view.best} playback={playback} name="Its best attempt so far" alone />
      <div className="mt-2">
        <PlayerBar playback={playback} name="the clip" />
      </div>
    </div>
  );
}

/** The bet and what came of it, and the attempts of the gymnast on show. */
function Lifted({ state }: { state: State }) {
  const [before, cut] = [countOf(state, 'before'), countOf(state, 'cut')];
  if (!isReady(state) || !before || !cut) return <p className="min-h-40 text-ink-2">…</p>;
  return (
    <>
      <BetLine bet={state.bet} landed={cut.landed} before={before.landed} />
      {stageOf(state) === 'lifted' && <Attempts clips={shownOf(state).view.reruns} title="Twenty attempts" />}
    </>
  );
}

/** The simulated reader chooses what is left of a round. */
function Rest({ state, dispatch, start }: Pick<Played, 'state' | 'dispatch' | 'start'>) {
  const left = ROUND - ((stageOf(state) === 'repairing' ? repairLabels(state) : state.watched).length % ROUND);
  if (robotOf(state).aim === 'own') return null;
  return (
    <Button
      className="justify-self-start"
      onClick={() => {
        start();
        dispatch(state.auto > 0 ? { type: 'stop' } : { type: 'simulate', count: left });
      }}
    >
      {state.auto > 0 ? `Stop it (${state.auto} to go)` : 'Let it be chosen for me'}
    </Button>
  );
}

/** Choices through the cut, a bet, and the cut lifted. */
export function Look(play: Played) {
  const { state, dispatch, session, start, line } = play;
  const stage = stageOf(state);
  const ready = isReady(state);
  const blank = state.view === null;
  return (
    <Stage>
      <Line line={line} longest={LONGEST_LOOK}>
        {lookSays(state)}
      </Line>
      <Picture>
        <WorkFailed failed={session.failed} instead="Taking back the last choice may help." />
        {blank ? (
          <p className="min-h-60 text-ink-2">Playing the story again …</p>
        ) : stage === 'watch' ? (
          <Clips {...play} />
        ) : stage === 'bet' ? (
          <Best {...play} />
        ) : (
          <Lifted state={state} />
        )}
        <Replaying progress={session.progress} />
      </Picture>
      <Controls>
        {stage === 'watch' && state.watched !== '' && <Rest {...play} />}
        {stage === 'bet' && (
          <>
            <Slider
              label="It lands"
              value={state.draft}
              range={{ min: 0, max: ATTEMPTS, step: 1 }}
              text={`${state.draft} of ${ATTEMPTS}`}
              tone="lamp"
              onChange={(bet) => dispatch({ type: 'draft', bet })}
            />
            <Button
              look="solid"
              className="justify-self-start"
              aria-disabled={!ready}
              onClick={() => {
                if (!ready) return;
                start();
                dispatch({ type: 'bet' });
              }}
            >
              Bet, and lift the cut
            </Button>
          </>
        )}
      </Controls>
    </Stage>
  );
}

/** Two repairs of the fooled gymnast. */
export function RepairIt(play: ActProps) {
  const { state, dispatch, session, line, figure } = play;
  const stage = stageOf(state);
  const open = isOpen(state);
  const blank = state.view === null;
  return (
    <Stage>
      <Line line={line} longest={LONGEST_REPAIR}>
        {repairSays(state)}
      </Line>
      <Picture>
        <WorkFailed failed={session.failed} instead="Taking back the last choice may help." />
        {blank ? (
          <p className="min-h-60 text-ink-2">Playing the story again …</p>
        ) : stage === 'repairing' ? (
          <Clips {...play} />
        ) : stage === 'repaired' && isReady(state) ? (
          <Attempts clips={shownOf(state).view.reruns} title="Twenty attempts now" />
        ) : (
          <Best {...play} />
        )}
        <Replaying progress={session.progress} />
      </Picture>
      <Controls>
        {open && stage === 'lifted' && (
          <>
            <fieldset className="flex flex-wrap gap-2">
              <legend className="sr-only">A repair</legend>
              {(['full', 'report'] as const).map((repair) => (
                <Button key={repair} onClick={() => dispatch({ type: 'repair', repair })}>
                  {REPAIR_NAMES[repair]}
                </Button>
              ))}
            </fieldset>
            <Slider
              label="The assistant is right"
              value={state.right}
              range={schema.right}
              text={`${state.right / 5} times in 20`}
              tone="agent"
              onChange={(right) => dispatch({ type: 'right', right })}
            />
          </>
        )}
        {open && stage === 'repairing' && <Rest {...play} />}
        {open && (stage === 'repairing' || stage === 'repaired') && (
          <div className="flex flex-wrap gap-2">
            {stage === 'repaired' && repairLabels(state).length < MOST_REPAIR && (
              <Button look="solid" onClick={() => dispatch({ type: 'further' })}>
                Ten more choices
              </Button>
            )}
            <Button onClick={() => dispatch({ type: 'leave' })}>Back to the two repairs</Button>
          </div>
        )}
      </Controls>
      {!open && (
        <More to="look" figure={figure}>
          Choose first
        </More>
      )}
    </Stage>
  );
}
