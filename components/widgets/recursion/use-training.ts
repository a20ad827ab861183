'use client';
import { useEffect, useRef, useState } from 'react';
import { createRunner, type Runner } from '../../island/worker-runner';
import type { Action, Derived } from './model';
import type { Run } from './run';
import type { Job } from './worker';

/** A slider that is being dragged should not start a run at every stop. */
const PAUSE_MS = 200;

export interface Training {
  /** share of the run that is done, or null when none is under way */
  progress: number | null;
  problem: string | null;
}

/** Trains the assistants for real, off the main thread, whenever the reader asks for runs and has none for these settings. */
export function useTraining({ task, settings, key, run }: Derived, dispatch: (action: Action) => void): Training {
  const runner = useRef<Runner<Job, Run> | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const wanted = settings.real === 'trained' && run === null;
  // What a run depends on is all in its key.
  const job = useRef<Job>({ task, settings });
  job.current = { task, settings };
  useEffect(() => {
    if (!wanted) return;
    setProblem(null);
    setProgress(0);
    const timer = setTimeout(() => {
      runner.current ??= createRunner<Job, Run>(
        () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
      );
      runner.current.run(job.current, setProgress).then(
        (result) => {
          if (result) dispatch({ type: 'trained', key, run: result });
        },
        () => setProblem('Training did not work in this browser. What is shown is the expectation.'),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      runner.current?.cancel();
      setProgress(null);
    };
  }, [wanted, key, dispatch]);
  return { progress: wanted && problem === null ? (progress ?? 0) : null, problem };
}
