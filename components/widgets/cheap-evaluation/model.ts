import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, type ParamValue } from '../../figure/params';
import { count, percent } from '../../words/numbers';
import { costSentence, costsOf, shareOf } from './costs';
import { DRAWS, drawer, type Hundred, hundred, type Pool, poolSize, WAYS, type World } from './game';
import { ACTS, type Name, NAMES as PARAMS, schema } from './params';
import { SCENARIOS } from './scenarios';
import { BUDGET, judgedIn, season, spent, within } from './train';
import { trainSentence } from './train-words';
import {
  ASSUMPTIONS,
  CHOSEN,
  FORMULA,
  footing,
  learned,
  NAMES,
  points,
  priceText,
  range,
  sentence,
  standing,
  sumSentence,
  TRAINING,
  working,
} from './words';

export type Props = { id: string };
export type State = Record<Name, number> & Record<string, unknown>;
export type Action =
  | { type: 'set'; name: Name; value: number }
  | { type: 'judge' }
  | { type: 'again' }
  /** one more round of training on the verdicts */
  | { type: 'train' }
  /** judge some of this round's work */
  | { type: 'fresh' }
  /** back to the untrained work, all judgements unspent */
  | { type: 'untrained' }
  | { type: 'preset'; index: number };

/** Judgements that one press of the button adds. */
export const MORE = 10;

const worldOf = ({ mu, se, sp, m, pool }: State): World => ({ mu, se, sp, m, pool });

// A hundred draws take a few milliseconds, and one state is read several times: the last world is kept.
let last: { key: string; all: Hundred; draw: (draw: number) => Pool } | null = null;

function drawn(world: World) {
  const key = JSON.stringify(world);
  if (last?.key !== key) last = { key, all: hundred(world), draw: drawer(world) };
  return last;
}

/** Everything the picture shows at a state. */
export function derive(state: State) {
  const world = worldOf(state);
  const { all, draw } = drawn(world);
  const outcome = all.outcomes[state.seed - 1];
  if (!outcome) throw new RangeError(`seed must be a whole number in [1, ${DRAWS}], not ${state.seed}`);
  return {
    world,
    all,
    outcome,
    pool: draw(state.seed),
    costs: costsOf(world, state.price),
    season: season(world, state.seed, state.round, state.fresh),
  };
}

/** The named starting point whose settings these are, whatever the draw and the price; −1: none. */
export function presetAt(state: State): number {
  const key = JSON.stringify(worldOf(state));
  return SCENARIOS.findIndex(({ world }) => JSON.stringify(worldOf({ ...state, ...world })) === key);
}

function set(state: State, name: Name, value: number): State {
  const next = clampTo(schema[name], value);
  return next === state[name] ? state : tidy({ ...state, [name]: next });
}

/** Without judgements of rounds that are not reached, or beyond what can be spent. */
function tidy(state: State): State {
  const fresh = within(state.fresh, state.round);
  return fresh === state.fresh ? state : { ...state, fresh };
}

/** Whether work of the present round can be judged: there is new work, it was not judged yet, and judgements are left. */
export const canJudge = ({ round, fresh }: State): boolean =>
  round > 0 && !judgedIn(fresh, round) && spent(fresh) < BUDGET;

function step(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return set(state, action.name, action.value);
    case 'judge':
      return set(state, 'm', state.m + MORE);
    case 'again':
      return { ...state, seed: (state.seed % DRAWS) + 1 };
    case 'train':
      return set(state, 'round', state.round + 1);
    case 'fresh':
      return canJudge(state) ? { ...state, fresh: state.fresh | (1 << (state.round - 1)) } : state;
    case 'untrained':
      return { ...state, round: 0, fresh: 0 };
    case 'preset': {
      const preset = SCENARIOS[action.index];
      return preset ? { ...state, ...preset.world, seed: preset.seed } : state;
    }
  }
}

function describe(state: State): Description {
  const { world, all, outcome, costs, season } = derive(state);
  return {
    sentences: [
      sentence(outcome, world),
      learned(outcome.cells),
      working(outcome, world),
      `The plain sum: ${sumSentence(outcome)}`,
      footing(world, all).text,
      `At a price of ${priceText(state.price)} for one judgement: ${costSentence(costs)}`,
      trainSentence(season, state.fresh),
      TRAINING,
      FORMULA,
      CHOSEN,
      ...ASSUMPTIONS,
    ],
    table: {
      caption: `Three ways to say how many answers are good, where ${percent(world.mu)} are; draw ${state.seed} of ${DRAWS}, and all of them`,
      head: ['Way', 'Interval in this draw', 'The truth', `Holds the truth, of ${DRAWS} draws`, 'Mean width'],
      rows: WAYS.map((way) => [
        NAMES[way],
        range(outcome[way], world.mu),
        standing(outcome[way]),
        all.held[way],
        points(all.width[way]),
      ]),
    },
  };
}

function values(state: State): Record<string, ChipValue> {
  const { world, all, outcome, costs } = derive(state);
  const param = (name: Name, text: string, label: string): ChipValue => ({
    text,
    value: state[name],
    label,
    param: name,
  });
  const chips: Record<string, ChipValue> = {
    judged: param('m', String(state.m), 'answers judged with care'),
    pool: param('pool', count(poolSize(world)), 'answers in all'),
    truth: param('mu', percent(state.mu), 'answers that are really good'),
    passes: param('se', percent(state.se), 'how often the assistant passes good work'),
    catches: param('sp', percent(state.sp), 'how often it catches bad work'),
    price: param('price', priceText(state.price), 'price of one judgement'),
    worth: {
      text: `${count(costs.alone.judgements)} judgements`,
      value: costs.alone.judgements,
      label: 'judgements alone that would give the corrected width, in the long run',
    },
    bestCost: {
      text: percent(shareOf(costs.best)),
      value: 100 * shareOf(costs.best),
      label: 'cost of the cheapest mix, of judgements alone',
    },
  };
  for (const way of WAYS) {
    const name = NAMES[way].toLowerCase();
    chips[way] = {
      text: range(outcome[way], world.mu),
      value: 100 * outcome[way].estimate,
      label: `share of good answers, ${name}`,
    };
    chips[`${way}Held`] = {
      text: `${all.held[way]} of ${DRAWS}`,
      value: all.held[way],
      label: `draws whose interval holds the truth, ${name}`,
    };
  }
  return chips;
}

/** Without its acts. */
const bare: FigureModel<Props, State, Action> = {
  version: 1,
  params: () => schema,
  init: (_props, given: Record<string, ParamValue> = {}) =>
    tidy(
      Object.fromEntries(
        PARAMS.map((name) => [name, clampTo(schema[name], Number(given[name] ?? schema[name].default))]),
      ) as State,
    ),
  step,
  toParams: (state) => Object.fromEntries(PARAMS.map((name) => [name, state[name]])),
  setParam: (state, name, value) => (PARAMS.some((known) => known === name) ? set(state, name as Name, value) : state),
  describe,
  values,
};

/** A few judgements correct many verdicts. The formula is published, the answers and the assistant are simulated. */
export const model = withActs(ACTS, bare);
