import type { Job } from './game';
import type { ACTS } from './params';
import type { Action, State, scenes } from './state';
import type { Play } from './use-play';

/** What every act is given. */
export interface Parts {
  id: string;
  all: ReturnType<typeof scenes>;
  state: State;
  play: Play;
  /** how the guess turned out, if that may be said now */
  said: string | null;
  /** whether a run is under way whose end has not been told yet */
  watching: boolean;
  dispatch: (action: Action | { type: 'act'; act: (typeof ACTS)[number]['id'] }) => void;
  /** called when the commitment is made: the press that moves the coin also starts the run */
  onCommit: () => void;
  /** the curve of an agent that is being trained, or null; and which one */
  live: readonly number[] | null;
  job: Job | null;
  failed: string | null;
  reset: () => void;
}
