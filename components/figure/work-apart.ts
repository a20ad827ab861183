import { createRunner, type Runner } from './worker-runner';

/**
 * Runs jobs in a worker; where none can be had, or its file is missing, on the page's own thread.
 * @param make `() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })`, spelt so in the widget's folder
 * @param here what the worker does, for this thread; left out where the page does not carry that code: then the promise is rejected
 */
export function workApart<In, Out>(make: () => Worker, here?: (input: In) => Out): Runner<In, Out> {
  const { run, cancel } = createRunner<In, Out>(make);
  return {
    cancel,
    run: here ? (input, onProgress) => run(input, onProgress).catch(() => here(input)) : run,
  };
}
