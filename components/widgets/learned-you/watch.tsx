import { Button } from '../../ui/button';
import { WatchChoice } from '../../ui/watch-choice';
import { CHARACTERS } from './characters';
import type { Action } from './model';
import { ENDS } from './rounds';
import type { State } from './state';

/** For whoever would rather watch: a simulated reader judges on to the next stop. */
export function Watch({ state, dispatch }: { state: State; dispatch: (action: Action) => void }) {
  if (state.verdicts.length >= ENDS[2]) return null;
  return <WatchChoice characters={CHARACTERS} onWatch={(character) => dispatch({ type: 'watch', character })} />;
}

/** Takes the last verdict back. */
export function Undo({ dispatch, off }: { dispatch: (action: Action) => void; off: boolean }) {
  return (
    <Button look="quiet" aria-disabled={off} onClick={() => !off && dispatch({ type: 'undo' })}>
      Take back
    </Button>
  );
}
