import { Choice, Segmented } from '../../ui/segmented';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { NAMES, PROTOCOLS } from './ledger-data';
import type { derive, ProtocolsAction, ProtocolsState } from './model';
import { Plan } from './plan';
import { LONGEST_LOOK, longestRound, lookSays, roundSays } from './says';
import { ALL, REPEAT, STEPS, sceneOf } from './scene';

interface ActProps {
  state: ProtocolsState;
  derived: ReturnType<typeof derive>;
  dispatch: (action: ProtocolsAction) => void;
}

const PROTOCOL_OPTIONS = PROTOCOLS.map((p) => ({ value: p, label: NAMES[p].short }));
const STEP_OPTIONS = STEPS.map((label, k) => ({ value: String(k), label: k === ALL ? label : `${k} ${label}` }));

function Protocol({ state, dispatch }: ActProps) {
  return (
    <Choice name="protocol" label="Protocol" options={PROTOCOL_OPTIONS} value={state.protocol} dispatch={dispatch} />
  );
}

function Drawing({ state: { protocol }, derived: { shown }, step, words }: ActProps & { step: number; words: string }) {
  return (
    <Picture>
      <div className="rounded-lg bg-paper-2 px-2 py-3 sm:px-5">
        <Plan
          shown={shown}
          scene={sceneOf(protocol, step, shown)}
          label={`${NAMES[protocol].long}. ${words}`}
          deep={step === REPEAT}
        />
      </div>
    </Picture>
  );
}

/** One picture and four buttons: the same tree, and who does what in it. */
export function Look(act: ActProps) {
  const words = lookSays(act.state.protocol);
  return (
    <Stage>
      <Says longest={LONGEST_LOOK}>{words}</Says>
      <Drawing {...act} step={ALL} words={words} />
      <Controls>
        <Protocol {...act} />
      </Controls>
    </Stage>
  );
}

/** One round of training, step by step. */
export function Round(act: ActProps) {
  const { state, derived, dispatch } = act;
  const words = roundSays(state.protocol, state.step, derived.shown);
  return (
    <Stage>
      <Says longest={longestRound(derived.shown)}>{words}</Says>
      <Drawing {...act} step={state.step} words={words} />
      <Controls>
        <Segmented
          label="Step of one training round"
          hideLabel
          even={5}
          options={STEP_OPTIONS}
          value={String(state.step)}
          onChange={(step) => dispatch({ type: 'step', step: Number(step) })}
        />
        <Protocol {...act} />
      </Controls>
    </Stage>
  );
}
