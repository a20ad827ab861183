import type { ReactNode } from 'react';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { Setting, Share, StartChoice } from './controls';
import { Floors } from './floors';
import type { Action, State } from './model';
import { Pairs } from './pairs';
import { LEVELS } from './params';
import {
  curveSays,
  firstMap,
  heightsSays,
  LONGEST_CURVE,
  LONGEST_HEIGHTS,
  LONGEST_STEPS,
  stepsSays,
  threeSteps,
} from './says';
import { Strip } from './strip';
import type { Derived } from './words';

interface ActProps {
  state: State;
  derived: Derived;
  dispatch: (action: Action) => void;
  pointed: string | null;
}

interface Drawn {
  width: number;
  height: number;
  font: number;
}

/** A drawing twice: for a wide screen, and with letters as large for a narrow one. @param low its height on a phone */
function Twice({ low, children }: { low: number; children: (size: Drawn) => ReactNode }) {
  return (
    <>
      <div className="hidden sm:block">{children({ width: 540, height: 420, font: 15 })}</div>
      <div className="sm:hidden">{children({ width: 330, height: low, font: 15 })}</div>
    </>
  );
}

/** Three levels on one another, in numbers. */
export function Steps({ state, dispatch }: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_STEPS}>{stepsSays(state)}</Says>
      <Picture>
        <Twice low={290}>{(size) => <Floors walk={threeSteps(state)} {...size} />}</Twice>
      </Picture>
      <Controls>
        <Setting name="from" state={state} dispatch={dispatch} />
      </Controls>
    </Stage>
  );
}

/** The same three steps as points of the curve that they lie on. */
export function Curve({ state, dispatch }: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_CURVE}>{curveSays(state)}</Says>
      <Picture>
        <Twice low={290}>{(size) => <Pairs walk={threeSteps(state)} {...firstMap(state)} {...size} />}</Twice>
      </Picture>
      <Controls>
        <Setting name="from" state={state} dispatch={dispatch} />
        <Share state={state} dispatch={dispatch} />
      </Controls>
    </Stage>
  );
}

/** Thirty levels on one another, from the ground or after a collapse. */
export function Heights({ state, derived, dispatch, pointed }: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_HEIGHTS}>{heightsSays(derived)}</Says>
      <Picture>
        <div className="hidden sm:block">
          <Strip {...{ derived, pointed }} column={330} upTo={LEVELS} />
        </div>
        <div className="sm:hidden">
          <Strip {...{ derived, pointed }} column={190} upTo={LEVELS} />
        </div>
        <p className="mt-1 text-[0.8125rem] text-ink-2">
          Honest (solid) and bluff (hatched) on thirty levels, the bottom at the left. Dotted: eighty of a hundred.
        </p>
      </Picture>
      <Controls>
        <Share state={state} dispatch={dispatch} />
        <StartChoice state={state} dispatch={dispatch} />
      </Controls>
    </Stage>
  );
}
