/** The feedback loop: a story in steps, sliders, and a chart that says where it leads. */
import type { Page } from '@playwright/test';
import {
  type Action,
  derive,
  model,
  type Props,
  type State,
  sentence,
  verdict,
} from '../../components/widgets/feedback-loop/model';
import { schema } from '../../components/widgets/feedback-loop/params';
import { LAST_STEP, percent, STORY, signed } from '../../components/widgets/feedback-loop/story';
import { expectFollowed, expectSameEndWithoutMotion, focusBefore, island, press, says, slide } from './play';
import { expect, figure, test, wakeAll } from './test';

const ID = 'feedback-loop';
const PAGE = 'where-human-feedback-runs-out/';
const props: Props = { id: ID };
const step = (state: State, ...actions: Action[]) => actions.reduce((s, action) => model.step(s, action, props), state);
const button = (page: Page, name: RegExp) => island(page, ID).getByRole('button', { name });
const slider = (page: Page, name: keyof typeof schema) =>
  island(page, ID).getByRole('slider', { name: schema[name].label });

/** The drawing and the chart that this screen has room for show what the model computes. */
async function expectShown(page: Page, state: State, isMobile: boolean) {
  const here = island(page, ID);
  const { outcome, tally, pair, shown, curves } = derive(state);
  await expect(here.locator('p[aria-live]')).toHaveText(sentence(state));
  const [scene, chart] = isMobile ? [1, 3] : [0, 2];
  const drawings = here.locator('svg[viewBox][font-size]');
  // On a phone the chart stands before the sliders, in the markup it comes after the desktop's.
  await expect(drawings.nth(scene)).toBeVisible();
  const text = async (which: number) => ((await drawings.nth(which).textContent()) ?? '').replace(/\s+/g, ' ');
  const drawn = await text(scene);
  const mean = shown.reduce((a, b) => a + b, 0) / shown.length;
  expect(drawn).toContain(`really done ${percent(mean)}`);
  const frame = STORY[state.step];
  const here2 = (station: 'versions' | 'picks' | 'reward') => !isMobile || frame?.beside === station;
  if (frame?.moved !== 'none') expect(drawn).toContain(`was ${percent(outcome.truthStart)}`);
  if (frame?.picked && here2('versions')) {
    expect(drawn).toContain(`looks ${Number(pair.looksA.toFixed(1))}`);
    expect(drawn).toContain(`looks ${Number(pair.looksB.toFixed(1))}`);
    expect(drawn).toContain(`${pair.pick.toUpperCase()} ✓`);
  }
  if (here2('picks') && frame?.focus.includes('picks') && !frame.uncounted)
    expect(drawn).toContain(tally.realWins.map(percent).join(''));
  if (here2('reward') && frame?.focus.includes('reward')) expect(drawn).toContain(outcome.reward.map(signed).join(''));
  const [a, t] = curves ? [outcome.approvalEnd, outcome.truthEnd] : [outcome.approvalStart, outcome.truthStart];
  await expect(drawings.nth(chart)).toBeVisible();
  expect(await text(chart)).toContain(`approval ${percent(a)}really done ${percent(t)}`);
  for (const name of ['lit', 'beta', 'gloss'] as const) {
    await expect(slider(page, name)).toHaveValue(`${state[name]}`);
  }
}

test('by hand: round the loop, then the sliders and another pair, and a link that keeps it all', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await wakeAll(page);
  let state = model.init(props);
  await expectShown(page, state, isMobile);
  while (state.step < LAST_STEP) {
    const before = await says(page, ID);
    await press(button(page, state.step ? /^Next/ : /^Go round/), isMobile);
    state = step(state, { type: 'set', name: 'step', value: state.step + 1 });
    await expectShown(page, state, isMobile);
    expect(await says(page, ID)).not.toBe(before);
  }
  await press(button(page, /^Step back/), isMobile);
  state = step(state, { type: 'set', name: 'step', value: state.step - 1 });
  await expectShown(page, state, isMobile);

  for (const [name, share] of [
    ['lit', 0.9],
    ['beta', 0.15],
    ['gloss', 0.2],
  ] as const) {
    const before = await says(page, ID);
    const value = await slide(slider(page, name), share, isMobile);
    expect(value).not.toBe(schema[name].default);
    state = step(state, { type: 'set', name, value });
    await expectShown(page, state, isMobile);
    const after = await says(page, ID);
    expect(after).not.toBe(before);
    expect(after).toContain(verdict(state));
  }
  await press(button(page, /^Draw another pair/), isMobile);
  state = step(state, { type: 'anotherPair' });
  const chips = await expectFollowed(page, ID, model, state, props);
  expect(new Set(chips)).toEqual(new Set(['lit', 'approvalStart', 'approvalEnd', 'truthStart', 'truthEnd']));
  await expectShown(page, state, isMobile);

  await page.reload();
  await expectShown(page, state, isMobile);
  await expectFollowed(page, ID, model, state, props);
});

