'use client';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { BetAct, CavesAct, TrainAct } from './acts';
import { Bench } from './bench';
import { keyOf } from './game';
import { model, type Props } from './model';
import { ACTS } from './params';
import { betSays, caveSays, isOpen, scenes, sentence, shownOf, verdict } from './state';
import { usePlay } from './use-play';
import { useTraining } from './use-training';
import { OUTCOMES, trainSays, WATCHING } from './words';

/** The coin at the end: see model.ts for what it computes, words.ts for what it says. */
export function View(props: Props) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, settle, reset } = figure;
  const { curve, job, failed } = useTraining(state, settle);
  const uid = useId();
  const shown = shownOf(state);
  const open = isOpen(state);
  const { caves, coin, sight, rocks } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are all that the scenes are made of
  const all = useMemo(() => scenes(state), [shown, caves, coin, sight, rocks]);
  const longest = Math.max(0, ...all.map(({ run }) => (run ? run.cells.length - 1 : 0)));
  const play = usePlay(longest, `${shown ? keyOf(shown.job) : ''}/${caves}/${coin}/${sight}`);
  // The press that commits moves the coin and starts the run, once the moved coin is on the page.
  const start = useRef(false);
  const { run } = play;
  useEffect(() => {
    if (!open || !start.current) return;
    start.current = false;
    if (!run()) setWatching(false);
  }, [open, run]);
  // What comes of it is said when that run is over.
  const [watching, setWatching] = useState(false);
  const played = useRef(false);
  useEffect(() => {
    if (played.current && !play.playing) setWatching(false);
    played.current = play.playing;
  }, [play.playing]);
  const said = watching ? null : verdict(state);
  const outcome = play.at >= longest ? all[state.cave - 1]?.outcome : null;
  const ended = outcome ? `Cave ${state.cave}: ${OUTCOMES[outcome].text}.` : '';
  const onCommit = () => {
    start.current = true;
    setWatching(true);
  };
  const parts = { id: uid, all, state, play, said, watching, dispatch, onCommit, live: curve, job, failed, reset };
  const says = {
    bet: [betSays(state, watching), ended],
    caves: [caveSays(state, all), ended],
    train: [trainSays(open)],
    bench: [watching ? WATCHING : sentence(state), said, ended],
  }[state.act];
  return (
    <Acts acts={ACTS} figure={figure} says={says.filter(Boolean).join(' ')}>
      {state.act === 'bet' && <BetAct {...parts} />}
      {state.act === 'caves' && <CavesAct {...parts} />}
      {state.act === 'train' && <TrainAct {...parts} />}
      {state.act === 'bench' && <Bench {...parts} />}
    </Acts>
  );
}
