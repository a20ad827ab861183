// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { openAct, quietPage, SlowWorker } from '../../../tests/unit/figure-views';
import Recursion from '.';
import { train } from './train';
import type { Job } from './worker';

const trees = [parse(readFileSync('content/tasks/book-summary.yaml', 'utf8'))];

const hours = () => screen.getByRole('slider', { name: 'Human time, the same for both' });

/** The figure, on its bench. */
function onBench() {
  const shown = render(<Recursion id="recursion" trees={trees} />);
  openAct('All');
  return shown;
}

quietPage(SlowWorker);
beforeEach(() => {
  SlowWorker.all = [];
});

describe('training for real', () => {
  it('keeps the expectation until the run is back, then tells both, and counts on with the next seed', async () => {
    const { container } = onBench();
    fireEvent.click(screen.getByRole('radio', { name: 'Train it for real' }));
    expect(SlowWorker.all).toHaveLength(0);
    act(() => vi.advanceTimersByTime(250));
    const { input } = SlowWorker.latest.jobs[0] as SlowWorker<Job>['jobs'][number];
    expect(input.settings.seed).toBe(1);
    act(() => SlowWorker.latest.tell({ progress: 0.5 }));
    expect(container.textContent).toContain('Training: 50');
    expect(container.textContent).toContain('27\u00a0%');
    const output = train(input.task, input.settings);
    await act(async () => SlowWorker.latest.tell({ output }));
    expect(container.textContent).toMatch(/One run, really trained with 1,000 simulated comparisons each \(seed 1\)/);
    fireEvent.click(screen.getByRole('button', { name: 'Another run' }));
    act(() => vi.advanceTimersByTime(250));
    expect((SlowWorker.latest as SlowWorker<Job>).jobs.at(-1)?.input.settings.seed).toBe(2);
  });

  it('waits for a dragged slider, and cuts off a run that nobody wants any more', () => {
    onBench();
    fireEvent.click(screen.getByRole('radio', { name: 'Train it for real' }));
    act(() => vi.advanceTimersByTime(250));
    const first = SlowWorker.latest;
    for (const stop of ['10', '11', '12']) {
      fireEvent.change(hours(), { target: { value: stop } });
      act(() => vi.advanceTimersByTime(50));
    }
    expect(first.ended).toBe(true);
    act(() => vi.advanceTimersByTime(250));
    expect(SlowWorker.all).toHaveLength(2);
    expect(SlowWorker.latest.jobs).toHaveLength(1);
    fireEvent.click(screen.getByRole('radio', { name: 'What theory expects' }));
    expect(SlowWorker.latest.ended).toBe(true);
  });

  it('says so when the worker fails, and goes on showing the expectation', async () => {
    const { container } = onBench();
    fireEvent.click(screen.getByRole('radio', { name: 'Train it for real' }));
    act(() => vi.advanceTimersByTime(250));
    await act(async () => SlowWorker.latest.tell({ error: 'no luck' }));
    expect(container.textContent).toContain(
      'This could not be computed here (no luck). What is shown is the expectation.',
    );
    expect(container.textContent).toContain('27\u00a0%');
  });
});

describe('the acts', () => {
  it('keep what was set; a joke is chosen by name, and a share between leaves neither chosen', () => {
    const { container } = render(<Recursion id="recursion" trees={trees} />);
    fireEvent.change(screen.getByRole('slider', { name: 'Human time, each side' }), { target: { value: '31' } });
    expect(container.textContent).toContain('The same 10,000 hours, twice.');
    openAct('Look');
    expect(container.textContent).toContain('Refund due');
    fireEvent.click(screen.getByRole('radio', { name: 'a joke' }));
    const share = screen.getByRole<HTMLInputElement>('slider', { name: 'A look reaches a piece' });
    expect(share.value).toBe('0.3');
    expect(container.textContent).toContain('banker');
    expect(container.querySelectorAll('li.bg-lamp-fill')).toHaveLength(3);
    fireEvent.change(share, { target: { value: '0.66' } });
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((radio) => radio.checked)).toBe(false);
    openAct('Sizes');
    expect(container.textContent).toContain('With 10,000 hours, ');
    openAct('All');
    expect(screen.getByRole<HTMLInputElement>('slider', { name: /^How often a look reaches/ }).value).toBe('0.66');
  });

  it('let a run go on from act to act', () => {
    onBench();
    fireEvent.click(screen.getByRole('radio', { name: 'Train it for real' }));
    act(() => vi.advanceTimersByTime(250));
    openAct('How');
    expect(SlowWorker.latest.ended).toBe(false);
    openAct('All');
    expect(SlowWorker.all).toHaveLength(1);
  });
});

describe('the picture', () => {
  it('points out the same judgement on both sides, from the list and by pressing it', () => {
    const { container } = onBench();
    fireEvent.change(screen.getByRole('combobox', { name: 'Point out' }), { target: { value: 'threads' } });
    expect(container.querySelectorAll('rect.stroke-ink')).toHaveLength(2);
    expect(container.textContent).toContain('Plain RLHF trains nobody for it.');
    const marked = container.querySelector('rect.stroke-ink')?.parentElement as Element;
    fireEvent.click(marked);
    expect(container.querySelectorAll('rect.stroke-ink')).toHaveLength(0);
  });

  it('goes through the story level by level: assistants come to be trained from the bottom up', () => {
    const { container } = onBench();
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
    const { container } = onBench();
    fireEvent.change(screen.getByRole('combobox', { name: 'Try' }), { target: { value: 'tight' } });
    expect(container.querySelector('p')?.textContent).toContain('Here recursion is the worse choice');
    expect(container.textContent).toContain('In 99 of 100 really trained runs');
  });
});
