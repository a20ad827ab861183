'use client';
import { useMemo } from 'react';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Curve, Heights, Steps } from './acts';
import { Bench } from './bench';
import { model } from './model';
import { ACTS, type Props } from './params';
import { says } from './says';
import { derive } from './words';

/** The figure: three steps, their curve, thirty levels, and all of it. */
export function View(props: Props) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset, pointed } = figure;
  const derived = useMemo(() => derive(state), [state]);
  const parts = { state, derived, dispatch, pointed };
  return (
    <Acts acts={ACTS} figure={figure} says={says(derived, state.act)}>
      {state.act === 'steps' && <Steps {...parts} />}
      {state.act === 'curve' && <Curve {...parts} />}
      {state.act === 'heights' && <Heights {...parts} />}
      {state.act === 'bench' && <Bench {...parts} onReset={reset} />}
    </Acts>
  );
}
