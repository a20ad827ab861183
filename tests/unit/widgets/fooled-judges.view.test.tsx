// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import FooledJudges from '../../../components/widgets/fooled-judges';

afterEach(cleanup);

describe('fooled judges', () => {
  it('takes the bet, shows what came of it and hands the focus on', () => {
    const { container } = render(<FooledJudges id="fooled-judges" />);
    expect(container.textContent).not.toContain('+10.8');
    fireEvent.change(screen.getByRole('slider'), { target: { value: '3' } });
    fireEvent.click(screen.getByRole('button', { name: /^Bet/ }));
    expect(container.textContent).toContain('+10.8');
    expect(document.activeElement?.textContent).toBe('You bet 3 of a hundred. It was 10.8.');
  });

  it('marks the reader’s own numbers as theirs', () => {
    const { container } = render(<FooledJudges id="fooled-judges" />);
    fireEvent.click(screen.getByRole('radio', { name: 'What if…' }));
    expect(container.textContent).toContain('Your numbers from here on, not the study’s');
    fireEvent.change(screen.getByRole('slider', { name: /^Wrong answers accepted/ }), { target: { value: '100' } });
    expect(screen.getAllByText(/Approval is up on the study’s start/).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: 'As before RLHF' }));
    expect(screen.getAllByText(/as at the study’s start/).length).toBeGreaterThan(0);
  });
});
