'use client';
import { useEffect } from 'react';
import { useFigure } from '../../figure/use-figure';
import { usePlayback } from '../../gym/playback';
import { useFreshClips, useSession } from '../../gym/use-session';
import { Acts } from '../../ui/acts';
import { Bench } from './bench';
import type { Played } from './choosing';
import { createStoryDesk } from './desk';
import { Look, RepairIt } from './looks';
import { type FooledProps, model } from './model';
import { ACTS } from './params';
import { says } from './says';
import { isReady, requestOf, robotIn, shownOf, stageOf } from './state';
import { useStageFocus } from './use-stage-focus';

const make = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Get fooled: see model.ts for what it computes, says.ts and words.ts for what it says. */
export function View(props: FooledProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, settle, reset } = figure;
  const playback = usePlayback();
  const { play, root } = playback;
  const session = useSession({
    make,
    makeDesk: createStoryDesk,
    state,
    request: requestOf(state),
    ready: isReady(state),
    dispatch,
    settle,
    root,
  });
  // a lesson's address that was opened on this page brings its gymnast along
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const lesson = query.has(props.id) ? null : query.get('teach-by-comparing');
    const robot = lesson === null ? null : robotIn(lesson);
    if (robot) dispatch({ type: 'bring', robot });
  }, [props.id, dispatch]);
  useFreshClips(playback, shownOf(state).key);
  const focus = useStageFocus(root, { stage: stageOf(state), repair: state.repair }, session.awake);
  const start = () => {
    session.wake();
    if (!playback.started && !playback.still) play();
  };
  const story: Played = { state, dispatch, playback, session, start, ...focus };
  return (
    <div ref={root}>
      <Acts acts={ACTS} figure={figure} says={says(state)}>
        {state.act === 'look' && <Look {...story} />}
        {state.act === 'repair' && <RepairIt {...story} figure={figure} />}
        {state.act === 'bench' && <Bench {...story} onReset={reset} />}
      </Acts>
    </div>
  );
}
