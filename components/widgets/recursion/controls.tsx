'use client';
import { useMemo } from 'react';
import { Room } from '../../ui/room';
import { Segmented } from '../../ui/segmented';
import { Slider } from '../../ui/slider';
import { some } from '../../words/plural';
import type { Derived } from './derived';
import { ASSUMPTIONS } from './describe';
import { gains } from './grants';
import { type Action, criticalLine } from './model';
import { type ChoiceName, MORE, NUMBERS, type NumberName, type Props, REGULAR } from './params';
import { criterionText, SCENARIOS, type Scenario, SEEDS } from './scenarios';
import { count, inHours, percent } from './words';

type Dispatch = (action: Action) => void;

/** Stops of the slider of hours: small ones have as much room as large ones. */
const HOURS = [
  20, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900, 1000, 1100, 1200, 1300, 1400, 1500, 1700,
  2000, 2300, 2600, 3000, 3500, 4000, 5000, 6000, 8000, 10_000, 15_000, 20_000, 30_000, 50_000,
];

/** The place of the stop nearest to so many hours. */
const nearestStop = (hours: number): number =>
  HOURS.reduce((best, stop, k) => (Math.abs(stop - hours) < Math.abs((HOURS[best] ?? 0) - hours) ? k : best), 0);

/** The menu of tasks. */
export function TaskChoice({ props, value, dispatch }: { props: Props; value: string; dispatch: Dispatch }) {
  const options = [
    ...props.trees.map((tree) => ({ value: tree.id, label: tree.title, group: 'The task trees' })),
    { value: REGULAR, label: 'A regular task of any size', group: 'More' },
  ];
  return (
    <Select
      label="Task"
      value={value}
      options={options}
      onChange={(id) => dispatch({ type: 'task', id })}
      className="needs-js mb-5 sm:max-w-96"
    />
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string; group?: string }[];
  onChange: (value: string) => void;
  className?: string;
}

