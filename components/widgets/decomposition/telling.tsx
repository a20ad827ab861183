import { StoryBar } from '../../ui/story-bar';
import type { Derived } from './derived';
import type { Dispatch } from './parts';

interface TellingProps {
  derived: Derived;
  step: number;
  dispatch: Dispatch;
  /** the longest sentence, where room is kept for it */
  reserve?: string;
}

/** The story in sentences, and the way through it. */
export function Telling({ derived: { frame, frames }, step, dispatch, ...room }: TellingProps) {
  return (
    <StoryBar
      sentence={frame.sentence}
      index={Math.min(step, frames.length - 1)}
      count={frames.length}
      onIndex={(index) => dispatch({ type: 'step', index })}
      startLabel="Begin"
      {...room}
    />
  );
}
