'use client';
import { useWorker, type Work } from '../../figure/use-worker';
import { type Fit, fitReward, type Training, trainingKey } from './game';
import { type Action, isFresh, type State } from './model';

/** Long enough that a dragged slider does not start a training at every step. */
const PAUSE_MS = 60;

const make = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Fits the reward model of the present settings off the main thread, when the one at hand is for others. */
export function useFit(state: State, dispatch: (action: Action) => void): Work {
  const key = trainingKey(state);
  return useWorker<Training, Fit>({
    make,
    here: fitReward,
    job: isFresh(state) ? null : (JSON.parse(key) as Training),
    key,
    pause: PAUSE_MS,
    onDone: (fit) => dispatch({ type: 'fitted', fit }),
  });
}
