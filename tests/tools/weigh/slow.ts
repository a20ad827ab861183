/** What a reader on a slow line with a slow machine sees of a page: when its text stands, and whether anything moves. */
import type { Browser, Page } from 'playwright-core';
import { scrollThrough } from '../release';

/** A telephone far from the mast: round trips in ms, bytes a second, how many times slower its processor is. */
export const SLOW = { latency: 150, bytes: 1_600_000 / 8, slower: 4 } as const;

export interface Times {
  /** until the largest text or picture of the first screen stands, in ms */
  lcp: number;
  /** work of the main thread until the page is quiet, in ms */
  cpu: number;
}

/** Keeps what the browser tells about a page from its first moment. No named function inside: the compiler would mark it. */
function watch(): void {
  const store = window as unknown as { __lcp: number; __shift: number; __moved: string[] };
  store.__lcp = 0;
  store.__shift = 0;
  store.__moved = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) store.__lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {
      value: number;
      hadRecentInput: boolean;
      sources?: { node?: Node | null }[];
    }[]) {
      if (entry.hadRecentInput) continue;
      store.__shift += entry.value;
      for (const { node } of entry.sources ?? []) {
        const element = node instanceof Element ? node : node?.parentElement;
        if (element) store.__moved.push(element.id || element.className.toString().split(' ')[0] || element.tagName);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function onSlowLine<T>(
  browser: Browser,
  url: string,
  width: number,
  read: (page: Page, metric: (name: string) => Promise<number>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 844 : 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW.latency,
      downloadThroughput: SLOW.bytes,
      uploadThroughput: SLOW.bytes,
    });
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slower });
    // The processor's time, not the wall's: what else the machine does is none of the page's work.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await page.waitForTimeout(700);
    return await read(page, async (name) => {
      const { metrics } = await client.send('Performance.getMetrics');
      return metrics.find((metric) => metric.name === name)?.value ?? 0;
    });
  } finally {
    await context.close();
  }
}

/** Times of one visit with an empty cache. */
export const timesOf = (browser: Browser, url: string, width = 412): Promise<Times> =>
  onSlowLine(browser, url, width, async (page, metric) => ({
    cpu: (await metric('TaskDuration')) * 1000,
    lcp: await page.evaluate(() => (window as unknown as { __lcp: number }).__lcp),
  }));

export interface Shift {
  shift: number;
  /** what moved: an id, a class or an element's name */
  moved: string[];
}

/** Layout shift of one visit: loading, waiting, scrolling to the end past every figure. */
export const shiftOf = (browser: Browser, url: string, width: number): Promise<Shift> =>
  onSlowLine(browser, url, width, async (page) => {
    await scrollThrough(page);
    await page.waitForTimeout(1500);
    const seen = await page.evaluate(() => {
      const store = window as unknown as { __shift: number; __moved: string[] };
      return { shift: store.__shift, moved: store.__moved };
    });
    return { shift: Math.round(seen.shift * 10_000) / 10_000, moved: [...new Set(seen.moved)].slice(0, 6) };
  });

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
