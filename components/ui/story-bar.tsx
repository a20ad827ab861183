import { useId } from 'react';
import { Button } from './button';
import { LiveRegion } from './live-region';
import { Room } from './room';

export interface StoryBarProps {
  /** the sentence of the present step */
  sentence: string;
  /** the present step, from 0 */
  index: number;
  /** how many steps there are */
  count: number;
  onIndex: (index: number) => void;
  /** what the steps are, for the scrub bar's name: "Step of the story" */
  label?: string;
  /** the words on the forward button at the very start, such as "Break it down" */
  startLabel?: string;
  /** the longest sentence of the story: its height is kept free, so that nothing below moves from step to step */
  reserve?: string;
}

/**
 * Steps through a story of keyframes: the sentence first, then the reader presses, then the figure moves.
 * Back, next and a scrub bar all set the same index; the sentence is said once they rest.
 */
export function StoryBar({
  sentence,
  index,
  count,
  onIndex,
  label = 'Step of the story',
  startLabel = 'Start',
  reserve,
}: StoryBarProps) {
  const id = useId();
  const last = count - 1;
  return (
    <div data-part="story" className="font-sans">
      <Room
        className="min-h-[4.5rem] max-w-prose text-pretty font-serif text-lg leading-snug text-ink sm:min-h-14"
        longest={reserve}
      >
        {sentence}
      </Room>
      <LiveRegion text={sentence} />
      <div data-control="story" className="needs-js mt-2 flex flex-wrap items-center gap-2">
        {/* Not `disabled`: a button that is focused when it becomes so would lose the focus to the page. */}
        <Button onClick={() => index > 0 && onIndex(index - 1)} aria-disabled={index === 0} aria-label="Step back">
          <span aria-hidden="true">←</span> Back
        </Button>
        <Button look="solid" onClick={() => onIndex(index === last ? 0 : index + 1)}>
          {index === last ? 'Again' : index === 0 ? startLabel : 'Next'}{' '}
          <span aria-hidden="true">{index === last ? '↺' : '→'}</span>
        </Button>
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          step={1}
          value={index}
          aria-valuetext={`Step ${index + 1} of ${count}`}
          onChange={(event) => onIndex(Number(event.target.value))}
          className="h-7 min-w-20 flex-1 cursor-pointer accent-ink"
        />
        <span className="text-xs tabular-nums text-ink-2" aria-hidden="true">
          {index + 1}/{count}
        </span>
      </div>
    </div>
  );
}
