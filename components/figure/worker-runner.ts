/**
 * Work off the main thread. A widget's `worker.ts` is `serveWork(fn)`; its view makes a runner with
 * `createRunner(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))`
 * (spelt exactly so: the dev server and the finishing step both look for it).
 */
interface Request<In> {
  run: number;
  input: In;
}
type Reply<Out> = { run: number } & ({ progress: number } | { output: Out } | { error: string });

/** Runs jobs one at a time; a new job or `cancel` ends the one before it. */
export interface Runner<In, Out> {
  /**
   * @param onProgress gets the share done, 0 to 1
   * @returns the result, or null if the job was cancelled or another took its place
   * @throws Error with the worker's message if the work itself fails, with none if the worker's file did not arrive
   */
  run: (input: In, onProgress?: (share: number) => void) => Promise<Out | null>;
  cancel: () => void;
}

/** @param make makes the worker; called when it is first needed, and again after a job was cut off */
export function createRunner<In, Out>(make: () => Worker): Runner<In, Out> {
  let worker: Worker | null = null;
  let current: { run: number; end: (result: Out | null) => void } | null = null;
  let count = 0;
  const cancel = () => {
    if (!current) return;
    // Pure computing hears no message while it runs; ending the worker is the only sure way to stop it.
    worker?.terminate();
    worker = null;
    current.end(null);
    current = null;
  };
  return {
    cancel,
    run: (input, onProgress) => {
      cancel();
      const run = ++count;
      return new Promise<Out | null>((resolve, reject) => {
        current = { run, end: resolve };
        worker ??= make();
        worker.onmessage = ({ data }: MessageEvent<Reply<Out>>) => {
          if (data.run !== run || current?.run !== run) return;
          if ('progress' in data) {
            onProgress?.(data.progress);
            return;
          }
          current = null;
          if ('error' in data) reject(new Error(data.error));
          else resolve(data.output);
        };
        worker.onerror = (event) => {
          current = null;
          worker = null;
          // A file that is missing makes an event without words.
          reject(new Error(event.message ?? ''));
        };
        worker.postMessage({ run, input } satisfies Request<In>);
      });
    },
  };
}

/**
 * The worker's side: answers each request with what `work` returns.
 * @param handOver the buffers of a result that are handed over instead of copied; the worker must not use them again
 */
export function serveWork<In, Out>(
  work: (input: In, progress: (share: number) => void) => Out,
  handOver: (output: Out) => Transferable[] = () => [],
): void {
  const scope = self as unknown as {
    onmessage: ((event: MessageEvent<Request<In>>) => void) | null;
    postMessage: (reply: Reply<Out>, transfer?: Transferable[]) => void;
  };
  scope.onmessage = ({ data: { run, input } }) => {
    try {
      const output = work(input, (progress) => scope.postMessage({ run, progress }));
      scope.postMessage({ run, output }, handOver(output));
    } catch (error) {
      scope.postMessage({ run, error: error instanceof Error ? error.message : String(error) });
    }
  };
}
