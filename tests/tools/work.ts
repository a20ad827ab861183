/**
 * Counts the work of a pure function, so that a test can say “no more than so much” without a clock: how many blocks of its
 * code ran (V8's own coverage, to the block) and over how many characters its regular expressions and string searches went.
 * The same call counts the same on every machine, busy or not. What an engine does inside one match (backtracking) is not
 * seen: a test that hangs there meets its own limit.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const ROOT = path.join(import.meta.dirname, '../..');

export interface Work {
  /** blocks of code that ran, loops counted as often as they went round */
  readonly blocks: number;
  /** characters that regular expressions and string searches went over */
  readonly characters: number;
}

export interface Counter {
  /**
   * Calls the export `run` with the input, or with what the export `prepare` makes of it (not counted).
   * `result` is what the export `tell`, if there is one, says about what came back.
   * @throws Error if the call throws
   */
  count(run: string, input: unknown, prepare?: string): Promise<{ work: Work; result: unknown }>;
  close(): Promise<void>;
}

/** @param source a module in TypeScript, its imports written from the root of the repository (`./components/…`) */
export async function workOf(source: string): Promise<Counter> {
  const folder = mkdtempSync(path.join(tmpdir(), 'work-'));
  const name = 'counted.mjs';
  const file = path.join(folder, name);
  await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    outfile: file,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    logLevel: 'silent',
  });
  const worker = new Worker(new URL('./work-thread.mjs', import.meta.url), { workerData: { file, name } });
  await once(worker, 'message');
  return {
    async count(run, input, prepare) {
      worker.postMessage({ run, prepare, input });
      const [answer] = (await once(worker, 'message')) as [{ error?: string; work: Work; result: unknown }];
      if (answer.error !== undefined) throw new Error(answer.error);
      return { work: answer.work, result: answer.result };
    },
    async close() {
      await worker.terminate();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
