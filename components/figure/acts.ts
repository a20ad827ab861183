/**
 * A figure in acts: the same model, shown a little at a time. Each act is one screen with one thing to see; the last, the bench, is
 * everything that the figure can do. Acts choose what is shown and never what is computed, so the reader's settings go with them
 * from act to act, and a link that names no act opens where its settings can be seen.
 */
import type { Act, FigureModel, FigureState } from './contract';
import { type ParamSchema, type ParamValues, sameValue } from './params';

/** The letter of the act in a link; no figure's own parameter has it. */
const KEY = 'j';

/** The last act of every figure: all that it can do. Called so in links for ever; what its button says stands here and nowhere else. */
export const BENCH = { id: 'bench', label: 'All', shows: 'all' } as const satisfies Act;

/** A state that stands in an act. */
export type InActs<S extends FigureState, Id extends string = string> = S & { act: Id };

/** The reader turns to an act. */
export interface ActAction<Id extends string = string> {
  type: 'act';
  act: Id;
}

const visibleIn = ({ shows }: Act, name: string): boolean => shows === 'all' || shows.includes(name);

/** The first act in which all of these parameters are seen; the bench sees everything. */
const firstShowing = <Id extends string>(acts: readonly Act<Id>[], names: readonly string[]): Id =>
  (acts.find((act) => names.every((name) => visibleIn(act, name))) ?? (acts.at(-1) as Act<Id>)).id;

/**
 * Where a link leads: to the act that it names; without one to the first act in which all that it sets can be seen.
 * @param values what the link sets; a value that is the default's own sets nothing
 */
export function actFor<Id extends string>(acts: readonly Act<Id>[], schema: ParamSchema, values: ParamValues): Id {
  const named = acts.find(({ id }) => id === values.act);
  if (named) return named.id;
  const set = Object.entries(schema).flatMap(([name, p]) => {
    const value = values[name];
    return name === 'act' || value === undefined || sameValue(value, p.default) ? [] : [name];
  });
  return firstShowing(acts, set);
}

/**
 * Puts a figure into acts. Its own model knows nothing of them.
 * @param acts two to five, the last of them the bench, which shows all
 * @param bare the figure as if there were no acts
 * @param enter prepares something when the reader comes into an act (never when a link opens it: a link says all by itself)
 * @returns the model with the act in its state and, where nothing else tells, in its links
 */
export function withActs<Id extends string, Props, State extends FigureState, Action>(
  acts: readonly Act<Id>[],
  bare: FigureModel<Props, State, Action>,
  enter: (state: State, act: Id, props: Props) => State = (state) => state,
): FigureModel<Props, InActs<State, Id>, Action | ActAction<Id>> {
  type Whole = InActs<State, Id>;
  const inAct = (state: State, act: Id): Whole => (state.act === act ? (state as Whole) : { ...state, act });
  const come = (state: State, act: Id, props: Props): Whole => inAct(enter(inAct(state, act), act, props), act);
  const { setParam, ...rest } = bare;
  // No default act: what is left out is found from the rest of the link.
  const ACT = {
    type: 'choice',
    key: KEY,
    label: 'What is shown',
    options: acts.map(({ id }) => id),
    default: '',
  } as const satisfies ParamSchema[string];
  return {
    ...rest,
    acts,
    params: (props) => ({ ...bare.params(props), act: ACT }),
    init: (props, values = {}) => inAct(bare.init(props, values), actFor(acts, bare.params(props), values)),
    step: (state, action, props) => {
      if (!isActAction<Id>(action)) return inAct(bare.step(state, action, props), state.act);
      const known = acts.some(({ id }) => id === action.act);
      return known && action.act !== state.act ? come(state, action.act, props) : state;
    },
    ...(bare.oldParams && {
      oldParams: (props: Props) =>
        Object.fromEntries(
          Object.entries(bare.oldParams?.(props) ?? {}).map(([version, schema]) => [version, { ...schema, act: ACT }]),
        ),
    }),
    restart: (state, props) => come(bare.restart?.(state, props) ?? bare.init(props), state.act, props),
    toParams: (state, props) => {
      const values = bare.toParams(state, props);
      return { ...values, act: actFor(acts, bare.params(props), values) === state.act ? '' : state.act };
    },
    ...(setParam && {
      setParam: (state: Whole, name: string, value: number, props: Props): Whole => {
        const present = acts.find(({ id }) => id === state.act);
        if (setParam(state, name, value, props) === state || !present || visibleIn(present, name))
          return inAct(setParam(state, name, value, props), state.act);
        const act = firstShowing(acts, [name]);
        return inAct(setParam(come(state, act, props), name, value, props), act);
      },
    }),
  };
}

const isActAction = <Id extends string>(action: unknown): action is ActAction<Id> =>
  (action as { type?: unknown } | null)?.type === 'act';
