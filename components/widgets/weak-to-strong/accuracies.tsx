import { Slider } from '../../ui/slider';
import type { Accuracy, WeakToStrongAction, WeakToStrongState } from './model';

interface AccuraciesProps {
  sliders: readonly { name: Accuracy; label: string }[];
  state: WeakToStrongState;
  /** what stands behind each number */
  words: string;
  dispatch: (action: WeakToStrongAction) => void;
}

/** How often each is right, of a hundred. */
export function Accuracies({ sliders, state, words, dispatch }: AccuraciesProps) {
  return sliders.map(({ name, label }) => (
    <Slider
      key={name}
      label={label}
      tone="agent"
      range={{ min: 0, max: 100, step: 1 }}
      value={state[name]}
      text={`${state[name]} ${words}`}
      onChange={(value) => dispatch({ type: 'accuracy', name, value })}
    />
  ));
}
