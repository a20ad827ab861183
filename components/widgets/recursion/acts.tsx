import { useId } from 'react';
import { Segmented } from '../../ui/segmented';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { Chart } from './chart';
import { HoursSlider, Share } from './controls';
import type { Derived } from './derived';
import { Everyday } from './everyday';
import { Legend } from './marks';
import type { Action, State } from './model';
import { CASES, caseOf, LONGEST_LOOK, LONGEST_SIZES, LONGEST_TOWERS, lookSays, sizesSays, towersSays } from './says';
import { Steps } from './steps';
import type { Frame } from './story';
import { Tower } from './tower';

interface ActProps {
  state: State;
  derived: Derived;
  dispatch: (action: Action) => void;
}

const HOURS = 'Human time, each side';

/** What is drawn of a tower, for the legend. */
const MARKS = ['real', 'bluff', 'looks', 'seen', 'assistant'] as const;

/** The result, whatever step of the story the reader has come to. */
const resultOf = ({ frames, frame }: Derived): Frame => frames[0] ?? frame;

/** Both ways side by side. */
function Pair({ derived, frame }: { derived: Derived; frame: Frame }) {
  const legend = useId().replaceAll(':', '');
  return (
    <Picture>
      <div className="grid grid-cols-2 gap-x-5 sm:gap-x-8">
        <Tower side="rlhf" derived={derived} frame={frame} />
        <Tower side="rrm" derived={derived} frame={frame} />
      </div>
      <div className="mt-3">
        <Legend id={legend} of={MARKS} />
      </div>
    </Picture>
  );
}

/** The same hours, spent in two ways. */
export function Towers({ derived, dispatch }: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_TOWERS}>{towersSays(derived)}</Says>
      <Pair derived={derived} frame={resultOf(derived)} />
      <Controls>
        <HoursSlider label={HOURS} hours={derived.settings.hours} dispatch={dispatch} />
      </Controls>
    </Stage>
  );
}

/** How the towers came about: untrained, then level by level from the bottom. */
export function How({ state, derived, dispatch }: ActProps) {
  const { frame, settings } = derived;
  return (
    <Stage>
      <Pair derived={derived} frame={frame} />
      <Controls>
        <div className="min-w-0">
          <Steps state={state} derived={derived} dispatch={dispatch} inPieces />
        </div>
        <HoursSlider label={HOURS} hours={settings.hours} dispatch={dispatch} />
      </Controls>
    </Stage>
  );
}

/** What a look reaches of a tax return and of a joke, and what recursion makes of such a task. */
export function Look({ derived, dispatch }: ActProps) {
  const { c } = derived.settings;
  const set = (value: number) => dispatch({ type: 'set', name: 'c', value });
  const near = caseOf(c);
  const legend = useId().replaceAll(':', '');
  return (
    <Stage>
      <Says longest={LONGEST_LOOK}>{lookSays(derived)}</Says>
      <Picture>
        <div className="grid grid-cols-2 gap-x-5 sm:gap-x-8">
          <Everyday c={c} />
          <Tower side="rrm" derived={derived} frame={resultOf(derived)} />
        </div>
        {/* a phone has no room for it; there the acts before have told it */}
        <div className="mt-3 hidden sm:block">
          <Legend id={legend} of={MARKS} />
        </div>
      </Picture>
      <Controls>
        <Segmented<'tax' | 'joke' | 'between'>
          label="The task is like"
          hideLabel
          options={[
            { value: 'tax', label: CASES.tax.label },
            { value: 'joke', label: CASES.joke.label },
          ]}
          value={near ?? 'between'}
          onChange={(like) => {
            if (like !== 'between') set(CASES[like].c);
          }}
        />
        <Share c={c} dispatch={dispatch} />
      </Controls>
    </Stage>
  );
}

/** Small tasks and large ones, with the same hours. */
export function Sizes({ derived, dispatch }: ActProps) {
  const { settings, task } = derived;
  return (
    <Stage>
      <Says longest={LONGEST_SIZES}>{sizesSays(derived)}</Says>
      <Picture>
        <p className="mb-1 text-sm text-ink-2">Really done, by size of task; {task.b} parts a product</p>
        <div className="hidden sm:block">
          <Chart derived={derived} width={540} height={380} font={15} />
        </div>
        <div className="sm:hidden">
          <Chart derived={derived} width={330} height={260} font={15} />
        </div>
      </Picture>
      <Controls>
        <HoursSlider label={HOURS} hours={settings.hours} dispatch={dispatch} />
        <Share c={settings.c} dispatch={dispatch} />
      </Controls>
    </Stage>
  );
}
