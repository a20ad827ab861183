// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openAct } from '../../../tests/unit/figure-views';
import FooledJudges from '.';
import { PROVENANCE } from './rows';

afterEach(cleanup);

describe('fooled judges', () => {
  it('takes the bet in its first act with the focus kept, and goes along to the others', () => {
    const { container } = render(<FooledJudges id="fooled-judges" />);
    fireEvent.change(screen.getByRole('slider', { name: 'Your bet' }), { target: { value: '3' } });
    const button = screen.getByRole('button', { name: 'Bet, and see' });
    button.focus();
    fireEvent.click(button);
    expect(container.textContent).toContain('You bet 3. In our hundred about 11 more wrong answers are believed');
    expect(document.activeElement?.textContent).toBe('Before the training');
    openAct('Setups');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'After' }).checked).toBe(true);
    openAct('What if');
    fireEvent.change(screen.getByRole('slider', { name: 'Wrong ones that people accept' }), {
      target: { value: '100' },
    });
    openAct('All');
    expect(screen.getByRole<HTMLInputElement>('slider', { name: /^Wrong answers accepted/ }).value).toBe('100');
    fireEvent.click(screen.getByRole('radio', { name: 'Before RLHF' }));
    expect(container.textContent).toContain('Your bet stands: 3 of a hundred.');
    expect(container.textContent).toContain(PROVENANCE);
  });

  it('takes the bet, shows what came of it and hands the focus on', () => {
    const { container } = render(<FooledJudges id="fooled-judges" />);
    openAct('All');
    expect(container.textContent).not.toContain('+11');
    fireEvent.change(screen.getByRole('slider'), { target: { value: '3' } });
    fireEvent.click(screen.getByRole('button', { name: /^Bet/ }));
    expect(container.textContent).toContain('+11');
    expect(document.activeElement?.textContent).toBe('You bet 3 of a hundred. In our hundred it is about 11.');
  });

  it('marks the reader’s own numbers as theirs', () => {
    const { container } = render(<FooledJudges id="fooled-judges" />);
    openAct('All');
    fireEvent.click(screen.getByRole('radio', { name: 'What if…' }));
    expect(container.textContent).toContain('Your numbers from here on, not the study’s');
    fireEvent.change(screen.getByRole('slider', { name: /^Wrong answers accepted/ }), { target: { value: '100' } });
    expect(screen.getAllByText(/Approval is up on the start of our hundred/).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: 'As before RLHF' }));
    expect(screen.getAllByText(/as at the start of our hundred/).length).toBeGreaterThan(0);
  });
});
