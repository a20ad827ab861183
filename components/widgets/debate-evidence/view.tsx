'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Bench } from './bench';
import { Digit, Fault, Look, Open } from './looks';
import { type DebateEvidenceProps, model } from './model';
import { ACTS } from './params';
import { says } from './says';

/** What is known of debate, one thing at a time. */
export function View(props: DebateEvidenceProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, pointed } = figure;
  const parts = { state, dispatch, cites: props.cites ?? {} };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state)}>
      {state.act === 'look' && <Look {...parts} />}
      {state.act === 'open' && <Open {...parts} />}
      {state.act === 'digit' && <Digit {...parts} />}
      {state.act === 'fault' && <Fault />}
      {state.act === 'bench' && <Bench {...parts} pointed={pointed} />}
    </Acts>
  );
}
