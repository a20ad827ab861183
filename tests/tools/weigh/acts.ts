/** How long a slow machine works when a reader turns to another act. */
import type { Browser } from 'playwright-core';
import { wakeAll } from '../release';
import { median, SLOW } from './slow';

export interface ActChange {
  /** the slowest change on the page, in ms of the main thread; 0 where there is none */
  slowest: number;
  /** which: "figure: label" */
  which: string;
}

/** Turns to every act of every figure of a page, the bench included, and times the work until the new act is painted. */
export async function actChangeOf(browser: Browser, url: string, runs: number): Promise<ActChange> {
  const context = await browser.newContext({ viewport: { width: 412, height: 844 } });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await wakeAll(page);
    await page.waitForTimeout(500);
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slower });
    const work = async () => {
      const { metrics } = await client.send('Performance.getMetrics');
      return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const buttons = page.locator('[data-act-button]');
    const times = new Map<string, number[]>();
    for (let run = 0; run < runs; run++) {
      for (let i = (await buttons.count()) - 1; i >= 0; i--) {
        const before = await work();
        const name = await buttons.nth(i).evaluate(async (button) => {
          (button as HTMLElement).click();
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return `${button.closest('figure')?.id}: ${button.textContent}`;
        });
        times.set(name, [...(times.get(name) ?? []), (await work()) - before]);
      }
    }
    const [which = '', slowest = 0] = [...times]
      .map(([name, all]) => [name, median(all)] as const)
      .sort(([, a], [, b]) => b - a)
      .at(0) ?? ['', 0];
    return { slowest, which };
  } finally {
    await context.close();
  }
}
