'use client';
import { useEffect, useRef, useState } from 'react';
import { createRunner, type Runner } from '../../island/worker-runner';
import { type Job, keyOf, type Trained, train } from './game';
import { type Action, nextJob, presentOf, type State } from './state';

/** A slider that is being dragged should not start a training at every stop. */
const PAUSE_MS = 150;

export interface Training {
  /** the success curve so far of the agent being trained, or null when none is */
  curve: readonly number[] | null;
  /** the agent being trained */
  job: Job | null;
}

/** Trains the agent that is asked for, then those in the queue, off the main thread. */
export function useTraining(state: State, dispatch: (action: Action) => void): Training {
  const runner = useRef<Runner<Job, Trained> | null>(null);
  const [curve, setCurve] = useState<readonly number[]>([]);
  const job = nextJob(state);
  const key = job && keyOf(job);
  const queued = presentOf(state) !== null;
  const wanted = useRef(job);
  wanted.current = job;
  useEffect(() => {
    if (key === null) return;
    setCurve([]);
    let live = true;
    const timer = setTimeout(
      async () => {
        const asked = wanted.current;
        if (!asked) return;
        runner.current ??= createRunner<Job, Trained>(
          () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
        );
        // Where no worker can be had, the tenth of a second is spent here.
        const agent = await runner.current
          .run(asked, (success) => live && setCurve((so) => [...so, success]))
          .catch(() => train(asked));
        if (live && agent) dispatch({ type: 'trained', agent });
      },
      queued ? 0 : PAUSE_MS,
    );
    return () => {
      live = false;
      clearTimeout(timer);
      runner.current?.cancel();
    };
  }, [key, queued, dispatch]);
  return { curve: key === null ? null : curve, job };
}
