/** Copying a place: the menu beside a copy control, by every means. */
import { bar, CHOICES, clipboard, control, copyBy, FIRST, menu, NO_CARD, SECTION, said, select } from './copying';
import { chapters } from './pages';
import { expect, test, wakeAll } from './test';

const FIGURE = 'two-gaps';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('Enter twice copies the link; the focus comes back; the link leads to its place @desk', async ({ page }) => {
  await page.goto(FIRST);
  await control(page, SECTION).focus();
  await expect(control(page, SECTION)).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(menu(page).getByRole('menuitem')).toHaveText(CHOICES);
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page, 'Copied the link')).toBeAttached();
  await expect(control(page, SECTION)).toBeFocused();
  const copied = await clipboard(page);
  expect(copied).toBe(new URL(`#${SECTION}`, page.url()).href);
  await page.goto('about:blank');
  await page.goto(copied);
  await expect(page.locator(`#${SECTION}`)).toBeInViewport();
});

test('the menu obeys arrow keys, Home, End, Escape, Tab and a press outside @desk', async ({ page }) => {
  await page.goto(FIRST);
  const link = control(page, SECTION);
  const item = (i: number) => menu(page).getByRole('menuitem').nth(i);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(item(5)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(item(0)).toBeFocused();
  await page.keyboard.press('End');
  await expect(item(5)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item(0)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(menu(page)).toHaveCount(0);
  await expect(link).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item(0)).toBeFocused();
  await page.locator('h1').click();
  await expect(menu(page)).toHaveCount(0);
  await expect(link).not.toHaveAttribute('aria-expanded');
});

test('a section’s quotations hold its words, its name, its page and its address @desk', async ({ page }) => {
  await page.goto(FIRST);
  const url = new URL(`#${SECTION}`, page.url()).href;
  const begin = 'Jan Leike, then at OpenAI, turned the question into a definition in 2022';
  const markdown = await copyBy(page, SECTION, 'Quote in Markdown');
  expect(markdown).toMatch(
    new RegExp(`^> ${begin}.*\\(Leike, 2022\\)\\. .*(\\n>\\n> .*)+\\n\\n— \\[Could it have done it\\?, Two ways`),
  );
  expect(markdown).toContain(`](${url})`);
  const html = await copyBy(page, SECTION, 'Quote in HTML');
  expect(html).toContain(`<blockquote cite="${url}">\n  <p>${begin}`);
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(rich).toContain('<blockquote');
  const plain = await copyBy(page, SECTION, 'Citation as text');
  expect(plain).toMatch(/updated \d+ [A-Z][a-z]+ 20\d\d, http\S+ \(read \d+ [A-Z][a-z]+ 20\d\d\)\n$/);
  const bibtex = await copyBy(page, SECTION, 'BibTeX entry');
  expect(bibtex).toMatch(/^@misc\{past-what-we-can-check:two-ways-to-fail:could-it-have,\n/);
  expect(bibtex).toContain(`url = {${url}}`);
});

test('a figure’s link and its quotation hold the state it shows @desk', async ({ page }) => {
  await page.goto(FIRST);
  await wakeAll(page);
  const figure = page.locator(`figure#${FIGURE}`);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('[data-act-button]').nth(1).click();
  await expect(page).toHaveURL(new RegExp(`[?&]${FIGURE}=v`));
  const link = await copyBy(page, FIGURE, 'Link');
  expect(link).toMatch(new RegExp(`\\?${FIGURE}=v[^&#]+#${FIGURE}$`));
  const markdown = await copyBy(page, FIGURE, 'Quote in Markdown');
  expect(markdown).toContain(link);
  expect(markdown).toContain('Each square is a question');
  expect(markdown).not.toContain('invented');
  const card = await copyBy(page, FIGURE, 'Link with a preview card');
  expect(new URL(card).search).toBe(new URL(link).search);
  const answer = await page.request.get(card);
  expect(answer.status()).toBe(200);
});

test('a claim is quoted as its record has it, a term with its definition @desk', async ({ page }) => {
  await page.goto(FIRST);
  const id = (await page.locator('.claim[id]').first().getAttribute('id')) ?? '';
  const record = (await page.locator(`.claim-list a[href$="#${id}"]`).textContent()) ?? '';
  expect(record.length).toBeGreaterThan(20);
  expect(await copyBy(page, id, 'Citation as text')).toContain(`“${record}”`);
  await page.goto('glossary/');
  expect(await copyBy(page, 'alignment', 'Citation as text')).toMatch(
    /^“[^”]{20,}”?.*\n— “alignment”, Glossary, Past What/,
  );
  const card = await copyBy(page, 'alignment', 'Link with a preview card');
  expect((await page.request.get(card)).status()).toBe(200);
});

test('every quotable thing of a chapter has a copy control, which gives words, and a share page that exists @desk', async ({
  page,
}) => {
  test.slow();
  for (const chapter of chapters) {
    await page.goto(chapter);
    const bare = await page
      .locator(
        'h2[id]:not([id$="-title"]), h3[id], p.quotable[id], .claim[id], .side-note[id], .predict[id], figure[id]',
      )
      .evaluateAll((nodes) =>
        nodes.map((n) => n.id).filter((id) => !document.querySelector(`a[data-copy][href$="#${id}"]`)),
      );
    expect(bare).toEqual([]);
    const ids = await page
      .locator('.prose a[data-copy]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    const shares = ids.map((id) => {
      const { pathname } = new URL(page.url());
      const name = pathname.split('/').filter(Boolean).at(-1);
      return new URL(`../s/${name}/${id}/`, page.url()).href;
    });
    const answers = await Promise.all(shares.map(async (url) => [url, (await page.request.get(url)).status()]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    const last = ids.at(-1) ?? '';
    expect(await copyBy(page, last, 'Quote in Markdown')).toMatch(/^> \S/);
  }
});

test('a modified click is a plain link’s @desk', async ({ page, context }) => {
  await page.goto(FIRST);
  const opened = context.waitForEvent('page');
  await control(page, SECTION).click({ modifiers: ['ControlOrMeta'] });
  const other = await opened;
  expect(other.url()).toContain(`#${SECTION}`);
  await expect(menu(page)).toHaveCount(0);
});

test('by touch at 320 px the menu fits, its choices are large enough, and it copies @phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(FIRST);
  for (const id of [SECTION, FIGURE, (await page.locator('.claim[id]').first().getAttribute('id')) ?? '']) {
    await control(page, id).scrollIntoViewIfNeeded();
    await control(page, id).tap();
    const box = await menu(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640).toBe(true);
    for (const item of await menu(page).getByRole('menuitem').all()) {
      expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    }
    await menu(page).getByRole('menuitem', { name: 'Citation as text' }).tap();
    await expect(said(page, 'Copied the citation')).toBeAttached();
    expect(await clipboard(page)).toContain(`#${id} (read`);
  }
});

test('a control that was scrolled away comes back into view with its menu @desk', async ({ page }) => {
  await page.goto(FIRST);
  await control(page, SECTION).focus();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await page.keyboard.press('Enter');
  await expect(menu(page)).toBeInViewport();
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
});

test('answers, sources and examples are quoted under their own names, as far as they can be read alone @desk', async ({
  page,
}) => {
  await page.goto('answers/');
  const answer = await copyBy(page, 'answers-two-gaps', 'Citation as text', NO_CARD);
  expect(answer).toMatch(/^“System A: [^|]*”\n— “How far it fell short, and which way”, Answers, /);
  expect(answer).not.toContain('Back to the figure');
  await page.goto('references/');
  const source = await copyBy(page, 'wu2021', 'Citation as text', NO_CARD);
  expect(source).toMatch(/^“J\. Wu, [^”]*\.”\n— “Recursively summarizing books with human feedback”, Sources, /i);
  expect(source).not.toContain('Cited in');
  expect(await copyBy(page, 'wu2021', 'BibTeX entry', NO_CARD)).toMatch(/^@\w+\{wu2021,\n[\s\S]*author = \{Wu, Jeff/);
  await page.goto('lab/');
  // The bench above wakes by itself.
  await expect(page.getByRole('treegrid')).toBeVisible();
  const example = await copyBy(page, 'tree-town-budget', 'Citation as text', NO_CARD);
  expect(example).toMatch(/^“It fails for lack of time: [\s\S]*\n— “A town’s budget”, The workbench, /);
  expect(example.length).toBeLessThan(1000);
});

test('a claim’s control hides no word, and a pointer gets to it @desk', async ({ page }) => {
  for (const chapter of chapters.slice(0, 3)) {
    await page.goto(chapter);
    const hidden = await page.locator('.claim > [data-copy]').evaluateAll((links) =>
      links.flatMap((link) => {
        const mark = link.getBoundingClientRect();
        const block = link.closest('p, li, td') as Element;
        const range = document.createRange();
        const over: string[] = [];
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) {
            const apart = mark.right <= box.left + 1 || mark.left >= box.right - 1 || mark.top >= box.bottom - 6;
            if (!apart && mark.bottom > box.top + 6) over.push(`${link.getAttribute('href')}: ${node.nodeValue}`);
          }
        }
        return over;
      }),
    );
    expect(hidden).toEqual([]);
  }
  await page.goto(FIRST);
  const claim = page.locator('.prose > p > .claim').first();
  const link = claim.locator('[data-copy]');
  await claim.scrollIntoViewIfNeeded();
  await claim.hover();
  await expect(link).toHaveCSS('opacity', '1');
  const box = await link.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 12, (box?.y ?? 0) + 10, { steps: 12 });
  await expect(link).toHaveCSS('opacity', '1');
  await page.mouse.down();
  await page.mouse.up();
  await expect(menu(page)).toBeVisible();
});

test('every copy control can be hit: 24 px at least', async ({ page }) => {
  await page.goto(FIRST);
  // What is folded is not there to be hit.
  await page.locator('details.deeper, details.end-matter').evaluateAll((all) => {
    for (const fold of all) (fold as HTMLDetailsElement).open = true;
  });
  const small = await page.locator('a[data-copy]').evaluateAll((links) =>
    links.flatMap((link) => {
      link.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = link.getBoundingClientRect();
      const steps = Array.from({ length: 60 }, (_, i) => i - 30);
      const hit = (x: number, y: number) => link.contains(document.elementFromPoint(left + x, top + y));
      const wide = steps.filter((by) => hit(width / 2 + by, height / 2)).length;
      const high = steps.filter((by) => hit(width / 2, height / 2 + by)).length;
      return wide >= 24 && high >= 24 ? [] : [`${link.getAttribute('href')}: ${wide} × ${high}`];
    }),
  );
  expect(small).toEqual([]);
});

test('a clipboard that is denied: the text stands there, selected, to be copied by hand', async ({
  page,
  isMobile,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(FIRST);
  await control(page, SECTION).focus();
  await page.keyboard.press('Enter');
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog', { name: /does not let the page copy/ });
  const field = box.getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(new URL(`#${SECTION}`, page.url()).href);
  const chosen = () =>
    field.evaluate((e: HTMLTextAreaElement) => e.value.slice(e.selectionStart ?? 0, e.selectionEnd ?? 0));
  expect(await chosen()).toBe(await field.inputValue());
  await expect(page).toHaveURL(new RegExp(`#${SECTION}$`));
  const frame = await box.boundingBox();
  expect(frame && frame.x >= 0 && frame.x + frame.width <= (page.viewportSize()?.width ?? 0)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(box).toHaveCount(0);
  await expect(control(page, SECTION)).toBeFocused();
  // The same for selected words, with all of a quotation.
  await select(page, 'p#alignment-is-a-counterfactual', 'It compares what', 'did not do');
  const markdown = bar(page).getByRole('button', { name: 'Markdown' });
  await (isMobile ? markdown.tap() : markdown.click());
  await expect(field).toHaveValue(/^> It compares what [\s\S]*\)$/);
  await box.getByRole('button', { name: 'Close' }).click();
  await expect(box).toHaveCount(0);
});

test('the menu’s file comes only when it is wanted @desk', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(FIRST, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /\/copy-[^/]*\.js$/.test(url))).toEqual([]);
  await control(page, SECTION).focus();
  await expect.poll(() => asked.filter((url) => /\/copy-[^/]*\.js$/.test(url)).length).toBe(1);
});

test('print has no controls @desk', async ({ page }) => {
  await page.goto(FIRST);
  await control(page, SECTION).focus();
  await page.keyboard.press('Enter');
  await expect(menu(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(menu(page)).toBeHidden();
  await expect(control(page, SECTION)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a copy control is a link to its place @desk', async ({ page }) => {
    await page.goto(FIRST);
    await control(page, SECTION).click();
    await expect(page).toHaveURL(new RegExp(`#${SECTION}$`));
    await expect(page.locator(`#${SECTION}`)).toBeInViewport();
  });
});
