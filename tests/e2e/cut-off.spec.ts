/** The reader's two games under conditions that readers have: no network, no server, storage denied, a narrow phone, fingers, less motion. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DENIED } from '../../components/yours/use-kept';
import { PAGE, playBoth } from './both-games';
import { island, openAct } from './play';
import { movement } from './played';
import { expect, test, wakeAll } from './test';

test('both games are played from a file, without a server @desk', async ({ page, quiet }) => {
  await page.goto(pathToFileURL(path.join(process.cwd(), 'out', PAGE, 'index.html')).href);
  await page.waitForFunction(() => document.documentElement.dataset.islands !== undefined);
  await wakeAll(page);
  await playBoth(page);
  // From there the other pages are files, too.
  await island(page, 'overseer').getByRole('link', { name: 'The tower with you at the bottom' }).click();
  await expect(page.locator('figure#recursion')).toBeVisible();
  // The browser says once that it will not load a module from a file; the classic script has taken its place.
  for (const line of quiet.splice(0)) if (!/module|CORS|origin|ERR_FAILED/i.test(line)) quiet.push(line);
});

test('both games are played when the network is cut after the page has come @desk', async ({ page, context }) => {
  await page.goto(`${PAGE}/`);
  await wakeAll(page);
  // The next chapter is warmed up last of all.
  await expect(page.locator('link[rel=prefetch]')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await playBoth(page);
});

test('both games are played where storage is denied, and say so @desk', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`${PAGE}/`);
  await wakeAll(page);
  await playBoth(page);
  for (const id of ['overseer', 'learned-you']) {
    await openAct(page, id, 'All');
    await expect(island(page, id).getByText(DENIED).first()).toBeVisible();
    // Whoever hears the figure is told it as well, by a voice of its own.
    await expect(island(page, id).locator('[aria-live]', { hasText: DENIED })).toHaveText(DENIED);
  }
});

test.describe('on a narrow phone, by touch, without motion', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('both games are played, nothing sticks out and nothing moves @phone', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${PAGE}/`);
    await wakeAll(page);
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    let widest = 0;
    await playBoth(page, async (what) => {
      await what.tap();
      widest = Math.max(widest, await fits());
    });
    expect(widest).toBe(0);
    for (const id of ['overseer', 'learned-you']) expect(await movement(page, id)).toEqual([]);
  });
});
