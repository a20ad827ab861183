import { MOST_STEPS } from '../../models/oversight/nested-oversight';
import { Choice } from '../../ui/segmented';
import { Slider } from '../../ui/slider';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { Climb } from './climb';
import { type derive, GAME_NAMES, type NestedOversightAction, type NestedOversightState, nameOf } from './model';
import { FARTHEST } from './params';
import { LONGEST_LOOK, LONGEST_TRY, lookSays, stronger, trySays } from './says';
import { stepsText } from './words';

interface ActProps {
  state: NestedOversightState;
  derived: ReturnType<typeof derive>;
  dispatch: (action: NestedOversightAction) => void;
}

/** The ladder and its hundred tries. @param low flatter on a phone, where more controls stand under it */
function Tries({ state, derived, low = false }: ActProps & { low?: boolean }) {
  const parts = { derived, gap: state.gap };
  return (
    <Picture>
      <div className="hidden sm:block">
        <Climb {...parts} width={540} height={400} font={15} />
      </div>
      <div className="sm:hidden">
        <Climb {...parts} width={330} height={low ? 205 : 290} font={15} />
      </div>
      <p className="mt-2 text-xs text-ink-2">
        {nameOf(state.game)}, a hundred tries. Filled: held so far. Outlined: got past here.
      </p>
    </Picture>
  );
}

/** How many steps, from one leap on. */
function Steps({ derived: { now }, dispatch }: ActProps) {
  return (
    <Slider
      label="Steps"
      tone="agent"
      range={{ min: 1, max: MOST_STEPS, step: 1 }}
      value={now.steps}
      text={stepsText(now.steps)}
      onChange={(steps) => dispatch({ type: 'steps', steps })}
    />
  );
}

/** One leap, or several steps that must all hold. */
export function Look(act: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_LOOK}>{lookSays(act.state)}</Says>
      <Tries {...act} />
      <Controls>
        <Steps {...act} />
      </Controls>
    </Stage>
  );
}

/** Another game, another gap. */
export function Try(act: ActProps) {
  const { state, dispatch } = act;
  return (
    <Stage>
      <Says longest={LONGEST_TRY}>{trySays(state)}</Says>
      <Tries {...act} low />
      <Controls>
        <Choice name="game" label="Game" options={GAME_NAMES} value={state.game} dispatch={dispatch} even={2} />
        <Slider
          label="Strongest against first"
          tone="agent"
          range={{ min: 0, max: FARTHEST, step: 20 }}
          value={state.gap}
          text={stronger(state.gap)}
          onChange={(gap) => dispatch({ type: 'gap', gap })}
        />
        <Steps {...act} />
      </Controls>
    </Stage>
  );
}
