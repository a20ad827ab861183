// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import WeakToStrong from '../../../components/widgets/weak-to-strong';

afterEach(cleanup);

describe('weak to strong', () => {
  it('uncovers reward modeling on commitment, hands the focus to the verdict, and covers it again on starting over', () => {
    render(<WeakToStrong id="weak-to-strong" />);
    expect(document.body.textContent).not.toContain('almost never above');
    fireEvent.change(screen.getByRole('slider', { name: /^Your guess/ }), { target: { value: '12' } });
    fireEvent.click(screen.getByRole('button', { name: 'Commit, and uncover' }));
    expect(document.body.textContent).toContain('almost never above 20\u00a0%');
    expect(document.activeElement?.textContent).toMatch(/^You guessed 12\u00a0%: about what was found/);
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(document.body.textContent).not.toContain('almost never above');
  });

  it('follows the three sliders', () => {
    render(<WeakToStrong id="weak-to-strong" />);
    fireEvent.change(screen.getByRole('slider', { name: 'Its strong student' }), { target: { value: '65' } });
    expect(document.body.textContent).toContain('recovers 5: 25\u00a0% of the gap');
  });
});
