/** The lamp of the home page: light carried further, and one report that is wrong. */
import type { Page } from '@playwright/test';
import { type Action, derive, model, type Props, type State, sentence } from '../../components/widgets/lamp/model';
import { LEVELS, PAGES } from '../../components/widgets/lamp/params';
import { expectFollowed, expectSameEndWithoutMotion, expectTexts, focusBefore, island, press, says } from './play';
import { expect, figure, test, wakeAll } from './test';

const ID = 'lamp';
const props: Props = { id: ID };
const step = (state: State, ...actions: Action[]) => actions.reduce((s, action) => model.step(s, action, props), state);
const call = (page: Page) => island(page, ID).getByRole('button', { name: /^(Call an assistant|And another)/ });
const restart = (page: Page) => island(page, ID).getByRole('button', { name: 'Start over' });
const wrong = (page: Page) =>
  island(page, ID).getByRole('checkbox', { name: 'What if one report is wrong?', includeHidden: true });

/** Words, numbers and picture are what the model computes. */
async function expectShown(page: Page, state: State) {
  const { seems, lit, dark } = derive(state);
  await expectTexts(page, ID, [
    sentence(state),
    `${lit} of ${PAGES} pages lit`,
    ...(dark ? [`${seems} seem lit`] : []),
  ]);
  const picture = island(page, ID).locator('svg:visible');
  await expect(picture).toHaveCount(1);
  // Pages in doubt are outlined in the dashed colour of belief; where no report is wrong there are none.
  await expect(picture.locator('[stroke-dasharray].stroke-belief')).toHaveCount(dark ? 1 : 0);
  await expect(wrong(page)).toBeChecked({ checked: state.wrong });
}

test('by hand: every assistant, then a wrong report, and a link that keeps it', async ({ page, isMobile }) => {
  await page.goto('');
  await wakeAll(page);
  let state = model.init(props);
  await expectShown(page, state);
  while (state.level < LEVELS) {
    const before = await says(page, ID);
    await press(call(page), isMobile);
    state = step(state, { type: 'call' });
    await expectShown(page, state);
    expect(await says(page, ID)).not.toBe(before);
  }
  const before = await says(page, ID);
  await press(wrong(page), isMobile);
  state = step(state, { type: 'wrong', value: true });
  await expectShown(page, state);
  expect(await says(page, ID)).not.toBe(before);
  await expectFollowed(page, ID, model, state, props);
  await page.reload();
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
  await press(restart(page), isMobile);
  await expectShown(page, model.init(props));
  await expectFollowed(page, ID, model, model.init(props), props);
});

test('with the keyboard alone, focus and all @desk', async ({ page }) => {
  await page.goto('');
  await focusBefore(page, ID);
  const key = (name: string) => page.keyboard.press(name);
  let state = model.init(props);
  await key('Tab');
  await expect(call(page)).toBeFocused();
  await expect(island(page, ID)).toHaveAttribute('data-awake', '');
  while (state.level < LEVELS) {
    await expect(call(page)).toBeFocused();
    await key('Enter');
    state = step(state, { type: 'call' });
    await expectShown(page, state);
  }
  await expect(restart(page)).toBeFocused();
  await key('Tab');
  await expect(wrong(page)).toBeFocused();
  await key('Space');
  state = step(state, { type: 'wrong', value: true });
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
  await key('Shift+Tab');
  await expect(restart(page)).toBeFocused();
  await key('Space');
  state = step(state, { type: 'restart' });
  await expectShown(page, state);
  await expect(call(page)).toBeFocused();
});

test('without motion the light stands at once where motion would have brought it @desk', async ({ page, isMobile }) => {
  await page.goto('');
  await wakeAll(page);
  await expectSameEndWithoutMotion(
    page,
    ID,
    async () => {
      for (let level = 0; level < LEVELS; level++) await press(call(page), isMobile);
      await expectShown(page, { level: LEVELS, wrong: false });
    },
    async () => {
      await press(restart(page), isMobile);
      await expectShown(page, model.init(props));
    },
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the first picture stands and its words open', async ({ page }) => {
    await page.goto('');
    const state = model.init(props);
    await expectShown(page, state);
    expect((await island(page, ID).locator('svg:visible').boundingBox())?.height).toBeGreaterThan(100);
    const words = figure(page, ID).locator('details.transcript');
    await expect(words.locator('p').first()).toBeHidden();
    await words.locator('summary').click();
    const { sentences, table } = model.describe(state, props);
    for (const said of sentences) await expect(words.getByText(said)).toBeVisible();
    for (const row of table?.rows ?? []) await expect(words.getByRole('row', { name: row.join(' ') })).toBeVisible();
  });
});
