// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openAct } from '../../../tests/unit/figure-views';
import NestedOversight from '.';
import { CAVEATS, LATER } from './words';

afterEach(cleanup);
const onBench = () => {
  render(<NestedOversight id="nested-oversight" />);
  openAct('All');
};
const steps = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Steps' });
const best = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'always the best number' });

describe('nested oversight', () => {
  it('keeps the reader’s settings from act to act', () => {
    render(<NestedOversight id="nested-oversight" />);
    fireEvent.change(steps(), { target: { value: '2' } });
    openAct('Try a game');
    expect(steps().value).toBe('2');
    fireEvent.click(screen.getByRole('radio', { name: 'Debate' }));
    expect(document.body.textContent).toContain('Debate: in about 47 of a hundred tries both watchers hold.');
    openAct('All');
    expect(steps().value).toBe('2');
  });

  it('follows the best number of steps until the reader sets one, and again when told to', () => {
    onBench();
    expect([steps().value, best().checked]).toEqual(['3', true]);
    fireEvent.change(screen.getByRole('slider', { name: /^Gap/ }), { target: { value: '1200' } });
    expect(steps().value).toBe('5');
    fireEvent.change(steps(), { target: { value: '2' } });
    expect([steps().value, best().checked]).toEqual(['2', false]);
    fireEvent.change(screen.getByRole('slider', { name: /^Gap/ }), { target: { value: '400' } });
    expect(steps().value).toBe('2');
    fireEvent.click(best());
    expect([steps().value, best().checked]).toEqual(['1', true]);
  });

  it('keeps the steps where they are when the best number is no longer followed', () => {
    onBench();
    fireEvent.click(best());
    expect([steps().value, best().checked]).toEqual(['3', false]);
  });

  it('shows its caveats and both fits on the bench', () => {
    onBench();
    for (const said of [...CAVEATS, LATER]) expect(document.body.textContent).toContain(said);
  });

  it('goes from game to game', () => {
    onBench();
    fireEvent.click(screen.getByRole('radio', { name: /^Debate/ }));
    expect(screen.getByText(/R² = 0.01/).getAttribute('aria-hidden')).toBeNull();
    expect(document.body.textContent).toContain(
      'Debate, a gap of 800 points, one step: the overseer holds in 48.5\u00a0%',
    );
  });
});
