// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openAct } from '../../../tests/unit/figure-views';
import TwoGaps from '.';
import { lockedWords } from './locked';
import { SYSTEMS } from './scenarios';

afterEach(cleanup);

describe('two gaps', () => {
  it('keeps the truth out of the page until the guess is committed, then hands the focus to it', () => {
    const { container } = render(<TwoGaps id="two-gaps" />);
    openAct('All');
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
    openAct('All');
    fireEvent.click(screen.getByRole('button', { name: /^Try harder/ }));
    expect(screen.getAllByText(/After fine-tuning, System A answers 88\./).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('checkbox'));
    expect(screen.getAllByText(/answers 94\. But 6 of these it was taught/).length).toBeGreaterThan(0);
  });

  it('goes from act to act with its settings, and keeps the truth back until the guess', () => {
    const { container } = render(<TwoGaps id="two-gaps" />);
    fireEvent.change(screen.getByRole('slider', { name: 'How hard we try' }), { target: { value: '4' } });
    openAct('Guess');
    fireEvent.click(screen.getByRole('radio', { name: 'System C' }));
    expect(container.textContent).toContain('System C, with next year’s technique: 64.');
    expect(container.textContent).not.toContain('beyond it');
    fireEvent.change(screen.getByRole('slider', { name: /^Your guess/ }), { target: { value: '80' } });
    fireEvent.click(screen.getByRole('button', { name: /^Commit/ }));
    expect(document.activeElement?.textContent).toContain('System C could have answered 74: 6 fewer than you guessed.');
    expect(container.textContent).toContain('26beyond it');
    openAct('All');
    expect(container.textContent).toContain('could: 74');
  });

  it('shows real models, in its act and on the bench', () => {
    const { container } = render(<TwoGaps id="two-gaps" />);
    openAct('A real one');
    fireEvent.click(screen.getByRole('radio', { name: 'No good examples' }));
    expect(container.querySelector('a[href="#source-greenblatt2024locked"]')).toBeTruthy();
    expect(container.textContent).toContain('the authors warn');
    openAct('All');
    expect(container.textContent).toContain(lockedWords('none'));
    expect(container.textContent).toContain('InstructGPT');
  });
});
