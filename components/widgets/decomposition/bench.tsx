import { useMemo } from 'react';
import type { TaskTree } from '../../models/recursion/task-tree';
import { Motion } from '../../ui/motion';
import { Segmented } from '../../ui/segmented';
import { BudgetSlider } from './budget-slider';
import type { Derived } from './derived';
import { Legend } from './legend';
import type { Dispatch } from './parts';
import { Stage } from './stage';
import { Telling } from './telling';

interface TaskChoiceProps {
  choices: readonly { value: string; label: string }[];
  value: string;
  dispatch: Dispatch;
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

interface BenchProps {
  trees: readonly TaskTree[];
  derived: Derived;
  /** the same, as late as the drawing needs it */
  drawn: Derived;
  step: number;
  budget: number;
  pointed: string | null;
  dispatch: Dispatch;
}

/** Everything that the figure can do. */
export function Bench({ trees, derived, drawn, step, budget, pointed, dispatch }: BenchProps) {
  const { tree } = derived;
  const choices = useMemo(() => trees.map((t) => ({ value: t.id, label: t.title })), [trees]);
  return (
    <div>
      {trees.length > 1 && <TaskChoice choices={choices} value={tree.id} dispatch={dispatch} />}
      {/* Room for the longest sentence, so that nothing below moves while the story goes on. */}
      <div className="[&_p]:min-h-[12.5rem] [&_p]:max-w-[46rem] [&_p]:text-base [&_p]:leading-snug min-[25rem]:[&_p]:min-h-[9.75rem] sm:[&_p]:min-h-[6.25rem] sm:[&_p]:text-lg sm:[&_p]:leading-snug">
        <Telling derived={derived} step={step} dispatch={dispatch} />
      </div>
      <div className="mt-5 mb-5 flex flex-wrap items-end justify-between gap-x-10 gap-y-3">
        <div className="needs-js w-full sm:w-80">
          <BudgetSlider derived={derived} budget={budget} dispatch={dispatch} />
        </div>
        <Legend derived={drawn} pointed={pointed} />
      </div>
      <Motion>
        <Stage derived={drawn} dispatch={dispatch} pointed={pointed} />
      </Motion>
    </div>
  );
}
