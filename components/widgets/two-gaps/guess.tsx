import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { Slider } from '../../ui/slider';
import { derive, OBSERVED_COUNT, type TwoGapsAction, type TwoGapsState, verdict } from './model';
import { SYSTEMS } from './scenarios';

/** The commitment: how much could it really do? Only then does the truth enter the page. */
export function Guess({ state, dispatch }: { state: TwoGapsState; dispatch: (action: TwoGapsAction) => void }) {
  const { guess, now } = derive(state);
  const { name } = SYSTEMS[state.system];
  // The button goes when it is pressed; the focus goes to what it brought.
  const said = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (guess !== null && pressed.current) said.current?.focus();
    pressed.current = false;
  }, [guess]);
  if (guess !== null) {
    return (
      <p ref={said} tabIndex={-1} className="outline-none font-serif text-lg leading-snug text-ink">
        {verdict(state)}
      </p>
    );
  }
  return (
    <div className="needs-js">
      <Slider
        label={`Your guess: how many could ${name} answer?`}
        value={state.draft}
        range={{ min: OBSERVED_COUNT, max: 100, step: 1 }}
        text={`${state.draft}`}
        tone="lamp"
        onChange={(value) => dispatch({ type: 'draft', guess: value })}
      />
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          look="solid"
          onClick={() => {
            pressed.current = true;
            dispatch({ type: 'commit' });
          }}
        >
          Commit, and see the truth
        </Button>
        <span className="min-h-5 text-xs text-ink-2">
          {state.draft < now.best ? `It has already done ${now.best}.` : ''}
        </span>
      </div>
    </div>
  );
}
