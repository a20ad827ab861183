import { Button } from '../../ui/button';
import { Desk, type DeskHands, SheetHead } from '../../ui/desk';
import { GapMark } from '../../ui/gap-mark';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { type Could, PILES } from './cases';
import { derive, earned, type SortingDeskProps, type SortingDeskState } from './model';
import { NoteOrShut, PileButton, Who } from './parts';
import { LONGEST_SORT, sortSays } from './says';

export interface SortProps {
  props: SortingDeskProps;
  state: SortingDeskState;
  hands: DeskHands;
  onFile: (could: Could) => void;
  onNext: () => void;
}

/** One case and three piles; our note opens on the same card. */
export function Sort({ props, state, hands, onFile, onNext }: SortProps) {
  const { cases } = props;
  const { current, index, left } = derive(state, cases);
  const note = earned(current, state);
  return (
    <Desk name="Sorting desk" onKeyDown={hands.onKeyDown}>
      <Stage>
        <Says longest={LONGEST_SORT}>{sortSays(state, cases)}</Says>
        <Picture long="The case and our note">
          <section aria-labelledby={hands.titleId} className="flex min-h-[22.75rem] flex-col sm:min-h-[27.75rem]">
            <div data-work="">
              <SheetHead hands={hands} place={`Case ${index + 1} of ${cases.length}`} title={current.title} />
              <p className="mt-2 font-serif text-[1.0625rem] leading-[1.5] text-ink">{current.what}</p>
            </div>
            <div className="mt-3 grid min-h-14 flex-1">
              <NoteOrShut props={props} current={current} note={note} />
            </div>
          </section>
        </Picture>
        <Controls>
          <fieldset data-control="choice" className="grid min-w-0 grid-cols-3 gap-2 min-[900px]:grid-cols-1">
            <legend className="sr-only">Could it have done what was wanted?</legend>
            {PILES.map(({ could, label, gap }) => (
              <PileButton
                key={could}
                could={could}
                note={note}
                onFile={onFile}
                className="min-h-[5.25rem] flex-col justify-center gap-x-3 gap-y-0.5 px-1 py-1.5 text-center min-[900px]:min-h-13 min-[900px]:flex-row min-[900px]:px-4 min-[900px]:text-left"
              >
                <GapMark gap={gap} className="size-4" />
                <span className="min-[900px]:flex-1">{label}</span>
                {note && <Who could={could} note={note} />}
              </PileButton>
            ))}
          </fieldset>
          <div className="flex min-h-9 justify-end">
            {(note ? left > 0 : left > 1) && (
              <Button look={note ? 'solid' : 'quiet'} onClick={onNext}>
                {note ? 'Next case' : 'Leave it for later'} <span aria-hidden="true">→</span>
              </Button>
            )}
          </div>
        </Controls>
      </Stage>
    </Desk>
  );
}
