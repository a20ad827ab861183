'use client';
import { useOpenInUse } from '../../ui/open-in-use';
import { Room } from '../../ui/room';
import { Segmented } from '../../ui/segmented';
import { Slider } from '../../ui/slider';
import { longestOf } from '../../words/longest';
import { percent } from '../../words/numbers';
import type { Action, State } from './model';
import { tenth } from './numbers';
import { NUMBERS, type NumberName, type Start } from './params';
import { SCENARIOS, scenarioOf } from './scenarios';
import { ASSUMPTIONS, HONEST } from './words';

type Dispatch = (action: Action) => void;

const WORDS: Record<Exclude<NumberName, 'level'>, (value: number) => string> = {
  c: percent,
  beta: (v) => (v === 0 ? 'not at all' : String(v)),
  gloss: (v) => `${v} ${v === 1 ? 'piece' : 'pieces'}`,
  fade: (v) => (v === 0 ? 'no less' : `${tenth(v)} less`),
  q: percent,
  hidden: percent,
  falseAlarm: percent,
  growth: (v) => (v === 0 ? 'nothing' : percent(v)),
  badFloor: (v) => (v === 0 ? 'none' : `level ${v}`),
  badC: percent,
  from: (v) => `${v} of 100`,
};
/** What is the AI's, not the person's, to begin with. */
const AGENT: readonly NumberName[] = ['beta', 'gloss', 'fade', 'q', 'growth'];

interface SettingProps {
  name: Exclude<NumberName, 'level'>;
  state: State;
  dispatch: Dispatch;
  ends?: [string, string];
}

/** One slider. */
export function Setting({ name, state, dispatch, ends }: SettingProps) {
  const range = NUMBERS[name];
  const value = state[name];
  return (
    <Slider
      label={range.label}
      {...{ range, value }}
      text={WORDS[name](value)}
      onChange={(to) => dispatch({ type: 'set', name, value: to })}
      {...(AGENT.includes(name) ? { tone: 'agent' as const } : {})}
      {...(ends ? { ends } : {})}
    />
  );
}

/** How often a look reaches a piece, in times out of a hundred. */
export function Share({ state, dispatch }: { state: State; dispatch: Dispatch }) {
  return (
    <Slider
      label="A look reaches a piece"
      range={NUMBERS.c}
      value={state.c}
      text={`${Math.round(100 * state.c)} times in 100`}
      onChange={(value) => dispatch({ type: 'set', name: 'c', value })}
    />
  );
}

const STARTS: readonly { value: Start; label: string }[] = [
  { value: 'ground', label: 'with a person alone' },
  { value: 'collapsed', label: 'after a collapse' },
];

const WHOLE = { value: 'whole', label: 'all of it' } as const;
const CLOSE = {
  ground: { value: 'close', label: '70\u00a0% and up' },
  collapsed: { value: 'close', label: 'up to 30\u00a0%' },
} as const;

/** All of the map, or the corner in which the walk begins. */
export function ZoomChoice({ state, dispatch }: { state: State; dispatch: Dispatch }) {
  return (
    <Segmented
      label="Part of the map that is drawn"
      hideLabel
      options={[WHOLE, CLOSE[state.start]]}
      value={state.zoom}
      onChange={(zoom) => dispatch({ type: 'zoom', zoom })}
    />
  );
}

/** From the ground, or: what if it has already collapsed? */
export function StartChoice({ state, dispatch }: { state: State; dispatch: Dispatch }) {
  return (
    <Segmented
      label="The walk starts"
      options={STARTS}
      value={state.start}
      onChange={(start) => dispatch({ type: 'start', start })}
    />
  );
}

const LONGEST = longestOf(SCENARIOS.map(({ note }) => note));

/** The menu of vetted starting points. */
export function ScenarioChoice({ state, dispatch }: { state: State; dispatch: Dispatch }) {
  const scenario = scenarioOf(state);
  return (
    <label
      data-control="choice"
      className="needs-js mb-5 flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 font-sans text-sm text-ink-2 sm:max-w-96"
    >
      Try
      <select
        value={scenario?.id ?? ''}
        onChange={(event) => dispatch({ type: 'scenario', id: event.target.value })}
        className="min-h-10 min-w-0 flex-1 basis-48 rounded-md border border-control bg-paper px-2 text-base text-ink"
      >
        {!scenario && <option value="">Your own settings</option>}
        {SCENARIOS.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the chosen starting point shows. Room for the longest note is kept, so that nothing below moves. */
export function Note({ state }: { state: State }) {
  return (
    <Room className="max-w-prose font-sans text-sm leading-5 text-ink-2" longest={LONGEST}>
      {scenarioOf(state)?.note ?? ''}
    </Room>
  );
}

/** What else can be assumed, and what is assumed anyhow. Open where one of its settings is in use. */
export function More({ state, dispatch }: { state: State; dispatch: Dispatch }) {
  const fold = useOpenInUse(state.fade > 0 || state.q > 0);
  return (
    <details {...fold} className="mt-6 border-t border-rule pt-3">
      <summary className="min-h-9 cursor-pointer py-2 font-sans text-sm font-semibold text-ink">
        More assumptions
      </summary>
      <div className="needs-js mt-3 grid gap-x-12 gap-y-3 @[44rem]:grid-cols-2">
        <Setting name="fade" state={state} dispatch={dispatch} />
        <Setting name="q" state={state} dispatch={dispatch} ends={['none: they come and go', 'all of them']} />
      </div>
      <ul className="mt-4 grid list-disc gap-x-12 gap-y-1 pl-5 font-sans text-sm leading-5 text-ink-2 @[44rem]:grid-cols-2">
        {ASSUMPTIONS.slice(HONEST).map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
    </details>
  );
}
