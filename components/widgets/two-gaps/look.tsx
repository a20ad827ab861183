import { Choice } from '../../ui/segmented';
import { Slider } from '../../ui/slider';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { StartOver } from '../../ui/start-over';
import { Guess } from './guess';
import { Hundred } from './hundred';
import { Locked, LockedSource, Ways } from './locked-view';
import type { TwoGapsAction, TwoGapsState } from './model';
import { guessSays, longestGuess, longestLook, longestReal, lookSays, realSays } from './says';
import { EFFORTS, SYSTEM_KEYS, SYSTEMS } from './scenarios';

interface ActProps {
  state: TwoGapsState;
  dispatch: (action: TwoGapsAction) => void;
}

const SYSTEM_OPTIONS = SYSTEM_KEYS.map((key) => ({ value: key, label: SYSTEMS[key].name }));

const Effort = ({ state, dispatch }: ActProps) => (
  <Slider
    label="How hard we try"
    tone="agent"
    range={{ min: 0, max: EFFORTS.length - 1, step: 1 }}
    value={state.effort}
    text={EFFORTS[state.effort]?.name ?? ''}
    onChange={(effort) => dispatch({ type: 'effort', effort })}
  />
);

/** One system, a hundred questions, and how hard we try. */
export function Look(act: ActProps) {
  return (
    <Stage>
      <Says longest={longestLook(act.state)}>{lookSays(act.state)}</Says>
      <Picture>
        <Hundred state={act.state} />
      </Picture>
      <Controls>
        <Effort {...act} />
      </Controls>
    </Stage>
  );
}

/** Three systems with one score, and a guess at what is behind it. */
export function Guessing({ onReset, ...act }: ActProps & { onReset: () => void }) {
  const { state, dispatch } = act;
  return (
    <Stage>
      <Says longest={longestGuess(state)}>{guessSays(state)}</Says>
      <Picture>
        <Hundred state={state} guessing />
      </Picture>
      <Controls>
        <Choice name="system" label="System" options={SYSTEM_OPTIONS} value={state.system} dispatch={dispatch} />
        <Effort {...act} />
        <Guess state={state} dispatch={dispatch} />
        <StartOver onClick={onReset} side="-mx-3 justify-self-start" />
      </Controls>
    </Stage>
  );
}

/** Real models, whose hidden skill is known. */
export function Real(act: ActProps) {
  return (
    <Stage>
      <Says longest={longestReal(act.state)}>{realSays(act.state)}</Says>
      <Picture>
        <Locked way={act.state.way} />
        <LockedSource />
      </Picture>
      <Controls>
        <Ways {...act} />
      </Controls>
    </Stage>
  );
}
