'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Bench } from './bench';
import { Look, Own, Three } from './looks';
import { type FooledJudgesProps, model } from './model';
import { ACTS } from './params';
import { says } from './says';

/** A hundred answers, judged before and after. */
export function View(props: FooledJudgesProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset, pointed } = figure;
  const parts = { state, dispatch };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state)}>
      {state.act === 'look' && <Look {...parts} />}
      {state.act === 'setups' && <Three {...parts} />}
      {state.act === 'if' && <Own {...parts} />}
      {state.act === 'bench' && <Bench {...parts} onReset={reset} pointed={pointed} />}
    </Acts>
  );
}
