import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { StartOver } from '../../ui/start-over';
import type { SortingDeskProps, SortingDeskState } from './model';
import { longestPiles, pilesSays } from './says';
import { Slip, Tray } from './tray';

export interface PilesProps {
  props: SortingDeskProps;
  state: SortingDeskState;
  /** opens a case on the desk */
  onOpen: (id: string) => void;
  onReset: () => void;
}

/** All cases at once: those still on the desk, and the piles. Every one opens by a press. */
export function Piles({ props: { cases }, state, onOpen, onReset }: PilesProps) {
  const left = cases.filter((c) => state.answers[c.id] === undefined);
  return (
    <Stage>
      <Says longest={longestPiles(cases)}>{pilesSays(state, cases)}</Says>
      <Picture long="All cases" work>
        <div className="grid content-start gap-x-8 gap-y-5 sm:grid-cols-2">
          <section aria-label="Still on the desk" className="max-sm:order-last">
            <p className="flex gap-2 border-b border-control pb-1.5 text-sm font-semibold text-ink">
              <span className="flex-1">Still on the desk</span>
              <span className="font-normal text-ink-2">{left.length || ''}</span>
            </p>
            <ul className="grid gap-px pt-1">
              {left.map((c) => (
                <Slip key={c.id} here={c.id === state.current} onOpen={() => onOpen(c.id)}>
                  {c.title}
                </Slip>
              ))}
            </ul>
          </section>
          <Tray cases={cases} state={state} onOpen={onOpen} />
        </div>
      </Picture>
      <Controls>
        <div className={left.length < cases.length ? '' : 'invisible'}>
          <StartOver onClick={onReset} />
        </div>
      </Controls>
    </Stage>
  );
}
