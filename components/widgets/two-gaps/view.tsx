'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Bench } from './bench';
import { Guessing, Look, Real } from './look';
import { model, type TwoGapsProps } from './model';
import { ACTS } from './params';
import { says } from './says';

/** Two gaps: what a system showed, what was brought out of it, and what nobody knows. */
export function View(props: TwoGapsProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset, pointed } = figure;
  const parts = { state, dispatch };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state)}>
      {state.act === 'look' && <Look {...parts} />}
      {state.act === 'guess' && <Guessing {...parts} onReset={reset} />}
      {state.act === 'real' && <Real {...parts} />}
      {state.act === 'bench' && <Bench {...parts} onReset={reset} pointed={pointed} />}
    </Acts>
  );
}
