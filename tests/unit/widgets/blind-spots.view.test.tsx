// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import BlindSpots from '../../../components/widgets/blind-spots';

beforeEach(() => history.replaceState(null, '', '/'));
afterEach(cleanup);

describe('blind spots', () => {
  it('keeps the truth out of the page until the guess is committed, then hands the focus to it', () => {
    const { container } = render(<BlindSpots id="blind-spots" />);
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
    fireEvent.click(screen.getByRole('button', { name: /^Commit/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Every page read/ }));
    await waitFor(() =>
      expect(screen.getAllByText(/really done rises from 50\s% to 100\s%/).length).toBeGreaterThan(0),
    );
  });
});
