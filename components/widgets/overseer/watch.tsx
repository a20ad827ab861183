import { WatchChoice } from '../../ui/watch-choice';
import { CHARACTERS } from './characters';
import { TRIALS } from './items';
import type { Dispatch } from './parts';
import type { State } from './state';

/** For whoever would rather watch: a simulated reader judges both rounds to their end. */
export function Watch({ state, dispatch }: { state: State; dispatch: Dispatch }) {
  if (state.alone.length + state.helped.length === 2 * TRIALS) return null;
  return <WatchChoice characters={CHARACTERS} onWatch={(character) => dispatch({ type: 'watch', character })} />;
}
