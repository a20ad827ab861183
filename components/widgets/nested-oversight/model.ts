import { withActs } from '../../figure/acts';
import type { ChipValue, Description, FigureModel } from '../../figure/contract';
import { clampTo, type ParamValue } from '../../figure/params';
import {
  nestedOversight,
  OVERSIGHT_GAMES,
  type OversightGame,
  oversightLadder,
  START_ELO,
} from '../../models/oversight/nested-oversight';
import { count } from '../../words/numbers';
import { ACTS, FARTHEST, params } from './params';
import { CAVEATS, LATER, NOTES, stepsText, tenths } from './words';

export interface NestedOversightProps {
  id: string;
}

export type GameId = OversightGame['id'];

/** All of the state is shareable. */
export interface NestedOversightState extends Record<string, unknown> {
  game: GameId;
  /** points of general Elo between the first overseer and the last model */
  gap: number;
  /** rungs; 0: as many as succeed most often */
  steps: number;
}

export type NestedOversightAction =
  | { type: 'game'; game: GameId }
  | { type: 'gap'; gap: number }
  | { type: 'steps'; steps: number };

const { games } = OVERSIGHT_GAMES;
const GAME = Object.fromEntries(games.map((game) => [game.id, game])) as Readonly<Record<GameId, OversightGame>>;

export const nameOf = (id: GameId): string => GAME[id].name;

/** The games to choose from. */
export const GAME_NAMES = games.map(({ id, name }) => ({ value: id, label: name }));

/** One game's success; `steps` 0 stands for the best number of rungs. */
function successOf(id: GameId, gap: number, steps: number) {
  const { guard, houdini } = GAME[id];
  return nestedOversight({ gap, guard, houdini, ...(steps === 0 ? {} : { steps }) });
}

/** Success against the gap, every 20 points from 0 to the slider's end. */
export function curveOf(id: GameId, steps: number): (readonly [gap: number, success: number])[] {
  return Array.from({ length: FARTHEST / 20 + 1 }, (_, i) => [20 * i, successOf(id, 20 * i, steps).success] as const);
}

/** Everything the picture shows at a state. */
export function derive({ game, gap, steps }: NestedOversightState) {
  const { guard, houdini } = GAME[game];
  const now = successOf(game, gap, steps);
  const ladder = oversightLadder({ gap, guard, houdini, steps: now.steps });
  let held = 1;
  return {
    now,
    leap: successOf(game, gap, 1).success,
    best: successOf(game, gap, 0),
    /** each rung with the share of climbs in which it and all below it hold */
    rungs: ladder.map((rung, i) => {
      const before = held;
      held *= rung.holds;
      return { ...rung, i, before, held };
    }),
    all: games.map((g) => ({ ...g, ...successOf(g.id, gap, steps) })),
  };
}

/** What the present setting means for the game in view. */
export function sentence(state: NestedOversightState): string {
  const { now, leap, best } = derive(state);
  const name = nameOf(state.game);
  const n = now.steps;
  const lead =
    n === 1
      ? `${name}, a gap of ${count(state.gap)} points, one step: the overseer holds in ${tenths(now.success)} of climbs.`
      : `${name}, a gap of ${count(state.gap)} points, ${stepsText(n)}: every rung holds in ${tenths(now.success)} of climbs.`;
  const bestIs = `The best here is ${stepsText(best.steps)}, with ${tenths(best.success)}.`;
  if (state.gap === 0) {
    return n === 1
      ? `${lead} It oversees a model exactly as strong as itself.`
      : `${lead} All these models are equally strong, so each further step only adds another chance to fail.`;
  }
  if (n === 1) {
    return best.steps === 1
      ? `${lead} More steps would each be easier, but all of them must hold, and that comes to less.`
      : `${lead} ${bestIs}`;
  }
  const inOne = `In one leap it would be ${tenths(leap)}.`;
  if (now.success > leap) {
    const ending = n === best.steps ? 'No other number of steps does better.' : bestIs;
    return `${lead} ${inOne} Each rung is easier than the leap, and that outweighs that all of them must hold. ${ending}`;
  }
  return `${lead} ${inOne} Each rung is easier than the leap, and yet so many must hold that it comes to less. ${bestIs}`;
}

