import { Button } from '../../ui/button';
import { CHARACTERS } from './characters';
import { TRIALS } from './items';
import type { Dispatch } from './parts';
import type { State } from './state';

/** For whoever would rather watch: a simulated reader judges both rounds to their end. */
export function Watch({ state, dispatch }: { state: State; dispatch: Dispatch }) {
  if (state.alone.length + state.helped.length === 2 * TRIALS) return null;
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
