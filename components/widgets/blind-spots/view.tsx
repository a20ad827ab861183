'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Bench } from './bench';
import { LampAct, Look, Push } from './looks';
import { derive, model, type Props, truthOf } from './model';
import { ACTS } from './params';
import { says } from './says';
import { useFit } from './use-fit';
import { useSettled } from './use-settled';

/** Blind spots: see model.ts for what it computes, says.ts and words.ts for what it says. */
export function View(props: Props) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, settle, reset, pointed } = figure;
  const { failed } = useFit(state, settle);
  const truth = truthOf(state);
  const settled = useSettled(truth !== null);
  const parts = { state, dispatch, told: derive(state), truth, settled, pointed, failed };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state)}>
      {state.act === 'look' && <Look {...parts} />}
      {state.act === 'lamp' && <LampAct {...parts} figure={figure} />}
      {state.act === 'push' && <Push {...parts} figure={figure} />}
      {state.act === 'bench' && <Bench {...parts} onReset={reset} />}
    </Acts>
  );
}
