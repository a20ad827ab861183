/** The recursion figure: one task, the same human hours, plain RLHF and recursive reward modeling. Pure. */
import { withActs } from '../../figure/acts';
import type { FigureModel } from '../../figure/contract';
import { clampTo, type ParamValue } from '../../figure/params';
import { criticalComposition } from '../../models/recursion/critical';
import type { Derived } from './derived';
import { describe } from './describe';
import { allReal } from './grant-words';
import { gains, gameOf } from './grants';
import { outcome, readingOf, sizes } from './outcome';
import {
  ACTS,
  CHOICES,
  type ChoiceName,
  MAX_STEPS,
  NUMBERS,
  type NumberName,
  type Props,
  params,
  REGULAR,
  type Settings,
  treeOf,
} from './params';
import type { Run } from './run';
import { SCENARIOS, type Scenario, settingsOf } from './scenarios';
import { bySize, type Frame, story } from './story';
import { regularTask, type Task, taskOf } from './task';
import { count, inHours, percent, pieces } from './words';

export interface State extends Record<string, unknown> {
  /** id of a tree, or `regular` */
  task: string;
  settings: Settings;
  /** place in the story */
  step: number;
  /** id of the judgement pointed out, or null */
  focus: string | null;
  /** the last run with really trained assistants, and the settings it belongs to; not in the address */
  run: { key: string; run: Run } | null;
}

export type Action =
  | { type: 'task'; id: string }
  | { type: 'set'; name: NumberName; value: number }
  | { type: 'choose'; name: ChoiceName; value: string }
  | { type: 'step'; index: number }
  | { type: 'focus'; id: string | null }
  | { type: 'scenario'; id: string }
  | { type: 'trained'; key: string; run: Run };

function taskFor(state: Pick<State, 'task' | 'settings'>, props: Props): Task {
  return state.task === REGULAR
    ? regularTask(state.settings.b, state.settings.depth)
    : taskOf(treeOf(props, state.task));
}

/** What a run depends on. */
function keyOf({ task, settings }: State): string {
  const { b, depth, real: _real, whole: _whole, ...rest } = settings;
  return JSON.stringify([task === REGULAR ? [b, depth] : task, rest]);
}

/** Everything the view draws at a state. */
export function derive(state: State, props: Props): Derived {
  const { settings } = state;
  const task = taskFor(state, props);
  const expected = outcome(task, settings);
  const key = keyOf(state);
  const run = settings.real === 'trained' && state.run?.key === key ? state.run.run : null;
  const all = sizes(task.b, settings);
  const shown = run ? outcome(task, settings, run) : expected;
  // the words follow the picture: in a run they tell what came out of it
  const frames = story(task, settings, shown, all);
  const at = state.focus === null ? -1 : task.ids.indexOf(state.focus);
  return {
    task,
    settings,
    expected,
    shown,
    run,
    key,
    sizes: all,
    frames,
    inPieces: story(task, settings, shown, all, (share) => pieces(share, task.units)),
    frame: frames[Math.min(state.step, frames.length - 1)] as Frame,
    focus: at < 0 ? null : at,
    scenario: scenarioOf(state, props),
  };
}

/** The scenario at whose settings the reader is; seed and view apart. */
function scenarioOf({ task, settings }: State, props: Props): Scenario | null {
  const first = treeOf(props, undefined).id;
  for (const scenario of SCENARIOS) {
    if (task !== (scenario.task ?? first)) continue;
    const own = settingsOf(scenario);
    const same = (Object.keys(own) as (keyof Settings)[]).every(
      (name) =>
        name === 'seed' ||
        name === 'real' ||
        (task !== REGULAR && (name === 'b' || name === 'depth')) ||
        own[name] === settings[name],
    );
    if (same) return scenario;
  }
  return null;
}

const DEFAULTS = settingsOf({ values: {} });

function clamped(values: Readonly<Record<string, ParamValue | undefined>>): Settings {
  const settings: Record<string, number | string> = { ...DEFAULTS };
  for (const [name, spec] of Object.entries(NUMBERS)) {
    const value = values[name];
    if (typeof value === 'number') settings[name] = clampTo(spec, value);
  }
  for (const [name, spec] of Object.entries(CHOICES)) {
    const value = values[name];
    if (typeof value === 'string' && (spec.options as readonly string[]).includes(value)) settings[name] = value;
  }
  return settings as Settings;
}

const stepIn = (frames: number, index: number): number =>
  Math.min(frames - 1, Math.max(0, Math.round(Number.isFinite(index) ? index : 0)));
const framesOf = (task: Task): number => task.levels.length + 4;

function init(props: Props, values: Record<string, ParamValue> = {}): State {
  const settings = clamped(values);
  const wanted = typeof values.task === 'string' ? values.task : props.start;
  const task = wanted === REGULAR ? REGULAR : treeOf(props, wanted).id;
  const state = { task, settings, step: 0, focus: null, run: null };
  const own = taskFor(state, props);
  const [focus] = Array.isArray(values.focus) ? (values.focus as readonly string[]) : [];
  return {
    ...state,
    step: stepIn(framesOf(own), typeof values.step === 'number' ? Math.min(values.step, MAX_STEPS) : 0),
    focus: focus !== undefined && own.ids.includes(focus) ? focus : null,
  };
}

/** Other settings: the result stays in view, or comes into view where the story has not got that far. */
function withSettings(state: State, settings: Settings, props: Props): State {
  const next = { ...state, settings };
  return { ...next, step: stepIn(framesOf(taskFor(next, props)), state.step) };
}

