/** Watching figures that compute off the main thread: what their workers answer, and when they get to start. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    workerSaid?: unknown[];
  }
}

/** Notes from now on, over reloads too, what workers post to the page and when one is ended. To be called before the page is opened. */
export async function watchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: unknown[] = [];
    window.workerSaid = said;
    const Own = window.Worker;
    window.Worker = class extends Own {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }: MessageEvent<unknown>) => said.push(data));
      }
      override terminate() {
        super.terminate();
        said.push('ended');
      }
    };
  });
}

/** The results that workers have posted since the page was loaded. */
export const outputs = async <Out>(page: Page): Promise<Out[]> =>
  (await page.evaluate(() => window.workerSaid ?? [])).flatMap((said) =>
    typeof said === 'object' && said !== null && 'output' in said ? [said.output as Out] : [],
  );

/** How many workers the page has ended since it was loaded. */
export const endings = (page: Page): Promise<number> =>
  page.evaluate(() => (window.workerSaid ?? []).filter((said) => said === 'ended').length);

/**
 * Keeps the workers of a widget from starting, as a slow connection would.
 * @returns lets them go
 */
export async function holdWorkers(page: Page, widget: string): Promise<() => void> {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  // A worker that was ended meanwhile wants its script no more.
  await page.route(new RegExp(`/worker-${widget}-`), (route) => gate.then(() => route.continue().catch(() => {})));
  return release;
}