/** "53.5 % × 51.5 % = 27.6 %"; many rungs are not spelt out. */
export function multiplication(state: NestedOversightState): string {
  const { rungs, now } = derive(state);
  if (rungs.length === 1) return `${tenths(now.success)}: one rung, nothing to multiply`;
  if (rungs.length <= 5) return `${rungs.map((r) => tenths(r.holds)).join(' × ')} = ${tenths(now.success)}`;
  const odds = rungs.map((r) => r.holds);
  const [low, high] = [Math.min(...odds), Math.max(...odds)].map(tenths);
  const each = low === high ? `each ${low}` : `between ${low} and ${high}`;
  return `${rungs.length} rungs, ${each}, multiplied = ${tenths(now.success)}`;
}

function describe(state: NestedOversightState): Description {
  const { all } = derive(state);
  const at = [400, 800, 1200];
  return {
    sentences: [
      'A trusted model oversees a stronger one; if that holds, the stronger one oversees the next. All rungs must hold, so their odds are multiplied.',
      sentence(state),
      `${multiplication(state)}.`,
      `${GAME[state.game].name}: ${NOTES[state.game]}`,
      `At a gap of 400 the code’s fit and the later published one give: ${games
        .map((g) => `${g.name} ${tenths(successOf(g.id, 400, 0).success)} and ${tenths(g.laterAt400)}`)
        .join('; ')} (Engels et al., 2025).`,
      ...CAVEATS,
    ],
    table: {
      caption: `How often all rungs hold, from a first overseer at ${count(START_ELO)} points (formula and coefficients: the authors’ code)`,
      head: [
        'Game',
        `As set: +${count(state.gap)}`,
        ...at.map((gap) => `+${count(gap)}, best number of steps`),
        '+400, later fit, published',
      ],
      rows: all.map((g) => [
        g.name,
        `${tenths(g.success)} (${stepsText(g.steps)})`,
        ...at.map((gap) => {
          const best = successOf(g.id, gap, 0);
          return `${tenths(best.success)} (${stepsText(best.steps)})`;
        }),
        tenths(g.laterAt400),
      ]),
    },
  };
}

function values(state: NestedOversightState): Record<string, ChipValue> {
  const { now, leap, best } = derive(state);
  const share = (value: number, label: string): ChipValue => ({ text: tenths(value), value: 100 * value, label });
  const name = nameOf(state.game);
  return {
    gap: {
      text: `${count(state.gap)}\u00a0points`,
      value: state.gap,
      label: 'gap in Chatbot Arena Elo',
      param: 'gap',
    },
    // The spin button turns the parameter, where 0 stands for the best number; its words say how many steps that is.
    steps: { text: stepsText(now.steps), value: state.steps, label: 'steps (0: the best number)', param: 'steps' },
    game: { text: name, value: games.findIndex((g) => g.id === state.game), label: 'game in view' },
    success: share(now.success, `every rung holds: ${name}`),
    leap: share(leap, `the overseer holds in one leap: ${name}`),
    best: share(best.success, `every rung holds with the best number of steps: ${name}`),
    bestSteps: { text: stepsText(best.steps), value: best.steps, label: `best number of steps: ${name}` },
    ...Object.fromEntries(
      derive(state).all.map((g) => [g.id, share(g.success, `every rung holds at this gap: ${g.name}`)]),
    ),
    ...Object.fromEntries(
      games.map((g) => [`${g.id}Later`, share(g.laterAt400, `${g.name} at a gap of 400: later fit, published`)]),
    ),
  };
}

const isGame = (value: unknown): value is GameId => games.some((g) => g.id === value);
const number = (name: 'gap' | 'steps', value: number) => clampTo(params()[name], value);

/** Without its acts. */
const bare: FigureModel<NestedOversightProps, NestedOversightState, NestedOversightAction> = {
  version: 1,
  params,
  init: (_props, v: Record<string, ParamValue> = {}) => ({
    game: isGame(v.game) ? v.game : 'mafia',
    gap: number('gap', Number(v.gap ?? Number.NaN)),
    steps: number('steps', Number(v.steps ?? Number.NaN)),
  }),
  step: (state, action) => {
    if (action.type === 'game') return { ...state, game: action.game };
    if (action.type === 'gap') return { ...state, gap: number('gap', action.gap) };
    return { ...state, steps: number('steps', action.steps) };
  },
  toParams: ({ game, gap, steps }) => ({ game, gap, steps }),
  setParam: (state, name, value) =>
    name === 'gap' || name === 'steps' ? { ...state, [name]: number(name, value) } : state,
  describe: (state) => {
    const { sentences, ...rest } = describe(state);
    return { sentences: [...sentences, LATER], ...rest };
  },
  values,
};

/** Nested oversight: a ladder of models, each overseeing the next, in four games. */
export const model = withActs(ACTS, bare);
