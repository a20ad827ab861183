'use client';
import { Button } from '../../ui/button';
import { Slider } from '../../ui/slider';
import { ATTEMPTS } from './seeds';

export interface BetProps {
  draft: number;
  /** landings of twenty before the camera cut away */
  before: number | undefined;
  ready: boolean;
  onDraft: (bet: number) => void;
  onBet: () => void;
  onUndo: () => void;
}

/** The commitment: only then is the cut lifted. */
export function Bet({ draft, before, ready, onDraft, onBet, onUndo }: BetProps) {
  return (
    <div className="needs-js max-w-[30rem]">
      <p className="font-serif text-lg leading-snug text-ink">
        You see its best attempt, up to the cut. Now it makes twenty.
        {before !== undefined && ` Before the camera cut away, it landed ${before}.`}
      </p>
      <div className="mt-4">
        <Slider
          label="It lands, on its feet and standing"
          value={draft}
          range={{ min: 0, max: ATTEMPTS, step: 1 }}
          text={`${draft} of ${ATTEMPTS}`}
          ends={['none', 'all twenty']}
          tone="lamp"
          onChange={onDraft}
        />
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button
          look="solid"
          className="min-h-12 px-5 text-base font-semibold"
          aria-disabled={!ready}
          onClick={() => ready && onBet()}
        >
          Bet {draft}, and lift the cut
        </Button>
        <Button look="quiet" className="min-h-12" onClick={onUndo}>
          Take back the last choice
        </Button>
      </div>
    </div>
  );
}
