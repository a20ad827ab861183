'use client';
import { useDeferredValue, useMemo } from 'react';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Bench } from './bench';
import { lightSays } from './light';
import { LightAct } from './light-act';
import { derive, model } from './model';
import { ACTS, type Props } from './params';
import { StoryAct } from './story-act';

/** The figure: what a person can judge, and what can be made judgeable. */
export function View(props: Props) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, pointed } = figure;
  // A page may hand over new props objects; the figure's trees never change while it lives.
  const { trees, start, id } = props;
  const { act, step, budget } = state;
  const derived = useMemo(
    () => derive(state, { id, trees, ...(start === undefined ? {} : { start }) }),
    [state, id, trees, start],
  );
  // The words and the slider answer at once; the drawing follows as soon as it is ready.
  const drawn = useDeferredValue(derived);
  const parts = { derived, drawn, budget, step, pointed, dispatch };
  return (
    // The story has a voice of its own.
    <Acts acts={ACTS} figure={figure} says={act === 'light' ? lightSays(derived) : ''}>
      {act === 'light' && <LightAct {...parts} />}
      {act === 'story' && <StoryAct {...parts} />}
      {act === 'bench' && <Bench {...parts} trees={trees} />}
    </Acts>
  );
}
