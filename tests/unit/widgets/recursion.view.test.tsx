// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import Recursion from '../../../components/widgets/recursion';
import { train } from '../../../components/widgets/recursion/train';
import type { Job } from '../../../components/widgets/recursion/worker';

const trees = [parse(readFileSync('content/tasks/book-summary.yaml', 'utf8'))];

/** A worker that answers only when the test says so. */
class SlowWorker {
  static all: SlowWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror = null;
  jobs: { run: number; input: Job }[] = [];
  ended = false;
  constructor() {
    SlowWorker.all.push(this);
  }
  postMessage(job: { run: number; input: Job }) {
    this.jobs.push(job);
  }
  terminate() {
    this.ended = true;
  }
}
const latest = () => SlowWorker.all.at(-1) as SlowWorker;
const hours = () => screen.getByRole('slider', { name: 'Human time, the same for both' });

beforeEach(() => {
  SlowWorker.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SlowWorker);
  history.replaceState(null, '', '/');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('training for real', () => {
  it('keeps the expectation until the run is back, then tells both, and counts on with the next seed', async () => {
    const { container } = render(<Recursion id="recursion" trees={trees} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Train it for real' }));
    expect(SlowWorker.all).toHaveLength(0);
    act(() => vi.advanceTimersByTime(250));
    const { run, input } = latest().jobs[0] as SlowWorker['jobs'][number];
    expect(input.settings.seed).toBe(1);
    act(() => latest().onmessage?.({ data: { run, progress: 0.5 } }));
    expect(container.textContent).toContain('Training: 50');
    expect(container.textContent).toContain('27\u00a0%');
    const output = train(input.task, input.settings);
    await act(async () => latest().onmessage?.({ data: { run, output } }));
    expect(container.textContent).toMatch(/One run, really trained with 1,000 simulated comparisons each \(seed 1\)/);
    fireEvent.click(screen.getByRole('button', { name: 'Another run' }));
    act(() => vi.advanceTimersByTime(250));
    expect(latest().jobs.at(-1)?.input.settings.seed).toBe(2);
  });

  it('waits for a dragged slider, and cuts off a run that nobody wants any more', () => {
    render(<Recursion id="recursion" trees={trees} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Train it for real' }));
    act(() => vi.advanceTimersByTime(250));
    const first = latest();
    for (const stop of ['10', '11', '12']) {
      fireEvent.change(hours(), { target: { value: stop } });
      act(() => vi.advanceTimersByTime(50));
    }
    expect(first.ended).toBe(true);
    act(() => vi.advanceTimersByTime(250));
    expect(SlowWorker.all).toHaveLength(2);
    expect(latest().jobs).toHaveLength(1);
    fireEvent.click(screen.getByRole('radio', { name: 'What theory expects' }));
    expect(latest().ended).toBe(true);
  });

  it('says so when the worker fails, and goes on showing the expectation', async () => {
    const { container } = render(<Recursion id="recursion" trees={trees} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Train it for real' }));
    act(() => vi.advanceTimersByTime(250));
    const { run } = latest().jobs[0] as SlowWorker['jobs'][number];
    await act(async () => latest().onmessage?.({ data: { run, error: 'no luck' } }));
    expect(container.textContent).toContain('Training did not work in this browser');
    expect(container.textContent).toContain('27\u00a0%');
  });
});

describe('the picture', () => {
  it('points out the same judgement on both sides, from the list and by pressing it', () => {
    const { container } = render(<Recursion id="recursion" trees={trees} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Point out' }), { target: { value: 'threads' } });
    expect(container.querySelectorAll('rect.stroke-ink')).toHaveLength(2);
    expect(container.textContent).toContain('Plain RLHF trains nobody for it.');
    const marked = container.querySelector('rect.stroke-ink')?.parentElement as Element;
    fireEvent.click(marked);
    expect(container.querySelectorAll('rect.stroke-ink')).toHaveLength(0);
  });

  it('goes through the story level by level: assistants come to be trained from the bottom up', () => {
    const { container } = render(<Recursion id="recursion" trees={trees} />);
    const trained = () => container.querySelectorAll('rect.fill-agent').length;
    expect(trained()).toBe(51);
    const counts: number[] = [];
    fireEvent.click(screen.getByRole('button', { name: /See how/ }));
    for (let k = 0; k < 6; k++) {
      counts.push(trained());
      fireEvent.click(screen.getByRole('button', { name: /Next/ }));
    }
    expect(counts).toEqual([0, 0, 32, 48, 51, 51]);
  });

  it('a scenario in which recursion loses says so first', () => {
    const { container } = render(<Recursion id="recursion" trees={trees} />);
    fireEvent.change(screen.getByRole('combobox', { name: 'Try' }), { target: { value: 'tight' } });
    expect(container.querySelector('p')?.textContent).toContain('Here recursion is the worse choice');
    expect(container.textContent).toContain('In 99 of 100 really trained runs');
  });
});