/** A native select with its label beside it. */
export function Select({ label, value, options, onChange, className = '' }: SelectProps) {
  const groups = [...new Set(options.map((o) => o.group ?? ''))];
  return (
    <label
      data-control="choice"
      className={`flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 font-sans text-sm text-ink-2 ${className}`}
    >
      {label}
      <select
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-10 min-w-0 flex-1 basis-48 rounded-md border border-control bg-paper px-2 text-base text-ink"
      >
        {groups.map((group) => {
          const own = options
            .filter((o) => (o.group ?? '') === group)
            .map((o) => (
              <option key={o.value} value={o.value}>
                {o.label}
              </option>
            ));
          return group === '' ? (
            own
          ) : (
            <optgroup key={group} label={group}>
              {own}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}

const WORDS: Partial<Record<NumberName, (value: number) => string>> = {
  c: percent,
  h: percent,
  alike: percent,
  fixed: percent,
  hidden: percent,
  falseAlarm: percent,
  growth: (v) => (v === 0 ? 'nothing' : percent(v)),
  badFloor: (v) => (v === 0 ? 'none' : `level ${v}`),
  badC: percent,
  g: (v) => `${v} ${v === 1 ? 'piece' : 'pieces'}`,
  beta: (v) => (v === 0 ? 'not at all' : String(v)),
  labels: (v) => count(v),
  unitMinutes: (v) => `${v} min`,
  reportMinutes: (v) => `${v} min`,
  pen: (v) => (v === 1 ? 'its worth' : `${v} times its worth`),
  general: (v) => (v === 1 ? 'fully' : v === 0 ? 'not at all' : percent(v)),
};
const TONES: Partial<Record<NumberName, 'lamp' | 'agent'>> = {
  hours: 'lamp',
  h: 'lamp',
  unitMinutes: 'lamp',
  reportMinutes: 'lamp',
  beta: 'agent',
  k: 'agent',
  alike: 'agent',
  fixed: 'agent',
  growth: 'agent',
};

/** One slider. */
export function Setting({ name, derived, dispatch }: { name: NumberName; derived: Derived; dispatch: Dispatch }) {
  const spec = NUMBERS[name];
  const value = derived.settings[name];
  const tone = TONES[name];
  return (
    <Slider
      label={spec.label}
      value={value}
      range={spec}
      text={WORDS[name]?.(value) ?? count(value)}
      onChange={(v) => dispatch({ type: 'set', name, value: v })}
      {...(tone ? { tone } : {})}
    />
  );
}

interface HoursSliderProps {
  label: string;
  hours: number;
  dispatch: Dispatch;
}

/** The hours that both sides have. */
export function HoursSlider({ label, hours, dispatch }: HoursSliderProps) {
  return (
    <Slider
      label={label}
      tone="lamp"
      range={{ min: 0, max: HOURS.length - 1, step: 1 }}
      value={nearestStop(hours)}
      text={inHours(hours)}
      onChange={(k) => dispatch({ type: 'set', name: 'hours', value: HOURS[k] ?? hours })}
    />
  );
}

/** How often a look reaches a piece, in times out of a hundred. */
export function Share({ c, dispatch }: { c: number; dispatch: Dispatch }) {
  return (
    <Slider
      label="A look reaches a piece"
      range={NUMBERS.c}
      value={c}
      text={`${Math.round(100 * c)} times in 100`}
      onChange={(value) => dispatch({ type: 'set', name: 'c', value })}
    />
  );
}

/** The few controls that stand in front. */
export function Front({ derived, dispatch }: { derived: Derived; dispatch: Dispatch }) {
  const { settings, task, key } = derived;
  // The line takes a few milliseconds where failures persist, and depends on nothing but the settings.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the task and the settings
  const line = useMemo(() => lineText(derived), [key]);
  return (
    <div className="needs-js flex flex-col gap-3">
      <HoursSlider label={NUMBERS.hours.label} hours={settings.hours} dispatch={dispatch} />
      <div>
        <Setting name="c" derived={derived} dispatch={dispatch} />
        <p className="min-h-10 font-sans text-xs leading-5 text-ink-2">{line}</p>
      </div>
      {task.id === REGULAR && (
        <>
          <Setting name="b" derived={derived} dispatch={dispatch} />
          <Setting name="depth" derived={derived} dispatch={dispatch} />
          <p className="font-sans text-xs text-ink-2">{some(task.units, 'piece')} of work.</p>
        </>
      )}
    </div>
  );
}

/** Where the critical line is, in words. */
function lineText({ task, settings }: Derived): string {
  const line = criticalLine(task, settings);
  if (gains(settings))
    return 'Where bluff gets better with every level, no tower stands for ever, however good the looks.';
  if (Number.isNaN(line))
    return 'Even the lowest level, where nobody helps, gets less than 80\u00a0% really done: no share is enough.';
  if (line > 1) return 'As things stand, no share is enough for recursion to hold 80\u00a0% at any depth.';
  const needed = Math.ceil(line * 100 - 1e-9);
  return settings.c >= line
    ? `From ${needed}\u00a0% on, recursion holds 80\u00a0% at any depth, if as much is read.`
    : `Below ${needed}\u00a0%, recursion drops under 80\u00a0% sooner or later as levels are added.`;
}

const LONGEST = SCENARIOS.reduce((most, s) => (s.note.length > most.note.length ? s : most));

function Commentary({ scenario }: { scenario: Scenario }) {
  return (
    <p>
      <span className="text-ink">{scenario.note}</span> In {scenario.holds} of {SEEDS} really trained runs (the first
      one shown has seed {scenario.seed ?? 1}): {criterionText(scenario.criterion)}.
    </p>
  );
}

/** The vetted starting points, each with a line of commentary and how often it comes true. */
export function Scenarios({ derived, dispatch }: { derived: Derived; dispatch: Dispatch }) {
  const { scenario } = derived;
  const options = [
    ...(scenario ? [] : [{ value: '', label: 'Your own settings' }]),
    ...SCENARIOS.map((s) => ({ value: s.id, label: s.name, group: s.group })),
  ];
  return (
    <div className="font-sans text-sm">
      <Select
        label="Try"
        value={scenario?.id ?? ''}
        options={options}
        onChange={(id) => dispatch({ type: 'scenario', id })}
        className="needs-js"
      />
      <Room as="div" className="mt-2 max-w-prose leading-5 text-ink-2" longest={<Commentary scenario={LONGEST} />}>
        {scenario ? (
          <Commentary scenario={scenario} />
        ) : (
          'Nobody has counted how often runs at these settings come out as expected.'
        )}
      </Room>
    </div>
  );
}

/** Everything else that can be assumed otherwise. */
export function More({ derived, dispatch }: { derived: Derived; dispatch: Dispatch }) {
  const { settings } = derived;
  const choose = (name: ChoiceName) => (value: string) => dispatch({ type: 'choose', name, value });
  return (
    <details className="mt-6 border-t border-rule pt-3">
      <summary className="min-h-9 cursor-pointer py-2 font-sans text-sm font-semibold text-ink">
        More assumptions
      </summary>
      <ul className="mt-3 grid list-disc gap-x-12 gap-y-1 pl-5 font-sans text-sm leading-5 text-ink-2 @[38rem]:grid-cols-2">
        {ASSUMPTIONS.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="needs-js mt-5 grid gap-x-12 gap-y-3 @[38rem]:grid-cols-2">
        {MORE.map((name) => (
          <Setting key={name} name={name} derived={derived} dispatch={dispatch} />
        ))}
        <Setting name="general" derived={derived} dispatch={dispatch} />
        <div className="flex flex-col gap-3">
          <Segmented
            label="Plain RLHF checks"
            options={[
              { value: 'anew', label: 'other pieces each time' },
              { value: 'fixed', label: 'always the same' },
            ]}
            value={settings.audit}
            onChange={choose('audit')}
          />
          <Segmented
            label="The person reads reports"
            options={[
              { value: 'perfectly', label: 'without a slip' },
              { value: 'alike', label: 'as reliably as pieces' },
            ]}
            value={settings.sameHuman}
            onChange={choose('sameHuman')}
          />
        </div>
      </div>
    </details>
  );
}
