import type { Ref } from 'react';
import { GapMark } from '../../ui/gap-mark';
import { type Case, type Could, PILES, pileOf } from './cases';
import { citesOf, earned, type SortingDeskProps, type SortingDeskState } from './model';

/** At a pile's button: who put the case there. Keeps its line when it says nothing. */
function Who({ mine, ours }: { mine: boolean; ours: boolean }) {
  return (
    <span className="block min-h-4 text-xs leading-4 font-normal whitespace-nowrap text-ink-2">
      {mine && ours ? 'you and we' : mine ? 'you' : ours ? 'we' : ''}
    </span>
  );
}

/** A hatched ground: something nobody has seen yet. The words lie on plain shade so that they read. */
function Shut({ id }: { id: string }) {
  return (
    <div className="relative flex h-full min-h-[inherit] items-center justify-center overflow-hidden rounded-sm bg-shade">
      <svg className="absolute inset-0 h-full w-full" aria-hidden="true">
        <defs>
          <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="1" x2="1" y1="0" y2="7" className="stroke-hatch" strokeOpacity="0.55" />
          </pattern>
        </defs>
        <rect width="100%" height="100%" fill={`url(#${id})`} />
      </svg>
      <p className="relative rounded-sm bg-shade px-3 py-1 text-center text-sm text-shade-ink">
        Our note opens once you have filed it
      </p>
    </div>
  );
}

interface SheetProps {
  props: SortingDeskProps;
  state: SortingDeskState;
  current: Case;
  index: number;
  hatch: string;
  titleId: string;
  titleRef: Ref<HTMLParagraphElement>;
  onFile: (could: Could) => void;
}

/** The case on the desk: what happened, the three piles to choose from, and, once chosen, our note. */
export function Sheet({ props, state, current, index, hatch, titleId, titleRef, onFile }: SheetProps) {
  const note = earned(current, state);
  return (
    <section aria-labelledby={titleId} className="flex h-full flex-col">
      <p className="text-xs text-ink-2">
        Case {index + 1} of {props.cases.length}
      </p>
      <p
        id={titleId}
        ref={titleRef}
        tabIndex={-1}
        className="mt-0.5 font-serif text-[1.375rem] leading-tight font-semibold text-balance text-ink outline-none"
      >
        {current.title}
      </p>
      <p className="mt-3 min-h-[13rem] font-serif text-[1.0625rem] leading-[1.5] text-ink sm:min-h-[8.2rem]">
        {current.what}
      </p>
      <p className="mt-4 mb-2 text-sm font-semibold text-ink">Could it have done what was wanted?</p>
      <div data-control="choice" className="needs-js grid gap-2 sm:grid-cols-3">
        {PILES.map(({ could, label, gap, digit }) => {
          const mine = note?.mine === could;
          return (
            <div key={could} className="grid grid-rows-[1fr_auto]">
              <button
                type="button"
                aria-pressed={mine}
                aria-disabled={note !== null}
                onClick={() => onFile(could)}
                className={`flex min-h-12 w-full items-center gap-2 rounded-md border px-3 py-1.5 text-left text-sm leading-tight transition-colors ${
                  mine
                    ? 'border-ink bg-paper-2 font-semibold text-ink'
                    : note
                      ? 'cursor-default border-rule text-ink-2'
                      : 'cursor-pointer border-control text-ink hover:border-ink hover:bg-paper-2'
                }`}
              >
                <GapMark gap={gap} className="size-4" />
                <span className="flex-1">{label}</span>
                <span className="sm:hidden">
                  <Who mine={mine} ours={note?.ours === could} />
                </span>
                {!note && (
                  <span aria-hidden="true" className="text-xs text-ink-2 max-sm:hidden">
                    {digit}
                  </span>
                )}
              </button>
              <div className="mt-1 text-center max-sm:hidden">
                <Who mine={mine} ours={note?.ours === could} />
              </div>
            </div>
          );
        })}
      </div>
      <div className="mt-4 min-h-[12rem] flex-1 sm:mt-2 sm:min-h-[14.5rem]">
        {note ? (
          <div
            key={current.id}
            className="h-full min-h-[inherit] rounded-sm bg-lit px-4 py-3.5 transition-opacity duration-300 motion-reduce:transition-none starting:opacity-0"
          >
            <p className="text-sm text-ink">
              {note.agree ? 'You and we' : 'We'} say:{' '}
              <strong className="font-semibold">{pileOf(note.ours).label}.</strong>
            </p>
            <p className="mt-1.5 font-serif text-base leading-[1.45] text-ink">{note.reason}</p>
            <p className="mt-2 text-xs text-ink-2">
              {citesOf(props, current).map(({ key, text }, i) => (
                <span key={key}>
                  {i > 0 && '; '}
                  <a href={`#source-${key}`} className="inline-block py-1">
                    {text}
                  </a>
                </span>
              ))}
              {current.evidence === 'secondary' && ', as other works report it'}
            </p>
          </div>
        ) : (
          <Shut id={hatch} />
        )}
      </div>
    </section>
  );
}
