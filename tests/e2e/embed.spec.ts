/** Embeds: each figure alone, at both sizes and in both themes. As a guest in another page: embed-guest.spec.ts. */
import type { Page } from '@playwright/test';
import { attr, first, parsePage } from '../../app/_html/html';
import { embedPath, loadEmbeds } from '../../content/embeds';
import { violations } from './axe';
import { clipboard, control, menu } from './copying';
import { expect, figure, test, wakeAll } from './test';

const embeds = loadEmbeds();
const at = (id: string) => embedPath(id).slice(1);
/** How far a height may be from the one that oEmbed and the copied code promise. */
const NEAR = 0.06;

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const { id, height, kinds } of embeds) {
  // It sets its own sizes, all of them on one visit.
  test(`${id} is right at 639 × 360, at 320, and at the promised height; without controls it is a picture @desk`, async ({
    page,
  }) => {
    test.slow();
    const small = [
      { width: 320, height: 480 },
      { width: 639, height: 360 },
    ];
    const poster = page.locator('[data-poster]');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 639, height: 360 });
    await page.goto(`${at(id)}?theme=dark`);
    for (const size of small) {
      await page.setViewportSize(size);
      expect(await wider(page), `static at ${size.width}`).toBeLessThanOrEqual(0);
      // A frame of this size cannot hold the figure: it shows its first picture whole, and nothing to scroll.
      await expect(poster.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
      await expect(poster.locator('.badge')).toHaveCount(kinds.length);
      await expect(poster.getByRole('link', { name: /Read it in its place/ })).toBeInViewport({ ratio: 1 });
      const picture = poster.getByRole('img');
      await expect(picture).toHaveAttribute('src', /drawing-dark\.svg$/);
      await expect(picture).toBeInViewport({ ratio: 1 });
      expect(
        await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
      ).toBeGreaterThan(40);
      expect((await picture.boundingBox())?.height).toBeGreaterThan(100);
      await page.mouse.move(size.width / 2, size.height / 2);
      await page.mouse.wheel(0, 500);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await expect(page.locator('[data-awake]')).toHaveCount(0);
      await expect(poster.getByRole('button', { name: 'Run this figure' })).toBeInViewport();
    }
    await poster.getByRole('button', { name: 'Run this figure' }).click();
    await expect(poster).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await wakeAll(page);
    for (const size of small.toReversed()) {
      await page.setViewportSize(size);
      expect(await wider(page), `awake at ${size.width}`).toBeLessThanOrEqual(0);
      await expect(poster).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      await expect(page.locator('[data-live] .badge')).toHaveCount(kinds.length);
      await expect(page.locator('[data-live] .badge').first()).toBeVisible();
      await expect(page.locator('[data-part="caption"]')).toBeVisible();
      // The way to the page that shows it whole is always in sight.
      await expect(page.locator('a[data-onward]')).toBeInViewport({ ratio: 1 });
    }
    // In a frame of the promised height: a pane that scrolls takes its height from the frame's.
    await page.setViewportSize({ width: 640, height });
    await page.evaluate(() => document.fonts.ready);
    const real = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    // Too far off? Run: npx tsx tests/tools/embed-heights.ts
    expect(Math.abs(real / height - 1), `${real} px, promised ${height}`).toBeLessThan(NEAR);

    // Without controls it takes no field and no button of the kit.
    await page.goto(`${at(id)}?hide=controls~assumptions`);
    await wakeAll(page);
    const island = page.locator('[data-island]');
    await expect(island).toBeVisible();
    for (const role of ['slider', 'combobox', 'radio', 'checkbox', 'textbox', 'spinbutton'] as const)
      await expect(island.getByRole(role), role).toHaveCount(0);
    await expect(island.locator('[data-control]:visible')).toHaveCount(0);
    await expect(page.getByText('What this figure assumes')).toBeHidden();
    await expect(page.locator('[data-part="caption"]')).toBeVisible();
    // Nothing hidden can be reached with Tab either.
    const reachable = await island.evaluate((element) =>
      [...element.querySelectorAll<HTMLElement>('[data-control], [data-control] *')].some((e) => {
        e.focus();
        return document.activeElement === e;
      }),
    );
    expect(reachable).toBe(false);
    expect(await island.locator('svg:visible, button:visible, p:visible').count()).toBeGreaterThan(0);
  });
}

// The frame around a figure is the same for all, so the word is tried on three.
for (const { id } of embeds.slice(0, 3))
  test(`the word of a link decides on the theme of ${id}, against the system @desk`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${at(id)}?theme=dark`);
    const dark = await ground(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${at(id)}?theme=light`);
    expect(await ground(page)).not.toBe(dark);
    await page.goto(at(id));
    expect(await ground(page)).toBe(dark);
  });

