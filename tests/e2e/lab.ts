/** What the tests of the workbench share: its rows, its panels, and ways to bring a tree there. */
import type { Page } from '@playwright/test';
import { expect } from './test';

export const LAB = 'lab/';

/** Rows in reading order: level, title. */
export const rows = (page: Page): Promise<string[]> =>
  page.locator('[role=treegrid] [data-row]').evaluateAll((all) =>
    all
      .sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
      .map((row) => {
        const field = row.querySelector('input');
        const title = field ? field.value : (row.querySelector('[role=gridcell] .truncate')?.textContent ?? '');
        return `${'-'.repeat(Number(row.getAttribute('aria-level')) - 1)}${title}`;
      }),
  );
/** Expects these rows and no others. */
export const seen = (page: Page, wanted: string[]) => expect.poll(() => rows(page)).toEqual(wanted);
/** Opens or closes a panel by its button. */
export const panel = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** Expects the tree to be kept. */
export const saved = (page: Page) => expect(page.locator('[data-save="Saved in this browser"]')).toBeVisible();
export const alert = (page: Page) => page.getByRole('alert');

export async function visit(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${LAB}${fragment}`);
  await expect(page.getByRole('treegrid')).toBeVisible();
}

/** Makes a tree of an outline. */
export async function paste(page: Page, outline: string): Promise<void> {
  await panel(page, 'New or open');
  await page.getByLabel('One product a line').fill(outline);
  await page.getByRole('button', { name: 'Make a tree of it' }).click();
  await saved(page);
}

export async function openFile(page: Page, name: string, text: string): Promise<void> {
  await panel(page, 'New or open');
  await page
    .getByLabel('A tree exported here')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** An outline of a product with so many parts. */
export const many = (n: number) =>
  ['Many', ...Array.from({ length: n }, (_, i) => `  Part ${i} (${i} min)`)].join('\n');
