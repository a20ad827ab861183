'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { unpackFinal } from '../../gym/link';
import { usePlayback } from '../../gym/playback';
import { useFigure } from '../../island/use-figure';
import type { Label } from '../../models/preference-learning';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Attempt } from './attempt';
import { bareClip } from './defaults';
import { Count, Measured, Settings } from './footing';
import { model, type TeachProps } from './model';
import { Pair } from './pair';
import { isReady, isTaught, shownOf } from './state';
import { useLesson } from './use-lesson';
import { bitsText, headline, KEPT, LINES, QUESTIONS, spoken, statusText } from './words';

/** Teach it by comparing: see model.ts for what it computes, words.ts for what it says. */
export function View(props: TeachProps) {
  const { state, dispatch, reset, notice, dismissNotice } = useFigure(model, props.id, props);
  const [awake, setAwake] = useState(false);
  const { busy, progress, failed } = useLesson(state, dispatch, awake);
  const playback = usePlayback();
  const { rewind, play, root } = playback;
  // the reader comes near: the session is begun, so that the first answer needs no wait
  useEffect(() => {
    const figure = root.current;
    const wake = () => setAwake(true);
    const nearing = ['pointerenter', 'focusin', 'touchstart'] as const;
    for (const kind of nearing) figure?.addEventListener(kind, wake, { passive: true });
    return () => {
      for (const kind of nearing) figure?.removeEventListener(kind, wake);
    };
  }, [root]);
  const ready = isReady(state);
  const view = shownOf(state);
  const { labels, aim, final } = state;

  // a new pair begins at its beginning
  const pairKey = view.key;
  const before = useRef(pairKey);
  useEffect(() => {
    // while the simulated reader goes through its ten, the clips run on: else nothing but crouches would be seen
    if (before.current !== pairKey && playback.playing && state.auto === 0) rewind();
    before.current = pairKey;
  }, [pairKey, playback.playing, rewind, state.auto]);

  // a link's jump can be seen before its lesson has been played again
  const best = useMemo(() => {
    const z = ready || final === '' ? null : unpackFinal(final);
    return z ? bareClip(z) : view.best;
  }, [ready, final, view]);

  const choose = (label: Label) => {
    dispatch({ type: 'choose', label });
    if (!playback.started) play();
  };
  const taught = isTaught(state);
  return (
    <div ref={root} className="@container font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-serif text-[1.4rem] leading-tight text-ink @[34rem]:text-[1.75rem]">{QUESTIONS[aim]}</p>
        <p className="text-sm tabular-nums text-ink-2" aria-hidden="true">
          {labels === ''
            ? 'No choices yet'
            : `${labels.length === 1 ? '1 choice' : `${labels.length} choices`}, ${bitsText(labels)}`}
        </p>
      </div>
      <Pair
        view={view}
        playback={playback}
        ready={ready}
        last={state.last}
        canUndo={labels !== ''}
        question={QUESTIONS[aim]}
        progress={progress}
        onChoose={choose}
        onUndo={() => dispatch({ type: 'undo' })}
      />
      <details className="mt-2 max-w-[46rem] text-sm text-ink-2">
        <summary className="min-h-7 cursor-pointer">{LINES.ask}</summary>
        <p className="mt-1">{LINES.answer}</p>
      </details>

      <div className={`mt-4 border-t-2 pt-4 transition-colors duration-500 ${taught ? 'border-truth' : 'border-rule'}`}>
        <p
          className={`mb-3 min-h-[2lh] font-serif text-[1.4rem] leading-tight text-balance @[26rem]:min-h-0 @[34rem]:text-[1.75rem] ${taught ? 'text-truth' : 'text-ink'}`}
        >
          {taught && <span aria-hidden="true">✓ </span>}
          {headline(state)}
        </p>
        {failed && (
          <p role="alert" className="mb-3 text-sm text-no">
            The session could not be computed here ({failed}). Taking back the last choice may help.
          </p>
        )}
        <div className={`transition-opacity motion-reduce:transition-none ${busy && !ready ? 'opacity-60' : ''}`}>
          <Attempt
            view={view}
            best={best}
            aim={aim}
            playback={playback}
            labels={ready ? labels : labels.slice(0, view.history.length - 1)}
            status={statusText(state)}
            taught={taught}
          />
        </div>
      </div>

      <div className="mt-7 grid grid-cols-1 gap-6 border-t border-rule pt-5">
        <Count labels={labels} cites={props.cites} />
        <Settings
          state={state}
          onSimulate={(count) => {
            if (!playback.started) play();
            dispatch({ type: 'simulate', count });
          }}
          onStop={() => dispatch({ type: 'stop' })}
          onAim={(next) => dispatch({ type: 'aim', aim: next })}
          onAnother={() => dispatch({ type: 'another' })}
          onReset={reset}
        />
        <p className="max-w-[46rem] text-sm text-ink-2">{KEPT}</p>
        <Measured />
      </div>
      <LiveRegion text={labels === '' ? '' : spoken(state)} />
    </div>
  );
}
