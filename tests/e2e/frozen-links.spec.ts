/** Old links are opened: every figure state in the frozen collection, several figures of a page at once. */
import type { Page } from '@playwright/test';
import { readFrozen } from '../../content/check/frozen-links';
import { loadEmbeds } from '../../content/embeds';
import { OUT_OF_RANGE } from './out-of-range';
import { expect, figure, test } from './test';

const { states, trees, starts } = readFrozen();

/** Where each figure stands today. */
const homes = new Map(loadEmbeds().map(({ id, page }) => [id, page]));
const stays = ({ page, figure: id }: { page: string; figure: string }) => homes.get(id) === page;

/** The n-th state of every figure of each page, as one address each. */
const addresses: { page: string; figures: Record<string, string> }[] = [];
for (const { page, figure, query } of states.filter(stays)) {
  const free = addresses.find((a) => a.page === page && !(figure in a.figures));
  if (free) free.figures[figure] = query;
  else addresses.push({ page, figures: { [figure]: query } });
}

/** A link wakes the figures that it names, and waits for no reader; what else stands on the page is asked elsewhere. */
async function awake(page: Page, ids: string[]): Promise<void> {
  for (const id of ids) await expect(figure(page, id).locator('[data-island]')).toHaveAttribute('data-awake', '');
  await expect(page.locator('[data-mismatch]')).toHaveCount(0);
}

test('old links to figures that have moved lead to where they stand now, with their states @desk', async ({ page }) => {
  test.slow();
  for (const { page: path, figure: id, query } of states.filter((state) => !stays(state))) {
    await page.goto(`.${path}?${new URLSearchParams({ [id]: query })}#${id}`);
    await expect(page).toHaveURL(new RegExp(`${homes.get(id)}(index\\.html)?\\?.*#${id}$`));
    await expect(figure(page, id)).toBeInViewport();
    await awake(page, [id]);
    await expect(figure(page, id), `${id}=${query}`).not.toContainText('The link');
    expect(new URL(page.url()).searchParams.get(id)).toBe(query);
  }
});

for (const path of new Set(addresses.map((a) => a.page))) {
  test(`old links to figures of ${path} open, and the figures can read them @desk`, async ({ page }) => {
    test.slow();
    for (const { figures } of addresses.filter((a) => a.page === path)) {
      const last = Object.keys(figures).at(-1) ?? '';
      await page.goto(`.${path}?${new URLSearchParams(figures)}#${last}`);
      await awake(page, Object.keys(figures));
      await expect(figure(page, last)).toBeInViewport();
      // A state that came with the link is no act of the reader's: nothing takes the focus.
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      for (const [id, query] of Object.entries(figures)) {
        const told = OUT_OF_RANGE[`${id}=${query}`];
        const said = figure(page, id).getByText(/^The link/);
        if (told) await expect(said, `${id}=${query}`).toContainText(told);
        else await expect(figure(page, id), `${id}=${query}`).not.toContainText('The link');
        // Nothing that the link said was lost on the way in.
        expect(new URL(page.url()).searchParams.get(id)).toBe(query);
      }
    }
  });
}

test('old links to the workbench open @desk', async ({ page }) => {
  for (const { fragment, tree } of trees) {
    await page.goto('about:blank');
    await page.goto(`lab/#${fragment}`);
    await expect(page.locator('#workbench')).toContainText(tree.root.title);
  }
  for (const id of starts.slice(0, 3)) {
    await page.goto('about:blank');
    await page.goto(`lab/#g=${id}`);
    await expect(page.locator('[data-copy-bar]')).toContainText('This is an example');
  }
});
