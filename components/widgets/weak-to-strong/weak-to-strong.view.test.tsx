// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openAct } from '../../../tests/unit/figure-views';
import WeakToStrong from '.';
import { linesOf, model, sentence } from './model';
import { SETTING_KEYS } from './settings';
import { NOTES } from './words';

afterEach(cleanup);

describe('weak to strong', () => {
  it('uncovers reward modeling on commitment, hands the focus to the verdict, and covers it again on starting over', () => {
    render(<WeakToStrong id="weak-to-strong" />);
    openAct('All');
    expect(document.body.textContent).not.toContain('almost never above');
    fireEvent.change(screen.getByRole('slider', { name: /^Your guess/ }), { target: { value: '12' } });
    fireEvent.click(screen.getByRole('button', { name: 'Commit, and uncover' }));
    expect(document.body.textContent).toContain('almost never above 20\u00a0%');
    expect(document.activeElement?.textContent).toMatch(/^You guessed 12\u00a0%: about what was found/);
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(document.body.textContent).not.toContain('almost never above');
  });

  it('has on the bench the worked example, every open setting, every caveat', () => {
    render(<WeakToStrong id="weak-to-strong" />);
    openAct('All');
    const start = model.init({ id: 'weak-to-strong' });
    const lines = SETTING_KEYS.flatMap((key) => linesOf(key, start) ?? []);
    for (const text of [sentence(start), ...lines.flatMap(({ said, what }) => [said, what]), ...NOTES])
      expect(document.body.textContent).toContain(text);
  });

  it('goes from act to act with what was set and guessed', () => {
    render(<WeakToStrong id="weak-to-strong" />);
    fireEvent.change(screen.getByRole('slider', { name: 'Student' }), { target: { value: '65' } });
    expect(document.body.textContent).toContain('the student made up 5.');
    openAct('Guess');
    expect(document.body.textContent).not.toContain('almost never above');
    fireEvent.change(screen.getByRole('slider', { name: 'Your guess' }), { target: { value: '12' } });
    fireEvent.click(screen.getByRole('button', { name: 'Commit, and uncover' }));
    expect(document.body.textContent).toContain('almost never above 20\u00a0%');
    expect(document.activeElement?.textContent).toMatch(/^You guessed 12\u00a0%/);
    openAct('All');
    expect(document.body.textContent).toContain('recovers 5: 25\u00a0% of the gap');
    expect(document.body.textContent).toContain('You guessed 12\u00a0%');
  });

  it('follows the three sliders', () => {
    render(<WeakToStrong id="weak-to-strong" />);
    openAct('All');
    fireEvent.change(screen.getByRole('slider', { name: 'Its strong student' }), { target: { value: '65' } });
    expect(document.body.textContent).toContain('recovers 5: 25\u00a0% of the gap');
  });
});
