'use client';
import { useMemo } from 'react';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { How, Look, Sizes, Towers } from './acts';
import { Bench } from './bench';
import { derive, model } from './model';
import { ACTS, type Props } from './params';
import { says } from './says';
import { useTraining } from './use-training';

/** The figure: the same hours, twice. */
export function View(props: Props) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, settle, reset, pointed } = figure;
  const { trees, start, id } = props;
  const derived = useMemo(
    () => derive(state, { id, trees, ...(start === undefined ? {} : { start }) }),
    [state, id, trees, start],
  );
  // A run goes on while acts come and go.
  const work = useTraining(derived, settle);
  const parts = { state, derived, dispatch };
  return (
    <Acts acts={ACTS} figure={figure} says={says(derived, state.act)}>
      {state.act === 'towers' && <Towers {...parts} />}
      {state.act === 'how' && <How {...parts} />}
      {state.act === 'look' && <Look {...parts} />}
      {state.act === 'sizes' && <Sizes {...parts} />}
      {state.act === 'bench' && <Bench {...parts} {...{ props, work, pointed }} onReset={reset} />}
    </Acts>
  );
}
