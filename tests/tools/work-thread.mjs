/**
 * The other side of work.ts, in a thread with a V8 of its own: counts how often each block of a module runs, and over how many
 * characters regular expressions and the string functions that search go.
 */
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

/** Characters gone over since this was last set to 0. */
let characters = 0;

/** Regular expressions: what lies between where one begins to look and where it ends. */
const { exec } = RegExp.prototype;
/** @this {RegExp} @param {string} text */
RegExp.prototype.exec = function counted(text) {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const found = exec.call(this, text);
  const to = found ? found.index + found[0].length : this.sticky ? from : String(text).length;
  characters += Math.max(0, to - from) + 1;
  return found;
};

/** The string functions that go over all they are given (to find the first of something they may need less). */
for (const name of [
  'includes',
  'indexOf',
  'lastIndexOf',
  'normalize',
  'repeat',
  'toLowerCase',
  'toUpperCase',
  'trim',
]) {
  const prototype = /** @type {Record<string, any>} */ (/** @type {unknown} */ (String.prototype));
  const original = prototype[name];
  prototype[name] = /** @this {string} @param {unknown[]} given */ function counted(...given) {
    characters += this.length;
    return original.apply(this, given);
  };
}

const module = await import(pathToFileURL(workerData.file).href);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How many blocks ran since it was last asked. */
async function blocks() {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const script = result.find(({ url }) => url.endsWith(workerData.name));
  let sum = 0;
  for (const { ranges } of script?.functions ?? []) for (const { count } of ranges) sum += count;
  return sum;
}

parentPort?.on('message', async ({ run, prepare, input }) => {
  try {
    const prepared = prepare ? module[prepare](input) : input;
    await blocks();
    characters = 0;
    const result = module[run](prepared);
    const gone = characters;
    parentPort?.postMessage({ work: { blocks: await blocks(), characters: gone }, result: module.tell?.(result) });
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});
parentPort?.postMessage('ready');
