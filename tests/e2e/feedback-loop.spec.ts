/** The feedback loop: a page before training and after, a story in steps, sliders, and a chart that says where it leads. */
import type { Page } from '@playwright/test';
import {
  type Action,
  derive,
  model,
  type Props,
  sentence,
  verdict,
} from '../../components/widgets/feedback-loop/model';
import { schema } from '../../components/widgets/feedback-loop/params';
import { lookSays, loopSays, pushSays, strength } from '../../components/widgets/feedback-loop/says';
import { LAST_STEP, percent, STORY, signed } from '../../components/widgets/feedback-loop/story';
import {
  expectFollowed,
  expectSameEndWithoutMotion,
  expectTexts,
  island,
  keysBeforeAct,
  plain,
  press,
  says,
  slide,
} from './play';
import { Player, type SubjectOf, testAlike } from './played';
import { expect, test, wake } from './test';

const ID = 'feedback-loop';
const PAGE = `where-human-feedback-runs-out/?${ID}=v1.jbench`;
const props: Props = { id: ID };
type State = ReturnType<typeof model.init>;
const atBench = model.init(props, { act: 'bench' });
const step = (state: State, ...actions: Action[]) => actions.reduce((s, action) => model.step(s, action, props), state);
const button = (page: Page, name: RegExp) => island(page, ID).getByRole('button', { name });
const slider = (page: Page, name: keyof typeof schema) =>
  island(page, ID).getByRole('slider', { name: schema[name].label });

/** The drawing and the chart that this screen has room for show what the model computes. */
async function expectShown(page: Page, state: State, isMobile: boolean) {
  const { outcome, tally, pair, shown, curves } = derive(state);
  const sliders = island(page, ID).locator('input[type=range]');
  await expect
    .poll(() => sliders.evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value))))
    .toEqual([state.step, state.lit, state.beta, state.gloss]);
  await expectTexts(page, ID, [sentence(state)]);
  const drawings = await island(page, ID).locator('svg[font-size]:visible').allTextContents();
  expect(drawings).toHaveLength(2);
  const [drawn, chart] = drawings.map(plain);
  const has = (text: string) => expect(drawn).toContain(plain(text));

  const frame = STORY[state.step];
  has(`really done ${percent(shown.reduce((a, b) => a + b, 0) / shown.length)}`);
  if (frame?.moved !== 'none') has(`was ${percent(outcome.truthStart)}`);
  // A phone has room for one station beside the worker's page.
  const at = (station: 'versions' | 'picks' | 'reward') =>
    isMobile ? frame?.beside === station : frame?.focus.includes(station);
  if (frame?.picked && at('versions')) {
    has(`looks ${Number(pair.looksA.toFixed(1))}`);
    has(`looks ${Number(pair.looksB.toFixed(1))}`);
    has(`${pair.pick.toUpperCase()} ✓`);
  }
  if (at('picks') && !frame?.uncounted) has(tally.realWins.map(percent).join(''));
  if (at('reward')) has(outcome.reward.map(signed).join(''));
  const [approval, truth] = curves
    ? [outcome.approvalEnd, outcome.truthEnd]
    : [outcome.approvalStart, outcome.truthStart];
  expect(chart).toContain(plain(`approval ${percent(approval)}really done ${percent(truth)}`));
}

test('by hand: round the loop, then the sliders and another pair, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await wake(page, ID);
  let state = atBench;
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
    expect(plain(after)).toContain(plain(verdict(state)));
  }
  await press(button(page, /^Draw another pair/), isMobile);
  state = step(state, { type: 'anotherPair' });
  const chips = await expectFollowed(page, ID, model, state, props);
  expect(new Set(chips)).toEqual(
    new Set(['lit', 'approvalStart', 'approvalEnd', 'truthStart', 'truthEnd', 'breakEven']),
  );
  await expectShown(page, state, isMobile);

  await page.reload();
  await expectShown(page, state, isMobile);
  await expectFollowed(page, ID, model, state, props);
});

