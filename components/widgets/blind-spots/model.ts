import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, type ParamValue } from '../../figure/params';
import { approval } from '../../models/oversight/approval';
import { tied } from '../../words/plural';
import { DEFAULT_FIT } from './defaults';
import {
  bestStrength,
  type Fit,
  fitReward,
  LABELS,
  outcome,
  PAGES,
  rewards,
  START,
  type Training,
  trainingKey,
  trainingOf,
  visibilities,
} from './game';
import { ACTS, type SliderName, schema } from './params';
import { SCENARIOS, type Settings } from './scenarios';
import { ASSUMPTIONS, afterwards, asking, count, frequency, percent, signed, WAITING } from './words';

export type Props = { id: string };

export interface State extends Settings, Record<string, unknown> {
  /** use the fitted reward without undoing the attenuation */
  raw: boolean;
  /** a committed guess of what is really done, in per cent, and the strength it was made for; −1: none at these settings */
  guess: number;
  guessBeta: number;
  /** the truth stays shown after the settings have moved on from a committed guess */
  open: boolean;
  /** where the guess slider stands; not committed, so not in a link */
  draft: number;
  /** the latest reward model; until a new one comes, the picture stays at the settings of this one. Null: none yet */
  fit: Fit | null;
}

export type Action =
  | { type: 'set'; name: SliderName; value: number }
  | { type: 'switch'; name: 'paired' | 'raw'; on: boolean }
  | { type: 'preset'; index: number }
  | { type: 'drawAgain' }
  | { type: 'draft'; value: number }
  | { type: 'commit' }
  | { type: 'guessAgain' }
  | { type: 'fitted'; fit: Fit };

/** Where the guess slider stands at first: where the report stood before training, so neither up nor down. */
const FIRST_DRAFT = 100 * START;

/** Whether the reward model belongs to the present settings. */
export const isFresh = (state: State): boolean =>
  state.fit !== null && trainingKey(state.fit.training) === trainingKey(state);

/** Whether the reader has earned the truth. */
export const isOpen = (state: State): boolean => state.open || state.guess >= 0;

/** Everything on show that is not the truth; null while the first reward model is being fitted. */
export function derive(state: State) {
  if (!state.fit) return null;
  const { training } = state.fit;
  const before = Array<number>(PAGES).fill(START);
  const end = outcome(state.fit, state.beta, state.raw);
  return {
    training,
    approvalStart: approval(before, visibilities(training), training.gloss),
    approvalEnd: end.approval,
    approvalAt: (beta: number) => (state.fit ? outcome(state.fit, beta, state.raw).approval : 0),
  };
}

/** The hidden side: null until the reader has committed to a guess. */
export function truthOf(state: State) {
  if (!state.fit || !isOpen(state)) return null;
  const end = outcome(state.fit, state.beta, state.raw);
  return {
    s: end.s,
    truthEnd: end.truth,
    rewards: rewards(state.fit, state.raw),
    best: bestStrength(state.fit, state.raw),
    truthAt: (beta: number) => (state.fit ? outcome(state.fit, beta, state.raw).truth : 0),
  };
}

/** What the picture shows, in two or three sentences: before the guess they end in a question. */
export function sentence(state: State): string {
  const told = derive(state);
  if (!told) return WAITING;
  const { training, approvalStart, approvalEnd } = told;
  const common = { training, beta: state.beta, approvalStart, approvalEnd };
  const truth = truthOf(state);
  return truth ? afterwards({ ...common, ...truth }) : asking(common);
}

/** What to say of the truth, and of a guess that was made for these settings; null before the commitment. */
export function verdict(state: State): string | null {
  if (!state.fit || !isOpen(state)) return null;
  const end = outcome(state.fit, state.guess < 0 ? state.beta : state.guessBeta, state.raw);
  const real = Math.round(100 * end.truth);
  if (state.guess < 0) return `Really done: ${percent(real / 100)}, against an approval of ${percent(end.approval)}.`;
  const off = Math.abs(state.guess - real);
  const how =
    off === 0
      ? 'your guess exactly'
      : `${off} ${off === 1 ? 'point' : 'points'} ${state.guess > real ? 'less' : 'more'} than you guessed`;
  const where = state.beta === state.guessBeta ? 'Really' : `At strength ${state.guessBeta}, really`;
  return `${where} done: ${percent(real / 100)}, ${how}.`;
}

/** The named starting point whose settings these are, if any. */
export const presetAt = (state: State): number =>
  SCENARIOS.findIndex(
    ({ values }) => trainingKey(values) === trainingKey(state) && values.beta === state.beta && !state.raw,
  );

/** The same state after something that a guess depends on has changed: a guess is for its own settings only. */
function moved(state: State, change: Partial<State>): State {
  return { ...state, ...change, open: isOpen(state), guess: -1, guessBeta: Number(schema.guessBeta.default) };
}

function set(state: State, name: SliderName, value: number): State {
  const next = clampTo(schema[name], value);
  if (next === state[name]) return state;
  // the guess stands for one strength, and its mark can stay where it is while the reader tries others
  return name === 'beta' ? { ...state, beta: next } : moved(state, { [name]: next });
}

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return set(state, action.name, action.value);
    case 'switch':
      return state[action.name] === action.on ? state : moved(state, { [action.name]: action.on });
    case 'preset': {
      const preset = SCENARIOS[action.index];
      return preset ? moved(state, { ...preset.values, raw: false }) : state;
    }
    case 'drawAgain':
      return moved(state, { seed: (state.seed % schema.seed.max) + 1 });
    case 'draft':
      return { ...state, draft: Math.min(100, Math.max(0, Math.round(action.value) || 0)) };
    case 'commit':
      // A commitment stands, and nobody can guess at what is not yet computed.
      return isOpen(state) || !isFresh(state) ? state : { ...state, guess: state.draft, guessBeta: state.beta };
    case 'guessAgain':
      return { ...moved(state, { draft: FIRST_DRAFT }), open: false };
    case 'fitted':
      return trainingKey(action.fit.training) === trainingKey(state) ? { ...state, fit: action.fit } : state;
  }
}

