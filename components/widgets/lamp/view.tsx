'use client';
import { useId } from 'react';
import { useFigure } from '../../figure/use-figure';
import { Button } from '../../ui/button';
import { Check } from '../../ui/check';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Room } from '../../ui/room';
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
          <Room className="max-w-prose text-pretty font-serif text-lg leading-snug text-ink" longest={LONGEST}>
            {sentence(state)}
          </Room>
          <LiveRegion text={sentence(state)} />
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
            <Check
              on={state.wrong}
              onChange={(on) => dispatch({ type: 'wrong', value: on })}
              className="inline-flex min-h-9 items-center gap-2 font-sans text-sm text-ink"
              box="size-5 accent-lamp"
            >
              What if one report is wrong?
            </Check>
          </div>
        </div>
      </div>
    </div>
  );
}
