'use client';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { PILES, pileOf } from './cases';
import { derive, earned, model, type SortingDeskAction, type SortingDeskProps, standing } from './model';
import { Sheet } from './sheet';
import { Tray } from './tray';

/** Sheets that still lie under the present one, as edges; at most three are drawn. */
function Edges({ left }: { left: number }) {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0">
      {left > 2 && <div className="absolute inset-x-3 -bottom-2.5 h-6 rounded-md border border-rule bg-paper" />}
      {left > 1 && <div className="absolute inset-x-1.5 -bottom-[5px] h-6 rounded-md border border-rule bg-paper" />}
    </div>
  );
}

/** The sorting desk: one case at a time on the sheet, the filed ones in the tray. */
export function View(props: SortingDeskProps) {
  const { cases } = props;
  const { state, dispatch, reset, notice, dismissNotice } = useFigure(model, props.id, props);
  const { current, index, left } = derive(state, cases);
  const note = earned(current, state);
  const id = useId();

  // The button that was pressed may vanish; the focus goes to the title of the case instead.
  const title = useRef<HTMLParagraphElement>(null);
  const turned = useRef(false);
  const shown = current.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect must run whenever another case is shown
  useEffect(() => {
    if (turned.current) title.current?.focus();
    turned.current = false;
  }, [shown]);
  const turn = (action: SortingDeskAction) => {
    turned.current = true;
    dispatch(action);
  };

  const startOver = () => {
    reset();
    title.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pile = PILES.find(({ digit }) => digit === event.key);
    if (!pile) return;
    event.preventDefault();
    dispatch({ type: 'file', could: pile.could });
  };

  const said = note
    ? `You say: ${pileOf(note.mine).label}. We say: ${pileOf(note.ours).label}. ${note.reason} ${standing(state, cases)}`
    : '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this groups a sheet and a tray
    <div role="group" aria-label="Sorting desk" onKeyDown={onKeyDown} className="font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <div className="grid gap-x-10 gap-y-9 md:grid-cols-[minmax(0,1fr)_17.5rem]">
        <div className="relative">
          <Edges left={note ? left + 1 : left} />
          <div className="relative flex h-full flex-col rounded-md border border-rule bg-paper p-4 sm:p-6">
            <Sheet
              props={props}
              state={state}
              current={current}
              index={index}
              hatch={`${id}-hatch`}
              titleId={`${id}-title`}
              titleRef={title}
              onFile={(could) => dispatch({ type: 'file', could })}
            />
            <div className="needs-js mt-4 flex min-h-9 flex-wrap items-center justify-between gap-2">
              <span data-control="choice" className={`text-xs text-ink-2 ${left > 0 ? 'max-sm:hidden' : ''}`}>
                {left === 0
                  ? 'That was the last case. Any slip opens again.'
                  : note
                    ? ''
                    : 'Keys 1, 2 and 3 work too, once the desk has the focus.'}
              </span>
              {(note ? left > 0 : left > 1) && (
                <Button look={note ? 'solid' : 'quiet'} onClick={() => turn({ type: 'next' })} className="ml-auto">
                  {note ? 'Next case' : 'Leave it for later'} <span aria-hidden="true">→</span>
                </Button>
              )}
            </div>
          </div>
        </div>
        <div className="flex flex-col justify-between gap-5">
          <Tray cases={cases} state={state} onOpen={(which) => turn({ type: 'open', id: which })} />
          <div>
            <p className="min-h-[4.5rem] font-serif text-base leading-snug text-ink">{standing(state, cases)}</p>
            <Button
              look="quiet"
              onClick={startOver}
              className={`needs-js -mx-3 mt-1 ${left < cases.length ? '' : 'invisible'}`}
            >
              Start over
            </Button>
          </div>
        </div>
      </div>
      <LiveRegion text={said} />
    </div>
  );
}
