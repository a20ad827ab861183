/** Figures that a page shows again: each runs under its own name, and what is set in it goes home with the reader. */
import { written } from './pages';
import { expect, figure, test, wakeAll } from './test';

const shown = written.find(({ path }) => path === 'start/')?.agains ?? [];

test('the argument in ten minutes has eight figures that run, each with a name of its own @desk', async ({ page }) => {
  expect(shown.length).toBe(8);
  await page.goto('start/');
  await wakeAll(page);
  for (const { id, figure: home } of shown) {
    await expect(figure(page, id).locator('[data-island]')).toHaveAttribute('data-awake', '');
    // Nothing on the page answers to the name of the figure's home.
    await expect(page.locator(`[id="${home}"]`)).toHaveCount(0);
  }
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('what is set in a figure shown again stands in the address under its own name, and opens at home', async ({
  page,
}) => {
  await page.goto('start/#start-reach');
  const here = figure(page, 'start-reach');
  const slider = here.getByRole('slider', { name: /Honest reports/ });
  await slider.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  const set = await slider.inputValue();
  await expect(page).toHaveURL(/[?&]start-reach=v/);
  const state = new URL(page.url()).searchParams.get('start-reach');
  await here.locator('.again-home a').click();
  await expect(page).toHaveURL(/\/how-far\/\?reach=[^#]+#reach$/);
  expect(new URL(page.url()).searchParams.get('reach')).toBe(state);
  const home = figure(page, 'reach').getByRole('slider', { name: /Honest reports/ });
  await expect(home).toHaveValue(set);
});

test('a link opens a figure shown again in its state, and a mangled one says so @desk', async ({ page }) => {
  await page.goto('start/?start-reach=v1.jcurve#start-reach');
  await expect(figure(page, 'start-reach').locator('[data-act="curve"]')).toBeVisible();
  await page.goto('start/?start-reach=v1.%F0~#start-reach');
  await expect(figure(page, 'start-reach')).toContainText('shows as it stands at the start');
});

test('where the looks of a figure shown again do not arrive, it says so, and is tried again once @desk', async ({
  page,
  quiet,
}) => {
  await page.goto('start/');
  const here = figure(page, 'start-two-gaps');
  const late = (await here.locator('[data-island]').getAttribute('data-sheet')) ?? '';
  expect(late).toMatch(/^\.\/page-\w+\.css$/);
  await page.route(`**/${late.slice(2)}`, (route) => route.abort());
  await here.locator('[data-act-button]').nth(1).click();
  await expect(here.getByText('What makes this run did not arrive.')).toBeVisible();
  await expect(here.locator('[data-island]')).not.toHaveAttribute('data-awake');
  await page.unroute(`**/${late.slice(2)}`);
  await here.getByRole('button', { name: 'Try again' }).click();
  await expect(here.locator('[data-island]')).toHaveAttribute('data-awake', '');
  await expect(here.locator('[data-act]')).toHaveAttribute('data-act', 'guess');
  // Of the refusal alone the console tells: nothing was brought to life twice.
  for (const line of quiet.splice(0)) if (!/ERR_FAILED|could not load/.test(line)) quiet.push(line);
});
