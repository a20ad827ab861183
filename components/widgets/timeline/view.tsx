'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Bench } from './bench';
import { Look, Works } from './looks';
import { model, type TimelineProps } from './model';
import { ACTS } from './params';
import { says } from './says';

/** Published works, and the conditions that each of them met. */
export function View(props: TimelineProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset } = figure;
  const parts = { state, dispatch, onClear: reset, props };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state, props.milestones)}>
      {state.act === 'look' && <Look {...parts} />}
      {state.act === 'works' && <Works {...parts} />}
      {state.act === 'bench' && <Bench {...parts} />}
    </Acts>
  );
}
