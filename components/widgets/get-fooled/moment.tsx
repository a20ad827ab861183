'use client';
import { PlayerBar } from '../../gym/clip-player';
import type { Playback } from '../../gym/playback';
import { Button } from '../../ui/button';
import { Bet } from './bet';
import { FilmedClip } from './clip';
import { Meter } from './meter';
import { MOST_REPAIR } from './params';
import { BetLine, Chosen } from './reveal';
import { Stand } from './settings';
import { type Action, isChoosing, isReady, lettersOf, pointOf, type State, shownOf, stageOf } from './state';
import { approvalText, betText, countOf, lesson, repairResult, whoOf } from './words';

export interface MomentProps {
  state: State;
  dispatch: (action: Action) => void;
  /** the reader has begun: the clips may run */
  onStart: () => void;
}

/** While clips are compared and bet on: how sure it is of being liked, and what can be done about it. */
function Open({ state, dispatch, onStart }: MomentProps) {
  const bets = stageOf(state) === 'bet';
  return (
    <>
      {bets && (
        <Bet
          draft={state.draft}
          before={isReady(state) ? countOf(state, 'before')?.landed : undefined}
          ready={isReady(state)}
          onDraft={(bet) => dispatch({ type: 'draft', bet })}
          onBet={() => {
            onStart();
            dispatch({ type: 'bet' });
          }}
          onUndo={() => dispatch({ type: 'undo' })}
        />
      )}
      <div className={bets ? 'mt-7' : ''}>
        <Meter trail={shownOf(state).trail} letters={lettersOf(state)} text={approvalText(state)} />
        {!bets && (
          <div className="mt-6">
            <Stand state={state} dispatch={dispatch} onStart={onStart} />
          </div>
        )}
      </div>
    </>
  );
}

/** The cut is lifted: the bet, what came of it, and the clips that were preferred. */
function Lifted({ state }: { state: State }) {
  const now = isReady(state) ? countOf(state, pointOf(state)) : undefined;
  const first = isReady(state) ? countOf(state, 'before') : undefined;
  if (!now || !first) return null;
  return (
    <>
      <BetLine bet={state.bet} landed={now.landed} before={first.landed} />
      <p className="mt-3 max-w-[36rem] text-pretty font-serif text-lg leading-snug text-ink">
        {betText(state.bet, now.landed)} {lesson(state)}
      </p>
      <div className="mt-6">
        <Chosen trail={shownOf(state).trail} by={whoOf(state.watched)} />
      </div>
    </>
  );
}

/** A repair is through: what it came to, and where it can go on. */
function Repaired({ state, dispatch }: Pick<MomentProps, 'state' | 'dispatch'>) {
  if (!isReady(state) || !countOf(state, pointOf(state))) return null;
  return (
    <>
      <p className="max-w-[36rem] text-pretty font-serif text-lg leading-snug text-ink">{repairResult(state)}</p>
      <div className="needs-js mt-4 flex flex-wrap gap-2">
        {lettersOf(state).length < MOST_REPAIR && (
          <Button look="solid" className="min-h-11" onClick={() => dispatch({ type: 'further' })}>
            Ten more choices
          </Button>
        )}
        <Button className="min-h-11" onClick={() => dispatch({ type: 'leave' })}>
          Back to the fooled gymnast
        </Button>
      </div>
    </>
  );
}

/** The best attempt at this moment of the story, and what the moment brings beside it. */
export function Moment({ playback, ...props }: MomentProps & { playback: Playback }) {
  const { state, dispatch } = props;
  const stage = stageOf(state);
  const choosing = isChoosing(state);
  return (
    <div
      className={`grid gap-x-8 gap-y-5 @[44rem]:grid-cols-2 ${choosing ? 'mt-7 border-t border-rule pt-5' : 'mt-4'}`}
    >
      <div className="min-w-0">
        {choosing && <p className="mb-1 text-sm font-semibold text-ink">Its best attempt so far</p>}
        <FilmedClip clip={shownOf(state).view.best} playback={playback} name="Its best attempt so far" alone />
        {!choosing && (
          <div className="mt-2">
            <PlayerBar playback={playback} name="the clip" />
          </div>
        )}
      </div>
      <div className="min-w-0">
        {(choosing || stage === 'bet') && <Open {...props} />}
        {stage === 'lifted' && <Lifted state={state} />}
        {stage === 'repaired' && <Repaired state={state} dispatch={dispatch} />}
      </div>
    </div>
  );
}
