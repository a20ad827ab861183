/** The reader's own numbers: the page that tells what is kept, and erases it. */
import { readFileSync } from 'node:fs';
import { violations } from './axe';
import { expect, test } from './test';

const KEPT = {
  'pwwcc-yours': JSON.stringify({ alone: { caught: { hits: 2, tries: 3 }, alarms: { hits: 1, tries: 3 } } }),
  theme: 'light',
};

test('what is kept is listed, saved as a file, erased by kind and all at once', async ({ page }) => {
  await page.goto('about/yours/');
  const list = page.locator('[data-kept]');
  await expect(list).toContainText('On this device nothing is kept');
  await page.evaluate((kept) => {
    for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
  }, KEPT);
  await page.reload();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('button', { name: 'Save all of it as a file' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual(KEPT);
  await list.getByRole('button', { name: 'Erase your numbers' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('button', { name: 'Erase everything' }).click();
  await expect(list).toContainText('On this device nothing is kept');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('with storage denied the page says that nothing is kept @desk', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('about/yours/');
  await expect(page.locator('[data-kept]')).toContainText('does not let this page keep anything');
});
