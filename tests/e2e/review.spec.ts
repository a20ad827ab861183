/** Cards that come again, in a real browser: by keyboard alone, in two tabs of one device, on a phone; and the test before and after. */
import { violations } from './axe';
import { expect, test } from './test';

const ISLAND = '#cards [data-island]';

test('a card is asked, shown and graded by keyboard alone; two tabs keep what both did @desk', async ({
  page,
  context,
}) => {
  await page.goto('review/');
  await expect(page.locator(ISLAND)).toHaveAttribute('data-awake', '');
  const other = await context.newPage();
  await other.goto('review/?chapter=how-far#cards');
  await expect(other.locator(ISLAND)).toHaveAttribute('data-awake', '');

  const first = await page.locator('#cards h2').first().textContent();
  await page.getByRole('button', { name: 'Show the answer' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#cards [data-answer]')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  // Where the answer leads stands beside it, as seen from this page.
  await expect(page.locator('#cards [data-answer] a').first()).toHaveAttribute('href', /^\.\.\/[a-z-]+\/#/);
  await page.keyboard.press('3');
  await expect(page.locator('#cards h2').first()).not.toHaveText(first ?? '');

  // The other tab has heard of it, and asks of its own chapter; both stand on the device.
  await other.locator('#cards').getByRole('button', { name: 'Show the answer' }).click();
  await expect(other.locator('#cards article > p').first()).toContainText('How far?');
  await other.keyboard.press('4');
  const kept = () => page.evaluate(() => localStorage.getItem('pwwcc-review')?.match(/^\["/gm)?.length);
  await expect.poll(kept).toBe(2);
  // The first tab takes its own answer back, and only that.
  await page.getByRole('button', { name: 'Take back the last answer' }).click();
  await expect(page.locator('#cards h2').first()).toHaveText(first ?? '');
  await expect.poll(kept).toBe(3);
  await other.close();
});

test('a whole card, its answer and its grades stand on one small screen @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('review/#cards');
  await expect(page.locator(ISLAND)).toHaveAttribute('data-awake', '');
  await page.getByRole('button', { name: 'Show the answer' }).click();
  const box = await page.locator('#cards article').boundingBox();
  expect(box?.height).toBeLessThanOrEqual(640);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the test keeps its place, tells nothing before its time, and is listed with what is kept @desk', async ({
  page,
}) => {
  await page.goto('test-yourself/');
  await expect(page.locator('#the-test [data-island]')).toHaveAttribute('data-awake', '');
  await page.locator('#the-test').getByRole('radio').first().check();
  await page.keyboard.press('Enter');
  await expect(page.locator('#the-test')).toContainText('question 2 of 14');
  await expect(page.locator('#the-test [data-answer]')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('#the-test')).toContainText('question 2 of 14');
  await page.goto('about/yours/');
  await expect(page.locator('[data-kept]')).toContainText('Your test');
});
