'use client';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { Slider } from '../../ui/slider';
import { AgentMark, EyeMark } from './marks';
import { schema } from './params';
import type { Action, Repair, State } from './state';
import { REPAIR_NAMES, rightText } from './words';

/** The two repairs, side by side: each can be set and begun, and begun again. */
export function Repairs({
  state,
  dispatch,
  onBegin,
}: {
  state: State;
  dispatch: (action: Action) => void;
  onBegin: () => void;
}) {
  const begin = (repair: Repair) => {
    onBegin();
    dispatch({ type: 'repair', repair });
  };
  const verb = (repair: Repair): string =>
    state.repair === repair ? 'You are here' : state[repair] === '' ? 'Teach it on this way' : 'Look at this one again';
  return (
    <div className="needs-js grid gap-x-10 gap-y-6 @[44rem]:grid-cols-2">
      <div>
        <p className="flex items-center gap-2 font-serif text-lg text-ink">
          <EyeMark /> {REPAIR_NAMES.full}
        </p>
        <p className="mt-1 mb-3 text-sm text-ink-2">The camera stays to the end, and you teach on with ten choices.</p>
        <Segmented
          label="Its reward model"
          options={[
            { value: 'new', label: 'begun anew' },
            { value: 'kept', label: 'the fooled one, kept' },
          ]}
          value={state.memory}
          onChange={(memory) => dispatch({ type: 'memory', memory })}
        />
        <Button
          className="mt-3 min-h-11"
          aria-disabled={state.repair === 'full'}
          onClick={() => state.repair !== 'full' && begin('full')}
        >
          {verb('full')}
        </Button>
      </div>
      <div>
        <p className="flex items-center gap-2 font-serif text-lg text-ink">
          <AgentMark /> {REPAIR_NAMES.report}
        </p>
        <p className="mt-1 mb-3 text-sm text-ink-2">
          The camera still cuts away. An assistant that saw the rest tells you how it ended. It is{' '}
          {rightText(state.right)}.
        </p>
        <Slider
          label="The assistant is right"
          value={state.right}
          range={schema.right}
          text={`${state.right}\u00a0%`}
          ends={['a coin', 'always']}
          tone="agent"
          onChange={(right) => dispatch({ type: 'right', right })}
        />
        <Button
          className="mt-3 min-h-11"
          aria-disabled={state.repair === 'report'}
          onClick={() => state.repair !== 'report' && begin('report')}
        >
          {verb('report')}
        </Button>
      </div>
    </div>
  );
}
