/** Two gaps: climbing the ladder, guessing, and only then the truth. */
import type { Page } from '@playwright/test';
import { WAYS } from '../../components/widgets/two-gaps/locked';
import {
  derive,
  FIRST_DRAFT,
  model,
  OBSERVED_COUNT,
  sentence,
  type TwoGapsState,
  truthOf,
  verdict,
} from '../../components/widgets/two-gaps/model';
import { ACTS } from '../../components/widgets/two-gaps/params';
import { guessSays, lookSays, realSays } from '../../components/widgets/two-gaps/says';
import { EFFORTS, SYSTEM_KEYS, SYSTEMS, type SystemKey } from '../../components/widgets/two-gaps/scenarios';
import {
  actButton,
  expectFollowed,
  expectSameEndWithoutMotion,
  expectTexts,
  focusBefore,
  island,
  openAct,
  openBench,
  press,
  says,
  slide,
  visitBench,
} from './play';
import { expect, figure, test, wake } from './test';

const ID = 'two-gaps';
const PAGE = 'two-ways-to-fail/';
const props = { id: ID };
type State = ReturnType<typeof model.init>;
const step = (state: State, ...actions: Parameters<typeof model.step>[1][]) =>
  actions.reduce((s, action) => model.step(s, action, props), state);

const onBench = step(model.init(props), { type: 'act', act: 'bench' });

/** Everything the figure shows on its bench is what the model computes. */
async function expectShown(page: Page, state: TwoGapsState) {
  const { now, rungs, alignmentGap, capabilityGap, truth } = derive(state);
  const hidden = '?hidden until you have guessed';
  const bound = (word: string) => (now.taught > 0 ? 'perhaps' : `at ${word}`);
  const shown = () =>
    island(page, ID).evaluate((root) => ({
      system: root.querySelector('fieldset input:checked')?.getAttribute('value'),
      effort: root.querySelectorAll('fieldset')[2]?.querySelector('input:checked')?.getAttribute('value'),
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

test('by hand: every column, a guess, the truth, another system, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  await visitBench(page, PAGE, ID);
  const here = island(page, ID);
  let state = onBench;
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

test('with the keyboard alone, focus and all @desk', async ({ page }) => {
  await page.goto(PAGE);
  await focusBefore(page, ID);
  const here = island(page, ID);
  const key = (name: string) => page.keyboard.press(name);
  let state = onBench;

  await key('Tab');
  await expect(here).toHaveAttribute('data-awake', '');
  for (let i = 1; i < ACTS.length; i++) await key('Tab');
  await expect(actButton(page, ID, 'All')).toBeFocused();
  await key('Enter');
  await key('Tab');
  await expect(here.getByRole('radio', { name: 'System A' })).toBeFocused();
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
  await expectShown(page, onBench);
  await expectFollowed(page, ID, model, onBench, props);
});

test('a chip in the text climbs the ladder, lights its row, and stays within its own range @desk', async ({ page }) => {
  await visitBench(page, PAGE, ID);
  const chip = page.locator(`[data-value="${ID}.elicited"]`);
  await chip.focus();
  await expect(island(page, ID).getByRole('row', { name: /^Alignment gap/ })).toHaveClass(/bg-lit/);
  await page.keyboard.press('ArrowUp');
  const state = step(onBench, { type: 'effort', effort: onBench.effort + 1 });
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
  await expect(chip).toBeFocused();
  const [now, min, max] = await Promise.all(
    ['now', 'min', 'max'].map(async (which) => Number(await chip.getAttribute(`aria-value${which}`))),
  );
  expect(now).toBeGreaterThanOrEqual(min ?? Number.NaN);
  expect(now).toBeLessThanOrEqual(max ?? Number.NaN);
});

test('without motion the columns stand at once where motion would have brought them @desk', async ({
  page,
  isMobile,
}) => {
  await visitBench(page, PAGE, ID);
  const effort = (to: number) => async () => {
    await press(island(page, ID).getByRole('radio', { name: EFFORTS[to]?.name ?? '' }), isMobile);
    await expectShown(page, step(onBench, { type: 'effort', effort: to }));
  };
  await effort(0)();
  await expectSameEndWithoutMotion(page, ID, effort(4), effort(0));
});

test('by hand, act by act: harder, a guess, real models; settings go along and stand in the link', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await wake(page, ID);
  const here = island(page, ID);
  let state = model.init(props);
  const effort = await slide(here.getByRole('slider', { name: 'How hard we try' }), 0.97, isMobile);
  state = step(state, { type: 'effort', effort });
  await expectTexts(page, ID, [lookSays(state), `${derive(state).capabilityGap}`]);
  await expectFollowed(page, ID, model, state, props);

  await openAct(page, ID, 'Guess');
  await press(here.getByRole('radio', { name: 'System C' }), isMobile);
  const guess = await slide(here.getByRole('slider', { name: /^Your guess/ }), 0.4, isMobile);
  state = step(state, { type: 'act', act: 'guess' }, { type: 'system', system: 'c' }, { type: 'draft', guess });
  await expectTexts(page, ID, [guessSays(state), `your guess ${guess}`]);
  await expectHidden(page, 'c');
  await press(here.getByRole('button', { name: /^Commit/ }), isMobile);
  state = step(state, { type: 'commit' });
  await expectTexts(page, ID, [verdict(state) ?? '', 'beyond it']);
  await expectFollowed(page, ID, model, state, props);

  await openAct(page, ID, 'A real one');
  state = step(state, { type: 'act', act: 'real' });
  for (const { id, label } of WAYS) {
    await press(here.getByRole('radio', { name: label, exact: true }), isMobile);
    state = step(state, { type: 'way', way: id });
    await expectTexts(page, ID, [realSays(state)]);
  }
  // The address follows after a moment.
  await expectFollowed(page, ID, model, state, props);
  await page.reload();
  await expectTexts(page, ID, [realSays(state)]);
  await openBench(page, ID);
  state = step(state, { type: 'act', act: 'bench' });
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the first picture stands, its words open, and the answers have a page @desk', async ({ page }) => {
    await page.goto(PAGE);
    const state = model.init(props);
    await expectTexts(page, ID, [lookSays(state), 'nobody knows', 'right when asked']);
    expect((await island(page, ID).getByRole('img').boundingBox())?.height).toBeGreaterThan(150);
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
