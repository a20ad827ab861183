import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, type ParamValue } from '../../figure/params';
import { percent } from '../../words/numbers';
import { COLLAPSED } from './game';
import { takenBackText } from './grant-words';
import { lineText, tenth } from './numbers';
import {
  ACTS,
  LEVELS,
  NUMBERS,
  type NumberName,
  type Props,
  type Settings,
  START,
  type Start,
  ZOOM,
  type Zoom,
} from './params';
import { stepsSays } from './says';
import { SCENARIOS, scenarioOf, settingsOf } from './scenarios';
import { ASSUMPTIONS, derive, heldText, levelSentence, TOLD_LEVELS, verdict } from './words';

/** All of the state is shareable. */
export interface State extends Settings, Record<string, unknown> {}

export type Action =
  | { type: 'set'; name: NumberName; value: number }
  | { type: 'start'; start: Start }
  | { type: 'zoom'; zoom: Zoom }
  /** a place on the map of the plane */
  | { type: 'place'; beta: number; c: number }
  | { type: 'scenario'; id: string };

const isNumber = (name: string): name is NumberName => Object.hasOwn(NUMBERS, name);
const startOf = (value: unknown): Start => START.options.find((option) => option === value) ?? START.default;

const zoomOf = (value: unknown): Zoom => ZOOM.options.find((option) => option === value) ?? ZOOM.default;

function set(state: State, name: NumberName, value: number): State {
  const next = clampTo(NUMBERS[name], value);
  return next === state[name] ? state : { ...state, [name]: next };
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return set(state, action.name, action.value);
    case 'place':
      return set(set(state, 'beta', action.beta), 'c', action.c);
    case 'start':
      return action.start === state.start ? state : { ...state, start: startOf(action.start), level: 0 };
    case 'zoom':
      return { ...state, zoom: zoomOf(action.zoom) };
    case 'scenario': {
      const scenario = SCENARIOS.find(({ id }) => id === action.id);
      return scenario ? { ...settingsOf(scenario), from: state.from } : state;
    }
  }
}

function describe(state: State): Description {
  const d = derive(state);
  const tip = d.fixed.find((p) => !p.stable);
  const scenario = scenarioOf(state);
  const crossings = d.fixed
    .map(
      (p) => `${tenth(p.s)} (${p.stable ? 'levels near it come nearer' : 'a tipping point: levels near it move away'})`,
    )
    .join(', ');
  return {
    sentences: [
      'Each level is one turn of a map: the quality of the helpers goes in, the quality of the work that a person judges with their help comes out.',
      stepsSays(state),
      `Here a look through good reports reaches a piece ${percent(state.c)} of the time, each AI is trained with strength ${state.beta}, a bluff that nobody looks at is worth ${state.gloss} of a piece more than real work${state.fade > 0 ? `, a look reaches ${tenth(state.fade)} less at every level` : ''}${state.q > 0 ? `, and ${percent(state.q)} of the helpers’ failures always hit the same places` : ''}.`,
      ...[takenBackText(state)].filter(Boolean),
      levelSentence(state, d.orbit, state.level),
      `Where a level would be exactly as good as its helpers, the map crosses the diagonal: at ${crossings || 'no point'}.${tip ? '' : ' There is no tipping point.'}`,
      verdict(d),
      ...(scenario ? [scenario.note] : []),
      `On the map of the plane, a critical line separates where errors are repaired from where they win: at this training and this edge it lies at ${lineText(d.hold)}. A walk that has collapsed climbs back only above ${lineText(d.heal)}.`,
      ...ASSUMPTIONS,
    ],
    table: {
      caption: `Level by level, starting ${state.start === 'ground' ? 'where a person judges alone' : `with helpers that are ${tenth(COLLAPSED)} real`}`,
      head: ['Level', 'Really done', 'At least 80\u00a0%'],
      rows: TOLD_LEVELS.map((level) => [
        level,
        tenth(d.orbit[level] ?? 0),
        (d.orbit[level] ?? 0) >= 0.8 ? 'yes' : 'no',
      ]),
    },
  };
}

/** A line that does not exist, or that no share reaches, as a number that can be written down. */
const finite = (line: number): number => (Number.isNaN(line) ? -1 : Math.min(line, 9999));

function values(state: State): Record<string, ChipValue> {
  const d = derive(state);
  const quality = (level: number): ChipValue => ({
    text: tenth(d.orbit[level] ?? 0),
    value: d.orbit[level] ?? 0,
    label: `really done at level ${level}`,
  });
  const own = (name: NumberName, text: string): ChipValue => ({
    text,
    value: state[name],
    label: NUMBERS[name].label,
    param: name,
  });
  return {
    c: own('c', percent(state.c)),
    beta: own('beta', String(state.beta)),
    gloss: own('gloss', String(state.gloss)),
    level: own('level', `level ${state.level}`),
    critical: {
      text: lineText(d.hold),
      value: finite(d.hold),
      label: 'how often a look must reach a piece for every level to hold',
    },
    recovery: {
      text: lineText(d.heal),
      value: finite(d.heal),
      label: 'how often a look must reach a piece for the floors above a collapse to come back',
    },
    held: {
      text: heldText(d.held),
      value: Math.min(d.held, 100_000),
      label: 'last level of an unbroken run at 80\u00a0% or more',
    },
    hidden: own('hidden', percent(state.hidden)),
    falseAlarm: own('falseAlarm', percent(state.falseAlarm)),
    growth: own('growth', percent(state.growth)),
    badFloor: own('badFloor', state.badFloor === 0 ? 'no level' : `level ${state.badFloor}`),
    badC: own('badC', percent(state.badC)),
    ceiling: { text: tenth(d.ceiling), value: d.ceiling, label: 'the most that can be real above level 0' },
    now: quality(state.level),
    quality0: quality(0),
    quality5: quality(5),
    quality30: quality(LEVELS),
    rest: { text: tenth(d.rest), value: d.rest, label: 'really done after endlessly many levels, if nothing fades' },
    passed: { text: d.passed.toFixed(2), value: d.passed, label: 'points that one point lost below costs here' },
  };
}

/** Without its acts. */
const bare: FigureModel<Props, State, Action> = {
  version: 1,
  params: () => ({ ...NUMBERS, start: START, zoom: ZOOM }),
  init: (_props, given: Record<string, ParamValue> = {}) => {
    const numbers = Object.entries(NUMBERS).map(([name, spec]) => [
      name,
      clampTo(spec, Number(given[name] ?? spec.default)),
    ]);
    return {
      ...(Object.fromEntries(numbers) as Record<NumberName, number>),
      start: startOf(given.start),
      zoom: zoomOf(given.zoom),
    };
  },
  step,
  toParams: (state) => ({
    ...Object.fromEntries(Object.keys(NUMBERS).map((name) => [name, state[name as NumberName]])),
    start: state.start,
    zoom: state.zoom,
  }),
  setParam: (state, name, value) => (isNumber(name) ? set(state, name, value) : state),
  describe,
  values,
};

/** How far recursion reaches: one level as a map, walked as a cobweb, and the critical line as a map of the plane. Our own toy. */
export const model = withActs(ACTS, bare);
