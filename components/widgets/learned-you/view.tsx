'use client';
import { type KeyboardEvent, useState } from 'react';
import { useFigure } from '../../figure/use-figure';
import { useFocusKept } from '../../figure/use-focus-kept';
import { Acts } from '../../ui/acts';
import { LiveRegion } from '../../ui/live-region';
import { HelpAct, helpedFares, JudgeAct, TasteAct, WritersAct } from './acts';
import { Bench } from './bench';
import { derive, model, type Props } from './model';
import { ACTS } from './params';
import { ENDS } from './rounds';
import { helpSays, judgeSays, sheetSays, tasteSays, writersSays } from './says';
import { eraseKept, useKept } from './use-stored';

/** The machine that learned the reader. */
export function View(props: Props) {
  const figure = useFigure(model, props.id, props);
  const { state, settle, reset } = figure;
  const [clock, setClock] = useState(true);
  const told = useKept(state, (kept) => settle({ type: 'restore', kept }));
  const d = derive(state);
  const startOver = () => {
    eraseKept();
    reset();
  };
  const { root, hold } = useFocusKept(
    `${state.act} ${d.waits} ${d.lying?.of ?? ''} ${state.verdicts.length >= ENDS[1]}`,
  );
  const dispatch: typeof figure.dispatch = (action) => {
    hold();
    figure.dispatch(action);
  };
  const parts = { id: props.id, state, d, dispatch, reset: startOver, told, clock, setClock };
  const judging = d.lying !== null && (state.act === 'judge' || state.act === 'bench' || state.act === 'help');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).matches('input, select')) return;
    const key = event.key.toLowerCase();
    if (judging && (key === 'a' || key === 's')) dispatch({ type: 'judge', accept: key === 'a' });
    else if (key === 'z') dispatch({ type: 'undo' });
    else return;
    event.preventDefault();
  };
  const fares = state.verdicts.length >= ENDS[2] ? helpedFares(state.seed, state.verdicts) : null;
  const says = {
    judge: judgeSays(state, d),
    writers: writersSays(state, d.outcome),
    taste: tasteSays(state, d.outcome),
    help: helpSays(state, d, fares),
    bench: d.outcome ? writersSays(state, d.outcome) : judgeSays(state, d),
  }[state.act];
  const lies =
    (state.act === 'judge' && state.verdicts.length < ENDS[1]) || state.act === 'help' || state.act === 'bench';
  const spoken = lies && d.lying ? `${says} ${sheetSays(d.lying)}` : says;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the letters are a second way to press the buttons inside
    <div ref={root} onKeyDown={onKeyDown}>
      <Acts acts={ACTS} figure={{ ...figure, dispatch }} says={spoken}>
        {state.act === 'judge' && <JudgeAct {...parts} />}
        {state.act === 'writers' && <WritersAct {...parts} />}
        {state.act === 'taste' && <TasteAct {...parts} />}
        {state.act === 'help' && <HelpAct {...parts} />}
        {state.act === 'bench' && <Bench {...parts} />}
      </Acts>
      {/* A voice of its own: it is said once, and not again with every answer. */}
      <LiveRegion text={told} />
    </div>
  );
}
