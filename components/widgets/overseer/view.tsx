'use client';
import type { KeyboardEvent } from 'react';
import { useFigure } from '../../figure/use-figure';
import { useFocusKept } from '../../figure/use-focus-kept';
import { Acts } from '../../ui/acts';
import { LiveRegion } from '../../ui/live-region';
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
  const told = useKept(state, (kept) => settle({ type: 'restore', kept }));
  const d = derive(state);
  const startOver = () => {
    eraseKept();
    reset();
  };
  const round: Round | null = state.act === 'alone' || state.act === 'helped' ? state.act : null;
  const { root, hold } = useFocusKept(
    round
      ? `${round} ${d[round].stage} ${d[round].trial?.number ?? ''}`
      : `${state.act} ${state.account} ${state.picked} ${state.result}`,
  );
  const dispatch: typeof figure.dispatch = (action) => {
    hold();
    figure.dispatch(action);
  };
  const parts = { id: props.id, state, d, dispatch, reset: startOver, told };
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
    // Whoever hears it is told where the critiques stand: behind the answers.
    helped: `${roundSays(state, 'helped', d.helped)}${d.helped.trial ? ' What three assistants say of it comes after that.' : ''}`,
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
      {/* A voice of its own: it is said once, and not again with every answer. */}
      <LiveRegion text={told} />
    </div>
  );
}
