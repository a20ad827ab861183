import { useEffect, useState } from 'react';
import { createRunner } from '../../island/worker-runner';
import { type Fit, fitReward, type Training, trainingKey } from './game';
import { type Action, isFresh, type State } from './model';

/** Long enough that a dragged slider does not start a training at every step. */
const PAUSE_MS = 60;

/** Fits the reward model of the present settings off the main thread, when the one at hand is for others. */
export function useFit(state: State, dispatch: (action: Action) => void): void {
  const [runner] = useState(() =>
    createRunner<Training, Fit>(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })),
  );
  const key = trainingKey(state);
  const fresh = isFresh(state);
  useEffect(() => {
    if (fresh) return;
    const training = JSON.parse(key) as Training;
    let live = true;
    const timer = setTimeout(async () => {
      // Where no worker can be had, the few milliseconds are spent here.
      const fitted = await runner.run(training).catch(() => fitReward(training));
      if (live && fitted) dispatch({ type: 'fitted', fit: fitted });
    }, PAUSE_MS);
    return () => {
      live = false;
      clearTimeout(timer);
      runner.cancel();
    };
  }, [key, fresh, runner, dispatch]);
}
