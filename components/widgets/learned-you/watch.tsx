import { Button } from '../../ui/button';
import { CHARACTERS } from './characters';
import type { Action } from './model';
import { ENDS } from './rounds';
import type { State } from './state';

/** For whoever would rather watch: a simulated reader judges on to the next stop. */
export function Watch({ state, dispatch }: { state: State; dispatch: (action: Action) => void }) {
  if (state.verdicts.length >= ENDS[2]) return null;
  return (
    <fieldset data-control="choice" className="min-w-0 text-sm">
      <legend className="mb-1 text-ink-2">Let a simulated reader do it, who …</legend>
      <div className="flex flex-wrap gap-1.5">
        {CHARACTERS.map(({ id, label }) => (
          <Button key={id} onClick={() => dispatch({ type: 'watch', character: id })}>
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** Takes the last verdict back. */
export function Undo({ dispatch, off }: { dispatch: (action: Action) => void; off: boolean }) {
  return (
    <Button look="quiet" aria-disabled={off} onClick={() => !off && dispatch({ type: 'undo' })}>
      Take back
    </Button>
  );
}
