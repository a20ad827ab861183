'use client';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { EasyAct, RatesAct, RoundAct } from './acts';
import { Bench } from './bench';
import type { Round } from './items';
import { derive, model, type Props } from './model';
import { ACTS } from './params';
import { easySays, ratesSays, roundSays } from './says';
import { eraseKept, useKept } from './use-stored';

/** The reader as overseer. */
export function View(props: Props) {
  const figure = useFigure(model, props.id, props);
  const { state, settle, reset } = figure;
  const root = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  const dispatch: typeof figure.dispatch = (action) => {
    held.current = root.current?.contains(document.activeElement) ?? false;
    figure.dispatch(action);
  };
  const told = useKept(state, (kept) => settle({ type: 'restore', kept }));
  const d = derive(state);
  const startOver = () => {
    eraseKept();
    reset();
  };
  const parts = { id: props.id, state, d, dispatch, reset: startOver, told };
  const round: Round | null = state.act === 'alone' || state.act === 'helped' ? state.act : null;
  const stage = round ? `${round} ${d[round].stage} ${d[round].trial?.number ?? ''}` : '';
  // Whoever pressed what is gone with its stage goes on at the first thing of the next one.
  useEffect(() => {
    if (stage && held.current && document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }, [stage]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).matches('input, select')) return;
    if (!round || d[round].stage !== 'judge') return;
    const key = event.key.toLowerCase();
    if (key === 'z') dispatch({ type: 'undo', round });
    else if (key === 'n') dispatch({ type: 'answer', round, sentence: null });
    // The tenth sentence has the 0, as on the keyboard.
    else if (/^\d$/.test(key)) dispatch({ type: 'answer', round, sentence: (Number(key) + 9) % 10 });
    else return;
    event.preventDefault();
  };
  const says = {
    easy: easySays(state),
    alone: roundSays(state, 'alone', d.alone),
    helped: roundSays(state, 'helped', d.helped),
    rates: ratesSays(state, d),
    bench: ratesSays(state, d),
  }[state.act];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: figures and letters are a second way to press the buttons inside
    <div ref={root} onKeyDown={onKeyDown}>
      <Acts acts={ACTS} figure={{ ...figure, dispatch }} says={says}>
        {state.act === 'easy' && <EasyAct {...parts} />}
        {round && <RoundAct {...parts} round={round} />}
        {state.act === 'rates' && <RatesAct {...parts} />}
        {state.act === 'bench' && <Bench {...parts} />}
      </Acts>
    </div>
  );
}