function step(state: State, action: Action, props: Props): State {
  switch (action.type) {
    case 'task': {
      const id = action.id === REGULAR ? REGULAR : treeOf(props, action.id).id;
      return id === state.task ? state : { ...state, task: id, step: 0, focus: null };
    }
    case 'set': {
      const value = clampTo(NUMBERS[action.name], action.value);
      return value === state.settings[action.name]
        ? state
        : withSettings(state, { ...state.settings, [action.name]: value }, props);
    }
    case 'choose': {
      const allowed = (CHOICES[action.name].options as readonly string[]).includes(action.value);
      return allowed ? { ...state, settings: { ...state.settings, [action.name]: action.value } as Settings } : state;
    }
    case 'step':
      return { ...state, step: stepIn(framesOf(taskFor(state, props)), action.index) };
    case 'focus': {
      const id = action.id === state.focus ? null : action.id;
      return id === null || taskFor(state, props).ids.includes(id) ? { ...state, focus: id } : state;
    }
    case 'scenario': {
      const scenario = SCENARIOS.find((s) => s.id === action.id);
      if (!scenario) return state;
      const settings = { ...settingsOf(scenario), real: state.settings.real };
      return { ...state, task: scenario.task ?? treeOf(props, undefined).id, settings, step: 0, focus: null };
    }
    case 'trained':
      return { ...state, run: { key: action.key, run: action.run } };
  }
}

/**
 * The smallest c at which recursion keeps 80 % however many levels there are, at the share of the reading that is paid for here, if
 * bluff gets no better from level to level (else no tower stands for ever) and no level is worse than the others.
 * @returns NaN where even the lowest level is lost; above 1: out of reach
 */
export function criticalLine(task: Task, settings: Settings): number {
  const { rrm } = outcome(task, settings);
  return criticalComposition({
    ...gameOf(settings),
    m: readingOf(settings) * rrm.cover,
    h: settings.h * rrm.cover,
    hidden: settings.hidden,
    threshold: 0.8,
  });
}

/** Without its acts. */
const bare: FigureModel<Props, State, Action> = {
  version: 1,
  params,
  init,
  step,
  toParams: ({ task, settings, step: at, focus }) => ({
    task,
    ...settings,
    step: at,
    focus: focus === null ? [] : [focus],
  }),
  setParam: (state, name, value, props) =>
    name in NUMBERS ? step(state, { type: 'set', name: name as NumberName, value }, props) : state,
  describe: (state, props) => describe(derive(state, props)),
  values: (state, props) => {
    const { shown, task, settings, sizes: all } = derive(state, props);
    const { rlhf, rrm } = shown;
    const line = gains(settings) ? Number.POSITIVE_INFINITY : criticalLine(task, settings);
    const whole = allReal(task, shown);
    const own = (name: NumberName, text: string) => ({
      text,
      value: settings[name],
      label: NUMBERS[name].label,
      param: name,
    });
    const share = (value: number, label: string) => ({ text: percent(value), value: Math.round(100 * value), label });
    const hours = (minutes: number, label: string) => ({
      text: inHours(minutes / 60),
      value: Math.round(minutes / 60),
      label,
    });
    return {
      hours: {
        text: inHours(settings.hours),
        value: settings.hours,
        label: 'human time for each side',
        param: 'hours',
      },
      c: {
        text: percent(settings.c),
        value: settings.c,
        label: 'how often a look through good reports reaches a piece',
        param: 'c',
      },
      units: { text: `${count(task.units)} pieces`, value: task.units, label: 'pieces of the work' },
      rlhfTruth: share(rlhf.truth, 'really done with plain RLHF, in per cent'),
      rlhfLooks: share(rlhf.looks, 'looks done with plain RLHF, in per cent'),
      rlhfLooksBefore: share(rlhf.looksBefore, 'looks done before plain RLHF, in per cent'),
      rlhfCover: share(rlhf.cover, 'share of the pieces that the hours cover, in per cent'),
      rlhfNeed: hours(rlhf.need, 'hours to check every piece'),
      rrmTruth: share(rrm.truth, 'really done with recursion, in per cent'),
      rrmLooks: share(rrm.looks, 'looks done with recursion, in per cent'),
      rrmCover: share(rrm.cover, 'share of the reading that the hours cover, in per cent'),
      rrmNeed: hours(rrm.need, 'hours to read every report'),
      hidden: own('hidden', percent(settings.hidden)),
      falseAlarm: own('falseAlarm', percent(settings.falseAlarm)),
      growth: own('growth', percent(settings.growth)),
      badFloor: own('badFloor', settings.badFloor === 0 ? 'no level' : `level ${settings.badFloor}`),
      badC: own('badC', percent(settings.badC)),
      line: {
        text: Number.isNaN(line) ? '–' : line > 1 ? 'over 100\u00a0%' : percent(line),
        value: Number.isNaN(line) ? -1 : Math.min(line, 9999),
        label: 'how often a look must reach a piece for every level to hold 80 per cent',
      },
      allReal: share(whole.rrm, 'chance that not one piece is bluff with recursion, in per cent'),
      rlhfAllReal: share(whole.rlhf, 'chance that not one piece is bluff with plain RLHF, in per cent'),
      levels: { text: count(task.height + 1), value: task.height + 1, label: 'levels of training' },
      bySize: {
        text: bySize(all, task.b),
        value: all.filter((s) => s.rrm > s.rlhf + 0.01).length,
        label: 'sizes of task at which recursion does better',
      },
    };
  },
};

/** One task twice, the same human hours: plain RLHF, and recursion. */
export const model = withActs(ACTS, bare);
