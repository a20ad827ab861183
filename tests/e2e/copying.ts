/** What the tests of copying share: the parts of the page, and the reader's moves. */
import type { Page } from '@playwright/test';
import { expect } from './test';

export const FIRST = 'two-ways-to-fail/';
export const SECTION = 'could-it-have';
export const CHOICES = [
  'Link',
  'Link with a preview card',
  'Quote in Markdown',
  'Quote in HTML',
  'Citation as text',
  'BibTeX entry',
];

/** Places without a page of their own to share. */
export const NO_CARD = CHOICES.filter((choice) => !choice.includes('card'));

export const control = (page: Page, id: string) => page.locator(`a[data-copy][href$="#${id}"]`);
export const menu = (page: Page) => page.getByRole('menu');
export const bar = (page: Page) => page.getByRole('toolbar', { name: 'Copy the selected words' });
export const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Copies one form of a place with the keyboard alone. */
export async function copyBy(page: Page, id: string, choice: string, offered = CHOICES): Promise<string> {
  await control(page, id).focus();
  await page.keyboard.press('Enter');
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  for (let i = offered.indexOf(choice); i > 0; i--) await page.keyboard.press('ArrowDown');
  await expect(menu(page).getByRole('menuitem', { name: choice, exact: true })).toBeFocused();
  // What was copied and said before must not be taken for this.
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('Enter');
  await expect(menu(page)).toHaveCount(0);
  await expect(said(page, /^Copied the /)).toBeAttached();
  await expect.poll(() => clipboard(page)).not.toBe('');
  return clipboard(page);
}

/** Selects words from the first `from` to the end of the next `to`, as a reader would by keyboard or mouse. */
export const select = (page: Page, where: string, from: string, to: string) =>
  page.evaluate(
    ([selector = '', begin = '', stop = '']) => {
      const root = document.querySelector(selector) as Element;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let begun = false;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        let after = 0;
        if (!begun && node.data.includes(begin)) {
          after = node.data.indexOf(begin);
          range.setStart(node, after);
          begun = true;
        }
        if (begun && node.data.indexOf(stop, after) >= 0) {
          range.setEnd(node, node.data.indexOf(stop, after) + stop.length);
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
          return;
        }
      }
      throw new Error(`no “${begin}” … “${stop}” in ${selector}`);
    },
    [where, from, to],
  );
