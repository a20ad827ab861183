'use client';
import { useDeferredValue, useMemo } from 'react';
import { useFigure } from '../../figure/use-figure';
import { FigureNotice } from '../../ui/figure-notice';
import { Motion } from '../../ui/motion';
import { Segmented } from '../../ui/segmented';
import { Slider } from '../../ui/slider';
import { StoryBar } from '../../ui/story-bar';
import { budgetSteps, nearestStep } from './budget';
import { Legend } from './legend';
import { type Action, derive, model } from './model';
import type { Props } from './params';
import { Stage } from './stage';
import { inMinutes } from './words';

interface TaskChoiceProps {
  choices: readonly { value: string; label: string }[];
  value: string;
  dispatch: (action: Action) => void;
}

/** The menu of tasks: segments where there is room, a select on a phone. */
function TaskChoice({ choices, value, dispatch }: TaskChoiceProps) {
  const choose = (id: string) => dispatch({ type: 'tree', id });
  return (
    <div data-control="choice" className="needs-js mb-5">
      <div className="hidden sm:block">
        <Segmented label="The task" hideLabel options={choices} value={value} onChange={choose} />
      </div>
      <label className="flex items-center gap-2 font-sans text-sm text-ink-2 sm:hidden">
        Task
        <select
          value={value}
          onChange={(event) => choose(event.target.value)}
          className="min-h-10 min-w-0 flex-1 rounded-md border border-control bg-paper px-2 text-base text-ink"
        >
          {choices.map((c) => (
            <option key={c.value} value={c.value}>
              {c.label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** The figure: what a person can judge, and what can be made judgeable. */
export function View(props: Props) {
  const { state, dispatch, notice, dismissNotice, pointed } = useFigure(model, props.id, props);
  // A page may hand over new props objects; the figure's trees never change while it lives.
  const { trees, start, id } = props;
  const derived = useMemo(
    () => derive(state, { id, trees, ...(start === undefined ? {} : { start }) }),
    [state, id, trees, start],
  );
  // The words and the slider answer at once; the drawing follows as soon as it is ready.
  const drawn = useDeferredValue(derived);
  const { tree, frames, frame } = derived;
  const steps = useMemo(() => budgetSteps(tree.budget), [tree]);
  const choices = useMemo(() => trees.map((t) => ({ value: t.id, label: t.title })), [trees]);
  return (
    <div>
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      {trees.length > 1 && <TaskChoice choices={choices} value={tree.id} dispatch={dispatch} />}
      {/* Room for the longest sentence, so that nothing below moves while the story goes on. */}
      <div className="[&_p]:min-h-[12.5rem] [&_p]:max-w-[46rem] [&_p]:text-base [&_p]:leading-snug min-[25rem]:[&_p]:min-h-[9.75rem] sm:[&_p]:min-h-[6.25rem] sm:[&_p]:text-lg sm:[&_p]:leading-snug">
        <StoryBar
          sentence={frame.sentence}
          index={Math.min(state.step, frames.length - 1)}
          count={frames.length}
          onIndex={(index) => dispatch({ type: 'step', index })}
          startLabel="Begin"
        />
      </div>
      <div className="mt-5 mb-5 flex flex-wrap items-end justify-between gap-x-10 gap-y-3">
        <div className="needs-js w-full sm:w-80">
          <Slider
            label="Time for one judgement"
            tone="lamp"
            range={{ min: 0, max: steps.length - 1, step: 1 }}
            value={nearestStep(steps, state.budget)}
            text={inMinutes(state.budget)}
            onChange={(k) => dispatch({ type: 'budget', minutes: steps[k] ?? state.budget })}
          />
        </div>
        <Legend derived={drawn} pointed={pointed} />
      </div>
      <Motion>
        <Stage derived={drawn} dispatch={dispatch} pointed={pointed} />
      </Motion>
    </div>
  );
}
