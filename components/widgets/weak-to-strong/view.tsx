'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Bench } from './bench';
import { Gap } from './gap';
import { model, type WeakToStrongProps } from './model';
import { ACTS } from './params';
import { Agents, GuessAct } from './reported';
import { says } from './says';

/** How much of a gap comes back under a weak supervisor. */
export function View(props: WeakToStrongProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset, pointed } = figure;
  const parts = { state, dispatch };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state)}>
      {state.act === 'gap' && <Gap {...parts} />}
      {state.act === 'guess' && <GuessAct {...parts} />}
      {state.act === 'agents' && <Agents figure={figure} />}
      {state.act === 'bench' && <Bench {...parts} onReset={reset} pointed={pointed} />}
    </Acts>
  );
}
