import { useMemo } from 'react';
import { StoryBar } from '../../ui/story-bar';
import { longestOf } from '../../words/longest';
import type { Derived } from './derived';
import type { Action, State } from './model';

export interface StepsProps {
  state: State;
  derived: Derived;
  dispatch: (action: Action) => void;
}

/** The steps of the story, and the sentence of the present one. */
export function Steps({ state, derived: { frames, frame }, dispatch }: StepsProps) {
  const reserve = useMemo(() => longestOf(frames.map((f) => f.sentence)), [frames]);
  return (
    <StoryBar
      sentence={frame.sentence}
      index={Math.min(state.step, frames.length - 1)}
      count={frames.length}
      onIndex={(index) => dispatch({ type: 'step', index })}
      startLabel="See how"
      reserve={reserve}
    />
  );
}
