/** The novel: it folds and unfolds level by level, by keyboard, without scripts, on paper; links open what they lead into. */
import type { Page } from '@playwright/test';
import { loadNovel, passagesOf, sentencesOf } from '../../content/books';
import { paragraphsOf } from '../../content/novel';
import { copyBy } from './copying';
import { expect, test } from './test';

const book = loadNovel();
if (!book) throw new Error('no novel');
const passages = passagesOf(book);
const CHAPTER = 'Chapter 4: Five Foot Two';

/** Which passages are open to be read. */
const open = (page: Page) =>
  page
    .locator('.passage')
    .evaluateAll((all) => all.flatMap((p) => (p.checkVisibility({ contentVisibilityAuto: true }) ? p.id : [])));
const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `p-${from + i}`);
const section = (page: Page, heading: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
    .last();

test('it is one page of summary at first, and unfolds down to the text and up again with the keyboard alone', async ({
  page,
}) => {
  await page.goto('book/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(book.title);
  await expect(page.locator('#the-tide-clerk')).toContainText(sentencesOf(book.summary)[0] ?? '');
  await expect.poll(() => open(page)).toEqual([]);
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);

  const fold = page.locator('.fold > summary');
  await fold.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^Part One: /, /^Part Two: /, /^Part Three: /]);
  await section(page, 'Part One: The Column').locator('.fold > summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(4);
  const chapter = section(page, CHAPTER);
  await chapter.locator('.fold > summary').focus();
  await page.keyboard.press('Enter');
  const first = chapter.locator('.passage-fold').first();
  await expect(first.locator('summary')).toContainText(passages[12]?.summary ?? '');
  await expect.poll(() => open(page)).toEqual([]);
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => open(page)).toEqual(['p-13']);
  await expect(page.locator('#p-13 p').first()).toContainText('Her room was narrow, with a boy’s bed in it.');
  await page.keyboard.press('Space');
  await expect.poll(() => open(page)).toEqual([]);
  await fold.first().focus();
  await expect(fold.first()).toHaveText(/Fold up/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  await expect(fold.first()).toHaveText(/Unfold 3 parts/);
});

test('one press folds the whole book to any of its levels', async ({ page }) => {
  await page.goto('book/');
  const level = (name: RegExp) => page.getByRole('group', { name: 'The whole book as' }).getByRole('button', { name });
  await level(/The text/).click();
  await expect.poll(() => open(page)).toEqual(passages.map((p) => p.id));
  await expect(page.getByRole('status')).toHaveText(/^Shown: The text/);
  await level(/12 chapters/).click();
  await expect.poll(() => open(page)).toEqual([]);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(12);
  await expect(page.locator('.passage-fold > summary').first()).toBeHidden();
  await level(/48 passages/).click();
  for (const says of await page.locator('.passage-says').all()) await expect(says).toBeVisible();
  await level(/One summary/).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
});

test('a link to a passage opens all that is around it', async ({ page }) => {
  await page.goto('book/#p-13');
  await expect.poll(() => open(page)).toEqual(['p-13']);
  await expect(page.locator('#p-13')).toBeInViewport();
  // Shut again and followed once more, and another one named in the address.
  await page.locator('.fold > summary').first().click();
  await expect.poll(() => open(page)).toEqual([]);
  await page.evaluate(() => {
    location.hash = 'p-48';
  });
  await expect(page.locator('#p-48')).toBeInViewport();
  await expect.poll(() => open(page)).toEqual(['p-13', 'p-48']);
  await page.goto('about:blank');
  await page.goto('book/#ch-9');
  await expect(page.getByRole('heading', { name: 'Chapter 9: Two Observers' })).toBeInViewport();
  await expect.poll(() => open(page)).toEqual([]);
});

test('a search for words inside a fold opens it @desk', async ({ page }) => {
  await page.goto('book/#:~:text=had%20done%20as%20it%20was%20told');
  await expect(page.locator('#p-12')).toBeInViewport();
  await expect.poll(() => open(page)).toEqual(['p-12']);
});

