/** One visit on a fast line: what is asked for at first, and after every figure has woken. */
import type { Browser, Page, Request } from 'playwright-core';
import { scrollThrough, wakeAll } from '../release';
import { type Load, sum } from './loads';

export interface Visit {
  first: Load;
  awake: Load;
  figures: number;
  figuresAwake: number;
  /** requests to other sites */
  foreign: string[];
  failed: string[];
}

/** Waits until nothing has been asked for during a while. */
async function quiet(page: Page, inFlight: () => number): Promise<void> {
  for (let calm = 0; calm < 6; ) {
    await page.waitForTimeout(60);
    calm = inFlight() === 0 ? calm + 1 : 0;
  }
}

/** @param site address of the server, with its last slash */
export async function visit(browser: Browser, site: string, address: string, width: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 800 } });
  try {
    const page = await context.newPage();
    const done: Request[] = [];
    const foreign: string[] = [];
    const failed: string[] = [];
    let inFlight = 0;
    page.on('request', (request) => {
      inFlight += 1;
      if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
    });
    page.on('requestfinished', (request) => {
      inFlight -= 1;
      if (request.url().startsWith(site)) done.push(request);
    });
    page.on('requestfailed', (request) => {
      inFlight -= 1;
      failed.push(`${new URL(request.url()).pathname} (${request.failure()?.errorText ?? 'failed'})`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${new URL(response.url()).pathname} (${response.status()})`);
    });
    await page.goto(new URL(address.slice(1), site).href, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await quiet(page, () => inFlight);
    const first = await sum(done);
    await scrollThrough(page);
    const { figures, awake } = await wakeAll(page);
    await quiet(page, () => inFlight);
    return { first, awake: await sum(done), figures, figuresAwake: awake, foreign, failed };
  } finally {
    await context.close();
  }
}
