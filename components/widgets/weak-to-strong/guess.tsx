import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { Slider } from '../../ui/slider';
import { verdict, type WeakToStrongAction, type WeakToStrongState } from './model';

/** The commitment: how much of the gap comes back in reward modeling? Only then does the answer enter the page. */
export function Guess({
  state,
  dispatch,
  label,
  className,
}: {
  state: WeakToStrongState;
  dispatch: (action: WeakToStrongAction) => void;
  /** of the slider */
  label: string;
  /** how the slider and its button stand */
  className: string;
}) {
  // The button goes when it is pressed; the focus goes to what it brought.
  const said = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (state.guess !== null && pressed.current) said.current?.focus();
    pressed.current = false;
  }, [state.guess]);
  if (state.guess !== null) {
    return (
      <p ref={said} tabIndex={-1} className="max-w-[46rem] font-serif text-lg leading-snug text-ink outline-none">
        {verdict(state)}
      </p>
    );
  }
  return (
    <div className={`needs-js grid items-end gap-x-6 gap-y-1 ${className}`}>
      <Slider
        label={label}
        tone="lamp"
        range={{ min: 0, max: 100, step: 1 }}
        value={state.draft}
        text={`${state.draft}\u00a0%`}
        onChange={(guess) => dispatch({ type: 'draft', guess })}
      />
      <div>
        <Button
          look="solid"
          onClick={() => {
            pressed.current = true;
            dispatch({ type: 'commit' });
          }}
        >
          Commit, and uncover
        </Button>
      </div>
    </div>
  );
}