test('with the keyboard alone, focus and all; a number in the text turns the lamp too @desk', async ({
  page,
  isMobile,
}) => {
  const key = await keysBeforeAct(page, PAGE, ID);
  let state = atBench;
  const set = (name: keyof typeof schema, value: number) => {
    state = step(state, { type: 'set', name, value });
  };

  // Step back comes first: at the start it does nothing, but it keeps its place and can hold the focus.
  await key('Tab');
  await expect(button(page, /^Step back/)).toHaveAttribute('aria-disabled', 'true');
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

  for (const [name, stroke, value] of [
    ['lit', 'Home', schema.lit.min],
    ['beta', 'ArrowRight', schema.beta.default + schema.beta.step],
    ['gloss', 'End', schema.gloss.max],
  ] as const) {
    await key('Tab');
    await expect(slider(page, name)).toBeFocused();
    await key(stroke);
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
  await expectShown(page, atBench, isMobile);
  await expectFollowed(page, ID, model, atBench, props);
  await expect(button(page, /^Reset/)).toBeFocused();
});

test('without motion the lines stand at once where motion would have brought them @desk', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await wake(page, ID);
  const scrub = island(page, ID).getByRole('slider', { name: 'Step of the story' });
  const to = (value: number) => async () => {
    await scrub.fill(`${value}`);
    await expectShown(page, step(atBench, { type: 'set', name: 'step', value }), isMobile);
  };
  await to(1)();
  await expectSameEndWithoutMotion(page, ID, to(LAST_STEP), to(1));
});

const lit = (state: State) => ({ [schema.lit.label]: state.lit });
const story = (state: State) => ({ 'Step of the story': state.step });
const subject: SubjectOf<typeof model> = {
  id: ID,
  model,
  texts: (state) => [sentence(state)],
  fields: (state) => ({
    ...story(state),
    ...lit(state),
    [schema.beta.label]: state.beta,
    [schema.gloss.label]: state.gloss,
  }),
  act: 'bench',
  acts: {
    look: {
      texts: (state) => {
        const { outcome: o } = derive(state);
        return [lookSays(state), ...[o.approvalStart, o.approvalEnd, o.truthStart, o.truthEnd].map(percent)];
      },
      fields: lit,
      says: (state) => [lookSays(state)],
    },
    loop: { texts: (state) => [loopSays(state)], fields: story, says: (state) => [loopSays(state)] },
    push: {
      texts: (state) => {
        const { outcome: o } = derive(state);
        return [
          pushSays(state),
          strength(state.beta),
          `approval ${percent(o.approvalEnd)}`,
          `really done ${percent(o.truthEnd)}`,
        ];
      },
      fields: (state) => ({
        ...lit(state),
        'How hard it is trained': state.beta,
        'Unchecked, bluff reads better by': state.gloss,
      }),
      says: (state) => [pushSays(state)],
    },
  },
  link: [
    { type: 'set', name: 'lit', value: 6 },
    { type: 'set', name: 'beta', value: 9 },
    { type: 'set', name: 'step', value: 7 },
  ],
};

testAlike(subject);

test('by hand, act by act: the lamp, the story, the push; what was set goes along', async ({ page, isMobile }) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  await play.slide(play.slider(schema.lit.label), 0.7, (value) => ({ type: 'set', name: 'lit', value }));
  await play.turn('loop');
  while (play.state.step < LAST_STEP)
    await play.press(play.button(play.state.step ? /^Next/ : /^Go round/), {
      type: 'set',
      name: 'step',
      value: play.state.step + 1,
    });
  await play.turn('push');
  await play.slide(play.slider('How hard it is trained'), 0.1, (value) => ({ type: 'set', name: 'beta', value }));
  await play.keeps();
  await play.turn('look');
  await play.keeps();
});
