import { memo } from 'react';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { percent } from '../../words/numbers';
import { Chart, Curve } from './chart';
import { type Job, SHARES } from './game';
import { ShareSlider } from './share-slider';
import { type Action, isOpen, type State, shownOf } from './state';

export interface LabProps {
  state: State;
  dispatch: (action: Action) => void;
  /** the curve of an agent that is being trained, or null */
  live: readonly number[] | null;
  job: Job | null;
}

/** Training agents: what they are trained on, how they do while trained, and how they come out. */
export const Lab = memo(function Lab({ state, dispatch, live, job }: LabProps) {
  const shown = shownOf(state);
  const open = isOpen(state);
  const curve = live ?? shown?.curve ?? [];
  const trained = job ?? shown?.job ?? state;
  const chart = { agents: state.trained, shown, rocks: state.rocks, open };
  return (
    <div className="mt-8 grid gap-x-12 gap-y-8 border-t border-rule pt-6 @[50rem]:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-4">
        <p className="text-sm font-semibold text-ink">Train one yourself</p>
        <div className="needs-js flex flex-col gap-4">
          <ShareSlider share={state.share} dispatch={dispatch} />
          <Segmented
            label="Rocks in the caves"
            options={[
              { value: 'yes', label: 'some' },
              { value: 'no', label: 'none' },
            ]}
            value={state.rocks}
            onChange={(rocks) => dispatch({ type: 'rocks', on: rocks === 'yes' })}
          />
          <div className="flex flex-wrap gap-2">
            <Button look="solid" onClick={() => dispatch({ type: 'another' })}>
              Train another
            </Button>
            <Button onClick={() => dispatch({ type: 'every' })}>One for every share</Button>
          </div>
        </div>
        <div>
          <p className="min-h-10 text-sm leading-5 text-ink-2 @[26rem]:min-h-5">
            Success while it trains: agent {trained.seed}, {percent(SHARES[trained.share] ?? 0)} elsewhere
            {live ? ' …' : ''}
          </p>
          <div className="mt-1 hidden @[26rem]:block">
            <Curve curve={curve} width={400} height={150} font={14} />
          </div>
          <div className="mt-1 @[26rem]:hidden">
            <Curve curve={curve} width={280} height={130} font={13.5} />
          </div>
        </div>
      </div>
      <div className="min-w-0">
        <p className="text-sm font-semibold text-ink">Gets the coin, in 1,000 new caves</p>
        <div className="mt-1 hidden @[50rem]:block">
          <Chart {...chart} width={430} height={330} font={14} />
        </div>
        <div className="mx-auto mt-1 max-w-md @[50rem]:hidden">
          <Chart {...chart} width={320} height={290} font={14.5} />
        </div>
        <p className="mt-2 min-h-[6.25rem] text-sm leading-5 text-ink-2">
          {open
            ? 'Marks are the agents trained here, the large ones the present agent. Behind them, mean and range of twenty agents that we trained. With the coin at the end, the dashed line, they all look alike.'
            : 'Marks are the agents trained here. Behind them, mean and range of twenty agents that we trained. How they do when the coin is moved is shown once you have committed to a guess.'}
        </p>
      </div>
    </div>
  );
});
