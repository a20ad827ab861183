import { Slider } from '../../ui/slider';
import { count, percent } from '../../words/numbers';
import { POOLS } from './game';
import type { Action, State } from './model';
import { type Name, schema } from './params';
import { priceText } from './words';

type Setting = Exclude<Name, 'seed' | 'round' | 'fresh'>;
const TONES: Readonly<Record<Setting, 'lamp' | 'agent' | 'ink'>> = {
  mu: 'ink',
  se: 'agent',
  sp: 'agent',
  m: 'lamp',
  pool: 'agent',
  price: 'lamp',
};

function text(name: Setting, value: number): string {
  if (name === 'pool') return count(POOLS[value] ?? 0);
  if (name === 'price') return priceText(value);
  return name === 'm' ? String(value) : percent(value);
}

interface ControlProps {
  name: Setting;
  state: State;
  dispatch: (action: Action) => void;
  /** shorter than the parameter's own name, where there is no doubt */
  label?: string;
}

/** The slider of one setting. */
export function Control({ name, state, dispatch, label = schema[name].label }: ControlProps) {
  return (
    <Slider
      label={label}
      range={schema[name]}
      value={state[name]}
      text={text(name, state[name])}
      tone={TONES[name]}
      onChange={(value) => dispatch({ type: 'set', name, value })}
    />
  );
}
