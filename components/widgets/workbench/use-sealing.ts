import { useEffect, useRef } from 'react';
import { type State, type Step, sealed, treeOf } from './state';

/** So long a pause, and what is typed next is a step of its own to undo. */
export const PAUSE_MS = 1_500;

/**
 * Ends a run of typing after a pause, so that undo takes back a sentence and not a page. A word that is still being put together
 * by the system is one run.
 * @returns what the bench hears of compositions
 */
export function useSealing(
  state: State,
  send: (step: Step) => void,
): { onCompositionStart: () => void; onCompositionEnd: () => void } {
  const composing = useRef(false);
  const tree = treeOf(state);
  const running = state.history.key !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the tree begins the pause anew
  useEffect(() => {
    if (!running) return;
    let timer = setTimeout(rest, PAUSE_MS);
    function rest() {
      if (composing.current) timer = setTimeout(rest, PAUSE_MS);
      else send(sealed);
    }
    return () => clearTimeout(timer);
  }, [tree, running, send]);
  return {
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: () => {
      composing.current = false;
    },
  };
}
