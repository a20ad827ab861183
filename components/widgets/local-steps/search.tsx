import { Button } from '../../ui/button';
import { Slider } from '../../ui/slider';
import type { Action, State } from './model';
import { schema } from './params';

export interface SearchProps {
  state: State;
  /** looks that are left */
  left: number;
  dispatch: (action: Action) => void;
}

/** The verdict to give; after it, the next account. */
export function Verdict({ said, dispatch }: { said: State['said']; dispatch: SearchProps['dispatch'] }) {
  if (said !== 'none') {
    return (
      <Button look="solid" onClick={() => dispatch({ type: 'next' })}>
        Next account <span aria-hidden="true">→</span>
      </Button>
    );
  }
  return (['right', 'wrong'] as const).map((answer) => (
    <Button key={answer} look="solid" onClick={() => dispatch({ type: 'say', said: answer })}>
      The whole is {answer}
    </Button>
  ));
}

/** Looks to spend, and the verdict. */
export function Search({ state, left, dispatch }: SearchProps) {
  const verdict = <Verdict said={state.said} dispatch={dispatch} />;
  if (state.said !== 'none') return verdict;
  return (
    <>
      <div className="w-full max-w-60">
        <Slider
          label="Looks you can afford"
          tone="lamp"
          range={{ min: schema.budget.min, max: schema.budget.max, step: 1 }}
          value={state.budget}
          text={`${state.budget}, ${left} left`}
          onChange={(value) => dispatch({ type: 'budget', value })}
        />
      </div>
      <div className="flex flex-wrap gap-2">{verdict}</div>
    </>
  );
}
