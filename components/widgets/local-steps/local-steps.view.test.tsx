// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openAct } from '../../../tests/unit/figure-views';
import LocalSteps from '.';
import { facts } from './proof';
import { everything } from './words';

afterEach(cleanup);
/** The first of two: the drawing and the outline are both in the markup, and CSS shows one. */
const press = (name: string | RegExp) => {
  const button = screen.getAllByRole('button', { name })[0] as HTMLElement;
  button.focus();
  fireEvent.click(button);
};

describe('local steps', () => {
  it('is broken with one press, and a bent step is told from a valid one', () => {
    render(<LocalSteps id="local-steps" />);
    openAct('All');
    expect(document.body.textContent).toContain(everything(facts()));
    press(/^Whether the tide was real: in truth right/);
    expect(screen.getAllByText(/because of one leaf: whether the tide was real/).length).toBeGreaterThan(0);
    press(/^valid: Passage 13/);
    expect(screen.getAllByRole('button', { name: /invalid: Passage 13/, pressed: true })).toHaveLength(2);
    press('All in order again');
    expect(screen.queryByText(/because of one leaf: whether/)).toBeNull();
  });

  it('hides what is so until the reader has spoken, and keeps the focus where the reader is', () => {
    const { container } = render(<LocalSteps id="local-steps" />);
    openAct('All');
    fireEvent.click(screen.getByRole('radio', { name: 'Find the error' }));
    expect(container.innerHTML).not.toMatch(/to every station|in truth|How Amos/);
    press('Re-check the step: passage 14');
    expect(document.activeElement?.textContent).toBe('valid');
    press('Hold against the text: where the correction went');
    expect(document.activeElement?.textContent).toContain('in truth wrong');
    expect(container.innerHTML.match(/to every station/g)).toHaveLength(2);
    press('The whole is wrong');
    expect(document.activeElement?.textContent).toContain('You said so: it is wrong.');
    expect(container.innerHTML).toContain('How Amos takes it');
    press(/^Next account/);
    expect(document.activeElement?.textContent).toContain('An account comes up approved');
    expect(container.innerHTML).not.toMatch(/to every station|in truth|How Amos/);
  });

  it('act by act: one false claim, then the search with the focus where the reader is; the bench keeps both', () => {
    const { container } = render(<LocalSteps id="local-steps" />);
    press('The sum: in truth right. Change');
    expect(screen.getAllByText(/^One claim is false: the sum/).length).toBeGreaterThan(0);
    openAct('Find it');
    expect(container.innerHTML).not.toMatch(/to every station|in truth|How Amos/);
    press('Re-check the step: passage 14');
    expect(document.activeElement?.textContent).toBe('valid');
    press('Hold against the text: where the correction went');
    expect(document.activeElement?.textContent).toContain('in truth wrong');
    expect(container.innerHTML.match(/to every station/g)).toHaveLength(1);
    press('The whole is wrong');
    expect(document.activeElement?.textContent).toMatch(/^You said so: it is wrong/);
    openAct('All');
    expect(screen.getAllByRole('button', { name: 'The sum: in truth wrong. Change' }).length).toBeGreaterThan(0);
  });
});
