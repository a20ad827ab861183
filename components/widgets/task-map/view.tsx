'use client';
import { type KeyboardEvent, useId } from 'react';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Shut } from '../../ui/shut';
import { useTurn } from '../../ui/use-turn';
import { derive, model, oursInWords, standing, type TaskMapAction, type TaskMapProps } from './model';
import { Note } from './note';
import { Regions } from './regions';
import { Square } from './square';
import { CORNERS, cornerOf, labelOf } from './tasks';

/** The map of tasks: the task and its square on one side, the three regions on the other. */
export function View(props: TaskMapProps) {
  const { tasks } = props;
  const { state, dispatch, reset, notice, dismissNotice } = useFigure(model, props.id, props);
  const { current, index, left, placed } = derive(state, tasks);
  const mine = state.answers[current.id];
  const { heading, turning } = useTurn<HTMLParagraphElement>(current.id);
  const title = useId();

  const turn = (action: TaskMapAction) => {
    turning();
    dispatch(action);
  };
  const startOver = () => {
    reset();
    heading.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const corner = CORNERS.find(({ digit }) => digit === event.key);
    if (!corner) return;
    event.preventDefault();
    dispatch({ type: 'answer', answer: corner.value });
  };

  const said = mine
    ? `You place it in: ${labelOf(cornerOf(mine).region).toLowerCase()}. Our placement: ${oursInWords(current)}. ${standing(state, tasks)}`
    : '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this groups a sheet and a picture
    <div role="group" aria-label="Map of tasks" onKeyDown={onKeyDown} className="font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <div className="grid gap-x-8 gap-y-8 md:grid-cols-[minmax(0,1fr)_20.5rem]">
        <section aria-labelledby={title} className="flex flex-col rounded-md border border-rule bg-paper p-4 sm:p-6">
          <p className="text-xs text-ink-2">
            Task {index + 1} of {tasks.length}
          </p>
          <p
            id={title}
            ref={heading}
            tabIndex={-1}
            className="mt-0.5 font-serif text-[1.375rem] leading-tight font-semibold text-balance text-ink outline-none"
          >
            {current.title}
          </p>
          <p className="mt-2 min-h-[7.25rem] font-serif text-[1.0625rem] leading-[1.5] text-ink sm:min-h-[4.8rem]">
            {current.task}
          </p>
          <p className="mt-3 mb-3 text-sm leading-snug text-pretty text-ink">
            <strong className="font-semibold">Is there a check</strong>, in the time you have, that needs nobody’s word?
            And <strong className="font-semibold">is someone pushing back</strong>: a liar, a rival, or a training that
            pays for whatever passes?
          </p>
          <Square task={current} state={state} onPlace={(answer) => dispatch({ type: 'answer', answer })} />
          <div className="mt-4 min-h-[29rem] flex-1 sm:min-h-[23rem]">
            {mine ? (
              <Note props={props} task={current} mine={mine} />
            ) : (
              <Shut>Our placement, and others’, open after yours</Shut>
            )}
          </div>
          <div className="needs-js mt-4 flex min-h-9 flex-wrap items-center justify-between gap-2">
            <span data-control="choice" className={`text-xs text-ink-2 ${left > 0 ? 'max-sm:hidden' : ''}`}>
              {left === 0
                ? 'That was the last task. Any of them opens again.'
                : mine
                  ? ''
                  : 'Keys 1 to 4 work too, once the figure has the focus.'}
            </span>
            {(mine ? left > 0 : left > 1) && (
              <Button look={mine ? 'solid' : 'quiet'} onClick={() => turn({ type: 'next' })} className="ml-auto">
                {mine ? 'Next task' : 'Leave it for later'} <span aria-hidden="true">→</span>
              </Button>
            )}
          </div>
        </section>
        <div className="flex flex-col gap-4">
          <div className="min-h-[26rem] flex-1">
            <Regions tasks={tasks} state={state} onOpen={(id) => turn({ type: 'open', id })} />
          </div>
          <div>
            <p className="min-h-[5.5rem] font-serif text-base leading-snug text-ink">{standing(state, tasks)}</p>
            <Button look="quiet" onClick={startOver} className={`needs-js -mx-3 mt-1 ${placed > 0 ? '' : 'invisible'}`}>
              Start over
            </Button>
          </div>
        </div>
      </div>
      <LiveRegion text={said} />
    </div>
  );
}
