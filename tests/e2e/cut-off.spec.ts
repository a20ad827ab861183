/** The reader's two games where there is no network: opened from a file, and with the line cut after the page has come. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { actButton, island, openAct } from './play';
import { expect, test, wakeAll } from './test';

const PAGE = 'you-are-the-overseer';

/** Plays both games from their first press to their result. */
async function playBoth(page: Page): Promise<void> {
  const [overseer, learned] = [island(page, 'overseer'), island(page, 'learned-you')];
  await overseer.getByRole('button', { name: 'A is wrong' }).click();
  await expect(overseer.locator('mark')).toHaveCount(1);
  await openAct(page, 'overseer', 'Alone');
  await overseer.getByRole('button', { name: 'Begin' }).click();
  for (let i = 0; i < 6; i++) await overseer.getByRole('button', { name: /^Nothing is wrong/ }).click();
  await overseer.getByRole('button', { name: '3', exact: true }).click();
  await openAct(page, 'overseer', 'Rates');
  await expect(overseer.getByText('0 of 3').first()).toBeVisible();

  for (let i = 0; i < 4; i++) await learned.getByRole('button', { name: /^Accept/ }).click();
  await openAct(page, 'learned-you', 'Bench');
  await learned.getByRole('button', { name: 'knows the book' }).click();
  await openAct(page, 'learned-you', 'Judge');
  await learned.getByRole('button', { name: 'No more' }).click();
  await openAct(page, 'learned-you', 'Bench');
  await learned.getByRole('button', { name: 'knows the book' }).click();
  await openAct(page, 'learned-you', 'Writers');
  await expect(actButton(page, 'learned-you', 'Writers')).toHaveAttribute('aria-current', 'step');
  await expect(learned.getByText(/The writer who had the machine: \d+ accepted/)).toBeVisible();
}

test('both games are played from a file, without a server @desk', async ({ page, quiet }) => {
  await page.goto(pathToFileURL(path.join(process.cwd(), 'out', PAGE, 'index.html')).href);
  await page.waitForFunction(() => document.documentElement.dataset.islands !== undefined);
  await wakeAll(page);
  await playBoth(page);
  // From there the other pages are files, too.
  await island(page, 'overseer').getByRole('link', { name: 'The tower with you at the bottom' }).click();
  await expect(page.locator('figure#recursion')).toBeVisible();
  // The browser says once that it will not load a module from a file; the classic script has taken its place.
  for (const line of quiet.splice(0)) if (!/module|CORS|origin|ERR_FAILED/i.test(line)) quiet.push(line);
});

test('both games are played when the network is cut after the page has come @desk', async ({ page, context }) => {
  await page.goto(`${PAGE}/`);
  await wakeAll(page);
  // The next chapter is warmed up last of all.
  await expect(page.locator('link[rel=prefetch]')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await playBoth(page);
});
