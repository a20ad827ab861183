'use client';
import { type KeyboardEvent, useId } from 'react';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { useTurn } from '../../ui/use-turn';
import { Choices } from './choices';
import { PROTOCOLS } from './items';
import { Ledger } from './ledger';
import { Key } from './marks';
import {
  derive,
  model,
  standing,
  verdictInWords,
  verdictOn,
  type WhichProtocolAction,
  type WhichProtocolProps,
} from './model';
import { Ask, Note } from './note';

/** Which protocol is this? One scene at a time on the sheet, all of them in the ledger beside it. */
export function View(props: WhichProtocolProps) {
  const { items } = props;
  const { state, dispatch, reset, notice, dismissNotice } = useFigure(model, props.id, props);
  const { current, index, left, answered, right } = derive(state, items);
  const verdict = verdictOn(current, state);
  const { heading, turning } = useTurn<HTMLParagraphElement>(current.id);
  const title = useId();

  const turn = (action: WhichProtocolAction) => {
    turning();
    dispatch(action);
  };
  const startOver = () => {
    reset();
    heading.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const protocol = PROTOCOLS.find(({ digit }) => digit === event.key);
    if (!protocol) return;
    event.preventDefault();
    dispatch({ type: 'answer', answer: protocol.value });
  };

  const said = verdict ? `${verdictInWords(current, verdict)} ${current.why} ${standing(state, items)}` : '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this groups a sheet and a list
    <div role="group" aria-label="Which protocol is this?" onKeyDown={onKeyDown} className="font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-[minmax(0,1fr)_16rem]">
        <section aria-labelledby={title} className="flex flex-col rounded-md border border-rule bg-paper p-4 sm:p-6">
          <p className="text-xs text-ink-2">
            Scene {index + 1} of {items.length}
          </p>
          <p
            id={title}
            ref={heading}
            tabIndex={-1}
            className="mt-0.5 font-serif text-[1.375rem] leading-tight font-semibold text-balance text-ink outline-none"
          >
            {current.title}
          </p>
          <p className="mt-2.5 min-h-[11.5rem] font-serif text-[1.0625rem] leading-[1.5] text-ink sm:min-h-[6.4rem]">
            {current.scene}
          </p>
          <p className="mt-4 mb-2 text-sm font-semibold text-ink">Which protocol is this?</p>
          <Choices item={current} mine={verdict?.mine} onAnswer={(answer) => dispatch({ type: 'answer', answer })} />
          <div className="mt-4 min-h-[33rem] flex-1 sm:min-h-[24.5rem]">
            {verdict ? <Note props={props} item={current} verdict={verdict} /> : <Ask />}
          </div>
          <div className="needs-js mt-4 flex min-h-9 flex-wrap items-center justify-between gap-2">
            <span data-control="choice" className={`text-xs text-ink-2 ${left > 0 ? 'max-sm:hidden' : ''}`}>
              {left === 0
                ? 'That was the last scene. Any of them opens again.'
                : verdict
                  ? ''
                  : 'Keys 1 to 4 work too, once the figure has the focus.'}
            </span>
            {(verdict ? left > 0 : left > 1) && (
              <Button look={verdict ? 'solid' : 'quiet'} onClick={() => turn({ type: 'next' })} className="ml-auto">
                {verdict ? 'Next scene' : 'Leave it for later'} <span aria-hidden="true">→</span>
              </Button>
            )}
          </div>
        </section>
        <div className="flex flex-col gap-6">
          <div>
            <p className="flex justify-between border-b border-control pb-2 text-sm font-semibold text-ink">
              Right so far
              <span className="font-normal tabular-nums text-ink-2">
                {answered > 0 ? `${right} of ${answered}` : ''}
              </span>
            </p>
            <div className="mt-2">
              <Ledger items={items} state={state} onOpen={(id) => turn({ type: 'open', id })} />
            </div>
          </div>
          <Key />
          <div className="mt-auto">
            <p className="min-h-[5.5rem] font-serif text-base leading-snug text-ink">{standing(state, items)}</p>
            <Button
              look="quiet"
              onClick={startOver}
              className={`needs-js -mx-3 mt-1 ${answered > 0 ? '' : 'invisible'}`}
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
