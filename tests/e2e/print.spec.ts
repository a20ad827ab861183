/** Paper: always light, whatever was chosen; nothing to press on it; all that is folded is open; titles stay with what they name. */
import { expect, test } from './test';

/** How light the page, a figure's ground and its letters are, 0 to 1. */
const lightness = () => {
  const of = (colour: string) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) return 0;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (r + g + b) / 765;
  };
  const probe = document.createElement('i');
  document.body.append(probe);
  const token = (name: string) => {
    probe.style.color = `var(--${name})`;
    return of(getComputedStyle(probe).color);
  };
  const found = {
    page: of(getComputedStyle(document.documentElement).backgroundColor),
    ink: of(getComputedStyle(document.body).color),
    ground: token('paper-2'),
    shade: token('shade'),
    rule: token('rule'),
  };
  probe.remove();
  return found;
};

const PAGES = ['how-far/', 'embed/reach/', 'lab/', 'print/'];

for (const path of PAGES) {
  test(`/${path} is light on paper from every theme @desk`, async ({ page }) => {
    await page.goto(path);
    // Chosen by hand against the system, with it, and not chosen at all.
    for (const [colorScheme, theme] of [
      ['light', 'dark'],
      ['dark', 'dark'],
      ['dark', ''],
    ] as const) {
      await test.step(`${theme || 'no'} theme in a ${colorScheme} system`, async () => {
        await page.emulateMedia({ media: 'screen', colorScheme });
        await page.evaluate((to) => {
          document.documentElement.dataset.theme = to;
          document.documentElement.style.fontSize = '200%';
        }, theme);
        await page.emulateMedia({ media: 'print', colorScheme });
        const { page: paper, ink, ...grounds } = await page.evaluate(lightness);
        expect(paper).toBe(1);
        expect(ink).toBeLessThan(0.3);
        for (const [name, light] of Object.entries(grounds)) expect(light, name).toBeGreaterThan(0.75);
        // Nor does the reader's zoom of letters reach the paper.
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px');
        await expect(page.locator('img[data-scheme="dark"]').filter({ visible: true })).toHaveCount(0);
      });
    }
  });
}

test('an open note card and the word of a copied link are not printed; addresses and folded words are @desk', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('how-far/');
  await page.locator('.cite a').first().focus();
  await expect(page.locator('#note-card')).toBeVisible();
  await page.evaluate(() => {
    const voice = Object.assign(document.createElement('div'), {
      className: 'page-voice shown',
      textContent: 'Copied',
    });
    document.body.append(voice);
  });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#note-card')).toBeHidden();
  await expect(page.locator('.page-voice.shown')).toBeHidden();
  await expect(page.locator('.assumptions li').first()).toBeVisible();
  await expect(page.locator('.transcript p').first()).toBeVisible();
  const source = page.locator('.source-list a[href^="https"]').first();
  const said = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(said).toContain(await source.getAttribute('href'));
  // A figure's title keeps its figure, and no figure is cut in two.
  expect(
    await page
      .locator('.figure-head')
      .first()
      .evaluate((e) => getComputedStyle(e).breakAfter),
  ).toBe('avoid');
  expect(
    await page
      .locator('.island')
      .first()
      .evaluate((e) => getComputedStyle(e).breakInside),
  ).toBe('avoid');
});

test('titles of the workbench are whole on paper @desk', async ({ page }) => {
  await page.setViewportSize({ width: 664, height: 900 });
  await page.goto('lab/');
  await expect(page.locator('[data-island="workbench"][data-awake]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('[data-row] .truncate')
    .evaluateAll((all) =>
      all
        .filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible')
        .map((e) => e.textContent),
    );
  expect(cut).toEqual([]);
  // Rows stand below each other, none over another.
  const tops = await page.locator('[data-row]').evaluateAll((all) => all.map((e) => e.getBoundingClientRect()));
  const sorted = [...tops].sort((a, b) => a.top - b.top);
  for (let i = 1; i < sorted.length; i++)
    expect(sorted[i]?.top ?? 0).toBeGreaterThanOrEqual((sorted[i - 1]?.bottom ?? 0) - 1);
});

test('a chapter makes a PDF of a fit length, with a number of pages that a dark theme does not change @desk', async ({
  page,
}) => {
  await page.goto('two-ways-to-fail/');
  const pages = async () => {
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    return (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length;
  };
  const light = await pages();
  expect(light).toBeGreaterThan(4);
  expect(light).toBeLessThan(20);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  expect(await pages()).toBe(light);
});
