'use client';
import { useMemo } from 'react';
import { useFigure } from '../../figure/use-figure';
import { unpackFinal } from '../../gym/link';
import { usePlayback } from '../../gym/playback';
import { createDesk, type ShownClip } from '../../gym/protocol';
import { Replaying } from '../../gym/replaying';
import { RewardLine, rewardScale } from '../../gym/reward-line';
import { useFreshClips, useSession } from '../../gym/use-session';
import { Acts } from '../../ui/acts';
import { WorkFailed } from '../../ui/work-failed';
import { Bench } from './bench';
import { bareClip } from './defaults';
import { AttemptAct, Beliefs, Teach } from './lesson';
import { model, type TeachProps } from './model';
import { ACTS } from './params';
import { says } from './says';
import { isReady, isTaught, requestOf, shownOf } from './state';

const make = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Teach it by comparing: see model.ts for what it computes, words.ts for what it says. */
export function View(props: TeachProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, settle, reset } = figure;
  const playback = usePlayback();
  const { play, root, started } = playback;
  const ready = isReady(state);
  const request = requestOf(state);
  const work = useSession({ make, makeDesk: createDesk, state, request, ready, dispatch, settle, root });
  const view = shownOf(state);
  // while the simulated reader goes through its ten, the clips run on: else nothing but crouches would be seen
  useFreshClips(playback, view.key, state.auto > 0);

  // a link's jump can be seen before its lesson has been played again
  const { final, act } = state;
  const best = useMemo(() => {
    const z = ready || final === '' ? null : unpackFinal(final);
    return z ? bareClip(z) : view.best;
  }, [ready, final, view]);

  const begin = () => {
    if (!started) play();
  };
  const lesson = { state, view, best, playback, taught: isTaught(state), dispatch, begin };
  const scale = rewardScale(view.pair);
  const line = (clip: ShownClip) => (
    <RewardLine clip={clip} scale={scale} clock={playback.still ? null : playback.clock} />
  );
  return (
    <div ref={root}>
      <Acts acts={ACTS} figure={figure} says={says(state)}>
        <WorkFailed failed={work.failed} instead="Taking back the last choice may help." />
        {act === 'teach' && <Teach {...lesson} />}
        {act === 'attempt' && <AttemptAct {...lesson} />}
        {act === 'beliefs' && <Beliefs lesson={lesson} line={line} />}
        {act !== 'bench' && <Replaying progress={work.progress} />}
        {act === 'bench' && <Bench lesson={lesson} line={line} work={work} cites={props.cites} onReset={reset} />}
      </Acts>
    </div>
  );
}
