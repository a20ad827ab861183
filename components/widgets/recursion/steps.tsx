import { useMemo } from 'react';
import { StoryBar } from '../../ui/story-bar';
import { longestOf } from '../../words/longest';
import type { Derived } from './derived';
import type { Action, State } from './model';

export interface StepsProps {
  state: State;
  derived: Derived;
  dispatch: (action: Action) => void;
  /** told in pieces of the work, as everything in an act; in per cent otherwise */
  inPieces?: boolean;
}

/** The steps of the story, and the sentence of the present one. */
export function Steps({ state, derived, dispatch, inPieces = false }: StepsProps) {
  const frames = inPieces ? derived.inPieces : derived.frames;
  const index = Math.min(state.step, frames.length - 1);
  const reserve = useMemo(() => longestOf(frames.map((f) => f.sentence)), [frames]);
  return (
    <StoryBar
      sentence={frames[index]?.sentence ?? ''}
      index={index}
      count={frames.length}
      onIndex={(index) => dispatch({ type: 'step', index })}
      startLabel="See how"
      reserve={reserve}
    />
  );
}
