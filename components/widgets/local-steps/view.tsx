'use client';
import { useEffect, useRef } from 'react';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Find, Leaf } from './acts';
import { Bench } from './bench';
import { type Action, derive, model, type Props } from './model';
import { ACTS } from './params';
import { says, seenIn } from './says';

/** Break a tree without an invalid step; then look for the error in one that somebody else broke. */
export function View(props: Props) {
  const figure = useFigure(model, props.id, props);
  const { dispatch: step, reset } = figure;
  const { act } = figure.state;
  const state = seenIn(figure.state, act);
  // The buttons go when one is pressed; the focus goes to what that brought, but never to what came with a link.
  const acted = useRef(false);
  const dispatch = (action: Action) => {
    acted.current = true;
    step(action);
  };
  const tree = { d: derive(state), side: state.side, dispatch, acted };
  const told = useRef<HTMLParagraphElement>(null);
  const was = useRef(state.said);
  useEffect(() => {
    if (acted.current && was.current !== state.said && state.side === 'find') told.current?.focus();
    was.current = state.said;
  }, [state.said, state.side]);
  const parts = { state, tree, told };
  return (
    <Acts acts={ACTS} figure={figure} says={says(figure.state)}>
      {act === 'leaf' && <Leaf {...parts} />}
      {act === 'find' && <Find {...parts} />}
      {act === 'bench' && <Bench {...parts} onReset={reset} />}
    </Acts>
  );
}
