// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openAct, quietPage } from '../../../tests/unit/figure-views';
import TeachByComparing from '.';

let still = false;
const props = { id: 'teach-by-comparing', cites: {} };

// no worker: the session is computed on this thread, as from a disk
quietPage(undefined, () => still);
afterEach(() => {
  still = false;
});

/** Time goes on in pieces: what a render starts is heard of in the next. */
const settle = async (ms = 1200) => {
  for (let passed = 0; passed < ms; passed += 300) await act(async () => void (await vi.advanceTimersByTimeAsync(300)));
};
const group = () => screen.getByRole('group', { name: /Left arrow/ });
/** What the figure's own voice says, or is about to say. */
const said = (container: HTMLElement) => {
  const voice = [...container.querySelectorAll<HTMLElement>('[aria-live]')].at(-1);
  return voice?.dataset.next ?? voice?.textContent ?? '';
};

describe('the figure', () => {
  it('moves nothing before the reader acts', async () => {
    const { container } = render(<TeachByComparing {...props} />);
    const body = () => container.querySelector('path.fill-agent.stroke-paper')?.getAttribute('d');
    const first = body();
    await settle(3000);
    expect(body()).toBe(first);
    fireEvent.click(screen.getByRole('button', { name: 'Play both clips' }));
    await settle(700);
    expect(body()).not.toBe(first);
    fireEvent.click(screen.getByRole('button', { name: 'Pause both clips' }));
    const stopped = body();
    await settle(700);
    expect(body()).toBe(stopped);
  });
  it('learns from keys while it has the focus, says so, and takes back', async () => {
    const { container } = render(<TeachByComparing {...props} />);
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
    await settle();
    expect(said(container)).toBe('');
    const left = fireEvent.keyDown(group(), { key: 'ArrowLeft' });
    // the page must not scroll with it
    expect(left).toBe(false);
    // a second press before the next pair is there is not an answer to it
    fireEvent.keyDown(group(), { key: 'ArrowRight' });
    await settle();
    expect(said(container)).toMatch(/^After 1 choice: .* A: .* B: /);
    expect(location.search).toMatch(/^\?teach-by-comparing=v1\.cA\.z[0-9a-f]{16}$/);
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
    await settle();
    expect(location.search).toBe('');
    expect(fireEvent.keyDown(group(), { key: 'PageDown' })).toBe(true);
  });
  it('lets the simulated reader choose ten times, and stops it', async () => {
    const { container } = render(<TeachByComparing {...props} />);
    openAct('Its attempt');
    fireEvent.click(screen.getByRole('button', { name: 'It chooses ten times' }));
    for (let i = 0; i < 4; i++) await settle();
    fireEvent.click(screen.getByRole('button', { name: /^Stop it/ }));
    await settle();
    const chosen = /After (\d+) choices, all by the simulated reader/.exec(said(container))?.[1];
    expect(Number(chosen)).toBeGreaterThan(2);
    expect(Number(chosen)).toBeLessThan(10);
    const before = said(container);
    await settle(4000);
    expect(said(container)).toBe(before);
  });
  it('shows strips and no player where no motion is wanted, and still learns', async () => {
    still = true;
    const { container } = render(<TeachByComparing {...props} />);
    expect(screen.queryByRole('button', { name: /both clips/ })).toBeNull();
    expect(screen.queryByRole('slider')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'This one, on the right' }));
    await settle();
    expect(said(container)).toMatch(/^After 1 choice/);
  });
  it('opens a link: the jump that was taught at once, then the lesson', async () => {
    history.replaceState(null, '', '/?teach-by-comparing=v1.cabA.z8e8490a16d847973');
    const { container } = render(<TeachByComparing {...props} />);
    expect(container.textContent).toContain('Learning …');
    openAct('All');
    expect(container.textContent).toContain('Learning from 3 choices, 2 of them by the simulated reader');
    await settle();
    expect(said(container)).toMatch(/^After 3 choices, 2 of them|eye/);
  });
});
