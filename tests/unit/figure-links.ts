/** What the tests of figures do with links: to a state and back, and with links that nobody wrote. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Description, FigureModel, FigureState } from '../../components/figure/contract';
import { decodeParams, encodeParams } from '../../components/figure/params';
import { readLink, schemasOf } from '../../components/figure/read-link';

/** The state that a text opens, whatever is wrong with it. */
export const opened = <P, S extends FigureState, A>(model: FigureModel<P, S, A>, props: P, text: string): S =>
  model.init(props, readLink(text, schemasOf(model, props)).values);

/** The state that the link of a state opens; fails where the link is not read whole. */
export function reopened<P, S extends FigureState, A>(model: FigureModel<P, S, A>, props: P, state: S): S {
  const text = encodeParams(model.version, model.params(props), model.toParams(state, props));
  if (text === null) return model.init(props);
  const { values, problems } = decodeParams(text, schemasOf(model, props));
  expect(problems).toEqual([]);
  return model.init(props, values);
}

/** Any text that claims to be a link of the first version. */
export const anyLink = fc.string().map((text) => `v1.${text}`);

/** The state after some actions, from the start or from another state. */
export const playedOn = <P, S extends FigureState, A>(
  model: FigureModel<P, S, A>,
  props: P,
  actions: readonly A[],
  from: S = model.init(props),
): S => actions.reduce<S>((state, action) => model.step(state, action, props), from);

/** Every state that actions lead to comes back from its own link. @param same what must be equal; left out: all of it */
export const comeBack = <P, S extends FigureState, A, T>(
  model: FigureModel<P, S, A>,
  props: P,
  played: fc.Arbitrary<S>,
  same: (state: S) => S | T = (state) => state,
): void =>
  fc.assert(fc.property(played, (state) => void expect(same(reopened(model, props, state))).toEqual(same(state))));

/** Whatever a link says, a state opens that has its words. @param told what must hold of it */
export const readAny = <P, S extends FigureState, A>(
  model: FigureModel<P, S, A>,
  props: P,
  told: (description: Description, state: S) => void,
): void =>
  fc.assert(
    fc.property(anyLink, (text) => {
      const state = opened(model, props, text);
      told(model.describe(state, props), state);
    }),
  );
