// @vitest-environment jsdom
/** How much a screen reader hears while a reader moves a slider, or a longer piece of work runs. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Replaying } from '../../../components/gym/replaying';
import Reach from '../../../components/widgets/reach';
import { figureProps } from '../../../content/figures';
import { openAct, quietPage } from '../figure-views';

quietPage(undefined);

/** All that live regions have come to say, in the order in which they said it. */
let heard: string[] = [];
let watch: MutationObserver;
const LIVE = '[aria-live]:not([aria-live="off"]), output, [role="status"], [role="alert"], [role="log"]';
beforeEach(() => {
  heard = [];
  watch = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      if (region?.textContent) heard.push(region.textContent);
      else
        for (const node of addedNodes)
          if (node instanceof Element && node.matches(LIVE) && node.textContent) heard.push(node.textContent);
    }
  });
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
});
afterEach(() => {
  watch.disconnect();
  cleanup();
});
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe('a slider', () => {
  it('says its value by itself at once, and thirty presses are one sentence after a pause', async () => {
    render(<Reach {...(figureProps('reach', 'reach', {}) as unknown as Parameters<typeof Reach>[0])} />);
    openAct('All');
    await wait(2000);
    heard = [];
    const slider = screen
      .getAllByRole('slider')
      .find((s) => /bluff/i.test((s as HTMLInputElement).labels?.[0]?.textContent ?? ''));
    const from = slider?.getAttribute('aria-valuetext');
    for (let i = 0; i < 30; i++) {
      fireEvent.change(slider as Element, {
        target: { value: String(Number((slider as HTMLInputElement).value) + 1) },
      });
      await wait(15);
    }
    expect(slider?.getAttribute('aria-valuetext')).not.toBe(from);
    expect(heard).toEqual([]);
    await wait(2000);
    expect(heard).toHaveLength(1);
    expect(heard[0]?.length).toBeGreaterThan(20);
  });
});

describe('work that takes a while', () => {
  it('is heard to begin and to end', async () => {
    const { rerender } = render(<Replaying progress={null} />);
    await wait(1000);
    for (let i = 0; i <= 42; i++) {
      rerender(<Replaying progress={i / 42} />);
      await wait(50);
    }
    rerender(<Replaying progress={null} />);
    await wait(1000);
    expect(heard).toEqual(['Playing the choices again.', 'The choices have been played.']);
  });
});
