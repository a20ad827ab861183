import { type DeskHands, SheetHead } from '../../ui/desk';
import { GapMark } from '../../ui/gap-mark';
import { type Case, type Could, PILES } from './cases';
import { earned, type SortingDeskProps, type SortingDeskState } from './model';
import { NoteOrShut, PileButton, Who } from './parts';

interface SheetProps {
  props: SortingDeskProps;
  state: SortingDeskState;
  current: Case;
  index: number;
  hands: DeskHands;
  onFile: (could: Could) => void;
}

/** The case on the desk: what happened, the three piles to choose from, and, once chosen, our note. */
export function Sheet({ props, state, current, index, hands, onFile }: SheetProps) {
  const note = earned(current, state);
  return (
    <section aria-labelledby={hands.titleId} className="flex h-full flex-col">
      <SheetHead hands={hands} place={`Case ${index + 1} of ${props.cases.length}`} title={current.title} />
      <p className="mt-3 min-h-[13rem] font-serif text-[1.0625rem] leading-[1.5] text-ink sm:min-h-[8.2rem]">
        {current.what}
      </p>
      <p className="mt-4 mb-2 text-sm font-semibold text-ink">Could it have done what was wanted?</p>
      <div data-control="choice" className="needs-js grid gap-2 sm:grid-cols-3">
        {PILES.map(({ could, label, gap, digit }) => (
          <div key={could} className="grid grid-rows-[1fr_auto]">
            <PileButton
              could={could}
              note={note}
              onFile={onFile}
              className="min-h-12 w-full gap-2 px-3 py-1.5 text-left"
            >
              <GapMark gap={gap} className="size-4" />
              <span className="flex-1">{label}</span>
              <span className="sm:hidden">
                <Who could={could} note={note} />
              </span>
              {!note && (
                <span aria-hidden="true" className="text-xs text-ink-2 max-sm:hidden">
                  {digit}
                </span>
              )}
            </PileButton>
            <div className="mt-1 text-center max-sm:hidden">
              <Who could={could} note={note} />
            </div>
          </div>
        ))}
      </div>
      <div className="mt-4 min-h-[12rem] flex-1 sm:mt-2 sm:min-h-[14.5rem]">
        <NoteOrShut props={props} current={current} note={note} />
      </div>
    </section>
  );
}
