// @vitest-environment jsdom
/** Code that is late, or does not arrive: the reader is told in place, and nothing that was pressed meanwhile is lost. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Load, startIslands } from '../../../components/figure/waker';

const root = document.documentElement;
const theme = readFileSync('public/theme.js', 'utf8');

/** Where listeners on the page and the window are put, so that the next test begins without them. */
const put: (() => void)[] = [];

function page(load: Load) {
  delete root.dataset.islands;
  document.body.innerHTML = '<figure id="f"><div data-island="x"><button type="button">Next</button></div></figure>';
  const island = document.querySelector<HTMLElement>('[data-island]') as HTMLElement;
  const wake = startIslands(load);
  return {
    island,
    wake: () => void wake?.('f'),
    press: () => island.querySelector('button')?.click(),
    line: () => document.querySelector('.figure-sign')?.textContent ?? null,
    answer: () => document.querySelector<HTMLButtonElement>('.figure-sign button')?.click(),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
    },
  );
  for (const target of [document, window] as EventTarget[]) {
    const add = target.addEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation((kind, listener, options) => {
      add(kind, listener, options);
      put.push(() => target.removeEventListener(kind, listener, options));
    });
  }
});
afterEach(() => {
  for (const undo of put.splice(0)) undo();
  delete root.dataset.islands;
  root.classList.remove('js');
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a figure whose code is late', () => {
  it('says so after 300 ms, keeps every press in order, and is silent again once it lives', async () => {
    let arrive = () => {};
    let pressed: readonly HTMLElement[] = [];
    const at = page((_, presses) => {
      pressed = presses;
      return new Promise<void>((done) => (arrive = done));
    });
    at.wake();
    await vi.advanceTimersByTimeAsync(299);
    expect(at.line()).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(at.line()).toBe('Still loading what makes this run. What you press is kept.');
    for (let i = 0; i < 3; i++) at.press();
    arrive();
    await vi.advanceTimersByTimeAsync(0);
    expect(pressed.map((b) => b.textContent)).toEqual(['Next', 'Next', 'Next']);
    expect(at.line()).toBeNull();
  });
});

describe('a figure whose code does not arrive', () => {
  it('says so with a button, tries again only when that is pressed, then offers to reload, and loses no press', async () => {
    const tries: number[] = [];
    let pressed: readonly HTMLElement[] = [];
    const at = page(async (_, presses, n) => {
      tries.push(n);
      pressed = presses;
      if (n < 2) throw new Error('404');
    });
    at.wake();
    at.press();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([at.line(), tries]).toEqual(['What makes this run did not arrive. Try again', [0]]);
    at.press();
    at.answer();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([at.line(), tries]).toEqual(['What makes this run did not arrive. Reload the page', [0, 1]]);
    expect(pressed).toHaveLength(2);
  });

  it('lives at the second try', async () => {
    const at = page(async (_, __, n) => {
      if (n < 1) throw new Error('offline');
    });
    at.wake();
    await vi.advanceTimersByTimeAsync(400);
    at.answer();
    await vi.advanceTimersByTimeAsync(400);
    expect(at.line()).toBeNull();
  });
});

describe('a page whose loader is late or missing', () => {
  // The file stands in the head as a classic script.
  const begin = () => {
    document.body.innerHTML =
      '<script type="module"></script><div data-island="x"><input><button type="button">Next</button></div>';
    new Function(theme)();
  };

  it('takes its mark back and says what happened when the loader never started', () => {
    begin();
    expect(root.classList.contains('js')).toBe(true);
    window.dispatchEvent(new Event('load'));
    expect(root.classList.contains('js')).toBe(false);
    expect(document.body.firstElementChild?.textContent).toBe(
      'A part of this page did not arrive. All its words are here; its figures stand still. Reload the page',
    );
  });

  it('says nothing once the loader has started, nor where a page has none', () => {
    begin();
    root.dataset.islands = '';
    window.dispatchEvent(new Event('load'));
    delete root.dataset.islands;
    document.querySelector('script')?.remove();
    window.dispatchEvent(new Event('load'));
    expect([root.classList.contains('js'), document.querySelector('.figure-sign')]).toEqual([true, null]);
  });

  it('hands over what was pressed and typed before', async () => {
    begin();
    const [field, button] = [document.querySelector('input'), document.querySelector('button')];
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    button?.click();
    button?.click();
    let pressed: readonly HTMLElement[] = [];
    startIslands(async (_, presses) => {
      pressed = presses;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(field?.dataset.touched).toBe('');
    expect(pressed).toEqual([button, button]);
  });
});
