import type { ReactNode } from 'react';
import { GapMark } from '../../ui/gap-mark';
import { type Case, PILES, pileOf } from './cases';
import { earned, type SortingDeskState } from './model';

interface TrayProps {
  cases: readonly Case[];
  state: SortingDeskState;
  onOpen: (id: string) => void;
}

/** A case by its title; it opens again. */
export function Slip({ here, onOpen, children }: { here: boolean; onOpen: () => void; children: ReactNode }) {
  return (
    <li className="transition duration-300 motion-reduce:transition-none starting:-translate-x-2 starting:opacity-0">
      <button
        type="button"
        onClick={onOpen}
        aria-current={here ? 'true' : undefined}
        className={`flex min-h-8 w-full cursor-pointer items-center gap-2 rounded-sm px-2 py-1 text-left text-sm leading-snug hover:bg-paper hover:text-ink ${
          here ? 'bg-paper text-ink' : 'text-ink-2'
        }`}
      >
        {children}
      </button>
    </li>
  );
}

/** The three piles with what the reader has filed. A slip opens its case again; a mark on it says where we would put it. */
export function Tray({ cases, state, onOpen }: TrayProps) {
  return (
    <div className="grid content-start gap-y-5">
      {PILES.map(({ could, label, gap }) => {
        const slips = cases.filter((c) => state.answers[c.id] === could);
        return (
          <section key={could} aria-label={`Filed under: ${label}`} className="min-h-19">
            <p className="flex items-center gap-2 border-b border-control pb-1.5 text-sm font-semibold text-ink">
              <GapMark gap={gap} className="size-4" />
              <span className="flex-1">{label}</span>
              <span className="font-normal text-ink-2">{slips.length || ''}</span>
            </p>
            {slips.length > 0 && (
              <ul className="grid gap-px pt-1">
                {slips.map((c) => {
                  const differs = earned(c, state)?.agree === false;
                  return (
                    <Slip key={c.id} here={c.id === state.current} onOpen={() => onOpen(c.id)}>
                      <span className="flex-1">{c.title}</span>
                      {differs && (
                        <span className="flex items-center gap-1 text-xs whitespace-nowrap text-ink-2">
                          <span aria-hidden="true">we</span>
                          <GapMark gap={pileOf(c.could).gap} />
                          <span className="sr-only">we say: {pileOf(c.could).label}</span>
                        </span>
                      )}
                    </Slip>
                  );
                })}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
