'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Motion } from '../../ui/motion';
import { Bench } from './bench';
import { Look, Round } from './look';
import { derive, model, type ProtocolsProps } from './model';
import { ACTS } from './params';
import { says } from './says';

/** One task, four protocols, the same questions. */
export function View(props: ProtocolsProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset, pointed } = figure;
  const parts = { state, dispatch, derived: derive(state, props) };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state, props)}>
      <Motion>
        {state.act === 'look' && <Look {...parts} />}
        {state.act === 'round' && <Round {...parts} />}
      </Motion>
      {state.act === 'bench' && <Bench {...parts} cites={props.cites ?? {}} onReset={reset} pointed={pointed} />}
    </Acts>
  );
}
