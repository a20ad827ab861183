'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SessionView } from '../../gym/protocol';
import { type SessionWork, useSession } from '../../gym/use-session';
import { type Action, isReady, requestOf, type State } from './state';

/** A choice is seen for at least this long before the next pair comes. */
const BEAT_MS = 420;

const makeWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * Computes what a state shows, and lets the simulated reader choose while it still has choices to make.
 * @param awake whether the reader has come near: the session is begun then, so that the first answer needs no wait
 */
export function useLesson(state: State, dispatch: (action: Action) => void, awake: boolean): SessionWork {
  const since = useRef(0);
  const [timer] = useState<{ id: ReturnType<typeof setTimeout> | null }>(() => ({ id: null }));
  const { labels, auto } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the beat begins with each answer
  useEffect(() => {
    since.current = performance.now();
  }, [labels]);
  const onView = useCallback(
    (view: SessionView) => {
      const wait = labels === '' ? 0 : Math.max(0, BEAT_MS - (performance.now() - since.current));
      if (timer.id !== null) clearTimeout(timer.id);
      timer.id = setTimeout(() => dispatch({ type: 'computed', view }), wait);
    },
    [dispatch, timer, labels],
  );
  useEffect(
    () => () => {
      if (timer.id !== null) clearTimeout(timer.id);
    },
    [timer],
  );
  const ready = isReady(state);
  const work = useSession(makeWorker, awake || !ready ? requestOf(state) : null, onView);
  useEffect(() => {
    if (auto > 0 && ready) {
      const next = setTimeout(() => dispatch({ type: 'simulate', count: auto }), BEAT_MS);
      return () => clearTimeout(next);
    }
  }, [auto, ready, dispatch]);
  return work;
}
