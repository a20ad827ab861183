'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Bench } from './bench';
import { Look, Order } from './look';
import { model, type Props } from './model';
import { ACTS } from './params';
import { says } from './says';

/** What a verdict hangs on: wishes that stay, reports that may be false, and who spends the minutes of finding out. */
export function View(props: Props) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset, pointed } = figure;
  const parts = { state, dispatch };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state, props)}>
      {state.act === 'look' && <Look {...parts} />}
      {state.act === 'order' && <Order {...parts} />}
      {state.act === 'bench' && <Bench {...parts} tree={props.tree} onReset={reset} pointed={pointed} />}
    </Acts>
  );
}
