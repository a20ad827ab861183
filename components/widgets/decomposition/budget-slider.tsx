import { useMemo } from 'react';
import { Slider } from '../../ui/slider';
import { budgetSteps, nearestStep } from './budget';
import type { Derived } from './derived';
import type { Dispatch } from './parts';
import { inMinutes } from './words';

/** A person's minutes for one judgement. */
export function BudgetSlider({ derived, budget, dispatch }: { derived: Derived; budget: number; dispatch: Dispatch }) {
  const { tree } = derived;
  const steps = useMemo(() => budgetSteps(tree.budget), [tree]);
  return (
    <Slider
      label="Time for one judgement"
      tone="lamp"
      range={{ min: 0, max: steps.length - 1, step: 1 }}
      value={nearestStep(steps, budget)}
      text={inMinutes(budget)}
      onChange={(k) => dispatch({ type: 'budget', minutes: steps[k] ?? budget })}
    />
  );
}
