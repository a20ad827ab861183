// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openAct, quietPage, SlowWorker } from '../../../tests/unit/figure-views';
import CoinRun from '.';
import { FIRST } from './agents.data';
import type { Job } from './game';

let still = true;

quietPage(SlowWorker, () => still);

/** The figure with everything that it can do. */
const onBench = () => {
  const rendered = render(<CoinRun id="coin-run" />);
  openAct('All');
  return rendered;
};

const commit = () => {
  fireEvent.click(screen.getByRole('radio', { name: 'It goes to the coin, wherever it lies' }));
  fireEvent.click(screen.getByRole('button', { name: 'Commit, and move the coin' }));
};

describe('moving the coin', () => {
  it('takes a guess first, and under reduced motion shows the finished run at once', () => {
    still = true;
    const { container } = onBench();
    fireEvent.click(screen.getByRole('button', { name: 'Commit, and move the coin' }));
    expect(container.textContent).not.toContain('You expected');
    commit();
    expect(container.textContent).toContain('You expected it to go to the coin. Mostly it runs past it');
    expect(container.textContent).toContain('Cave 1, 60 moves: ✗ to the end, no coin');
    expect(container.querySelector('.fill-truth')).not.toBeNull();
  });
  it('plays the run that was asked for, says what came of it when it is over, and then stands still', () => {
    still = false;
    const { container } = onBench();
    expect(container.textContent).toContain('Cave 1, 23 moves');
    commit();
    act(() => vi.advanceTimersByTime(1000));
    expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
    expect(container.textContent).toContain('Watch the large cave');
    expect(container.textContent).not.toContain('You expected');
    act(() => vi.advanceTimersByTime(7000));
    expect(container.textContent).toContain('You expected it to go to the coin. Mostly it runs past it');
    expect(screen.getByRole('button', { name: 'Run it' })).toBeTruthy();
  });
  it('goes move by move, and to the end at once', () => {
    const { container } = onBench();
    fireEvent.click(screen.getByRole('button', { name: '+1 move' }));
    fireEvent.click(screen.getByRole('button', { name: '+1 move' }));
    expect(container.textContent).toContain('Cave 1, 2 moves: …');
    fireEvent.click(screen.getByRole('button', { name: 'All moves at once' }));
    expect(container.textContent).toContain('Cave 1, 23 moves: ✓ gets the coin');
  });
});

describe('training', () => {
  it('draws the success curve as it comes, keeps the old agent until then, and adds a mark', async () => {
    const { container } = onBench();
    const marks = () => container.querySelectorAll('svg rect.stroke-belief').length;
    const before = marks();
    fireEvent.click(screen.getByRole('button', { name: 'Train another' }));
    act(() => vi.advanceTimersByTime(200));
    const { input } = SlowWorker.latest.jobs[0] as SlowWorker<Job>['jobs'][number];
    expect(input).toEqual({ share: 0, rocks: true, seed: 7 });
    for (const progress of [0.1, 0.5, 0.9]) act(() => SlowWorker.latest.tell({ progress }));
    expect(container.textContent).toContain('Success while it trains: agent 7, 0\u00a0% elsewhere …');
    expect(container.textContent).toContain('90\u00a0%');
    expect(container.textContent).toContain('gets it 99\u00a0% of the time');
    const output = { ...FIRST, job: input, result: { ...FIRST.result, end: 0.951 } };
    await act(async () => SlowWorker.latest.tell({ output }));
    expect(container.textContent).toContain('gets it 95\u00a0% of the time');
    // in the wide and in the narrow chart
    expect(marks()).toBe(before + 2);
  });
});
