'use client';
import type { ReactNode } from 'react';
import { ClipPlayer } from '../../gym/clip-player';
import { Pair } from '../../gym/pair';
import type { Playback } from '../../gym/playback';
import type { SessionView, ShownClip } from '../../gym/protocol';
import { StandIn } from '../../gym/stand-in';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { Best, Repeats } from './attempt';
import { attemptSays, BELIEFS_SAY, LONGEST_ATTEMPT, LONGEST_TEACH, teachSays } from './says';
import { type Action, isReady, MANY, type State } from './state';
import { QUESTIONS } from './words';

export interface LessonProps {
  state: State;
  view: SessionView;
  /** the attempt: the view's, or the one that a link brought while it is computed again */
  best: ShownClip;
  playback: Playback;
  taught: boolean;
  dispatch: (action: Action) => void;
  /** starts the clips, if nobody has yet */
  begin: () => void;
}

/** The two clips and what can be answered. @param below between a clip and its button */
export function Question({
  lesson: { state, view, playback, dispatch, begin },
  below,
}: {
  lesson: LessonProps;
  below: (clip: ShownClip) => ReactNode;
}) {
  return (
    <Pair
      clips={view.pair}
      stage={(clip, name) => <ClipPlayer frames={clip.frames} playback={playback} label={`${name}: ${clip.text}`} />}
      below={below}
      playback={playback}
      ready={isReady(state)}
      last={state.last}
      canUndo={state.labels !== ''}
      question={QUESTIONS[state.aim]}
      onChoose={(label) => {
        dispatch({ type: 'choose', label });
        begin();
      }}
      onUndo={() => dispatch({ type: 'undo' })}
    />
  );
}

/** Somebody who chooses for those who would rather not click. */
export function Reader({ state, dispatch, begin }: Pick<LessonProps, 'state' | 'dispatch' | 'begin'>) {
  const own = state.aim === 'own';
  return (
    <StandIn
      refused={own ? 'Only you know what you have in mind: no simulated reader can stand in.' : null}
      idle={own}
      auto={state.auto}
      many={{ count: MANY, label: 'It chooses ten times' }}
      onSimulate={(count) => {
        begin();
        dispatch({ type: 'simulate', count });
      }}
      onStop={() => dispatch({ type: 'stop' })}
    />
  );
}

/** Two clips, one question, and beside them what has come of the answers. */
export function Teach(lesson: LessonProps) {
  const { state, playback, best, taught } = lesson;
  const beside = playback.still ? '' : 'min-[900px]:grid-cols-[minmax(0,9fr)_minmax(0,4fr)]';
  return (
    <Stage wide>
      <Says longest={LONGEST_TEACH}>{teachSays(state)}</Says>
      <Picture>
        <div className={`grid gap-x-8 gap-y-3 ${beside}`}>
          <div className="@container min-w-0">
            <Question lesson={lesson} below={() => null} />
          </div>
          <div className={playback.still ? '' : 'max-[900px]:w-[44%] max-[900px]:justify-self-center'}>
            <Best best={best} playback={playback} taught={taught} />
          </div>
        </div>
      </Picture>
    </Stage>
  );
}

/** The attempt, and how reliable it is; a simulated reader may go on with the lesson. */
export function AttemptAct({ state, view, best, playback, taught, dispatch, begin }: LessonProps) {
  const beside = playback.still ? '' : 'grid-cols-[minmax(0,5fr)_minmax(0,6fr)]';
  return (
    <Stage>
      <Says longest={LONGEST_ATTEMPT}>{attemptSays(state)}</Says>
      <Picture>
        <div className={`grid items-start gap-x-5 gap-y-3 ${beside}`}>
          <div className="min-w-0">
            <Best best={best} playback={playback} taught={taught} />
          </div>
          <div className="min-w-0">
            <Repeats view={view} aim={state.aim} className="grid-cols-3" />
          </div>
        </div>
      </Picture>
      <Controls>
        <Reader state={state} dispatch={dispatch} begin={begin} />
      </Controls>
    </Stage>
  );
}

/** The pair once more, with what it believes of each moment. @param line what it believes of a clip */
export function Beliefs({ lesson, line }: { lesson: LessonProps; line: (clip: ShownClip) => ReactNode }) {
  return (
    <Stage wide>
      <Says longest={undefined}>{BELIEFS_SAY}</Says>
      <Picture>
        <div className="@container mx-auto max-w-[34rem]">
          <Question lesson={lesson} below={line} />
        </div>
      </Picture>
    </Stage>
  );
}
