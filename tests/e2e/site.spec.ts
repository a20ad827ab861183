/** The site as its reader uses it, figures aside. */
import { chapters } from './pages';
import { expect, test, wakeAll } from './test';

const FIRST = 'two-ways-to-fail/';

test('the path of chapters leads to each written chapter, and chapters to their neighbours @desk', async ({ page }) => {
  await page.goto('');
  for (const chapter of chapters) await expect(page.locator(`.path a[href="${chapter}"]`)).toBeVisible();
  await expect(page.locator('.path li')).toHaveCount(chapters.length);
  await expect(page.getByText('to come', { exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: /The argument in ten minutes/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The argument in ten minutes');
  await page.goBack();
  await page.getByRole('link', { name: /Begin with the first question/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two ways to fail');
  await page.locator('a[rel=next]').click();
  await expect(page).toHaveURL(new RegExp(`/${chapters[1]}$`));
  await page.locator('a[rel=prev]').click();
  await expect(page).toHaveURL(new RegExp(`/${chapters[0]}$`));
});

test('the theme is chosen with one press and kept on the next page, without a flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.getByRole('button', { name: /light and dark/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  await page.goto(FIRST, { waitUntil: 'commit' });
  await page.waitForSelector('body');
  expect(await background()).toBe(dark);
});

test('storage that is denied takes nothing away', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(FIRST);
  await page.getByRole('button', { name: /light and dark/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
  await wakeAll(page);
});

test('a source opens as a note card by focus and closes with Esc @desk', async ({ page }) => {
  await page.goto(FIRST);
  const cite = page.locator('.cite a').first();
  await cite.focus();
  const card = page.locator('#note-card');
  await expect(card).toBeVisible();
  await expect(card.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  const box = await card.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= (page.viewportSize()?.width ?? 0)).toBe(true);
  await page.keyboard.press('Tab');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('a term opens by hover, stays while hovered, and goes @desk', async ({ page }) => {
  await page.goto(FIRST);
  const term = page.locator('a.term').first();
  await term.hover();
  const card = page.locator('#note-card');
  await expect(card).toBeVisible();
  await card.hover();
  await page.waitForTimeout(500);
  await expect(card).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(card).toHaveCount(0);
});

test('a card waits for a pointer that is on its way to it @desk', async ({ page }) => {
  await page.goto(FIRST);
  const term = page.locator('a.term').first();
  await term.scrollIntoViewIfNeeded();
  await term.hover();
  const card = page.locator('#note-card');
  await expect(card).toBeVisible();
  const [from, to] = [await term.boundingBox(), await card.boundingBox()];
  if (!from || !to) throw new Error('nothing to go by');
  const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  const goal = { x: to.x + to.width / 2, y: to.y + to.height / 2 };
  const way = Math.hypot(goal.x - start.x, goal.y - start.y);
  // As a hand goes that is in no hurry: 165 px a second.
  const steps = Math.ceil(way / 8);
  for (let i = 1; i <= steps; i++) {
    await page.mouse.move(start.x + ((goal.x - start.x) * i) / steps, start.y + ((goal.y - start.y) * i) / steps);
    await page.waitForTimeout(48);
  }
  await expect(card).toBeVisible();
  expect(await card.evaluate((element) => element.matches(':hover'))).toBe(true);
  await page.mouse.move(5, 5);
  await expect(card).toHaveCount(0);
});

test('a term opens by touch, where a click says nothing of the finger, and a touch elsewhere closes it @phone', async ({
  page,
}) => {
  // Older browsers: the event of a click is a mouse's, and has no pointer.
  await page.addInitScript(() => {
    Object.defineProperty(PointerEvent.prototype, 'pointerType', {
      get(this: PointerEvent) {
        return this.type === 'click' ? undefined : 'touch';
      },
    });
  });
  await page.goto(FIRST);
  await page.locator('a.term').first().tap();
  await expect(page.locator('#note-card')).toBeVisible();
  await expect(page).not.toHaveURL(/#word/);
  await page.locator('h1').tap();
  await expect(page.locator('#note-card')).toHaveCount(0);
});

test('a link leads to its place, though what stands above wakes later @desk', async ({ page }) => {
  // As in engines that do not hold the text still themselves.
  await page.addInitScript(() =>
    document.addEventListener('readystatechange', () => {
      document.documentElement.style.overflowAnchor = 'none';
      document.body.style.overflowAnchor = 'none';
    }),
  );
  for (const [address, id] of [
    ['lab/#tree-bridge-inspection', 'tree-bridge-inspection'],
    ['how-far/?reach=v1.c50#reach', 'reach'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('[data-at-once]:not([data-awake])')).toHaveCount(0);
    if (address.includes('?')) await expect(page.locator(`#${id} [data-awake]`)).toHaveCount(1);
    const top = () => page.locator(`[id="${id}"]`).evaluate((e) => e.getBoundingClientRect().top);
    await page.waitForTimeout(300);
    expect(Math.abs(await top()), address).toBeLessThan(140);
  }
});

test('a guess shows its response, with the keyboard alone', async ({ page }) => {
  await page.goto(FIRST);
  const guess = page.locator('.predict').first();
  await expect(guess.locator('.predict-answer').first()).toBeHidden();
  await guess.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(guess.locator('.predict-answer').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(guess.locator('.predict-answer').nth(1)).toBeVisible();
  await expect(guess.locator('.predict-answer').first()).toBeHidden();
});

test('the skip link is the first stop and leads to the text @desk', async ({ page }) => {
  await page.goto(FIRST);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('sources say where they are cited, and lead there @desk', async ({ page }) => {
  await page.goto('references/');
  const link = page.locator('.cited-in a').first();
  await link.click();
  await expect(page.locator(':target')).toBeVisible();
});

test('a page that does not exist says so and offers the path @desk', async ({ page, quiet }) => {
  const response = await page.goto('deep/down/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await expect(page.locator('.path li')).toHaveCount(chapters.length);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Serif');
  quiet.splice(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of chapters) {
    test(`/${path} can be read, figures included, and controls that need scripts are out of sight @desk`, async ({
      page,
    }) => {
      await page.goto(path);
      for (const island of await page.locator('[data-island]').all()) await expect(island).toBeVisible();
      for (const control of await page.locator('.needs-js').all()) await expect(control).toBeHidden();
      await expect(page.getByText('it moves only with JavaScript').first()).toBeVisible();
      const words = page.locator('details.transcript').first();
      await words.locator('summary').click();
      await expect(words.locator('p, li').first()).toBeVisible();
      // The first may stand in a fold, which opens with a press.
      await page.locator('.cite a').filter({ visible: true }).first().click();
      await expect(page.locator(':target')).toBeVisible();
    });
  }
});
