import { Slider } from '../../ui/slider';
import { percent } from '../../words/numbers';
import { LEVELS, SHARES } from './game';
import type { Action, State } from './state';
import { elsewhere } from './words';

/** In how many of the caves it is trained on the coin lies elsewhere. */
export function ShareSlider({ share, dispatch }: { share: State['share']; dispatch: (action: Action) => void }) {
  const n = elsewhere(share);
  return (
    <Slider
      label="Coin elsewhere in training"
      value={share}
      range={{ min: 0, max: SHARES.length - 1, step: 1 }}
      text={`${percent(SHARES[share] ?? 0)} (${n === LEVELS ? 'all' : n}\u00a0of\u00a0${LEVELS})`}
      tone="agent"
      onChange={(value) => dispatch({ type: 'set', name: 'share', value })}
    />
  );
}
