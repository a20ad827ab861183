'use client';
import { useEffect, useRef, useState } from 'react';
import { createRunner, type Runner } from '../../island/worker-runner';
import { createStoryDesk, keyOf, type StoryRequest, type StoryView } from './desk';
import { type Action, isReady, requestOf, type State } from './state';

/** A choice is seen for at least this long before the next pair comes. */
const BEAT_MS = 420;

const makeWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export interface StoryWork {
  busy: boolean;
  /** share of a longer replay that is done, else null */
  progress: number | null;
  /** one line if it could not be computed, else null */
  failed: string | null;
}

/**
 * Computes what a state shows (in a worker; where none can be had, on the page's own thread), and lets the simulated reader choose
 * while it still has choices to make.
 * @param awake whether the reader has come near: the session is begun then, so that the first answer needs no wait
 */
export function useStory(state: State, dispatch: (action: Action) => void, awake: boolean): StoryWork {
  const runner = useRef<Runner<StoryRequest, StoryView> | null>(null);
  const desk = useRef<ReturnType<typeof createStoryDesk> | null>(null);
  const [work, setWork] = useState<StoryWork>({ busy: false, progress: null, failed: null });
  const ready = isReady(state);
  const request = awake || !ready ? requestOf(state) : null;
  const key = request && keyOf(request);
  const latest = useRef({ request, state });
  latest.current = { request, state };
  useEffect(() => {
    const asked = latest.current.request;
    if (key === null || !asked) return;
    let live = true;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const since = performance.now();
    const beat = latest.current.state.last === null ? 0 : BEAT_MS;
    setWork({ busy: true, progress: null, failed: null });
    const here = (): StoryView => {
      desk.current ??= createStoryDesk();
      return desk.current(asked);
    };
    const run = async () => {
      if (typeof Worker === 'undefined') return here();
      runner.current ??= createRunner<StoryRequest, StoryView>(makeWorker);
      return runner.current
        .run(asked, (progress) => live && setWork({ busy: true, progress, failed: null }))
        .catch(here);
    };
    run()
      .then((view) => {
        if (!live || !view) return;
        timer = setTimeout(
          () => {
            setWork({ busy: false, progress: null, failed: null });
            dispatch({ type: 'computed', view });
          },
          Math.max(0, beat - (performance.now() - since)),
        );
      })
      .catch((error: unknown) => {
        if (live)
          setWork({ busy: false, progress: null, failed: error instanceof Error ? error.message : String(error) });
      });
    return () => {
      live = false;
      if (timer !== null) clearTimeout(timer);
    };
  }, [key, dispatch]);
  useEffect(() => () => runner.current?.cancel(), []);
  const { auto } = state;
  useEffect(() => {
    if (auto > 0 && ready) {
      const next = setTimeout(() => dispatch({ type: 'simulate', count: auto }), BEAT_MS);
      return () => clearTimeout(next);
    }
  }, [auto, ready, dispatch]);
  return work;
}
