import { Button } from '../../ui/button';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { Control } from './controls';
import { MOST } from './game';
import { type Action, canJudge, type derive, MORE, type State } from './model';
import { Price } from './price';
import {
  LONGEST_PRICE,
  LONGEST_TRAIN,
  LONGEST_TWICE,
  LONGEST_WALL,
  leftText,
  priceSays,
  trainSays,
  twiceSays,
  wallSays,
} from './says';
import { Strip } from './strip';
import { FRESH, ROUNDS } from './train';
import { TrainPicture } from './train-picture';
import { TwicePicture } from './twice-picture';
import { Legend, Wall } from './wall';

interface ActProps {
  state: State;
  derived: ReturnType<typeof derive>;
  dispatch: (action: Action) => void;
}

/** The same answers judged twice, and one sum. */
export function Twice({ state, derived: { outcome, world }, dispatch }: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_TWICE}>{twiceSays(state)}</Says>
      <Picture>
        <TwicePicture outcome={outcome} world={world} />
      </Picture>
      <Controls>
        <Control name="m" label="Judged twice" {...{ state, dispatch }} />
        <Control name="sp" {...{ state, dispatch }} />
      </Controls>
    </Stage>
  );
}

/** A person opens more of the answers, or others. */
export function JudgeMore({ state, dispatch }: Omit<ActProps, 'derived'>) {
  return (
    <div className="needs-js flex flex-wrap gap-2">
      <Button look="solid" aria-disabled={state.m >= MOST} onClick={() => dispatch({ type: 'judge' })}>
        Judge {MORE} more
      </Button>
      <Button onClick={() => dispatch({ type: 'again' })}>Another draw</Button>
    </div>
  );
}

/** All the answers on a wall, and the three ways to count the good ones. */
export function OnWall({ state, derived: { outcome, world, pool }, dispatch }: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_WALL}>{wallSays(state)}</Says>
      <Picture>
        <div className="mx-auto aspect-[5/4] max-w-[16rem] sm:max-w-[23rem]">
          <Wall pool={pool} world={world} pointed={false} />
        </div>
        <Legend world={world} />
        <Strip outcome={outcome} world={world} />
      </Picture>
      <Controls>
        <JudgeMore {...{ state, dispatch }} />
      </Controls>
    </Stage>
  );
}

/** The buttons of training: a round more, new judgements, and back. */
export function Train({ state, dispatch }: Omit<ActProps, 'derived'>) {
  return (
    <div className="needs-js">
      <div className="flex flex-wrap gap-2">
        <Button look="solid" aria-disabled={state.round >= ROUNDS} onClick={() => dispatch({ type: 'train' })}>
          Train a round
        </Button>
        <Button aria-disabled={!canJudge(state)} onClick={() => dispatch({ type: 'fresh' })}>
          Judge {FRESH} new answers
        </Button>
        <Button onClick={() => dispatch({ type: 'untrained' })}>Untrain</Button>
      </div>
      <p className="mt-2 text-sm tabular-nums text-ink-2">{leftText(state.fresh)}</p>
    </div>
  );
}

/** Training on the verdicts, round by round. */
export function Training({ state, derived: { season }, dispatch }: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_TRAIN}>{trainSays(state)}</Says>
      <Picture>
        <TrainPicture season={season} fresh={state.fresh} />
      </Picture>
      <Controls>
        <Train {...{ state, dispatch }} />
      </Controls>
    </Stage>
  );
}

/** What one and the same width costs. */
export function Prices({ state, derived: { costs }, dispatch }: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_PRICE}>{priceSays(state)}</Says>
      <Picture>
        <Price costs={costs} pointed={false} />
      </Picture>
      <Controls>
        <Control name="price" {...{ state, dispatch }} />
        <Control name="m" {...{ state, dispatch }} />
      </Controls>
    </Stage>
  );
}
