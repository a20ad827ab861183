/** What the tests of figures' views share: time that stands until it is told to go on, and a browser without surprises. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

/**
 * Registers the setting-up and tidying-up of a file of view tests.
 * @param worker stands for `Worker`; undefined: there is none, as on a page opened from a disk
 * @param still whether the reader asked for less motion, asked at the time
 */
export function quietPage(worker: unknown, still: () => boolean = () => false): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('Worker', worker);
    vi.stubGlobal('matchMedia', () => ({ matches: still(), addEventListener() {}, removeEventListener() {} }));
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    history.replaceState(null, '', '/');
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

/** A worker that answers only when the test says so. */
export class SlowWorker<In> {
  /** all that were made; emptied by the test */
  // biome-ignore lint/suspicious/noExplicitAny: workers of all kinds of jobs
  static all: SlowWorker<any>[] = [];
  static get latest(): SlowWorker<unknown> {
    return SlowWorker.all.at(-1) as SlowWorker<unknown>;
  }
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  jobs: { run: number; input: In }[] = [];
  ended = false;
  constructor() {
    SlowWorker.all.push(this);
  }
  postMessage(job: { run: number; input: In }) {
    this.jobs.push(job);
  }
  terminate() {
    this.ended = true;
  }
  /** answers the latest job */
  tell(reply: { progress: number } | { output: unknown } | { error: string }): void {
    this.onmessage?.({ data: { run: this.jobs.at(-1)?.run, ...reply } });
  }
}

/** Does something, and lets the two frames pass in which an act is drawn whole (components/ui/below.tsx). */
function inFrames(action: () => void): void {
  const real = globalThis.requestAnimationFrame;
  const waiting: FrameRequestCallback[] = [];
  globalThis.requestAnimationFrame = (run) => waiting.push(run);
  try {
    action();
    for (let frame = 0; frame < 2; frame++)
      act(() => {
        for (const run of waiting.splice(0)) run(performance.now());
      });
  } finally {
    globalThis.requestAnimationFrame = real;
  }
  for (const run of waiting) real(run);
}

/** Opens an act of a figure by its button. @param label as it stands on the button */
export function openAct(label: string): void {
  const buttons = screen.getAllByRole('button', { name: label });
  const button = buttons.find((b) => b.hasAttribute('data-act-button'));
  if (!button) throw new Error(`no act “${label}”`);
  inFrames(() => fireEvent.click(button));
  if (button.getAttribute('aria-current') !== 'step') throw new Error(`the act “${label}” did not open`);
}
