'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button';
import { Desk, type DeskHands, SheetHead } from './desk';
import { Shut } from './shut';
import { Controls, type PaneRoom, Picture, Says, Stage } from './stage';

export interface SheetActProps {
  /** the desk's name */
  name: string;
  hands: DeskHands;
  /** the question, and after the answer what it came to */
  says: string;
  longest: string;
  /** what a sheet is called, "task", and which of how many it is */
  noun: string;
  place: string;
  title: string;
  /** what lies there to be judged */
  work: string;
  /** our own answer; null while the reader has not given theirs */
  note: ReactNode;
  /** what stands in its place until then */
  shut: string;
  /** the possible answers, as buttons */
  choices: ReactNode;
  /** what room they leave the sheet on a phone */
  room: Exclude<PaneRoom, 'high'>;
  /** sheets without an answer */
  left: number;
  onNext: () => void;
}

/** One sheet and its few answers on one screen; our answer opens on the same sheet, which scrolls where it is long. */
export function SheetAct(act: SheetActProps) {
  const { hands, noun, note, left } = act;
  const answered = note !== null;
  // On a phone the sheet fills its pane: the answer, when it opens, comes to the pane's top; another sheet begins at its own.
  const opened = useRef<HTMLDivElement>(null);
  const was = useRef({ title: act.title, answered });
  useEffect(() => {
    const [before, pane] = [was.current, opened.current?.closest('.stage-picture')];
    was.current = { title: act.title, answered };
    if (!pane) return;
    if (before.title !== act.title) pane.scrollTop = 0;
    else if (answered && !before.answered) pane.scrollTop = opened.current?.offsetTop ?? 0;
  }, [act.title, answered]);
  return (
    <Desk name={act.name} onKeyDown={hands.onKeyDown}>
      <Stage>
        <Says longest={act.longest}>{act.says}</Says>
        <Picture long={`The ${noun} and our answer`} room={act.room}>
          <section
            aria-labelledby={hands.titleId}
            className={`flex flex-col ${act.room === 'low' ? 'min-h-[13.75rem]' : 'min-h-[16.75rem]'} min-[900px]:min-h-[27.5rem]`}
          >
            <div data-work="">
              <SheetHead hands={hands} place={act.place} title={act.title} />
              <p className="mt-2 font-serif text-[1.0625rem] leading-[1.45] text-ink">{act.work}</p>
            </div>
            <div ref={opened} className="mt-3 grid min-h-14 flex-1">
              {note ?? <Shut>{act.shut}</Shut>}
            </div>
          </section>
        </Picture>
        <Controls>
          {act.choices}
          <div className="flex min-h-9 justify-end">
            {(answered ? left > 0 : left > 1) && (
              <Button look={answered ? 'solid' : 'quiet'} onClick={act.onNext}>
                {answered ? `Next ${noun}` : 'Leave it for later'} <span aria-hidden="true">→</span>
              </Button>
            )}
          </div>
        </Controls>
      </Stage>
    </Desk>
  );
}
