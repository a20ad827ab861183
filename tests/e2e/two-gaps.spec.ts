/** Two gaps: climbing the ladder, guessing, and only then the truth. */
import type { Page } from '@playwright/test';
import {
  derive,
  FIRST_DRAFT,
  model,
  OBSERVED_COUNT,
  sentence,
  type TwoGapsAction,
  type TwoGapsState,
  truthOf,
  verdict,
} from '../../components/widgets/two-gaps/model';
import { EFFORTS, SYSTEM_KEYS, SYSTEMS, type SystemKey } from '../../components/widgets/two-gaps/scenarios';
import {
  expectFollowed,
  expectSameEndWithoutMotion,
  expectTexts,
  focusBefore,
  island,
  press,
  says,
  slide,
} from './play';
import { expect, figure, test, wakeAll } from './test';

const ID = 'two-gaps';
const PAGE = 'two-ways-to-fail/';
const props = { id: ID };
const step = (state: TwoGapsState, ...actions: TwoGapsAction[]) =>
  actions.reduce((s, action) => model.step(s, action, props), state);

/** Everything the figure shows is what the model computes. */
async function expectShown(page: Page, state: TwoGapsState) {
  const { now, rungs, alignmentGap, capabilityGap, truth } = derive(state);
  const hidden = '?hidden until you have guessed';
  const bound = (word: string) => (now.taught > 0 ? 'perhaps' : `at ${word}`);
  const shown = () =>
    island(page, ID).evaluate((root) => ({
      system: root.querySelector('fieldset input:checked')?.getAttribute('value'),
      effort: root.querySelectorAll('fieldset')[1]?.querySelector('input:checked')?.getAttribute('value'),
      columns: Array.from(root.querySelectorAll('fieldset:nth-of-type(1) ~ div fieldset label > span'), (label) =>
        (label as HTMLElement).innerText.trim().replace(/\s+/g, ' '),
      ),
      ledger: Array.from(root.querySelectorAll('tbody td'), (cell) => cell.textContent),
    }));
  await expect.poll(shown).toEqual({
    system: state.system,
    effort: `${state.effort}`,
    // What has not been tried yet shows no number.
    columns: rungs.map((rung, i) => (i <= state.effort ? `${rung.best} ${rung.name}` : rung.name)),
    ledger: [
      `${bound('most')} ${capabilityGap}`,
      `${truth ? truth.capabilityGap : hidden}`,
      `${bound('least')} ${alignmentGap}`,
      `${truth ? truth.alignmentGap : hidden}`,
      `${now.observed}`,
      `${now.observed}`,
    ],
  });
  await expectTexts(page, ID, [sentence(state), ...(truth ? [verdict(state) ?? '', `could: ${truth.ability}`] : [])]);
}

/** Nothing in the page or its address tells what a system could really do. */
async function expectHidden(page: Page, key: SystemKey) {
  const html = await page.content();
  expect(html).not.toContain(SYSTEMS[key].afterwards);
  expect(html).not.toContain(`could: ${truthOf(key).ability}`);
  expect(html).not.toContain(`${SYSTEMS[key].name} could have answered`);
}

test('by hand: every column, a guess, the truth, another system, and a link that keeps it all', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await wakeAll(page);
  const here = island(page, ID);
  let state = model.init(props);
  await expectShown(page, state);
  for (const [effort, { name }] of EFFORTS.entries()) {
    const before = await says(page, ID);
    await press(here.getByRole('radio', { name }), isMobile);
    const next = step(state, { type: 'effort', effort });
    if (next.effort !== state.effort) expect(await says(page, ID)).not.toBe(before);
    state = next;
    await expectShown(page, state);
  }
  expect((await expectFollowed(page, ID, model, state, props)).sort()).toEqual([
    'alignmentGap',
    'capabilityGap',
    'elicited',
    'observed',
  ]);

  for (const key of SYSTEM_KEYS) await expectHidden(page, key);
  const { ability } = truthOf('a');
  // The bare number stands nowhere either (System A’s is no rung of its ladder), and no line is drawn at its height.
  expect(await here.innerText()).not.toMatch(new RegExp(`\\b${ability}\\b`));
  await expect(here.locator('line.stroke-truth')).toHaveCount(0);

  const guess = await slide(here.getByRole('slider'), 0.3, isMobile);
  expect(guess).not.toBe(FIRST_DRAFT);
  expect(guess).toBeGreaterThan(OBSERVED_COUNT);
  state = step(state, { type: 'draft', guess });
  await expectFollowed(page, ID, model, state, props);
  const before = await says(page, ID);
  await press(here.getByRole('button', { name: 'Commit, and see the truth' }), isMobile);
  state = step(state, { type: 'commit' });
  await expectShown(page, state);
  await expect(here.getByText(`could do ${ability}`)).toBeVisible();
  await expect(here.getByText(`your guess ${guess}`)).toBeVisible();
  const after = await says(page, ID);
  expect(after).not.toBe(before);
  expect(after).toContain(SYSTEMS.a.afterwards);
  await expect(here.getByRole('slider')).toHaveCount(0);
  await expectFollowed(page, ID, model, state, props);

  await press(here.getByRole('radio', { name: 'System B' }), isMobile);
  state = step(state, { type: 'system', system: 'b' });
  await expectShown(page, state);
  for (const key of ['b', 'c'] as const) await expectHidden(page, key);
  await press(here.getByRole('checkbox', { name: /taught/ }), isMobile);
  state = step(state, { type: 'taught', taught: true });
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);

  await page.reload();
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
  await expect(here.getByText(`could: ${ability}`)).toBeVisible();
  await expectHidden(page, 'b');
});

