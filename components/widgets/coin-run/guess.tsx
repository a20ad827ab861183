import { useEffect, useId, useRef } from 'react';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { type Action, isOpen, presentOf, type State } from './state';
import { GUESSES } from './words';

export interface GuessProps {
  state: State;
  /** how the guess turned out, if that may be said now */
  said: string | null;
  dispatch: (action: Action) => void;
  /** called when the commitment is made: the press that moves the coin also starts the run */
  onCommit: () => void;
  /** in an act: fewer words, and one choice when it is open */
  short?: boolean;
}

/** The commitment: what will it do? Only then does the coin move. */
export function Guess({ state, said, dispatch, onCommit, short = false }: GuessProps) {
  const open = isOpen(state);
  const name = useId();
  // The button goes when it is pressed; the focus goes to what it brought.
  const panel = useRef<HTMLDivElement>(null);
  const was = useRef(open);
  const pressed = useRef(false);
  useEffect(() => {
    if (open !== was.current && pressed.current) panel.current?.focus({ preventScroll: true });
    if (open !== was.current) pressed.current = false;
    was.current = open;
  }, [open]);
  if (open) {
    return (
      <div ref={panel} tabIndex={-1} className="outline-none">
        <p className={short ? 'sr-only' : 'min-h-14 font-serif text-lg leading-snug text-ink @[30rem]:min-h-7'}>
          {said ?? 'Press to run this agent in the cave, or try another arrangement.'}
        </p>
        <div className={`needs-js flex flex-wrap items-end gap-x-6 gap-y-3 ${short ? '' : 'mt-3'}`}>
          <Segmented
            label="The coin lies"
            options={[
              { value: 'end', label: 'at the end' },
              { value: 'moved', label: 'somewhere else' },
            ]}
            value={state.coin}
            onChange={(at) => dispatch({ type: 'coin', at })}
          />
          {!short && (
            <Segmented
              label="The agent"
              options={[
                { value: 'sees', label: 'sees the coin' },
                { value: 'blind', label: 'cannot see it' },
              ]}
              value={state.sight}
              onChange={(of) => dispatch({ type: 'sight', of })}
            />
          )}
        </div>
      </div>
    );
  }
  const ready = state.draft !== 'none' && presentOf(state) !== null;
  return (
    <div ref={panel} tabIndex={-1} className="needs-js outline-none">
      <fieldset data-control="choice" className="min-w-0">
        <legend className={short ? 'sr-only' : 'text-sm text-ink-2'}>
          What will it do when the coin lies somewhere else?
        </legend>
        <div className={`grid gap-x-6 @[44rem]:grid-cols-3 ${short ? '' : 'mt-2 gap-y-1'}`}>
          {GUESSES.map(({ value, label, brief }) => (
            <label
              key={value}
              className="flex min-h-9 cursor-pointer items-center gap-2.5 text-base leading-snug text-ink"
            >
              <input
                type="radio"
                name={name}
                value={value}
                checked={state.draft === value}
                onChange={() => dispatch({ type: 'draft', guess: value })}
                className="size-4 shrink-0 cursor-pointer accent-ink"
              />
              {short ? brief : label}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button
          look="solid"
          aria-disabled={!ready}
          onClick={() => {
            if (!ready) return;
            pressed.current = true;
            onCommit();
            dispatch({ type: 'commit' });
          }}
        >
          {short ? 'Move the coin' : 'Commit, and move the coin'}
        </Button>
        {!short && <span className="text-sm text-ink-2">{state.draft === 'none' ? 'Choose one first.' : ''}</span>}
      </div>
    </div>
  );
}
