import { describe, expect, it, vi } from 'vitest';
import { createRunner, serveWork } from '../../../components/figure/worker-runner';

/** A worker that answers when told to, and knows whether it was ended. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  asked: { run: number; input: unknown }[] = [];
  ended = false;
  postMessage(message: { run: number; input: unknown }) {
    this.asked.push(message);
  }
  terminate() {
    this.ended = true;
  }
  answer(reply: object, run = this.asked.at(-1)?.run) {
    this.onmessage?.({ data: { run, ...reply } });
  }
}

function setup() {
  const made: FakeWorker[] = [];
  const runner = createRunner<number, string>(() => {
    const worker = new FakeWorker();
    made.push(worker);
    return worker as unknown as Worker;
  });
  return { made, runner };
}

describe('the runner', () => {
  it('gives progress, then the result, and keeps its worker for the next job', async () => {
    const { made, runner } = setup();
    const shares: number[] = [];
    const job = runner.run(1, (share) => shares.push(share));
    made[0]?.answer({ progress: 0.5 });
    made[0]?.answer({ output: 'one' });
    expect(await job).toBe('one');
    expect(shares).toEqual([0.5]);
    const next = runner.run(2);
    made[0]?.answer({ output: 'two' });
    expect(await next).toBe('two');
    expect(made).toHaveLength(1);
  });

  it('ends a job that is cancelled or overtaken, with null, and ignores its late answer', async () => {
    const { made, runner } = setup();
    const first = runner.run(1);
    const second = runner.run(2);
    expect(await first).toBeNull();
    expect(made[0]?.ended).toBe(true);
    made[1]?.answer({ output: 'old' }, 1);
    made[1]?.answer({ output: 'new' }, 2);
    expect(await second).toBe('new');
    const third = runner.run(3);
    runner.cancel();
    expect(await third).toBeNull();
  });

  it('fails in the worker’s words, and starts a new worker after one that broke', async () => {
    const { made, runner } = setup();
    const job = runner.run(1);
    made[0]?.answer({ error: 'beta must lie in [0, 50]' });
    await expect(job).rejects.toThrow('beta must lie in [0, 50]');
    const broken = runner.run(2);
    made[0]?.onerror?.({ message: 'blocked' });
    await expect(broken).rejects.toThrow('blocked');
    const missing = runner.run(3);
    // A file that is missing makes an event without words; useWorker says that it did not arrive.
    made[1]?.onerror?.({} as { message: string });
    await expect(missing).rejects.toThrow(/^$/);
    runner.run(4);
    expect(made).toHaveLength(3);
    runner.cancel();
  });

  it('is answered by the worker’s side', () => {
    const replies: unknown[] = [];
    const scope = {
      postMessage: (reply: unknown) => replies.push(reply),
      onmessage: null as ((event: unknown) => void) | null,
    };
    Object.assign(globalThis, { self: scope });
    serveWork<number, number>((n, progress) => {
      progress(0.5);
      if (n < 0) throw new RangeError('n must not be negative');
      return n * 2;
    });
    scope.onmessage?.({ data: { run: 7, input: 21 } });
    scope.onmessage?.({ data: { run: 8, input: -1 } });
    expect(replies).toEqual([
      { run: 7, progress: 0.5 },
      { run: 7, output: 42 },
      { run: 8, progress: 0.5 },
      { run: 8, error: 'n must not be negative' },
    ]);
  });

  it('hands over the buffers that it is told to', () => {
    const sent: [unknown, unknown][] = [];
    const scope: {
      onmessage: ((event: unknown) => void) | null;
      postMessage: (reply: unknown, over: unknown) => void;
    } = {
      onmessage: null,
      postMessage: (reply, over) => sent.push([reply, over]),
    };
    vi.stubGlobal('self', scope);
    serveWork<number, Float32Array>(
      (n) => new Float32Array(n),
      (out) => [out.buffer],
    );
    scope.onmessage?.({ data: { run: 1, input: 3 } });
    const [reply, over] = sent[0] ?? [];
    expect(over).toEqual([(reply as { output: Float32Array }).output.buffer]);
    vi.unstubAllGlobals();
  });
});
