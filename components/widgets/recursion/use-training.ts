'use client';
import { useWorker, type Work } from '../../figure/use-worker';
import type { Derived } from './derived';
import type { Action } from './model';
import type { Run } from './run';
import type { Job } from './worker';

/** A slider that is being dragged should not start a run at every stop. */
const PAUSE_MS = 200;

const make = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Trains the assistants for real, off the main thread, whenever the reader asks for runs and has none for these settings. */
export function useTraining({ task, settings, key, run }: Derived, dispatch: (action: Action) => void): Work {
  return useWorker<Job, Run>({
    make,
    job: settings.real === 'trained' && run === null ? { task, settings } : null,
    key,
    pause: PAUSE_MS,
    onDone: (trained) => dispatch({ type: 'trained', key, run: trained }),
  });
}
