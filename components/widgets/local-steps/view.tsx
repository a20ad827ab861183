'use client';
import { useEffect, useRef } from 'react';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Segmented } from '../../ui/segmented';
import { Slider } from '../../ui/slider';
import { HIDDEN } from './account';
import { Bracket } from './bracket';
import { Facts } from './facts';
import { Chip } from './marks';
import { type Action, derive, LONGEST, model, type Props, type Side } from './model';
import { Outline } from './outline';
import { schema } from './params';

const SIDES: readonly { value: Side; label: string }[] = [
  { value: 'break', label: 'Break it' },
  { value: 'find', label: 'Find the error' },
];

/** What the marks and lines are. */
function Legend({ truth }: { truth: boolean }) {
  return (
    <ul className="flex flex-wrap items-center gap-x-5 gap-y-1 text-xs text-ink-2">
      <li className="flex items-center gap-1.5">
        <Chip look="belief" yes label="" /> passed on: accepted
      </li>
      {truth && (
        <li className="flex items-center gap-1.5">
          <Chip look="truth" yes label="" /> in truth: right
        </li>
      )}
      <li className="flex items-center gap-1.5">
        <span aria-hidden="true" className="inline-block h-5 w-8 rounded-md border-[1.5px] border-ink" /> valid step:
        accepts just when both parts were accepted
      </li>
    </ul>
  );
}

/** Break a tree without an invalid step; then look for the error in one that somebody else broke. */
export function View(props: Props) {
  const { state, dispatch: step, reset, notice, dismissNotice } = useFigure(model, props.id, props);
  const d = derive(state);
  const find = state.side === 'find';
  // The buttons go when one is pressed; the focus goes to what that brought, but never to what came with a link.
  const acted = useRef(false);
  const dispatch = (action: Action) => {
    acted.current = true;
    step(action);
  };
  const tree = { d, side: state.side, dispatch, acted };
  const told = useRef<HTMLParagraphElement>(null);
  const was = useRef(state.said);
  useEffect(() => {
    if (acted.current && was.current !== state.said && state.side === 'find') told.current?.focus();
    was.current = state.said;
  }, [state.said, state.side]);
  return (
    <div className="@container font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <div className="needs-js flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Segmented
          label="Which side you are on"
          hideLabel
          options={SIDES}
          value={state.side}
          onChange={(side) => dispatch({ type: 'side', side })}
        />
        {find ? (
          <p className="text-sm text-ink-2">
            Account {state.account + 1} of {HIDDEN.length}
          </p>
        ) : (
          <Button onClick={() => dispatch({ type: 'clear' })}>All in order again</Button>
        )}
      </div>
      <div className="mt-4 grid max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink">
        <p ref={told} tabIndex={-1} className="col-start-1 row-start-1 outline-none">
          {d.sentence}
        </p>
        <p aria-hidden="true" className="invisible col-start-1 row-start-1 print:hidden">
          {LONGEST[state.side]}
        </p>
      </div>
      <div className={`needs-js mt-4 flex min-h-[3.75rem] flex-wrap items-end gap-x-8 gap-y-3 ${find ? '' : 'hidden'}`}>
        {find && state.said === 'none' && (
          <>
            <div className="w-full max-w-60">
              <Slider
                label="Looks you can afford"
                tone="lamp"
                min={schema.budget.min}
                max={schema.budget.max}
                step={1}
                value={state.budget}
                text={`${state.budget}, ${d.left} left`}
                onChange={(value) => dispatch({ type: 'budget', value })}
              />
            </div>
            <div className="flex flex-wrap gap-2">
              <Button look="solid" onClick={() => dispatch({ type: 'say', said: 'right' })}>
                The whole is right
              </Button>
              <Button look="solid" onClick={() => dispatch({ type: 'say', said: 'wrong' })}>
                The whole is wrong
              </Button>
            </div>
          </>
        )}
        {find && state.said !== 'none' && (
          <Button look="solid" onClick={() => dispatch({ type: 'next' })}>
            Next account <span aria-hidden="true">→</span>
          </Button>
        )}
      </div>
      <div className="mt-6">
        {!find && (
          <p className="needs-js mb-3 text-sm text-ink">
            Press a square to change what is so, a circle to change the verdict on it, “valid” to bend a step.
          </p>
        )}
        <Legend truth={d.open} />
        <div className="mt-4 hidden @min-[50rem]:block">
          <Bracket {...tree} />
        </div>
        <div className="mt-4 @min-[50rem]:hidden">
          <Outline {...tree} />
        </div>
      </div>
      <Facts />
      <div className="needs-js mt-3 flex justify-end">
        <Button look="quiet" onClick={reset} className="-mr-3">
          Start over
        </Button>
      </div>
      <LiveRegion text={d.sentence} />
    </div>
  );
}
