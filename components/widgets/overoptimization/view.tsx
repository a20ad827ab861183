'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { InCloud, Measured, Pages } from './acts';
import { Bench } from './bench';
import { derive, model, type OveroptimizationProps } from './model';
import { ACTS } from './params';
import { says } from './says';

/** Overoptimisation: a cloud of answers, ten pages, one measured curve, and five judges on one axis. */
export function View(props: OveroptimizationProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset, pointed } = figure;
  const parts = { state, dispatch, derived: derive(state) };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state)}>
      {state.act === 'cloud' && <InCloud {...parts} />}
      {state.act === 'pages' && <Pages {...parts} />}
      {state.act === 'measured' && <Measured {...parts} />}
      {state.act === 'bench' && <Bench {...parts} onReset={reset} pointed={pointed} />}
    </Acts>
  );
}
