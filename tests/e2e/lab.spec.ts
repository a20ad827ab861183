/** The workbench: a tree built by hand, with the keyboard or a pointer; nothing typed is lost, and undo takes all of it back. */
import { loadGallery } from '../../content/gallery';
import { violations } from './axe';
import { LAB, many, panel, paste, saved, seen, visit } from './lab';
import { plain } from './play';
import { expect, test } from './test';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page explains, and the gallery is there with its commentary and numbers', async ({ page }) => {
    await page.goto(LAB);
    await expect(page.getByText('Building trees needs JavaScript')).toBeVisible();
    for (const { title, verdict, commentary } of loadGallery()) {
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.getByText(verdict)).toBeVisible();
      await expect(page.getByText(commentary[0] ?? '')).toBeVisible();
    }
    await expect(page.getByText('really done').first()).toBeVisible();
  });
});

test('a tree is built with the keyboard alone, undone, and survives a reload in mid-word @desk', async ({ page }) => {
  await visit(page);
  await panel(page, 'New or open');
  await page.getByRole('button', { name: 'New blank tree' }).press('Enter');
  await page.keyboard.type('Is the roof safe?');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Beams');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Tiles');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Nails');
  await page.keyboard.press('Enter');
  await seen(page, ['Is the roof safe?', '-Beams', '-Tiles', '-Nails']);
  await page.keyboard.press('Alt+ArrowRight');
  await seen(page, ['Is the roof safe?', '-Beams', '-Tiles', '--Nails']);
  await expect(page.locator('[data-row]:focus')).toContainText('Nails');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await seen(page, ['Is the roof safe?', '-Tiles', '--Nails', '-Beams']);
  await page.keyboard.press('ArrowLeft');
  await seen(page, ['Is the roof safe?', '-Tiles', '-Beams']);
  await page.keyboard.press('Delete');
  await seen(page, ['Is the roof safe?', '-Beams']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await seen(page, ['Is the roof safe?', '-Beams', '-Tiles', '--Nails']);
  await page.keyboard.press('Control+Shift+z');
  await seen(page, ['Is the roof safe?', '-Tiles', '--Nails', '-Beams']);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F2');
  await page.keyboard.type('Slates, half wri');
  await page.reload();
  await seen(page, ['Is the roof safe?', '-Slates, half wri', '--Nails', '-Beams']);
});

test('a row is dragged into another @desk', async ({ page }) => {
  await visit(page);
  await paste(page, 'Root\n  One\n  Two\n  Three');
  const handle = page.locator('[data-row]', { hasText: 'Three' }).locator('[data-handle]');
  const target = page.locator('[data-row]').nth(1);
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  const to = await target.boundingBox();
  await page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + (to?.height ?? 0) / 2, { steps: 5 });
  await page.waitForTimeout(100);
  await page.mouse.up();
  await seen(page, ['Root', '-One', '--Three', '-Two']);
});

test('an example of the gallery is opened, changed, and stays what it was @desk', async ({ page }) => {
  await visit(page);
  const link = page.getByRole('link', { name: 'Open “A bridge inspection” in the workbench' });
  await link.click();
  await expect(page.getByLabel('Name of the tree')).toHaveValue('A bridge inspection');
  await expect(page.locator('[data-copy-bar]')).toContainText('an example');
  await page.getByRole('button', { name: 'Add a part' }).click();
  await saved(page);
  await expect(page.locator('[data-copy-bar]')).toHaveCount(0);
  await link.click();
  await expect(page.locator('[data-copy-bar]')).toContainText('an example');
  await expect(page.getByText('15 products', { exact: false }).first()).toBeVisible();
});

test('undo shows what it changed; pressed on its button it keeps the keyboard @desk', async ({ page }) => {
  await visit(page);
  await paste(page, many(90));
  await page.locator('[data-row]').nth(2).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The last, renamed');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.focus();
  await page.keyboard.press('Enter');
  const last = page.locator('[aria-selected=true]');
  await expect(last).toContainText('Part 89');
  await expect(last).toBeInViewport();
  await expect(undo).toBeFocused();
  await page.keyboard.press('Control+Shift+z');
  await expect(last).toContainText('The last, renamed');
});

test('the keyboard never gets lost: another row is another element, and undo leaves it among the rows @desk', async ({
  page,
}) => {
  await visit(page);
  await paste(page, many(90));
  await page.locator('[data-row]').nth(2).click();
  const focused = page.locator('[data-row]:focus');
  for (const key of ['End', 'Home', 'PageDown', 'ArrowDown', 'End', 'PageUp', 'Home']) {
    // A screen reader only hears that something else has the focus, not that a focused row says something else.
    const before = await focused.evaluateHandle((row) => row);
    await page.keyboard.press(key);
    await expect(focused).toHaveCount(1);
    const same = await before.evaluate((row) => row === document.activeElement);
    expect(same, key).toBe(false);
    await expect(focused).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('Insert');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(focused).toContainText('Part 89');
  await page.keyboard.press('ArrowUp');
  await expect(focused).toContainText('Part 88');
});

test('titles fit their boxes in the picture, whatever the font @desk', async ({ page }) => {
  await visit(page);
  await paste(
    page,
    'WHO MADE THE MOST MONEY? A question with a long title that must go on and on (90 min)\n  Are names and places the same throughout? (12 min)\n  Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww\n  Kurz',
  );
  const picture = page.getByAltText(/^The tree from left to right/);
  await expect(picture).toHaveAttribute('src', /WHO/);
  const svg = decodeURIComponent(((await picture.getAttribute('src')) ?? '').replace(/^[^,]*,/, ''));
  await page.goto('about:blank');
  for (const font of ['Inter, system-ui, sans-serif', 'serif', 'DejaVu Sans, Verdana, sans-serif']) {
    await page.setContent(svg.replace(/font-family="[^"]*"/, `font-family="${font}"`));
    const over = await page.evaluate(() =>
      Array.from(document.querySelectorAll('svg > text, g > text'), (text) => {
        const words = text.getBoundingClientRect();
        const room = (text.parentElement?.querySelector(':scope > rect') ?? text).getBoundingClientRect();
        return words.left >= room.left && words.right <= room.right ? '' : (text.textContent ?? '');
      }).filter(Boolean),
    );
    expect(over, font).toEqual([]);
  }
});

test('has no faults that a machine finds, and fits 320 px', async ({ page }) => {
  // Three runs of axe.
  test.slow();
  await visit(page);
  for (const name of ['New or open', 'My trees', 'Share or export']) {
    await panel(page, name);
    expect(await violations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
  expect(plain(await page.locator('[data-root]').textContent())).toMatch(/\d %/);
  // Words set wider, as WCAG has it: the last sign of a row is the one to go.
  for (const size of [390, 1280]) {
    await page.setViewportSize({ width: size, height: 800 });
    const cut = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
      );
      document.adoptedStyleSheets = [sheet];
      return Array.from(document.querySelectorAll('[data-row]'), (row) => {
        const share = row.lastElementChild?.lastElementChild;
        const over = (share?.getBoundingClientRect().right ?? 0) - row.getBoundingClientRect().right;
        return over > 0 ? (share?.textContent ?? '') : '';
      }).filter(Boolean);
    });
    expect(cut, String(size)).toEqual([]);
  }
});