test('with the keyboard alone, focus and all', async ({ page }) => {
  await page.goto(PAGE);
  await focusBefore(page, ID);
  const here = island(page, ID);
  const key = (name: string) => page.keyboard.press(name);
  let state = model.init(props);

  await key('Tab');
  await expect(here.getByRole('radio', { name: 'System A' })).toBeFocused();
  await expect(here).toHaveAttribute('data-awake', '');
  await key('ArrowRight');
  await key('ArrowRight');
  state = step(state, { type: 'system', system: 'c' });
  await expect(here.getByRole('radio', { name: 'System C' })).toBeFocused();
  await expectShown(page, state);

  await key('Tab');
  await expect(here.getByRole('radio', { name: EFFORTS[state.effort]?.name ?? '' })).toBeFocused();
  await key('ArrowLeft');
  state = step(state, { type: 'effort', effort: state.effort - 1 });
  await expect(here.getByRole('radio', { name: EFFORTS[state.effort]?.name ?? '' })).toBeFocused();
  await expectShown(page, state);

  await key('Tab');
  await expect(here.getByRole('slider')).toBeFocused();
  for (let i = 0; i < 5; i++) await key('ArrowLeft');
  state = step(state, { type: 'draft', guess: state.draft - 5 });
  await expect(here.getByRole('slider')).toHaveValue(`${state.draft}`);
  await expectHidden(page, 'c');
  await key('Tab');
  await expect(here.getByRole('button', { name: /^Commit/ })).toBeFocused();
  await key('Enter');
  state = step(state, { type: 'commit' });
  await expect(here.locator('p').filter({ hasText: verdict(state) ?? '' })).toBeFocused();
  await expectShown(page, state);

  await key('Tab');
  await expect(here.getByRole('button', { name: 'Try harder' })).toBeFocused();
  for (let effort = state.effort + 1; effort < EFFORTS.length; effort++) {
    await key('Enter');
    state = step(state, { type: 'effort', effort });
    await expectShown(page, state);
  }
  await expect(here.getByRole('button', { name: 'Ask plainly again' })).toBeFocused();
  await key('Tab');
  await key('Space');
  state = step(state, { type: 'taught', taught: true });
  await expect(here.getByRole('checkbox')).toBeFocused();
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);

  await key('Tab');
  await key('Enter');
  await expect(here.getByRole('button', { name: 'Start over' })).toBeFocused();
  await expectShown(page, model.init(props));
  await expectFollowed(page, ID, model, model.init(props), props);
});

test('a chip in the text climbs the ladder, lights its row, and stays within its own range', async ({ page }) => {
  await page.goto(PAGE);
  await wakeAll(page);
  const chip = page.locator(`[data-value="${ID}.elicited"]`);
  await chip.focus();
  await expect(island(page, ID).getByRole('row', { name: /^Alignment gap/ })).toHaveClass(/bg-lit/);
  await page.keyboard.press('ArrowUp');
  const state = step(model.init(props), { type: 'effort', effort: model.init(props).effort + 1 });
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
  await expect(chip).toBeFocused();
  const [now, min, max] = await Promise.all(
    ['now', 'min', 'max'].map(async (which) => Number(await chip.getAttribute(`aria-value${which}`))),
  );
  expect(now).toBeGreaterThanOrEqual(min ?? Number.NaN);
  expect(now).toBeLessThanOrEqual(max ?? Number.NaN);
});

test('without motion the columns stand at once where motion would have brought them', async ({ page, isMobile }) => {
  await page.goto(PAGE);
  await wakeAll(page);
  const effort = (to: number) => async () => {
    await press(island(page, ID).getByRole('radio', { name: EFFORTS[to]?.name ?? '' }), isMobile);
    await expectShown(page, step(model.init(props), { type: 'effort', effort: to }));
  };
  await effort(0)();
  await expectSameEndWithoutMotion(page, ID, effort(4), effort(0));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the first picture stands, its words open, and the answers have a page', async ({ page }) => {
    await page.goto(PAGE);
    const state = model.init(props);
    await expectShown(page, state);
    const columns = island(page, ID)
      .locator('svg:visible')
      .filter({ has: page.locator('path') });
    expect((await columns.first().boundingBox())?.height).toBeGreaterThan(100);
    for (const key of SYSTEM_KEYS) await expectHidden(page, key);
    const words = figure(page, ID).locator('details.transcript');
    await expect(words.locator('p').first()).toBeHidden();
    await words.locator('summary').click();
    for (const said of model.describe(state, props).sentences) await expect(words.getByText(said)).toBeVisible();
    await figure(page, ID)
      .getByRole('link', { name: /answers/ })
      .click();
    for (const row of model.answers?.(props).table?.rows ?? []) {
      await expect(page.locator(':target').getByRole('row', { name: row.join(' ') })).toBeVisible();
    }
    await expect(page.locator(':target').getByRole('row')).toHaveCount(SYSTEM_KEYS.length + 1);
  });
});
