'use client';
import { useState } from 'react';
import { useWorker } from '../../figure/use-worker';
import { type Job, keyOf, type Trained, train } from './game';
import { type Action, nextJob, presentOf, type State } from './state';

/** A slider that is being dragged should not start a training at every stop. */
const PAUSE_MS = 150;

const make = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export interface Training {
  /** the success curve so far of the agent being trained, or null when none is */
  curve: readonly number[] | null;
  /** the agent being trained */
  job: Job | null;
  failed: string | null;
}

/** Trains the agent that is asked for, then those in the queue, off the main thread. */
export function useTraining(state: State, dispatch: (action: Action) => void): Training {
  const job = nextJob(state);
  const key = job ? keyOf(job) : '';
  const [told, tell] = useState<{ key: string; curve: readonly number[] }>({ key, curve: [] });
  const curve = told.key === key ? told.curve : [];
  const { failed } = useWorker<Job, Trained>({
    make,
    here: train,
    job,
    key,
    pause: presentOf(state) === null ? PAUSE_MS : 0,
    onProgress: (success) => tell((so) => ({ key, curve: so.key === key ? [...so.curve, success] : [success] })),
    onDone: (agent) => dispatch({ type: 'trained', agent }),
  });
  return { curve: job ? curve : null, job, failed };
}
