/** Copying selected words: the bar beside a selection. */
import { bar, clipboard, FIRST, said, select } from './copying';
import { expect, test } from './test';

const FIGURE = 'two-gaps';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test.describe('selected words', () => {
  const WHERE = `p#alignment-is-a-counterfactual`;

  test('get a bar that takes neither focus nor selection, and a link that finds them again', async ({ page }) => {
    await page.goto(FIRST);
    await select(page, WHERE, 'It compares what', 'see the first');
    await expect(bar(page)).toBeVisible();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await bar(page).getByRole('button', { name: 'Link' }).click();
    await expect(said(page, 'Copied the link')).toBeAttached();
    expect(await page.evaluate(() => String(getSelection()))).toContain('It compares what');
    const copied = await clipboard(page);
    expect(copied).toMatch(
      /#alignment-is-a-counterfactual:~:text=It%20compares[^,]*$|#alignment-is-a-counterfactual:~:text=[^,]+,[^,]+$/,
    );
    await page.goto('about:blank');
    await page.goto(copied);
    await expect(page.locator(WHERE)).toBeInViewport();
    // Without the id the words alone lead there.
    await page.goto('about:blank');
    await page.goto(copied.replace('alignment-is-a-counterfactual', ''));
    await expect(page.locator(WHERE)).toBeInViewport();
  });

  test('give every form, with the words alone @desk', async ({ page }) => {
    await page.goto(FIRST);
    await select(page, WHERE, 'It compares what', 'did not do');
    const words = 'It compares what a system did with something it did not do';
    for (const [name, form] of [
      ['Markdown', `> ${words}\n\n— [Could it have done it?, Two ways to fail, `],
      ['HTML', `<p>${words}</p>`],
      ['Text', `“${words}”\n— “Could it have done it?”, Two ways to fail, `],
      ['BibTeX', `annote = {${words}}`],
    ] as const) {
      await bar(page).getByRole('button', { name, exact: true }).click();
      await expect(said(page, /^Copied the (?!link)/)).toBeAttached();
      await expect.poll(() => clipboard(page)).toContain(form);
    }
  });

  test('say what was copied without hiding a selected word @desk', async ({ page }) => {
    await page.goto(FIRST);
    for (const block of ['center', 'end'] as const) {
      await select(page, WHERE, 'It compares what', 'see the first');
      await page.locator(WHERE).evaluate((e, block) => e.scrollIntoView({ block, behavior: 'instant' }), block);
      await bar(page).getByRole('button', { name: 'Text', exact: true }).click();
      const word = said(page, 'Copied the citation');
      await expect(word).toBeAttached();
      const [a, b] = await Promise.all([
        word.boundingBox(),
        page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON()),
      ]);
      expect(a && (a.y + a.height <= b.top || a.y >= b.bottom), `selection at the ${block}`).toBe(true);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect(bar(page)).toHaveCount(0);
    }
  });

  test('are found again where they end within a word with an apostrophe @desk', async ({ page }) => {
    await page.goto(FIRST);
    await select(page, '.prose', 'If it couldn', 'could and didn');
    await bar(page).getByRole('button', { name: 'Link' }).click();
    await expect(said(page, 'Copied the link')).toBeAttached();
    const copied = await clipboard(page);
    expect(copied).toMatch(/:~:text=If%20it%20couldn%E2%80%99t.*didn%E2%80%99t$/);
  });

  test('of a source are a quotation of that source @desk', async ({ page }) => {
    await page.goto('references/');
    await select(page, '#wu2021', 'Wu', 'books');
    await bar(page).getByRole('button', { name: 'Text', exact: true }).click();
    await expect(said(page, 'Copied the citation')).toBeAttached();
    expect(await clipboard(page)).toMatch(/\n— “Recursively [^”]*”, Sources, .*#wu2021/i);
  });

  test('come to the keyboard next, and Escape puts the bar away @desk', async ({ page }) => {
    await page.goto(FIRST);
    await select(page, WHERE, 'It compares what', 'did not do');
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button', { name: 'Link' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(said(page, 'Copied the quote in Markdown')).toBeAttached();
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    expect(await page.evaluate(() => String(getSelection()))).toContain('It compares what');
    await page.waitForTimeout(500);
    await expect(bar(page)).toHaveCount(0);
  });

  test('over two paragraphs are linked by their ends @desk', async ({ page }) => {
    await page.goto(FIRST);
    await select(page, '.prose', 'Alignment, in this sense', 'brusque one');
    await bar(page).getByRole('button', { name: 'Markdown' }).click();
    await expect(said(page, /Markdown/)).toBeAttached();
    const copied = await clipboard(page);
    expect(copied).toMatch(/^> Alignment, in this sense, is a counterfactual\. .*\n>\n> The definition clears up/);
    const link = /\]\((\S+:~:text=Alignment[^,]*,[^,]*one)\)\n$/.exec(copied)?.[1] ?? 'none';
    await page.goto('about:blank');
    await page.goto(link.replace('alignment-is-a-counterfactual', ''));
    await expect(page.locator(WHERE)).toBeInViewport();
  });

  test('get no bar if they are few, in a figure, in a field or outside the prose @desk', async ({ page }) => {
    await page.goto(FIRST);
    await select(page, WHERE, 'It compares what', 'did not do');
    await expect(bar(page)).toBeVisible();
    for (const [where, from, to] of [
      [WHERE, 'It compares', 'compares'],
      ['.chapter-head', 'Last', 'updated'],
      ['.site-header', 'Past What We Can Check', 'Check'],
      [`#${FIGURE} [data-island]`, '', ''],
    ] as const) {
      if (from) await select(page, where, from, to);
      else
        await page.evaluate((selector) => {
          getSelection()?.selectAllChildren(document.querySelector(selector) as Element);
        }, where);
      await page.waitForTimeout(500);
      await expect(bar(page)).toHaveCount(0);
    }
  });

  test('by touch get a bar that fits 320 px and copies @phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(FIRST);
    await select(page, WHERE, 'It compares what', 'did not do');
    await expect(bar(page)).toBeVisible();
    const box = await bar(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    await bar(page).getByRole('button', { name: 'Text' }).tap();
    await expect(said(page, 'Copied the citation')).toBeAttached();
    expect(await clipboard(page)).toContain('“It compares what a system did');
  });
});
