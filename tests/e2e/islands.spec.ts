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

test('every press made before the code has come is done when it comes, and meanwhile the figure says so', async ({
  page,
}) => {
  let arrive = () => {};
  const held = new Promise<void>((done) => (arrive = done));
  await page.route(/hydrate-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('');
  const next = figure(page, 'lamp').locator('[data-control=story]').first();
  for (let i = 0; i < 3; i++) await next.click();
  await expect(figure(page, 'lamp').locator('.figure-sign')).toContainText('Still loading');
  arrive();
  await expect(page).toHaveURL(/lamp=v1\.k3/);
  await expect(page.locator('.figure-sign')).toHaveCount(0);
});

test('code that does not arrive is told of in place, and comes when the reader asks again @desk', async ({
  page,
  quiet,
}) => {
  // An old page may ask a host for a file that is gone, and get a page of its own instead.
  await page.route(/hydrate-[^?]*$/, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Not found' }));
  await page.goto('lab/');
  await expect(page.locator('#workbench .figure-sign')).toHaveText('What makes this run did not arrive. Try again');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-island=workbench]')).toHaveAttribute('data-awake', '');
  await expect(page.locator('.figure-sign')).toHaveCount(0);
  quiet.splice(0);
});

test('a page whose loader does not arrive is a page without scripts, and says so @desk', async ({ page, quiet }) => {
  await page.route(/loader-/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(DECOMPOSITION);
  await expect(page.locator('.figure-sign')).toContainText('A part of this page did not arrive.');
  await expect(figure(page, 'decomposition').locator('.no-js')).toBeVisible();
  await expect(page.locator('.needs-js:visible')).toHaveCount(0);
  quiet.splice(0);
});

// Every figure is played so in tests/unit/figures/translated.test.tsx.
test('a translated workbench keeps the last keystroke, a translated figure its place @desk', async ({ page }) => {
  const translate = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      for (let n = walker.nextNode(); n; n = walker.nextNode()) all.push(n as Text);
      for (const text of all) {
        if (text.parentElement?.closest('font, script, style, option, textarea')) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        outer.append(inner);
        text.replaceWith(outer);
        inner.append(text);
      }
    });
  await page.goto(DECOMPOSITION);
  await translate();
  await wakeAll(page);
  await translate();
  const island = figure(page, 'decomposition').locator('[data-island]');
  await island.locator('[data-act-button=story]').click();
  for (let i = 2; i < 8; i++) {
    await translate();
    await island
      .getByRole('button', { name: /→/ })
      .or(island.locator('[data-control=story] button').nth(1))
      .first()
      .click();
    await expect(island).toContainText(`${i}/`);
  }
  await page.goto('lab/');
  await expect(page.locator('[data-island=workbench]')).toHaveAttribute('data-awake', '');
  await translate();
  await page.locator('[data-row]').nth(2).click();
  await translate();
  const title = page.getByLabel('Name of the tree');
  await title.fill('In another language');
  await expect(page.locator('[data-bench]')).toContainText('Saved in this browser');
  await translate();
  await title.press('End');
  await page.keyboard.type('s');
  await page.reload();
  await expect(page.getByLabel('Name of the tree')).toHaveValue('In another languages');
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

test('figures live from a file, without a server @desk', async ({ page, quiet }) => {
  await page.goto(pathToFileURL(path.join(process.cwd(), 'out', DECOMPOSITION, 'index.html')).href);
  await page.waitForFunction(() => document.documentElement.dataset.islands !== undefined);
  await wakeAll(page);
  await figure(page, 'decomposition').locator('button').filter({ hasText: '→' }).first().click();
  await page.locator('a[rel=prev]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The browser says once that it will not load a module from a file; the classic script has taken its place.
  for (const line of quiet.splice(0)) if (!/module|CORS|origin|ERR_FAILED/i.test(line)) quiet.push(line);
});
