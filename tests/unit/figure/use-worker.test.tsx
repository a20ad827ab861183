// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useWorker, type Work, type WorkOptions } from '../../../components/figure/use-worker';
import { quietPage, SlowWorker } from '../figure-views';

let work: Work;
const done = vi.fn();
function Figure({ given = {} }: { given?: Partial<WorkOptions<number, string>> }) {
  work = useWorker<number, string>({
    make: () => new Worker('x'),
    here: (n) => `${n} here`,
    job: 1,
    key: 'one',
    onDone: done,
    ...given,
  });
  return null;
}
const pass = (ms = 0) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const told = (reply: Parameters<SlowWorker<number>['tell']>[0]) => act(async () => SlowWorker.latest.tell(reply));

beforeEach(() => {
  SlowWorker.all = [];
  done.mockClear();
});

describe('with a worker', () => {
  quietPage(SlowWorker);

  it('tells how far it is, and hands over the result', async () => {
    render(<Figure />);
    expect(work).toEqual({ busy: true, progress: null, failed: null });
    await told({ progress: 0.25 });
    expect(work.progress).toBe(0.25);
    await told({ output: 'from the worker' });
    expect(done.mock.calls).toEqual([['from the worker']]);
    expect(work).toEqual({ busy: false, progress: null, failed: null });
  });

  it('waits while a slider is dragged, and ends a job that nobody wants any more', async () => {
    const { rerender } = render(<Figure given={{ pause: 100 }} />);
    await pass(99);
    expect(SlowWorker.all).toHaveLength(0);
    rerender(<Figure given={{ pause: 100, job: 2, key: 'two' }} />);
    await pass(99);
    expect(SlowWorker.all).toHaveLength(0);
    await pass(1);
    expect(SlowWorker.all.flatMap(({ jobs }) => jobs.map(({ input }) => input))).toEqual([2]);
    const first = SlowWorker.latest;
    rerender(<Figure given={{ job: null }} />);
    expect(first.ended).toBe(true);
    expect(work.busy).toBe(false);
    await act(async () => first.tell({ output: 'too late' }));
    expect(done).not.toHaveBeenCalled();
  });

  it('shows a choice for as long as was asked, even where the result is there at once', async () => {
    render(<Figure given={{ atLeast: 400 }} />);
    await told({ output: 'soon' });
    await pass(399);
    expect(done).not.toHaveBeenCalled();
    expect(work.busy).toBe(true);
    await pass(1);
    expect(done).toHaveBeenCalledOnce();
  });

  it('computes here where the worker fails or its file is missing', async () => {
    const { unmount } = render(<Figure />);
    await told({ error: 'no luck' });
    expect(done.mock.calls).toEqual([['1 here']]);
    unmount();
    render(<Figure />);
    await act(async () => SlowWorker.latest.onerror?.({ message: 'not found' }));
    expect(done).toHaveBeenCalledTimes(2);
    expect(work.failed).toBeNull();
  });

  it('says the same of all that cannot be computed, and tries again with the next job', async () => {
    const here = () => {
      throw new Error('too deep');
    };
    const { rerender } = render(<Figure given={{ here }} />);
    await told({ error: 'no luck' });
    expect(work).toEqual({ busy: false, progress: null, failed: 'This could not be computed here (too deep).' });
    rerender(<Figure given={{ here, job: 2, key: 'two' }} />);
    expect(work).toEqual({ busy: true, progress: null, failed: null });
    await told({ output: 'again' });
    expect(done.mock.calls).toEqual([['again']]);
  });
});

describe('without the code for it', () => {
  quietPage(undefined);

  it('says so', async () => {
    render(<Figure given={{ here: undefined as never }} />);
    await pass();
    expect(work.failed).toMatch(/^This could not be computed here \(.+\)\.$/);
    expect(done).not.toHaveBeenCalled();
  });
});

describe('without workers', () => {
  quietPage(undefined);

  it('computes here', async () => {
    render(<Figure />);
    await pass();
    expect(done.mock.calls).toEqual([['1 here']]);
  });
});
