// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import TwoGaps from '../../../components/widgets/two-gaps';
import { SYSTEMS } from '../../../components/widgets/two-gaps/scenarios';

afterEach(cleanup);

describe('two gaps', () => {
  it('keeps the truth out of the page until the guess is committed, then hands the focus to it', () => {
    const { container } = render(<TwoGaps id="two-gaps" />);
    fireEvent.change(screen.getByRole('slider'), { target: { value: '70' } });
    expect(container.textContent).toContain('your guess 70');
    expect(container.textContent).not.toContain(SYSTEMS.a.afterwards);
    fireEvent.click(screen.getByRole('button', { name: /^Commit/ }));
    expect(document.activeElement?.textContent).toContain('System A could have answered 95: 25 more than you guessed.');
    // Only this system's truth is earned.
    fireEvent.click(screen.getByRole('radio', { name: /System B/ }));
    expect(container.textContent).not.toContain(SYSTEMS.b.afterwards);
    expect(screen.getByRole('slider')).toBeTruthy();
  });

  it('tries harder and says what that shows, taught skill apart', () => {
    render(<TwoGaps id="two-gaps" />);
    fireEvent.click(screen.getByRole('button', { name: /^Try harder/ }));
    expect(screen.getAllByText(/After fine-tuning, System A answers 88\./).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('checkbox'));
    expect(screen.getAllByText(/answers 94\. But 6 of these it was taught/).length).toBeGreaterThan(0);
  });
});
