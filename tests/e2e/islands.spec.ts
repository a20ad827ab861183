/** How figures wake, whatever they show. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../app/_export/serve';
import { withFigures } from './pages';
import { expect, figure, test, wakeAll } from './test';

const DECOMPOSITION = 'help-the-human-evaluate/';

test('nothing of React is fetched before a figure is near @desk', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (r) => r.resourceType() === 'script' && scripts.push(new URL(r.url()).pathname));
  await page.goto('about/');
  await page.waitForLoadState('networkidle');
  expect(
    scripts
      .map((s) =>
        s
          .replace(/-[A-Z0-9]+\.js$/, '.js')
          .split('/')
          .at(-1),
      )
      .sort(),
  ).toEqual(['loader.js', 'theme.js']);
});

// That figures wake as the reader scrolls is asked of every page in every-page.spec.ts.
for (const { path: address, figures } of withFigures) {
  test(`mangled links to the figures of /${address} say so and show the start @desk`, async ({ page }) => {
    const query = figures.map((id) => `${id}=v9.%00%3Cscript%3E..zz`).join('&');
    await page.goto(`${address}?${query}#${figures[0]}`);
    await wakeAll(page);
    for (const id of figures) {
      const said = figure(page, id).getByText(/in a form this page does not know/);
      await expect(said).toBeVisible();
      await figure(page, id).getByRole('button', { name: 'All right' }).click();
      await expect(said).toHaveCount(0);
    }
  });
}

test('a press made before the code has come is done when it comes', async ({ page }) => {
  await page.route(/hydrate-/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(DECOMPOSITION);
  const island = figure(page, 'decomposition').locator('[data-island]');
  const next = island.locator('button').filter({ hasText: '→' }).first();
  await next.click();
  await expect(island).not.toHaveAttribute('data-awake', '');
  await expect(island).toHaveAttribute('data-awake', '');
  await expect(page).toHaveURL(/decomposition=v1/);
});

test('a slider moved before the code has come keeps its place and is heard', async ({ page }) => {
  await page.route(/hydrate-/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(DECOMPOSITION);
  const island = figure(page, 'decomposition').locator('[data-island]');
  const slider = island.getByRole('slider').first();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  const moved = await slider.inputValue();
  await expect(island).not.toHaveAttribute('data-awake', '');
  await expect(island).toHaveAttribute('data-awake', '');
  await expect(slider).toBeFocused();
  expect(await slider.inputValue()).toBe(moved);
  await expect(page).toHaveURL(/decomposition=v1/);
});

test('a number chip in the text changes its figure, and follows it @desk', async ({ page }) => {
  await page.goto(DECOMPOSITION);
  const chip = page.locator('[data-value="decomposition.budget"]').first();
  await chip.focus();
  const before = Number(await chip.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => Number(await chip.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
  await expect(page).toHaveURL(/decomposition=v1/);
});

test('a link brings the state back, and Back restores it @desk', async ({ page }) => {
  await page.goto(DECOMPOSITION);
  await wakeAll(page);
  const island = figure(page, 'decomposition').locator('[data-island]');
  await island.locator('button').filter({ hasText: '→' }).first().click();
  await expect(page).toHaveURL(/decomposition=v1/);
  const address = page.url();
  const sentence = await island.locator('[data-acts] p:visible').first().textContent();
  await page.goto('about/');
  await page.goBack();
  await expect(island.locator('[data-acts] p:visible').first()).toHaveText(sentence ?? '');
  await page.goto('about/');
  await page.goto(address);
  await expect(island.locator('[data-acts] p:visible').first()).toHaveText(sentence ?? '');
});

test('the release runs below any path @desk', async ({ page, quiet }) => {
  const server = await serve({ root: 'out', port: 0, base: '/deep/er/' });
  try {
    await page.goto(new URL(`/deep/er/${DECOMPOSITION}`, server.url).href);
    await wakeAll(page);
    await page.locator('a[rel=prev]').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url()).toContain('/deep/er/');
    // Another port than the tests' own is expected here.
    for (const line of quiet.splice(0))
      if (!line.startsWith(`request to ${new URL(server.url).origin}`)) quiet.push(line);
  } finally {
    await server.close();
  }
});

test('figures live from a file, without a server @desk', async ({ page, quiet, isMobile }) => {
  test.skip(isMobile, 'once is enough');
  await page.goto(pathToFileURL(path.join(process.cwd(), 'out', DECOMPOSITION, 'index.html')).href);
  await page.waitForFunction(() => document.documentElement.dataset.islands !== undefined);
  await wakeAll(page);
  await figure(page, 'decomposition').locator('button').filter({ hasText: '→' }).first().click();
  await page.locator('a[rel=prev]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The browser says once that it will not load a module from a file; the classic script has taken its place.
  for (const line of quiet.splice(0)) if (!/module|CORS|origin|ERR_FAILED/i.test(line)) quiet.push(line);
});
