/** Share pages in the browser: the passage, its look, and the state that travels along. */
import { colourViolations, violations } from './axe';
import { expectTexts } from './play';
import { expect, figure, test, wakeAll } from './test';

/** One page of each kind. Their addresses were published and hold for ever, so they may stand here as they are. */
const kinds = [
  ['section', 's/two-ways-to-fail/could-it-have/'],
  ['figure', 's/where-human-feedback-runs-out/feedback-loop/'],
  ['paragraph', 's/two-ways-to-fail/alignment-is-a-counterfactual/'],
  ['claim', 's/two-ways-to-fail/instructgpt-baseline/'],
  ['aside', 's/two-ways-to-fail/aside-alignment-tax/'],
  ['question', 's/two-ways-to-fail/guess-missing-ending/'],
  ['term', 's/glossary/reward-model/'],
] as const;
const LAMP = 's/home/lamp/';

for (const [kind, path] of kinds) {
  test(`a ${kind}’s page passes axe in both themes, fits 320 px, and leads on to its place @desk`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await wakeAll(page);
    const wider = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wider()).toBeLessThanOrEqual(0);
    await page.locator('a[data-onward]').click();
    await expect(page).not.toHaveURL(/\/s\//);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('the state that a link carries shows on the share page and is carried on, and nothing else is', async ({
  page,
}) => {
  await page.goto(`${LAMP}?lamp=v1.k2&utm_source=forum`);
  await wakeAll(page);
  await expectTexts(page, 'lamp', ['64 of 256 pages lit']);
  const onward = page.locator('a[data-onward]');
  await expect(onward).toHaveAttribute('href', /\?lamp=v1\.k2#lamp$/);
  await onward.click();
  await expect(page).toHaveURL(/\/\?lamp=v1\.k2#lamp$/);
  await expect(page).not.toHaveURL(/\/s\//);
  await wakeAll(page);
  await expectTexts(page, 'lamp', ['64 of 256 pages lit']);
});

test('what the reader changes on the share page goes along', async ({ page }) => {
  await page.goto(LAMP);
  await wakeAll(page);
  const before = await page.locator('a[data-onward]').getAttribute('href');
  expect(before).not.toContain('?');
  await figure(page, 'lamp')
    .getByRole('button', { name: /^Call an assistant/ })
    .click();
  await expect(page).toHaveURL(/\?lamp=v1\./);
  const state = new URL(page.url()).searchParams.get('lamp');
  await page.locator('a[data-onward]').click();
  await expect(page).toHaveURL(/#lamp$/);
  expect(new URL(page.url()).searchParams.get('lamp')).toBe(state);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a figure’s page shows it, stays where it is, and leads on @desk', async ({ page }) => {
    await page.goto(LAMP);
    await expect(page.locator('[data-island]')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(500);
    await expect(page).toHaveURL(/\/s\/home\/lamp\/$/);
    await page.locator('a[data-onward]').click();
    await expect(page).toHaveURL(/#lamp$/);
  });
});
