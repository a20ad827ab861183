import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { Slider } from '../../ui/slider';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { countsOf } from './layout';
import { Marks } from './marks';
import type { FooledJudgesAction, FooledJudgesState } from './model';
import { MOST_BET } from './params';
import { ROWS, type RowKey, type Shares } from './rows';
import { hundred, ifSays, LONGEST_IF, LONGEST_LOOK, LONGEST_SETUPS, lookSays, setupsSays, timeOf } from './says';

interface ActProps {
  state: FooledJudgesState;
  dispatch: (action: FooledJudgesAction) => void;
}

/** Our hundred at the time in view; what has changed sides is ringed. */
function Hundred({ state }: Pick<ActProps, 'state'>) {
  const { was, is } = hundred(state);
  return (
    <Picture>
      {timeOf(state) === 'before' ? <Marks counts={was} from={null} /> : <Marks counts={is} from={was} />}
    </Picture>
  );
}

/** A hundred answers as they were, a bet, and the hundred as they ended. */
export function Look({ state, dispatch }: ActProps) {
  const before = timeOf(state) === 'before';
  const asks = before && state.bets[state.row] === null;
  // One button whatever it does next: pressed, it keeps the focus.
  return (
    <Stage>
      <Says longest={LONGEST_LOOK}>{lookSays(state)}</Says>
      <Hundred state={state} />
      <Controls>
        {asks && (
          <Slider
            label="Your bet"
            tone="lamp"
            range={{ min: 0, max: MOST_BET, step: 1 }}
            value={state.draft}
            text={`${state.draft} more`}
            onChange={(bet) => dispatch({ type: 'draft', bet })}
          />
        )}
        <Button
          look={asks ? 'solid' : 'plain'}
          className="justify-self-start"
          onClick={() => dispatch(asks ? { type: 'commit' } : { type: 'stage', stage: before ? 'after' : 'before' })}
        >
          {asks ? 'Bet, and see' : before ? 'See it again' : 'Before the training'}
        </Button>
      </Controls>
    </Stage>
  );
}

const SETUPS: Readonly<Record<RowKey, string>> = {
  'quality-task': 'Questions',
  'quality-general': 'General reward',
  apps: 'Programs',
};
const TIMES: readonly { value: 'before' | 'after'; label: string }[] = [
  { value: 'before', label: 'Before training' },
  { value: 'after', label: 'After' },
];

/** The study's three setups, each before and after. */
export function Three({ state, dispatch }: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_SETUPS}>{setupsSays(state)}</Says>
      <Hundred state={state} />
      <Controls>
        <Segmented
          label="Setup"
          options={ROWS.map((value) => ({ value, label: SETUPS[value] }))}
          value={state.row}
          onChange={(row) => dispatch({ type: 'row', row })}
        />
        <Segmented
          label="Time"
          hideLabel
          options={TIMES}
          value={timeOf(state)}
          onChange={(stage) => dispatch({ type: 'stage', stage })}
        />
      </Controls>
    </Stage>
  );
}

const OWN: readonly { name: keyof Shares; label: string }[] = [
  { name: 'c', label: 'Answers that are right' },
  { name: 'fn', label: 'Right ones that people refuse' },
  { name: 'fp', label: 'Wrong ones that people accept' },
];

/** The reader's own numbers. */
export function Own({ state, dispatch }: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_IF}>{ifSays(state)}</Says>
      <Picture>
        <Marks counts={countsOf(state.own)} from={null} />
      </Picture>
      <Controls>
        {OWN.map(({ name, label }) => (
          <Slider
            key={name}
            label={label}
            range={{ min: 0, max: 100, step: 0.1 }}
            value={state.own[name]}
            text={`${state.own[name].toFixed(1)}\u00a0%`}
            onChange={(value) => dispatch({ type: 'own', name, value })}
          />
        ))}
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">Numbers to begin with</legend>
          <Button onClick={() => dispatch({ type: 'preset', time: 'before' })}>As before</Button>
          <Button onClick={() => dispatch({ type: 'preset', time: 'after' })}>As after</Button>
        </fieldset>
      </Controls>
    </Stage>
  );
}