test('at a forum’s width nothing is squeezed @desk', async ({ page, isMobile }) => {
  test.skip(isMobile, 'its sizes are set here');
  await page.setViewportSize({ width: 639, height: 360 });
  const boxes = async (css: string) =>
    page
      .locator(css)
      .evaluateAll((all) =>
        all.map((e) => e.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x, y, width, height })),
      );
  await page.goto(`${at('weak-to-strong')}?state=v1.jbench`);
  await wakeAll(page);
  const words = (await boxes('[data-island] svg text')).filter((b) => b.width > 0).slice(0, 9);
  expect(words.length).toBe(9);
  for (const [i, a] of words.entries())
    for (const b of words.slice(i + 1)) {
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      // Ascenders of one line may touch the line above.
      expect(apart || Math.abs(a.y - b.y) > 8, JSON.stringify([a, b])).toBe(true);
    }
  await page.goto(`${at('timeline')}?state=v1.jbench`);
  await wakeAll(page);
  for (const { height } of await boxes('[data-island] summary')) expect(height).toBeLessThan(60);
  await page.goto(`${at('teach-by-comparing')}?state=v1.jbench`);
  await wakeAll(page);
  const speed = (await boxes('[data-island] input[type=range]'))[0];
  expect(speed?.width).toBeGreaterThan(100);
});

for (const id of ['reach', 'lamp', 'sorting-desk']) {
  test(`axe finds nothing on the embed of ${id} @desk`, async ({ page }) => {
    for (const theme of ['light', 'dark']) {
      const size = page.viewportSize() ?? { width: 640, height: 800 };
      await page.setViewportSize({ width: size.width, height: 400 });
      await page.goto(`${at(id)}?theme=${theme}`);
      await expect(page.locator('[data-poster]')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize(size);
      await wakeAll(page);
      expect(await violations(page)).toEqual([]);
    }
  });
}

test.describe('what a link asks for', () => {
  test('a state, under the figure’s own key or simply as state @desk', async ({ page }) => {
    const lines = figure(page, 'feedback-loop').getByRole('slider', { name: 'Lines you can check' });
    for (const key of ['feedback-loop', 'state']) {
      await page.goto(`${at('feedback-loop')}?${key}=v1.k6&theme=dark`);
      // It wakes by itself: the reader was sent to this state.
      await expect(page.locator('[data-awake]')).toHaveCount(1);
      await expect(lines).toHaveValue('6');
      await expect(page).toHaveURL(/[?&]feedback-loop=v1\.k6/);
      await expect(page.locator('a[data-onward]')).toHaveAttribute('href', /\?feedback-loop=v1\.k6#feedback-loop$/);
    }
    await page.goto(at('feedback-loop'));
    await wakeAll(page);
    await expect(lines).toHaveValue('4');
  });

  test('nothing: then no figure’s code comes before the reader does @desk', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a mouse comes near');
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname.replace(/^.*\//, ''));
    });
    await page.goto(at('feedback-loop'));
    await page.waitForTimeout(500);
    expect(scripts.filter((name) => !/^(theme|loader-\w+|embed-\w+)\.js$/.test(name))).toEqual([]);
    await page.locator('[data-island]').hover();
    await expect(page.locator('[data-awake]')).toHaveCount(1);
  });

  test('a mangled state says so and hurts nothing @desk', async ({ page }) => {
    await page.goto(`${at('reach')}?state=%3Cscript%3E`);
    await expect(page.locator('[data-awake]')).toHaveCount(1);
    await expect(page.getByRole('status').filter({ hasText: 'could not be read' })).toBeVisible();
  });

  test('hides by kind, and says what it does not know @desk', async ({ page }) => {
    const island = page.locator('[data-island]');
    await page.goto(`${at('feedback-loop')}?state=v1.jbench&hide=sliders,<b>x</b>`);
    await wakeAll(page);
    await expect(island.getByRole('slider', { name: /Step/ })).toHaveCount(1);
    await expect(island.getByRole('slider')).toHaveCount(1);
    await expect(page.locator('[data-embed-note]')).toHaveText(/asks to hide “<b>x<\/b>”, which/);
    await page.goto(`${at('feedback-loop')}?state=v1.jbench&hide=story,caption`);
    await wakeAll(page);
    await expect(island.getByRole('slider', { name: /Step/ })).toHaveCount(0);
    await expect(island.locator('[data-part="story"]')).toBeHidden();
    await expect(island.getByRole('slider').first()).toBeVisible();
    await expect(page.locator('[data-part="caption"]')).toBeHidden();
    await expect(page.locator('[data-embed-note]')).toBeHidden();
  });
});

test('the menu of a figure copies its embed in the state it shows; other menus have no such choice @desk', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('where-human-feedback-runs-out/?feedback-loop=v1.k6');
  await expect(figure(page, 'feedback-loop').locator('[data-awake]')).toHaveCount(1);
  await control(page, 'feedback-loop').focus();
  await page.keyboard.press('Enter');
  await menu(page).getByRole('menuitem', { name: 'Embed code' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied the embed code' })).toBeAttached();
  const frame = first(parsePage(await clipboard(page)), 'iframe');
  expect(attr(frame, 'title')).toContain('What the loop can see');
  await page.goto(attr(frame, 'src') ?? '');
  await expect(page).toHaveURL(/\/embed\/feedback-loop\/\?feedback-loop=v1\.k6$/);
  await expect(page.locator('[data-awake]')).toHaveCount(1);
  await page.goto('two-ways-to-fail/');
  await page.locator('h2 + a[data-copy]').first().focus();
  await page.keyboard.press('Enter');
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  await expect(menu(page).getByRole('menuitem', { name: 'Embed code' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an embed is a picture with its words @desk', async ({ page }) => {
    await page.goto(at('reach'));
    await expect(page.locator('[data-island] svg').filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator('[data-part="caption"]')).toBeVisible();
    await expect(page.getByText('it moves only with JavaScript')).toBeVisible();
  });
});
