// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../../../tests/unit/eventually';
import { openAct } from '../../../tests/unit/figure-views';
import BlindSpots from '.';

beforeEach(() => history.replaceState(null, '', '/'));
afterEach(cleanup);

describe('blind spots', () => {
  it('hides the truth in every act until the guess, keeps the focus, and takes the guess along', () => {
    const { container } = render(<BlindSpots id="blind-spots" />);
    for (const act of ['The lamp', 'Push', 'A guess']) {
      openAct(act);
      expect(container.innerHTML).not.toMatch(/44\s%|fill-truth|stroke-truth/);
    }
    openAct('Push');
    fireEvent.click(screen.getByRole('button', { name: /^Guess first/ }));
    expect(document.activeElement?.textContent).toBe('A guess');
    fireEvent.change(screen.getByRole('slider', { name: 'Your guess' }), { target: { value: '70' } });
    const button = screen.getByRole('button', { name: 'Commit, and see' });
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement?.textContent).toBe('Hide it and guess again');
    expect(container.textContent).toContain('You guessed 70\u00a0%. Really done: 44\u00a0%');
    openAct('Push');
    expect(screen.queryByRole('button', { name: /^Guess first/ })).toBeNull();
    fireEvent.change(screen.getByRole('slider', { name: 'How hard it is trained' }), { target: { value: '2.5' } });
    expect(container.textContent).toContain('57\u00a0% is really done');
    openAct('All');
    expect(container.textContent).toContain('At strength 12, really done: 44\u00a0%');
  });

  it('keeps the truth out of the page until the guess is committed, then hands the focus to it', () => {
    const { container } = render(<BlindSpots id="blind-spots" />);
    openAct('All');
    fireEvent.change(screen.getByRole('slider', { name: /^Your guess/ }), { target: { value: '70' } });
    expect(container.innerHTML).not.toMatch(/44\s%|fill-truth|lose real work/);
    fireEvent.click(screen.getByRole('button', { name: /^Commit/ }));
    expect(document.activeElement?.textContent).toContain('Really done: 44\u00a0%, 26 points less than you guessed.');
    expect(container.innerHTML).toContain('fill-truth');
    fireEvent.click(screen.getByRole('button', { name: /^Hide it/ }));
    expect(container.innerHTML).not.toMatch(/44\s%|fill-truth|lose real work/);
    expect(screen.getByRole('slider', { name: /^Your guess/ })).toBeTruthy();
  });

  it('trains anew for a changed lamp, here without a worker', async () => {
    render(<BlindSpots id="blind-spots" />);
    openAct('All');
    fireEvent.click(screen.getByRole('button', { name: /^Commit/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Every page read/ }));
    await eventually(() =>
      expect(screen.getAllByText(/really done rises from 50\s% to 100\s%/).length).toBeGreaterThan(0),
    );
  });
});
