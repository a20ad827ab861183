/**
 * What holds for every page, asked on one visit: its figures wake as the reader scrolls and nothing shifts; it fits 320 px and
 * twice the text size; WCAG 2.2 AA by machine in both themes, figures awake and all details open, with nothing waived. Each question is asked even where the one before it found something.
 */
import type { Page } from '@playwright/test';
import { colourViolations, layoutViolations, violations } from './axe';
import { allPages, living, written } from './pages';
import { expect, figure, test, wakeAll } from './test';

const shownAgain = new Set(written.flatMap(({ agains }) => agains.map(({ id }) => id)));

/** Adds up every shift of the layout that the reader did not cause. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    (window as never as { shift: number }).shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) (window as never as { shift: number }).shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const textSize = (page: Page, size: string) =>
  page.evaluate((to) => {
    document.documentElement.style.fontSize = to;
  }, size);

for (const path of [...allPages, 'no-such-page/']) {
  test(`/${path}: figures wake and nothing shifts, it fits, and axe finds nothing`, async ({
    page,
    quiet,
    isMobile,
  }) => {
    const figures = living(path);
    await test.step('wakes as the reader scrolls', async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await watchShifts(page);
      await page.goto(path);
      for (const id of figures) {
        await figure(page, id).scrollIntoViewIfNeeded();
        await page.mouse.wheel(0, 10);
        const island = figure(page, id).locator('[data-island]');
        // A figure shown again wakes at a touch, and not before.
        if (shownAgain.has(id)) {
          await expect(island).not.toHaveAttribute('data-awake');
          await island.dispatchEvent('pointerover');
        }
        await expect(island).toHaveAttribute('data-awake', '');
      }
      if (figures.length > 0) {
        await page.waitForTimeout(300);
        expect.soft(await page.evaluate(() => (window as never as { shift: number }).shift), 'shift').toBe(0);
      }
      await wakeAll(page);
      // A sentence without a paragraph around it is set like one.
      const loose = page.locator('.prose > :is(span, a)');
      const inline = await loose.evaluateAll(
        (all) => all.filter((e) => getComputedStyle(e).display === 'inline').length,
      );
      expect.soft(inline, 'sentences across the whole page').toBe(0);
    });

    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const size = page.viewportSize() ?? { width: 1280, height: 800 };
    // The desktop's window is made as narrow as any. The page for unknown addresses has no content of its own that could be too wide, and is not a page of the site.
    if (path !== 'no-such-page/' && !isMobile) {
      await test.step('fits 320 px and twice the text size', async () => {
        await page.setViewportSize({ width: 320, height: 700 });
        expect.soft(await wider(page), 'at 320 px').toBeLessThanOrEqual(0);
        await page.setViewportSize({ width: 640, height: 800 });
        await textSize(page, '200%');
        expect.soft(await wider(page), 'at twice the text size').toBeLessThanOrEqual(0);
        await textSize(page, '');
        await page.setViewportSize(size);
      });
    }

    await test.step('satisfies axe', async () => {
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      if (isMobile) {
        expect.soft(await layoutViolations(page), 'on a small screen').toEqual([]);
        return;
      }
      expect.soft(await violations(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      // The other theme has other colours and nothing else that is other.
      expect.soft(await colourViolations(page), 'dark').toEqual([]);
    });
    // The server answers this address with status 404, which the console names; that is its right.
    if (path === 'no-such-page/') quiet.splice(0);
  });
}