test('with the keyboard alone, focus and all; a number in the text turns the lamp too', async ({ page, isMobile }) => {
  await page.goto(PAGE);
  await focusBefore(page, ID);
  const key = (name: string) => page.keyboard.press(name);
  let state = model.init(props);
  const set = (name: keyof typeof schema, value: number) => {
    state = step(state, { type: 'set', name, value });
  };

  await key('Tab');
  await expect(button(page, /^Go round/)).toBeFocused();
  await expect(island(page, ID)).toHaveAttribute('data-awake', '');
  await key('Enter');
  await key('Space');
  await key('Enter');
  set('step', 3);
  await expect(button(page, /^Next/)).toBeFocused();
  await expectShown(page, state, isMobile);
  await key('Tab');
  await expect(island(page, ID).getByRole('slider', { name: 'Step of the story' })).toBeFocused();
  await key('End');
  set('step', LAST_STEP);
  await expectShown(page, state, isMobile);
  await key('ArrowLeft');
  set('step', LAST_STEP - 1);
  await expectShown(page, state, isMobile);

  for (const [name, press, value] of [
    ['lit', 'Home', schema.lit.min],
    ['beta', 'ArrowRight', schema.beta.default + schema.beta.step],
    ['gloss', 'End', schema.gloss.max],
  ] as const) {
    await key('Tab');
    await expect(slider(page, name)).toBeFocused();
    await key(press);
    set(name, value);
    await expectShown(page, state, isMobile);
  }
  await key('Tab');
  await expect(button(page, /^Draw another pair/)).toBeFocused();
  await key('Enter');
  state = step(state, { type: 'anotherPair' });
  await expectFollowed(page, ID, model, state, props);

  const chip = page.locator(`[data-value="${ID}.lit"]`).first();
  await chip.focus();
  await key('ArrowUp');
  set('lit', state.lit + 1);
  await expect(chip).toBeFocused();
  await expect(chip).toHaveAttribute('aria-valuenow', `${state.lit}`);
  await expectShown(page, state, isMobile);
  await expectFollowed(page, ID, model, state, props);

  await button(page, /^Reset/).focus();
  await key('Enter');
  await expectShown(page, model.init(props), isMobile);
  await expectFollowed(page, ID, model, model.init(props), props);
  await expect(button(page, /^Reset/)).toBeFocused();
});

test('without motion the lines stand at once where motion would have brought them', async ({ page, isMobile }) => {
  await page.goto(PAGE);
  await wakeAll(page);
  const scrub = island(page, ID).getByRole('slider', { name: 'Step of the story' });
  const to = (value: number) => async () => {
    await scrub.fill(`${value}`);
    await expectShown(page, step(model.init(props), { type: 'set', name: 'step', value }), isMobile);
  };
  await to(1)();
  await expectSameEndWithoutMotion(page, ID, to(LAST_STEP), to(1));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the first picture stands and its words open', async ({ page, isMobile }) => {
    await page.goto(PAGE);
    const state = model.init(props);
    await expectShown(page, state, isMobile);
    const scene = island(page, ID).locator('svg[font-size]:visible').first();
    expect((await scene.boundingBox())?.height).toBeGreaterThan(100);
    const words = figure(page, ID).locator('details.transcript');
    await expect(words.locator('p').first()).toBeHidden();
    await words.locator('summary').click();
    for (const said of model.describe(state, props).sentences) await expect(words.getByText(said)).toBeVisible();
  });
});