function describe(state: State): Description {
  const told = derive(state);
  const truth = truthOf(state);
  const said = verdict(state);
  const training: Training = told?.training ?? trainingOf(state);
  const approvals = told
    ? [0, 4, 8, 12, 16, 20].map((beta) => `${percent(told.approvalAt(beta))} at ${beta}`).join(', ')
    : '';
  return {
    sentences: [
      `A report of ${PAGES} pages, of which a lamp shows you some. Before training, each page is as likely to be really done as to be bluffed.`,
      sentence(state),
      ...(approvals ? [`Approval by strength of training: ${approvals}.`] : []),
      ...(said ? [said] : []),
      ...(truth ? [] : ['What is really done stays hidden until you have committed to a guess.']),
      ...ASSUMPTIONS,
    ],
    table: {
      caption: `The ${PAGES} pages, with ${count(LABELS[training.labels] ?? 0)} comparisons`,
      head: ['Page', 'Checked', ...(truth ? ['Learned reward for real work', 'Really done'] : [])],
      rows: visibilities(training).map((v, i) => [
        i + 1,
        frequency(v),
        ...(truth ? [signed(truth.rewards[i] ?? 0), percent(truth.s[i] ?? 0)] : []),
      ]),
    },
  };
}

function answers(): Description {
  const ends = SCENARIOS.map(({ name, values, note, holds }) => {
    const fitted = fitReward(values);
    const before = approval(Array<number>(PAGES).fill(START), visibilities(values), values.gloss);
    return { name, note, holds, before, best: bestStrength(fitted), end: outcome(fitted, values.beta) };
  });
  return {
    sentences: ends.map(
      ({ name, note, holds }) =>
        `${name}: ${note} (Of ${holds.of} draws, ${holds.count} come out so: ${holds.criterion}.)`,
    ),
    table: {
      caption: `What was really done, at each starting point. Before training it is ${percent(START)} everywhere.`,
      head: [
        'Starting point',
        'Approval, before',
        'Approval, after',
        'Really done, after',
        'At most, and at which strength',
      ],
      rows: ends.map(({ name, before, end, best }) => [
        name,
        percent(before),
        percent(end.approval),
        percent(end.truth),
        `${percent(best.truth)} at ${best.beta}`,
      ]),
    },
  };
}

function values(state: State): Record<string, ChipValue> {
  const told = derive(state);
  const waiting = { text: '…', value: 0 };
  const share = (value: number | undefined) =>
    value === undefined ? waiting : { text: percent(value), value: Math.round(100 * value) };
  return {
    lit: { text: tied(state.width, 'page'), value: state.width, label: 'pages in the beam', param: 'width' },
    glance: {
      ...share(state.glance),
      label: 'how often a page outside the beam is checked, in per cent',
      param: 'glance',
    },
    labels: {
      text: count(LABELS[state.labels] ?? 0),
      // the spin button counts what it turns, the rungs of a ladder; its words say the number
      value: state.labels,
      label: 'comparisons drawn',
      param: 'labels',
    },
    strength: { text: String(state.beta), value: state.beta, label: 'strength of training', param: 'beta' },
    approvalStart: { ...share(told?.approvalStart), label: 'approval before training, in per cent' },
    approvalEnd: { ...share(told?.approvalEnd), label: 'approval after training, in per cent' },
  };
}

const bare: FigureModel<Props, State, Action> = {
  version: 1,
  params: () => schema,
  init: (_props, given: Record<string, ParamValue> = {}) => {
    const at = (name: SliderName | 'seed' | 'guess' | 'guessBeta') =>
      clampTo(schema[name], Number(given[name] ?? schema[name].default));
    const guess = at('guess');
    const settings = {
      aim: at('aim'),
      width: at('width'),
      bright: at('bright'),
      glance: at('glance'),
      beta: at('beta'),
      labels: at('labels'),
      gloss: at('gloss'),
      seed: at('seed'),
      paired: given.paired === 'yes',
      raw: given.raw === 'yes',
    };
    return {
      ...settings,
      guess,
      guessBeta: guess < 0 ? schema.guessBeta.default : at('guessBeta'),
      open: given.open === 'yes',
      draft: FIRST_DRAFT,
      fit: trainingKey(settings) === trainingKey(DEFAULT_FIT.training) ? DEFAULT_FIT : null,
    };
  },
  step,
  toParams: ({ paired, raw, open, ...state }) => ({
    ...Object.fromEntries(
      (['aim', 'width', 'bright', 'glance', 'beta', 'labels', 'gloss', 'seed', 'guess', 'guessBeta'] as const).map(
        (name) => [name, state[name]],
      ),
    ),
    paired: paired ? 'yes' : 'no',
    raw: raw ? 'yes' : 'no',
    open: open ? 'yes' : 'no',
  }),
  setParam: (state, name, value) =>
    ['width', 'glance', 'labels', 'beta'].includes(name) ? set(state, name as SliderName, value) : state,
  describe,
  answers,
  values,
};

/** What the lamp does not reach: comparisons drawn, a reward model fitted, and a writer trained on it. Our own toy. */
export const model = withActs(ACTS, bare);
