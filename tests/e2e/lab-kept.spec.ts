/** What the workbench keeps in the browser: several trees, every word while it is typed, and what to do where nothing can be kept or read. */
import { readFileSync } from 'node:fs';
import { alert, panel, paste, rows, saved, seen, visit } from './lab';
import { expect, test } from './test';

test('several trees are kept, renamed, duplicated and deleted @desk', async ({ page }) => {
  await visit(page);
  await paste(page, 'First\n  a');
  await paste(page, 'Second\n  b');
  await panel(page, 'My trees');
  await page.getByRole('button', { name: /^Rename First/ }).click();
  await page.getByRole('textbox', { name: /New name/ }).fill('Renamed');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await page.getByRole('button', { name: 'Duplicate Renamed', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Open Renamed (copy)' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete Renamed', exact: true }).click();
  await page.getByRole('button', { name: 'Delete Renamed', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Open Renamed', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Open Renamed (copy)' }).click();
  await seen(page, ['First', '-a']);
});

test('with storage denied everything works, and the page says that nothing is kept @desk', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await visit(page);
  await expect(alert(page)).toContainText('does not let the page save anything');
  await page.getByRole('button', { name: 'Add a part' }).click();
  await page.keyboard.type('Fresh');
  await expect.poll(() => rows(page)).toContain('-Fresh');
  page.once('dialog', (dialog) => dialog.dismiss());
  await page.getByRole('link', { name: 'Open “A bridge inspection” in the workbench' }).click();
  await expect.poll(() => rows(page)).toContain('-Fresh');
});

test('typing without a pause is saved all the while @desk', async ({ page }) => {
  await visit(page);
  await paste(page, 'Long\n  Part');
  await page.getByLabel('What is produced').focus();
  const kept = () =>
    page.evaluate(() =>
      Object.keys(localStorage)
        .map((key) => localStorage.getItem(key) ?? '')
        .some((value) => value.includes('one two three')),
    );
  await page.keyboard.type('one two three ', { delay: 20 });
  let found = false;
  // never a pause as long as a save would wait for
  for (let i = 0; i < 40 && !found; i++) {
    await page.keyboard.type('x', { delay: 40 });
    found = await kept();
  }
  expect(found).toBe(true);
});

test('two tabs: each keeps its own tree, follows the other’s changes, and says what the other deleted @desk', async ({
  page,
  context,
}) => {
  await visit(page);
  await paste(page, 'Tree A\n  One');
  const other = await context.newPage();
  await visit(other);
  await paste(other, 'Tree B\n  Bee');
  await page.reload();
  await seen(page, ['Tree A', '-One']);
  await panel(other, 'My trees');
  await other.getByRole('button', { name: 'Open Tree A', exact: true }).click();
  await seen(other, ['Tree A', '-One']);
  await page.getByRole('button', { name: 'Add a part' }).click();
  await page.keyboard.type('By the first');
  await seen(other, ['Tree A', '-One', '-By the first']);
  await expect(other.getByText(/products · changed in another tab/)).toBeVisible();
  await panel(other, 'My trees');
  for (let i = 0; i < 2; i++) await other.getByRole('button', { name: 'Delete Tree A', exact: true }).click();
  await expect(page.locator('[data-save="Not saved: deleted in another tab"]')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await saved(page);
  await page.reload();
  await seen(page, ['Tree A', '-One', '-By the first']);
});

test('a saved tree that cannot be read is not lost: its text can be kept as a file @desk', async ({ page }) => {
  await visit(page);
  await paste(page, 'Precious\n  Part');
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.includes('tree:')) ?? '';
    localStorage.setItem(key, `${localStorage.getItem(key)?.slice(0, -20)} torn`);
  });
  await page.reload();
  await expect(alert(page)).toContainText('could not be read');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save its text as a file' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('Precious');
  expect(text).toContain('torn');
  await panel(page, 'My trees');
  await expect(page.getByRole('button', { name: 'Open Precious' })).toBeVisible();
});
