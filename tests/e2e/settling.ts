/** Figures that go on by themselves: they compute in a worker, and a simulated reader makes choices until none is left. */
import type { FigureModel, FigureState } from '../../components/figure/contract';

/**
 * A figure's model that at every step has already come to rest: what the worker would compute is computed here.
 * @param waits whether the figure waits for its worker
 * @param computed what the worker would answer
 * @param chosen what the simulated reader does next; null when there is nothing left to choose
 */
export function settling<P, S extends FigureState, A>(
  bare: FigureModel<P, S, A>,
  waits: (state: S) => boolean,
  computed: (state: S) => A,
  chosen: (state: S) => A | null,
): FigureModel<P, S, A> {
  const settled = (state: S, props: P): S => {
    const next = waits(state) ? computed(state) : chosen(state);
    return next === null ? state : settled(bare.step(state, next, props), props);
  };
  return {
    ...bare,
    init: (props, given) => settled(bare.init(props, given), props),
    step: (state, action, props) => settled(bare.step(state, action, props), props),
  };
}
