/** A figure as somebody hears it: what stands in its accessibility tree and in which order, what is said when something changes. */
import type { Page } from '@playwright/test';
import { island, OFTEN } from './play';
import { expect, figure } from './test';

/** A part of a figure: a name for it, and the one line of the tree in which it stands. */
export type Part = readonly [name: string, line: RegExp];

/**
 * Expects each of these parts to stand in the figure's accessibility tree exactly once, in this order. A line that fits none of them
 * may stand anywhere; a part that is missing, stands twice or elsewhere fails.
 */
export async function expectInOrder(page: Page, id: string, parts: readonly Part[]): Promise<void> {
  const found = async () =>
    (await figure(page, id).ariaSnapshot())
      .split('\n')
      // A name with a colon in it stands in quotes.
      .map((line) => line.trim().replace(/^- '(.*)'(:?.*)$/, '- $1$2'))
      .flatMap((line) => parts.flatMap(([name, fits]) => (fits.test(line) ? [name] : [])));
  await expect.poll(found, OFTEN).toEqual(parts.map(([name]) => name));
}

/** Begins to listen to a figure's live regions, all of them, whenever they come. */
export const listen = (page: Page, id: string): Promise<void> =>
  island(page, id).evaluate((root) => {
    const LIVE = '[aria-live], [role="status"], [role="alert"]';
    const heard: string[] = [];
    Object.assign(window, { heard });
    const before = new Map<Element, string>();
    const text = (e: Element) => (e.textContent ?? '').replace(/\s+/g, ' ').trim();
    for (const region of root.querySelectorAll(LIVE)) before.set(region, text(region));
    new MutationObserver(() => {
      for (const region of root.querySelectorAll(LIVE)) {
        const [was, is] = [before.get(region), text(region)];
        before.set(region, is);
        // What comes with its words already in it is not said; what is emptied says nothing.
        if (was !== undefined && was !== is && is !== '') heard.push(is);
      }
    }).observe(root, { childList: true, subtree: true, characterData: true });
  });

/**
 * Expects just this to have been said since the last time, each of it once, and the focus to stand within the figure.
 * @param said how each begins, in this order
 * @param passing what may be said besides before the last: several presses in a row, of which each is heard only where the next
 * one is slow to come
 */
export async function expectHeard(page: Page, id: string, said: readonly string[], passing?: RegExp): Promise<void> {
  const begin = (all: string[]) =>
    all
      .filter((one, i) => i === all.length - 1 || !passing?.test(one))
      .map((one, i) => one.slice(0, said[i]?.length ?? one.length));
  const heard = async () => begin(await page.evaluate(() => (window as unknown as { heard: string[] }).heard));
  // What is said in passing may be the last until the next is said.
  if (passing) await expect.poll(heard, OFTEN).toEqual(said);
  else await expect.poll(async () => (await heard()).length, OFTEN).toBeGreaterThanOrEqual(said.length);
  // A second voice would speak within this time: the kit's own waits for 600 ms of rest.
  await page.waitForTimeout(700);
  expect(begin(await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0)))).toEqual(said);
  await expect(island(page, id).locator(':focus')).toHaveCount(1);
}
