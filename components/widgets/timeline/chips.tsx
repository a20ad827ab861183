import { Button } from '../../ui/button';
import { CONDITIONS } from './milestones';
import type { TimelineAction, TimelineState } from './model';

export interface ChoosingProps {
  state: TimelineState;
  dispatch: (action: TimelineAction) => void;
}

/** The five conditions, each to be asked for or not. */
export function Conditions({ state, dispatch }: ChoosingProps) {
  return CONDITIONS.map((c) => (
    <label
      key={c.id}
      className="relative flex min-h-9 cursor-pointer items-center justify-center rounded-md border border-control px-2 py-1 text-center text-xs leading-tight text-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-link hover:border-ink @[42rem]:min-h-14"
    >
      <input
        type="checkbox"
        checked={state.chosen.includes(c.id)}
        onChange={() => dispatch({ type: 'toggle', condition: c.id })}
        className="absolute inset-0 cursor-pointer appearance-none rounded-md outline-none"
      />
      <span className="pointer-events-none relative">{c.short}</span>
    </label>
  ));
}

/** Whether stand-ins count, and the way back to nothing asked for. */
export function StandIns({ state, dispatch, onClear }: ChoosingProps & { onClear: () => void }) {
  const changed = state.chosen.length > 0 || !state.standIns;
  return (
    <div className="mt-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-sm text-ink-2">
      <label className="inline-flex min-h-9 cursor-pointer items-center gap-2">
        <input
          type="checkbox"
          checked={state.standIns}
          onChange={(event) => dispatch({ type: 'stand-ins', count: event.target.checked })}
          className="size-4 accent-ink"
        />
        stand-ins count
      </label>
      <Button look="quiet" onClick={onClear} aria-disabled={!changed} className="-mx-3">
        Clear
      </Button>
    </div>
  );
}
