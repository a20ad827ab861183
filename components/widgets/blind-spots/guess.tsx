import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { Slider } from '../../ui/slider';
import { type Action, isFresh, isOpen, type State, truthOf, verdict } from './model';
import { because, percent } from './words';

/** The commitment: how much is really done? Only then does the truth enter the page. */
export function Guess({ state, dispatch }: { state: State; dispatch: (action: Action) => void }) {
  const open = isOpen(state);
  const truth = truthOf(state);
  // The button goes when it is pressed; the focus goes to what it brought.
  const said = useRef<HTMLDivElement>(null);
  const was = useRef(open);
  const pressed = useRef(false);
  useEffect(() => {
    if (open !== was.current && pressed.current) said.current?.focus();
    if (open !== was.current) pressed.current = false;
    was.current = open;
  }, [open]);
  const press = (action: Action) => {
    pressed.current = true;
    dispatch(action);
  };
  if (open) {
    return (
      <div ref={said} tabIndex={-1} className="outline-none">
        <p className="font-serif text-lg leading-snug text-ink">{verdict(state)}</p>
        {truth && state.fit && (
          <p className="mt-1 font-sans text-sm leading-snug text-ink-2">
            {because({ training: state.fit.training, rewards: truth.rewards })}
          </p>
        )}
        <Button className="mt-3" onClick={() => press({ type: 'guessAgain' })}>
          Hide it and guess again
        </Button>
      </div>
    );
  }
  return (
    <div ref={said} tabIndex={-1} className="needs-js outline-none">
      <Slider
        label="Your guess: how much is really done?"
        value={state.draft}
        range={{ min: 0, max: 100, step: 1 }}
        text={percent(state.draft / 100)}
        onChange={(value) => dispatch({ type: 'draft', value })}
      />
      <Button look="solid" className="mt-2" disabled={!isFresh(state)} onClick={() => press({ type: 'commit' })}>
        Commit, and see the truth
      </Button>
    </div>
  );
}
