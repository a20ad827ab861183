'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Bench } from './bench';
import { Look, Try } from './look';
import { derive, model, type NestedOversightProps } from './model';
import { ACTS } from './params';
import { says } from './says';

/** A ladder of models, each overseeing the next, in four games. */
export function View(props: NestedOversightProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset, pointed } = figure;
  const parts = { state, dispatch, derived: derive(state) };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state)}>
      {state.act === 'look' && <Look {...parts} />}
      {state.act === 'try' && <Try {...parts} />}
      {state.act === 'bench' && <Bench {...parts} onReset={reset} pointed={pointed} />}
    </Acts>
  );
}
