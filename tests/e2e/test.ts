import { test as base, expect, type Page } from '@playwright/test';

/**
 * Every browser test fails on what a reader's console would show: errors, broken hydration, a breach of the content policy,
 * or a request that leaves the site.
 */
export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') noise.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(new URL(baseURL ?? '').origin) && !/^(data|blob|file):/.test(url))
          noise.push(`request to ${url}`);
      });
      await use(noise);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Wakes every figure of the page and waits until each lives. */
export async function wakeAll(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('islands:wake-all')));
  await expect(page.locator('[data-island]:not([data-awake])')).toHaveCount(0);
  await expect(page.locator('[data-mismatch]')).toHaveCount(0);
}

/** The figure with an id. */
export const figure = (page: Page, id: string) => page.locator(`figure#${id}`);

/** Wakes one figure, as a pointer that comes over it does, and waits until it lives; others wake when the play comes near them. */
export async function wake(page: Page, id: string): Promise<void> {
  const here = figure(page, id).locator('[data-island]');
  await here.dispatchEvent('pointerover');
  await expect(here).toHaveAttribute('data-awake', '');
  await expect(here).not.toHaveAttribute('data-mismatch');
}
