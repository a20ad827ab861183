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
  // By the menu: nothing else has been pressed. By style alone it can be read on paper before any code has come.
  await page.emulateMedia({ media: 'print' });
  await expect(fold.locator('p').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.mouse.move(200, 200);
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
  test('a link to a source opens the lists, and a guess and a question from before keep their answers behind a press @desk', async ({
    page,
  }) => {
    await page.goto(`${CHAPTER}#source-ouyang2022`);
    await expect(page.locator('#source-ouyang2022')).toBeInViewport();
    await page.goto('how-far/');
    for (const fold of ['.recall details', '.guess-answer']) {
      const answer = page.locator(fold).first();
      await expect(answer.locator('p').last()).toBeHidden();
      await answer.locator('summary').click();
      await expect(answer.locator('p').last()).toBeVisible();
    }
    await expect(page.locator('.guess-line-truth')).toBeVisible();
  });
});

test('the lists at the end are folded; a link to one of their lines opens them, and so does paper @desk', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const lists = page.locator('details.end-matter');
  await expect(lists.locator('.source-list')).toBeHidden();
  await page.locator('.cite a').first().click();
  await expect(page).toHaveURL(/#source-/);
  await expect(lists.locator('.source-list li').first()).toBeVisible();
  await expect(lists.locator('li:target')).toBeInViewport();
  await lists.locator('> summary').click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(lists).toHaveAttribute('open', '');
});

test('a line is drawn with the mouse, stays as a ghost beside the answer, and is there again after a reload @desk', async ({
  page,
}) => {
  await page.goto('how-far/');
  const guess = page.locator('#guess-thirty-levels');
  const plot = guess.locator('.guess-columns');
  await plot.scrollIntoViewIfNeeded();
  await expect(guess.locator('input').first()).toHaveAttribute('aria-valuetext', '50 of a hundred');
  const box = (await plot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + 5, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 5, box.y + box.height - 12, { steps: 3 });
  await page.mouse.up();
  await expect(guess.locator('input').first()).toHaveValue('100');
  await expect(guess.locator('input').last()).toHaveValue('0');
  const last = guess.locator('input').last();
  await last.focus();
  await page.keyboard.press('ArrowUp');
  await expect(last).toHaveValue('1');
  await expect(guess.locator('.guess-line-truth')).toBeHidden();
  await guess.locator('.guess-answer > summary').click();
  await expect(guess.locator('.guess-line-truth')).toBeVisible();
  await expect(last).toBeDisabled();
  await page.reload();
  await expect(guess.locator('tr[data-guess-mine] td').last()).toHaveText('1');
});
