/** What the tools that look at the release share: its pages, a browser, waking every figure. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { OUT } from '../../app/_export/serve';
import { ensureBrowser } from '../ensure-browser';
import { CHROMIUM_FLAGS } from './browser';

export { OUT };

/** Addresses of all pages, `/` first: every folder with an index.html. */
export function releasePages(root: string = OUT): string[] {
  if (!existsSync(path.join(root, 'index.html'))) {
    throw new Error(`There is no release in ${root}. Build it first: npm run build`);
  }
  const pages: string[] = [];
  const walk = (folder: string, address: string) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (entries.some((entry) => entry.isFile() && entry.name === 'index.html')) pages.push(address);
    for (const entry of entries) {
      if (entry.isDirectory() && !entry.name.startsWith('_')) {
        walk(path.join(folder, entry.name), `${address}${entry.name}/`);
      }
    }
  };
  walk(root, '/');
  return pages.sort();
}

/** `/,x,/y/` as a list of addresses; an unknown one is an error that names those there are. */
export function choosePages(list: string | undefined, pages: readonly string[]): string[] {
  if (!list) return [...pages];
  return list.split(',').map((name) => {
    const inner = name.split('/').filter(Boolean).join('/');
    const address = inner ? `/${inner}/` : '/';
    if (!pages.includes(address)) throw new Error(`There is no page ${address}. The pages: ${pages.join(' ')}`);
    return address;
  });
}

/** The pages asked for; what is wrong with the asking is said without a trace of the code, and ends the tool. */
export function pagesOrExit(list: string | undefined): { all: string[]; chosen: string[] } {
  try {
    const all = releasePages();
    return { all, chosen: choosePages(list, all) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

export async function launch(): Promise<Browser> {
  const executablePath = await ensureBrowser();
  return chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
}

/** Scrolls to the end of the page in steps, as a reader does. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = Math.round(window.innerHeight * 0.8);
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      window.scrollTo({ top: y, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });
}

export interface Woken {
  figures: number;
  awake: number;
}

/** Wakes every figure of the page and waits until all are awake, or for `patience` milliseconds. */
export async function wakeAll(page: Page, patience = 15_000): Promise<Woken> {
  // No named function inside `evaluate`: the compiler would mark its name by a helper that the page does not have.
  const figures = await page.locator('[data-island]').count();
  await page.evaluate(() => {
    window.dispatchEvent(new Event('islands:wake-all'));
  });
  const end = Date.now() + patience;
  for (;;) {
    const awake = await page
      .locator('[data-island]')
      .evaluateAll(
        (islands) => islands.filter((i) => i.closest('[data-awake]') ?? i.querySelector('[data-awake]')).length,
      );
    if (awake >= figures || Date.now() > end) return { figures, awake };
    await page.waitForTimeout(50);
  }
}

/** Does the work for every item, `width` at a time. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
