'use client';
import { useId, useState } from 'react';
import { StandIn } from '../../gym/stand-in';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { ROUND } from './seeds';
import { type Action, isChoosing, robotIn, robotOf, type State } from './state';

/** Somebody who chooses for those who would rather not click. */
export function Stand({
  state,
  dispatch,
  onStart,
}: {
  state: State;
  dispatch: (action: Action) => void;
  onStart: () => void;
}) {
  const own = robotOf(state).aim === 'own';
  const idle = own || !isChoosing(state);
  const go = (count: number) => {
    if (idle) return;
    onStart();
    dispatch({ type: 'simulate', count });
  };
  return (
    <div className="needs-js grid gap-4">
      <StandIn
        refused={own ? 'Only you know what you had in mind: no simulated reader can stand in.' : null}
        idle={idle}
        auto={state.auto}
        many={{ count: ROUND, label: 'It chooses for the round' }}
        onSimulate={go}
        onStop={() => dispatch({ type: 'stop' })}
      />
      {!own && (
        <Segmented
          label="Behind the cut, the simulated reader goes by"
          options={[
            { value: 'naive', label: 'what is on screen' },
            { value: 'extrapolating', label: 'where the jump is heading' },
          ]}
          value={state.viewer}
          onChange={(viewer) => dispatch({ type: 'viewer', viewer })}
        />
      )}
    </div>
  );
}

/** Whose gymnast it is. */
export function Robots({
  state,
  dispatch,
  onReset,
}: {
  state: State;
  dispatch: (action: Action) => void;
  onReset: () => void;
}) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const bring = () => {
    const robot = robotIn(text);
    setWrong(robot === null);
    if (!robot) return;
    setText('');
    dispatch({ type: 'bring', robot });
  };
  return (
    <div className="needs-js">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          bring();
        }}
      >
        <label htmlFor={id} className="text-sm text-ink-2">
          Bring your own gymnast: paste the address of the page on which you taught it
        </label>
        <div className="mt-1 flex max-w-[36rem] flex-wrap gap-2">
          <input
            id={id}
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={text}
            aria-invalid={wrong}
            aria-describedby={`${id}-said`}
            onChange={(event) => {
              setText(event.target.value);
              setWrong(false);
            }}
            data-control="choice"
            className="min-h-11 min-w-40 flex-1 rounded-md border border-control bg-paper px-3 text-base text-ink"
          />
          <Button type="submit" className="min-h-11">
            Bring it
          </Button>
        </div>
        <p id={`${id}-said`} role="status" className="min-h-5 text-sm text-no">
          {wrong ? 'No taught gymnast was found in that text. The address ends in something like v1.s12.cABBA.' : ''}
        </p>
      </form>
      <div className="mt-1 flex flex-wrap gap-2">
        <Button className="min-h-11" onClick={() => dispatch({ type: 'again' })}>
          The same gymnast, from the cut on
        </Button>
        <Button className="min-h-11" onClick={() => dispatch({ type: 'fresh' })}>
          {state.origin === 'fresh' ? 'Another untaught gymnast' : 'An untaught gymnast'}
        </Button>
        <Button look="quiet" className="min-h-11" onClick={onReset}>
          Start over
        </Button>
      </div>
    </div>
  );
}
