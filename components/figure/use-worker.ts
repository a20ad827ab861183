'use client';
import { useEffect, useRef, useState } from 'react';
import { workApart } from './work-apart';
import type { Runner } from './worker-runner';

export interface Work {
  /** a result is on its way */
  busy: boolean;
  /** what a longer job last told of itself, such as the share that is done; null before it has told anything, and when it is over */
  progress: number | null;
  /** one sentence if it could be computed neither in a worker nor here, else null */
  failed: string | null;
}

export interface WorkOptions<In, Out> {
  /** see workApart */
  make: () => Worker;
  here?: (input: In) => Out;
  /** what is to be computed; null: nothing */
  job: In | null;
  /** all that the result depends on: another key is another job, and ends the one before */
  key: string;
  /** how long a job waits, in ms: a slider that is being dragged should not start one at every stop */
  pause?: number;
  /** the result comes no sooner than so many ms after the job was asked for */
  atLeast?: number;
  onProgress?: (progress: number) => void;
  /** gets the result of the newest job, and of no other */
  onDone: (output: Out) => void;
}

const REST: Work = { busy: false, progress: null, failed: null };

/** The words for work that failed, the same for every figure. */
const failedText = (error: unknown): string => {
  const why = error instanceof Error ? error.message : String(error);
  return why === ''
    ? 'The part of this page that computes it did not arrive. Reload the page to try again.'
    : `This could not be computed here (${why}).`;
};

/** Keeps a figure's heavier work off the main thread: one job at a time, the newest wins. */
export function useWorker<In, Out>(options: WorkOptions<In, Out>): Work {
  const runner = useRef<Runner<In, Out> | null>(null);
  const [work, setWork] = useState(REST);
  const latest = useRef(options);
  latest.current = options;
  const key = options.job === null ? null : options.key;
  useEffect(() => {
    const { job, make, here, pause = 0, atLeast = 0 } = latest.current;
    if (key === null || job === null) return;
    let live = true;
    const since = performance.now();
    const timers: ReturnType<typeof setTimeout>[] = [];
    const later = (ms: number, act: () => void) => (ms > 0 ? timers.push(setTimeout(act, ms)) : act());
    const end = (change: Partial<Work>) => live && setWork({ ...REST, ...change });
    setWork({ ...REST, busy: true });
    later(pause, () => {
      runner.current ??= workApart(make, here);
      runner.current
        .run(job, (progress) => {
          end({ busy: true, progress });
          if (live) latest.current.onProgress?.(progress);
        })
        .then(
          (output) => {
            if (!live || output === null) return;
            later(atLeast - (performance.now() - since), () => {
              end({});
              latest.current.onDone(output);
            });
          },
          (error: unknown) => end({ failed: failedText(error) }),
        );
    });
    return () => {
      live = false;
      for (const timer of timers) clearTimeout(timer);
      runner.current?.cancel();
    };
  }, [key]);
  return key === null ? REST : work;
}
