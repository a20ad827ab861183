/** What chapters keep for a second reading: shut at first, opened by a press, by a link to anything in it, and on paper. */
import { expect, test } from './test';

const CHAPTER = 'two-ways-to-fail/';
const FOLD = 'details#whose-intent';

test('it is shut at first, opens by a press, and by a link from the contents', async ({ page }) => {
  await page.goto(CHAPTER);
  const fold = page.locator(FOLD);
  await expect(fold).not.toHaveAttribute('open', '');
  await fold.locator('summary').click();
  await expect(fold.locator('p').first()).toBeVisible();
  await fold.locator('summary').click();
  await expect(fold.locator('p').first()).toBeHidden();
  await page.locator('.chapter-sections summary').click();
  await page.locator('.chapter-sections').getByRole('link', { name: 'Whose intent?' }).click();
  await expect(fold.locator('p').first()).toBeVisible();
  await expect(fold.locator('summary')).toBeInViewport();
});

test('a link to a claim in it, from elsewhere, opens it and shows the claim @desk', async ({ page }) => {
  await page.goto('people-say/');
  await page.locator('main a[href*="#alignment-faking-comply"]').click();
  await expect(page).toHaveURL(/inner-alignment\/#alignment-faking-comply$/);
  await expect(page.locator('#alignment-faking-comply')).toBeInViewport();
});

test('it is open on paper, and shut again afterwards @desk', async ({ page }) => {
  await page.goto(CHAPTER);
  const fold = page.locator(FOLD);
  await page.waitForFunction(() => document.documentElement.dataset.islands !== undefined);
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return fold.getAttribute('open');
    })
    .toBe('');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(fold).not.toHaveAttribute('open', '');
});

test('from 1200 px on the contents stand beside the text and tell where the reader is @desk', async ({ page }) => {
  await page.goto('how-far/#the-line');
  const contents = page.locator('.margin-contents');
  await expect(contents.locator('[aria-current]')).toHaveText('The line');
  await contents.getByRole('link', { name: 'Collapse does not undo itself' }).click();
  await expect(contents.locator('[aria-current]')).toHaveText('Collapse does not undo itself');
  // A folded section counts as soon as it is open.
  await page.goto('two-ways-to-fail/#whose-intent');
  await expect(contents.locator('[aria-current]')).toHaveText('Whose intent?');
  await page.goto('how-far/#the-line');
  // A figure that is wider than the text passes over them.
  await page.locator('figure#reach').scrollIntoViewIfNeeded();
  const box = await page.locator('figure#reach').boundingBox();
  const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('figure, nav')?.localName, {
    x: (box?.x ?? 0) + (box?.width ?? 0) - 60,
    y: Math.max(60, (box?.y ?? 0) + 60),
  });
  expect(top).toBe('figure');
  await page.setViewportSize({ width: 1100, height: 800 });
  await expect(contents).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it opens by a press @desk', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.locator(FOLD).locator('summary').click();
    await expect(page.locator(FOLD).locator('p').first()).toBeVisible();
  });
});
