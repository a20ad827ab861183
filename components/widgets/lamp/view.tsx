'use client';
import { useId } from 'react';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { TALL, WIDE } from './geometry';
import { type Action, derive, LONGEST, model, type Props, type State, sentence } from './model';
import { LEVELS, PAGES } from './params';
import { Picture } from './picture';

const CALL = ['Call an assistant', 'And another', 'And another'] as const;

/** The home page's figure: see model.ts for its numbers, geometry.ts for its picture. */
export function View(props: { id: string }) {
  const { state, dispatch, notice, dismissNotice } = useFigure<Props, State, Action>(model, props.id, props);
  const uid = useId();
  const { seems, lit, dark } = derive(state);
  const picture = { level: state.level, dark };
  return (
    <div className="@container">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <div className="relative hidden @[40rem]:block">
        <Picture {...picture} stage={WIDE} id={`${uid}w`} />
        <span className="absolute bottom-[3%] left-[5.5%] font-sans text-sm text-ink">you</span>
      </div>
      <div className="relative @[40rem]:hidden">
        <Picture {...picture} stage={TALL} id={`${uid}t`} />
        <span className="absolute bottom-[3%] left-[6.5%] font-sans text-sm text-ink">you</span>
      </div>
      <div className="mt-4 grid gap-x-10 gap-y-3 @[40rem]:grid-cols-[13rem_1fr]">
        <p className="font-serif text-ink" aria-hidden="true">
          <span className="text-4xl leading-none tabular-nums">{lit}</span>
          <span className="text-lg text-ink-2"> of {PAGES} pages lit</span>
          <span className={`block font-sans text-sm text-belief ${dark ? '' : 'invisible'}`}>
            {dark ? `${seems} seem lit` : '–'}
          </span>
        </p>
        <div>
          <div className="grid max-w-prose text-pretty font-serif text-lg leading-snug text-ink">
            <p aria-live="polite" className="col-start-1 row-start-1">
              {sentence(state)}
            </p>
            <p aria-hidden="true" className="invisible col-start-1 row-start-1 print:hidden">
              {LONGEST}
            </p>
          </div>
          <div className="needs-js mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
            {state.level < LEVELS ? (
              <Button look="solid" data-control="story" onClick={() => dispatch({ type: 'call' })}>
                {CALL[state.level]} <span aria-hidden="true">→</span>
              </Button>
            ) : (
              <Button look="solid" data-control="story" onClick={() => dispatch({ type: 'restart' })}>
                Start over <span aria-hidden="true">↺</span>
              </Button>
            )}
            <label
              data-control="choice"
              className="inline-flex min-h-9 cursor-pointer items-center gap-2 font-sans text-sm text-ink has-disabled:cursor-not-allowed has-disabled:text-ink-2"
            >
              <input
                type="checkbox"
                checked={state.wrong}
                onChange={(event) => dispatch({ type: 'wrong', value: event.target.checked })}
                className="size-5 accent-lamp"
              />
              What if one report is wrong?
            </label>
          </div>
        </div>
      </div>
    </div>
  );
}
