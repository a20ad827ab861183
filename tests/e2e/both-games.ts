/** The reader's two games, overseer and learned-you, from their first press to their result: for every condition that readers have. */
import type { Locator, Page } from '@playwright/test';
import { actButton, island } from './play';
import { expect } from './test';

/** The page of both. */
export const PAGE = 'you-are-the-overseer';

/** Plays both. @param press presses something: by mouse where nothing else is said */
export async function playBoth(page: Page, press = (what: Locator): Promise<void> => what.click()): Promise<void> {
  const [overseer, learned] = [island(page, 'overseer'), island(page, 'learned-you')];
  const turn = async (id: string, label: string) => {
    await press(actButton(page, id, label));
    await expect(actButton(page, id, label)).toHaveAttribute('aria-current', 'step');
  };
  await press(overseer.getByRole('button', { name: 'A is wrong' }));
  await expect(overseer.locator('mark')).toHaveCount(1);
  await turn('overseer', 'Alone');
  await press(overseer.getByRole('button', { name: 'Begin' }));
  for (let i = 0; i < 6; i++) await press(overseer.getByRole('button', { name: /^Nothing is wrong/ }));
  await press(overseer.getByRole('button', { name: '3', exact: true }));
  await turn('overseer', 'Rates');
  await expect(overseer.getByText('0 of 3').first()).toBeVisible();

  for (let i = 0; i < 4; i++) await press(learned.getByRole('button', { name: /^Accept/ }));
  await turn('learned-you', 'All');
  await press(learned.getByRole('button', { name: 'knows the book' }));
  await turn('learned-you', 'Judge');
  await press(learned.getByRole('button', { name: 'No more' }));
  await turn('learned-you', 'All');
  await press(learned.getByRole('button', { name: 'knows the book' }));
  await turn('learned-you', 'Writers');
  await expect(learned.getByText(/The writer who had the machine: \d+ accepted/)).toBeVisible();
}
