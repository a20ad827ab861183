/** Reading under conditions that readers really have: their own spacing, letters that don't come, system colours, a low window, a clock gone wrong. */
import type { Page } from '@playwright/test';
import { withFigures } from './pages';
import { expect, figure, test, wakeAll } from './test';

/** WCAG 2.2, 1.4.12: what a reader may set. */
const SPACING =
  '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }';

/** Sets the reader's own spacing, as a browser's extension would. */
const space = (page: Page) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);

/** Labels of drawings that stick out of their place, of all figures on the page. */
const strays = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll<SVGElement>('[data-island] svg')) {
      if (svg.parentElement?.closest('svg')) continue;
      const frame = svg.closest('figure')?.getBoundingClientRect();
      const own = svg.getBoundingClientRect();
      if (!frame || own.width === 0) continue;
      // What may stick out of its drawing may not stick out of its figure.
      const place = getComputedStyle(svg).overflow === 'visible' ? frame : own;
      for (const label of svg.querySelectorAll('text')) {
        const box = label.getBoundingClientRect();
        const over = Math.max(
          place.left - box.left,
          box.right - place.right,
          place.top - box.top,
          box.bottom - place.bottom,
        );
        if (box.width > 0 && label.textContent?.trim() && over > 1.5)
          found.push(`${svg.closest('figure')?.id}: “${label.textContent}” by ${over.toFixed(1)} px`);
      }
    }
    return found;
  });

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Labels of one drawing that run into one another; those of the same words, one over the other on purpose, aside. */
const collisions = (page: Page, within: string): Promise<string[]> =>
  page.locator(within).evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const labels = [...drawing.querySelectorAll('text')]
        .map((label) => ({ words: label.textContent ?? '', box: label.getBoundingClientRect() }))
        .filter(({ words, box }) => words.trim() && box.width > 0);
      return labels.flatMap((a, i) =>
        labels.slice(i + 1).flatMap((b) => {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          return across > 1.5 && down > 4 && a.words !== b.words ? [`“${a.words}” and “${b.words}”`] : [];
        }),
      );
    }),
  );

/** What strays in any act of any figure of the page. */
async function straysOfAll(page: Page, figures: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const id of figures) {
    const acts = figure(page, id).locator('[data-act-button]');
    for (let i = 0; i < Math.max(1, await acts.count()); i++) {
      if ((await acts.count()) > 0) await acts.nth(i).click();
      for (const stray of await strays(page)) found.add(stray);
    }
  }
  return [...found];
}

for (const { path, figures } of withFigures) {
  test(`labels of /${path} stay in their places without the letters and with wider spacing @phone`, async ({
    page,
    quiet,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(path);
    await wakeAll(page);
    expect.soft(await straysOfAll(page, figures), 'without the site’s letters').toEqual([]);
    await space(page);
    expect.soft(await straysOfAll(page, figures), 'with wider spacing').toEqual([]);
    expect(await wider(page), 'the page').toBeLessThanOrEqual(0);
    // The letters were refused on purpose.
    for (const line of quiet.splice(0)) if (!/ERR_FAILED/.test(line)) quiet.push(line);
  });
}

test('with wider spacing rooms of a task tree and numbers of the workbench do not run together @desk', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('help-the-human-evaluate/');
  await wakeAll(page);
  await space(page);
  for (const act of await figure(page, 'decomposition').locator('[data-act-button]').all()) {
    await act.click();
    expect(await collisions(page, 'figure#decomposition [data-island] svg.set-tight')).toEqual([]);
  }
  expect(await page.locator('figure#decomposition svg.set-tight').count()).toBeGreaterThan(0);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('lab/');
  await wakeAll(page);
  await space(page);
  const run = await page.locator('#workbench [role=row]').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const cells = [...row.querySelectorAll('[role=gridcell]')].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return { text: cell.textContent, box: range.getBoundingClientRect() };
      });
      return cells.flatMap((a, i) =>
        cells.slice(i + 1).flatMap((b) => {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          return across > 1 && down > 4 ? [`“${a.text}” and “${b.text}”`] : [];
        }),
      );
    }),
  );
  expect(run).toEqual([]);
});

for (const system of ['dark', 'light'] as const) {
  test(`in a ${system} system’s own colours the chosen act and option are told from the others, whatever theme was chosen by hand @desk`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: system, reducedMotion: 'reduce' });
    await page.addInitScript((theme) => localStorage.setItem('theme', theme), system === 'dark' ? 'light' : 'dark');
    for (const path of ['four-ways-to-oversee/', 'how-hard-to-push/', 'ground-truth/']) {
      await page.goto(path);
      await wakeAll(page);
      const alike = await page.locator('figure [data-island]').evaluateAll((islands) => {
        const looks = (element: Element) => {
          const [own, after] = [getComputedStyle(element), getComputedStyle(element, '::after')];
          return [
            ...[
              'background-color',
              'color',
              'border-bottom',
              'text-decoration-line',
              'box-shadow',
              'outline-style',
            ].map((name) => own.getPropertyValue(name)),
            after.content,
            after.backgroundColor,
          ].join();
        };
        return islands.flatMap((island) =>
          ['aria-current', 'aria-pressed'].flatMap((state) => {
            const off = (element: Element) => element.getAttribute(state) === 'false' || !element.hasAttribute(state);
            return [...island.querySelectorAll(`button[${state}="true"], button[${state}="step"]`)].flatMap((on) => {
              const others = [...(on.parentElement?.parentElement?.querySelectorAll('button') ?? [])].filter(off);
              return others.some((other) => looks(other) === looks(on))
                ? [`${island.closest('figure')?.id}: ${on.textContent}`]
                : [];
            });
          }),
        );
      });
      expect.soft(alike, path).toEqual([]);
      expect(await page.locator('[data-act-button][aria-current="step"]').count()).toBeGreaterThan(0);
      // Words and curves are drawn in the system's colours: none has the colour of the ground it stands on.
      const unseen = await page.locator('figure [data-island] svg text').evaluateAll((labels) => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return labels
          .filter(
            (label) =>
              getComputedStyle(label).fill === ground &&
              !getComputedStyle(label).paintOrder.startsWith('stroke') &&
              !label.parentElement?.querySelector('rect, circle, polygon, path'),
          )
          .map((label) => label.textContent);
      });
      expect.soft(unseen, path).toEqual([]);
    }
  });
}

test('at 400 % zoom in a low window the copy menu fits or scrolls, and everything can be reached @desk', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 200 });
  await page.goto('how-far/');
  await page.locator('a[data-copy]').first().scrollIntoViewIfNeeded();
  await page.locator('a[data-copy]').first().click();
  const menu = page.locator('.copy-menu');
  await expect(menu).toBeVisible();
  const { top, bottom, scrolls } = await menu.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { top: box.top, bottom: box.bottom, scrolls: element.scrollHeight > element.clientHeight };
  });
  expect(top).toBeGreaterThanOrEqual(-1);
  expect(bottom <= 201 || scrolls).toBe(true);
  const last = menu.locator('button, a, input').last();
  await last.focus();
  await expect(last).toBeInViewport();
});

test('a clock that is years off takes nothing away @desk', async ({ page }) => {
  await page.clock.setFixedTime(new Date('1970-01-02T00:00:00Z'));
  await page.goto('how-far/');
  await wakeAll(page);
  await page.locator('figure#reach [data-act-button]').nth(1).click();
  await expect(page).toHaveURL(/reach=v1/);
  await page.goto('review/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
