import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, fits, type ParamValue } from '../../figure/params';
import { keyOf } from '../../gym/protocol';
import { DEFAULT_VIEW } from './defaults';
import { ACTS, AIMS, type Aim, schema } from './params';
import { results } from './results';
import {
  type Action,
  comparisonsOf,
  goodReruns,
  isReady,
  RERUNS,
  requestOf,
  type State,
  shownOf,
  simulatedOf,
  step,
} from './state';
import { AIM_NAMES, ASSUMPTIONS, choicesText, praise, QUESTIONS, repeatsText, statusText } from './words';

/** The works that the figure cites, for the page's list of sources. */
export const SOURCES = ['christiano2017', 'openai2017prefs'] as const;

export interface TeachProps {
  id: string;
  /** how each source is named, by key: "Christiano et al., 2017" */
  cites: Readonly<Record<string, string>>;
}

function describe(state: State): Description {
  const view = shownOf(state);
  const line = praise(state);
  return {
    sentences: [
      'Two short clips of a simulated gymnast run side by side, with one question. From each answer a reward model learns what you prefer; the gymnast follows the reward model; the next two clips are ones that its opinions disagree about.',
      `${QUESTIONS[state.aim]} A: ${view.pair[0].text} B: ${view.pair[1].text}`,
      statusText(state),
      repeatsText(state.aim, view),
      ...(line ? [line] : []),
      `Its best attempt at the moment: ${view.best.text}`,
      ...ASSUMPTIONS,
    ],
    ...(results() ? { table: results() as NonNullable<ReturnType<typeof results>> } : {}),
  };
}

function values(state: State): Record<string, ChipValue> {
  const { labels, aim } = state;
  const bits = comparisonsOf(labels);
  const good = isReady(state) ? goodReruns(aim, shownOf(state)) : 0;
  return {
    choices: { text: choicesText(labels), value: labels.length, label: 'choices made' },
    bits: {
      text: `${bits} ${bits === 1 ? 'bit' : 'bits'}`,
      value: bits,
      label: 'bits that the choices are worth, at most about',
    },
    simulated: {
      text: String(simulatedOf(labels)),
      value: simulatedOf(labels),
      label: 'choices made by the simulated reader',
    },
    goal: { text: AIM_NAMES[aim].toLowerCase(), value: AIMS.indexOf(aim), label: 'what is being taught' },
    good: {
      text: `${good} of ${RERUNS}`,
      value: good,
      label: 'repeats of the current attempt that come out as wanted',
    },
  };
}

const textOf = (name: 'labels' | 'final', value: ParamValue | undefined): string =>
  typeof value === 'string' && fits(schema[name], value) ? value : '';

/** Without its acts. */
const bare: FigureModel<TeachProps, State, Action> = {
  version: 1,
  params: () => schema,
  init: (_props, given: Record<string, ParamValue> = {}) => {
    const labels = textOf('labels', given.labels);
    const state: State = {
      seed: clampTo(schema.seed, Number(given.seed ?? schema.seed.default)),
      aim: AIMS.find((aim: Aim) => aim === given.aim) ?? 'backflip',
      labels,
      final: labels === '' ? '' : textOf('final', given.final),
      auto: 0,
      view: null,
      last: null,
    };
    // the stored picture is that of the plain address only
    return keyOf(requestOf(state)) === DEFAULT_VIEW.key ? { ...state, view: DEFAULT_VIEW } : state;
  },
  step,
  toParams: ({ seed, aim, labels, final }) => ({ seed, aim, labels, final }),
  describe,
  values,
};

/** The reader teaches a gymnast by comparing clips: preference learning after Christiano et al. (2017), small enough to run here. */
export const model = withActs(ACTS, bare);
