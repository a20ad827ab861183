/** What a reader finds, sets and keeps: search, reading settings, the place they were at, the book on their device. */
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, figure, test, wakeAll } from './test';

const FIRST = 'two-ways-to-fail/';
const dialog = (page: Page) => page.locator('dialog.asked');

test('search costs nothing before it is asked, answers by keyboard alone, and gives the focus back', async ({
  page,
}) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  await page.goto(FIRST);
  await page.waitForLoadState('networkidle');
  expect(files.filter((file) => /^(find|search)/.test(file))).toEqual([]);
  const asks = page.getByRole('link', { name: 'Search' });
  await asks.focus();
  await page.keyboard.press('Enter');
  const field = dialog(page).getByRole('searchbox');
  await expect(field).toBeFocused();
  // A slip of the fingers.
  await page.keyboard.type('overoptimistaion');
  const results = dialog(page).getByRole('listitem');
  await expect(results.first()).toBeVisible();
  await expect(dialog(page).getByRole('status')).toContainText(/result/);
  expect(await results.first().locator('mark').count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(results.first().getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(asks).toBeFocused();
  // The key opens it as well, and Enter goes to the first result.
  await page.keyboard.press('/');
  await page.keyboard.type('reward model');
  await expect(results.first()).toContainText('reward model');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#reward-model$/);
});

test('an index that does not come says so, can be tried again, and leaves the page of contents @desk', async ({
  page,
  quiet,
}) => {
  await page.route('**/search-index.js', (route) => route.abort());
  await page.goto(FIRST);
  await page.keyboard.press('Control+k');
  const told = dialog(page).getByRole('status');
  await expect(told).toContainText('The index did not arrive');
  await expect(told.getByRole('link')).toHaveAttribute('href', /\/contents\/$/);
  await page.unroute('**/search-index.js');
  await dialog(page).getByRole('searchbox').fill('debate');
  await expect(dialog(page).getByRole('listitem').first()).toBeVisible();
  quiet.splice(0, quiet.length, ...quiet.filter((line) => !line.includes('ERR_FAILED')));
});

test('settings hold from page to page before the first paint, and the keys can be switched off', async ({ page }) => {
  await page.goto(FIRST);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await dialog(page).getByLabel('Much larger').check();
  await dialog(page).getByLabel('Your device’s').check();
  await dialog(page).getByLabel('Off').check();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.goto('how-far/', { waitUntil: 'commit' });
  await page.waitForSelector('body');
  const root = page.locator('html');
  for (const [name, value] of [
    ['size', 'huge'],
    ['face', 'own'],
    ['keys', 'off'],
  ] as const)
    await expect(root).toHaveAttribute(`data-${name}`, value);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.waitForLoadState('load');
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(dialog(page)).toHaveCount(0);
});

test('a reader who comes back is led to where they were @desk', async ({ page }) => {
  await page.goto('how-far/');
  await page.locator('.prose h2').nth(1).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 300);
  await page.waitForFunction(() => scrollY > 400);
  // What keeps the place comes with the first sign of a reader, and what marks the place in the contents comes after it.
  await expect(page.locator('.margin-contents [aria-current]').first()).toBeAttached();
  await page.goto('');
  const back = page.locator('[data-resume] a');
  await expect(back).toContainText('How far');
  await back.click();
  await expect(page).toHaveURL(/\/how-far\/#/);
});

test('claims are filtered, and what is chosen can be linked @desk', async ({ page }) => {
  await page.goto('claims/?kind=contested');
  const shown = page.locator('#all-claims > li:visible');
  await expect(page.locator('.filters output')).toContainText(/^\d+ of \d+ shown$/);
  const contested = await shown.count();
  expect(contested).toBeGreaterThan(0);
  await page.getByLabel('With the words').fill('zzz');
  await expect(shown).toHaveCount(0);
  await page.getByLabel('With the words').fill('');
  await expect(shown).toHaveCount(contested);
  await expect(page).toHaveURL(/\?kind=contested$/);
});

test('kept on the device, the book is read without a connection, figures and search too; and it goes again @desk', async ({
  page,
  context,
}) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await dialog(page)
    .getByRole('button', { name: /^Keep this book on my device \(\d+\.\d MB\)$/ })
    .click();
  await expect(dialog(page)).toContainText('The whole book is on your device');
  await context.setOffline(true);
  await page.goto('how-far/?reach=v1.c50#reach');
  await wakeAll(page);
  await expect(figure(page, 'reach').getByText(/in a form this page does not know/)).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.type('debate');
  await expect(dialog(page).getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await dialog(page).getByRole('button', { name: 'Take the book off this device' }).click();
  await expect(dialog(page)).toContainText('It is off your device');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the search leads to a page of contents that can be looked through @desk', async ({ page }) => {
    await page.goto(FIRST);
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything in the book');
    await expect(page.getByRole('link', { name: 'reward model', exact: true })).toBeVisible();
  });
});
