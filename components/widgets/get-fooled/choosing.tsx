import type { RefObject } from 'react';
import { Pair } from '../../gym/pair';
import type { Playback } from '../../gym/playback';
import type { SessionWork } from '../../gym/use-session';
import { FilmedClip } from './clip';
import { AgentMark } from './marks';
import { type Action, isReady, lettersOf, type State, shownOf } from './state';
import * as words from './words';

/** The story as it is played, whatever act shows it. */
export interface Played {
  state: State;
  dispatch: (action: Action) => void;
  playback: Playback;
  session: SessionWork;
  /** the reader has begun: the clips may run */
  start: () => void;
  /** the line that gets a lost focus */
  line: RefObject<HTMLDivElement | null>;
  /** a repair is begun further down, and shown above */
  beginning: () => void;
}

/** What the assistant says of a clip, where there is one. */
function Said({ report }: { report: boolean | null }) {
  if (report === null) return null;
  return (
    <p className="mt-1 flex items-start gap-2 text-sm leading-5 text-agent">
      <AgentMark />
      <span>
        <span className="@max-[34rem]:sr-only">The assistant says: </span>
        {words.reportText(report)}
      </span>
    </p>
  );
}

/** The two clips to choose between. */
export function Choosing({ state, dispatch, playback, start }: Played) {
  return (
    <Pair
      clips={shownOf(state).view.pair}
      stage={(clip, name) => <FilmedClip clip={clip} playback={playback} name={name} />}
      below={({ report }) => <Said report={report} />}
      playback={playback}
      ready={isReady(state)}
      last={state.last}
      canUndo={lettersOf(state) !== ''}
      question={words.headline(state)}
      onChoose={(label) => {
        start();
        dispatch({ type: 'choose', label });
      }}
      onUndo={() => dispatch({ type: 'undo' })}
    />
  );
}