test('a sentence of a summary unfolds into the passages it rests on, and the way back folds them up @desk', async ({
  page,
}) => {
  await page.goto('book/');
  const sentence = book.rests.findIndex((rests) => rests.length > 2 && rests[0] === 'p-12');
  const rests = page.locator('#the-tide-clerk .rests').nth(sentence);
  await expect(rests.getByRole('link')).toHaveText(['12', '13', '14', '15']);
  await rests.getByRole('link', { name: 'passage 14' }).click();
  await expect(page).toHaveURL(/#p-14$/);
  await expect(page.locator('#p-14')).toBeInViewport();
  await expect.poll(() => open(page)).toEqual(ids(12, 15));
  const back = page.getByRole('link', { name: `Back to the summary of “${CHAPTER}”` });
  await back.click();
  await expect(page.getByRole('heading', { name: CHAPTER })).toBeInViewport();
  await expect.poll(() => open(page)).toEqual(['p-12']);
});

test('a passage is quoted like any paragraph, in its own paragraphs, and has a page with a card @desk', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('book/#p-16');
  const quoted = await copyBy(page, 'p-16', 'Quote in Markdown');
  const [first = '', second = ''] = passages[15] ? paragraphsOf(passages[15]) : [];
  expect(quoted).toContain(`> ${first}\n>\n> ${second}`);
  expect(quoted).toMatch(/— \[Chapter 4: Five Foot Two, The Tide Clerk, Past What We Can Check\]\(\S+\/book\/#p-16\)/);
  const card = await copyBy(page, 'p-16', 'Link with a preview card');
  expect(new URL(card).pathname).toMatch(/\/s\/book\/p-16\/$/);
  await page.goto(card);
  await expect(page.locator('blockquote p').first()).toHaveText(first);
  await page.getByRole('link', { name: /Read it in its place/ }).click();
  await expect(page.locator('#p-16')).toBeInViewport();
});

test('on paper everything is open @desk', async ({ page }) => {
  await page.goto('book/');
  await page.emulateMedia({ media: 'print' });
  for (const { id } of passages) await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(12);
  for (const control of await page.locator('.fold-levels, .fold > summary, .fold-end, .copy-link').all())
    await expect(control).toBeHidden();
});

test('where a browser cannot open folds on paper by its style sheet, they open before printing and shut again @desk', async ({
  page,
}) => {
  await page.goto('book/#p-13');
  // The folds' code may still be on its way.
  const printed = async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    return open(page);
  };
  await expect.poll(printed).toEqual(passages.map((p) => p.id));
  // A preview that is asked for again tells a second time, and what was shut is not forgotten.
  expect(await printed()).toEqual(passages.map((p) => p.id));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => open(page)).toEqual(['p-13']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it folds and unfolds all the same, and has no buttons that do nothing @desk', async ({ page }) => {
    await page.goto('book/');
    await expect(page.locator('.fold-levels')).toBeHidden();
    await expect(page.locator('#p-13')).toBeHidden();
    await page.locator('.fold > summary').first().click();
    await section(page, 'Part One: The Column').locator('.fold > summary').first().click();
    await section(page, CHAPTER).locator('.fold > summary').click();
    await page
      .locator('.passage-fold')
      .filter({ has: page.locator('#p-13') })
      .locator('summary')
      .click();
    await expect(page.locator('#p-13')).toBeVisible();
    await page.locator('.fold > summary').first().click();
    await expect(page.locator('#p-13')).toBeHidden();
  });

  test('a link to a passage opens all that is around it, and paper shows everything @desk', async ({ page }) => {
    await page.goto('book/#p-30');
    await expect(page.locator('#p-30')).toBeInViewport();
    await expect(page.locator('#p-31')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    for (const { id } of passages) await expect(page.locator(`#${id}`)).toBeVisible();
  });
});
