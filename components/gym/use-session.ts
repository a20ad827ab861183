'use client';
import { useEffect, useRef, useState } from 'react';
import { createRunner, type Runner } from '../island/worker-runner';
import { createDesk, keyOf, type SessionRequest, type SessionView } from './protocol';

export interface SessionWork {
  /** an answer is on its way */
  busy: boolean;
  /** share of a longer replay that is done, else null */
  progress: number | null;
  /** one line if the session could not be computed, else null */
  failed: string | null;
}

/**
 * Keeps a figure's session in a worker; where no worker can be had, on the page's own thread.
 * @param make `() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })`, spelt so in the widget's folder
 * @param request null: nothing is computed yet
 * @param onView gets the answer to the newest request, and no other
 */
export function useSession(
  make: () => Worker,
  request: SessionRequest | null,
  onView: (view: SessionView) => void,
): SessionWork {
  const runner = useRef<Runner<SessionRequest, SessionView> | null>(null);
  const desk = useRef<ReturnType<typeof createDesk> | null>(null);
  const [work, setWork] = useState<SessionWork>({ busy: false, progress: null, failed: null });
  const key = request && keyOf(request);
  const latest = useRef({ request, onView, make });
  latest.current = { request, onView, make };
  useEffect(() => {
    const asked = latest.current.request;
    if (key === null || !asked) return;
    let live = true;
    setWork({ busy: true, progress: null, failed: null });
    const here = (): SessionView => {
      desk.current ??= createDesk();
      return desk.current(asked);
    };
    const done = (view: SessionView | null) => {
      if (!live || !view) return;
      setWork({ busy: false, progress: null, failed: null });
      latest.current.onView(view);
    };
    const work = async () => {
      if (typeof Worker === 'undefined') return here();
      runner.current ??= createRunner<SessionRequest, SessionView>(latest.current.make);
      return runner.current
        .run(asked, (progress) => live && setWork({ busy: true, progress, failed: null }))
        .catch(here);
    };
    work()
      .then(done)
      .catch((error: unknown) => {
        const failed = error instanceof Error ? error.message : String(error);
        if (live) setWork({ busy: false, progress: null, failed });
      });
    return () => {
      live = false;
    };
  }, [key]);
  useEffect(() => () => runner.current?.cancel(), []);
  return work;
}
