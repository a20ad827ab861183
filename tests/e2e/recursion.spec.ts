import { GRANTS_TITLE } from '../../components/ui/grant-words';
import { derive, model } from '../../components/widgets/recursion/model';
import { ACTS, NUMBERS, REGULAR } from '../../components/widgets/recursion/params';
import { CASES, caseOf, lookSays, sizesSays, towersSays } from '../../components/widgets/recursion/says';
import { SCENARIOS } from '../../components/widgets/recursion/scenarios';
import { count, pieces } from '../../components/widgets/recursion/words';
import {
  actButton,
  expectFollowed,
  expectSameEndWithoutMotion,
  focusBefore,
  island,
  plain,
  press,
  says,
  slide,
  visitBench,
} from './play';
import { Player, type SubjectOf } from './played';
import {
  bench,
  button,
  expectShown,
  ID,
  MORE,
  menu,
  PAGE,
  props,
  radio,
  scrub,
  set,
  slider,
  step,
  trained,
} from './recursion';
import { expect, figure, test } from './test';

/** The present step as the act tells it: in pieces of the work. */
const toldIn = (state: ReturnType<typeof model.init>): string =>
  derive(state, props).inPieces[state.step]?.sentence ?? '';

const subject: SubjectOf<typeof model> = {
  id: ID,
  model,
  texts: (state) => [derive(state, props).frame.sentence],
  act: 'bench',
  acts: {
    towers: {
      texts: (state) => {
        const d = derive(state, props);
        const { rlhf, rrm } = d.shown;
        return [towersSays(d), ...[rlhf.truth, rrm.truth].map((share) => pieces(share, d.task.units))];
      },
      says: (state) => [towersSays(derive(state, props))],
    },
    how: {
      texts: (state) => [toldIn(state)],
      fields: ({ step: at }) => ({ 'Step of the story': at }),
      says: (state) => [toldIn(state)],
    },
    look: {
      texts: (state) => [lookSays(derive(state, props))],
      fields: ({ settings: { c } }) => ({
        'A look reaches a piece': c,
        ...(caseOf(c) ? { 'The task is like': caseOf(c) ?? '' } : {}),
      }),
      says: (state) => [lookSays(derive(state, props))],
    },
    sizes: {
      texts: (state) => [sizesSays(derive(state, props))],
      fields: ({ settings: { c } }) => ({ 'A look reaches a piece': c }),
      says: (state) => [sizesSays(derive(state, props))],
    },
  },
  link: [{ type: 'set', name: 'c', value: 0.5 }],
};
test('by hand, act by act: other hours, the story, a joke, sizes; what was set goes along', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  const hours = { type: 'set', name: 'hours', value: 10_000 } as const;
  await play.slider('Human time, each side').fill('31');
  await play.sees(hours);
  await play.keeps();
  await play.turn('how');
  await play.press(play.button(/^See how/), { type: 'step', index: 1 });
  await play.press(play.button(/^Next/), { type: 'step', index: 2 });
  await play.keeps();
  await play.turn('look');
  await play.press(play.radio('a joke'), { type: 'set', name: 'c', value: CASES.joke.c });
  await play.slide(play.slider('A look reaches a piece'), 0.55, (value) => ({ type: 'set', name: 'c', value }));
  await play.turn('sizes');
  await play.keeps();
  await play.turn('bench');
  await play.keeps();
});

test('by hand: the story, other hours, a regular task, a judgement pointed out, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  await visitBench(page, PAGE, ID);
  let state = bench();
  await expectShown(page, state);
  const steps = derive(state, props).frames.length;
  while (state.step < steps - 1) {
    const before = await says(page, ID);
    await press(button(page, state.step ? /^Next/ : /^See how/), isMobile);
    state = step(state, { type: 'step', index: state.step + 1 });
    await expectShown(page, state);
    expect(await says(page, ID)).not.toBe(before);
  }
  await press(button(page, /^Step back/), isMobile);
  state = step(state, { type: 'step', index: state.step - 1 });
  await expectShown(page, state);

  // The same judgement is pointed out on both sides: by a press on its room, and by the menu.
  const room = island(page, ID).locator('g.cursor-pointer').last();
  await room.scrollIntoViewIfNeeded();
  await press(room, isMobile);
  const picked = await menu(page, 'Point out').inputValue();
  const { ids } = derive(state, props).task;
  expect(ids).toContain(picked);
  state = step(state, { type: 'focus', id: picked });
  await expectShown(page, state);
  const another = ids.find((id, i) => i > 0 && id !== picked) ?? '';
  await menu(page, 'Point out').selectOption(another);
  state = step(state, { type: 'focus', id: another });
  await expectShown(page, state);

  for (const [name, share] of [
    ['hours', 0.25],
    ['c', 0.4],
  ] as const) {
    const before = await says(page, ID);
    const at = await slide(slider(page, name), share, isMobile);
    const words = (await island(page, ID).locator('[data-reads]').filter({ hasText: 'hour' }).textContent()) ?? '';
    const value = name === 'c' ? at : Number(words.replace(/\D/g, ''));
    expect(value).not.toBe(state.settings[name]);
    state = set(state, name, value);
    await expectShown(page, state);
    expect(await says(page, ID)).not.toBe(before);
  }
  const chips = await expectFollowed(page, ID, model, state, props);
  for (const key of ['hours', 'units', 'rlhfTruth', 'rrmTruth', 'bySize']) expect(chips).toContain(key);
  await page.reload();
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);

  await menu(page, 'Task').selectOption(REGULAR);
  state = step(state, { type: 'task', id: REGULAR });
  await expectShown(page, state);
  state = set(state, 'depth', await slide(slider(page, 'depth'), 0.97, isMobile));
  await expectShown(page, state);
  await expect(island(page, ID).getByText(`${count(derive(state, props).task.units)} pieces of work.`)).toBeVisible();
  const gamble = SCENARIOS.find(({ id }) => id === 'audit');
  await menu(page, 'Try').selectOption(gamble?.id ?? '');
  state = step(state, { type: 'scenario', id: gamble?.id ?? '' });
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
});

test('with the keyboard alone, focus and all; a number in the text turns the hours too @desk', async ({ page }) => {
  await page.goto(`${PAGE}?${ID}=v1.jbench`);
  await focusBefore(page, ID);
  const key = (name: string) => page.keyboard.press(name);
  let state = bench();
  for (const { label } of ACTS) {
    await key('Tab');
    await expect(actButton(page, ID, label)).toBeFocused();
    // Awake, it stands where the link says.
    await expect(menu(page, 'Task')).toBeVisible();
  }
  await key('Tab');
  await expect(menu(page, 'Task')).toBeFocused();
  await expect(island(page, ID)).toHaveAttribute('data-awake', '');
  await key('Tab');
  await expect(button(page, /^Step back/)).toHaveAttribute('aria-disabled', 'true');
  await key('Tab');
  await expect(button(page, /^See how/)).toBeFocused();
  await key('Enter');
  await key('Space');
  state = step(state, { type: 'step', index: 2 });
  await expectShown(page, state);
  await key('Tab');
  await expect(scrub(page)).toBeFocused();
  await key('End');
  state = step(state, { type: 'step', index: derive(state, props).frames.length - 1 });
  await expectShown(page, state);
  await key('Tab');
  await expect(radio(page, 'What theory expects')).toBeFocused();
  await key('ArrowRight');
  state = trained(step(state, { type: 'choose', name: 'real', value: 'trained' }));
  await expectShown(page, state);
  await key('ArrowLeft');
  state = step(state, { type: 'choose', name: 'real', value: 'expected' });
  await expectShown(page, state);
  await key('Tab');
  await expect(menu(page, 'Point out')).toBeFocused();
  await key('Tab');
  await expect(slider(page, 'hours')).toBeFocused();
  await key('Home');
  state = set(state, 'hours', NUMBERS.hours.min);
  await expectShown(page, state);
  await key('Tab');
  await expect(slider(page, 'c')).toBeFocused();
  await key('ArrowLeft');
  state = set(state, 'c', state.settings.c - NUMBERS.c.step);
  await expectShown(page, state);
  await key('Tab');
  await expect(menu(page, 'Try')).toBeFocused();
  await key('Tab');
  await expect(button(page, /^Back to the start/)).toBeFocused();
  await key('Tab');
  await expect(island(page, ID).locator('summary').filter({ hasText: GRANTS_TITLE })).toBeFocused();
  await key('Tab');
  await key('Enter');
  for (const name of MORE) {
    await key('Tab');
    await expect(slider(page, name)).toBeFocused();
    if (name !== 'g' && name !== 'k') continue;
    await key('ArrowRight');
    state = set(state, name, state.settings[name] + NUMBERS[name].step);
  }
  await key('Tab');
  await key('ArrowRight');
  await key('Tab');
  await key('ArrowRight');
  state = step(
    state,
    { type: 'choose', name: 'audit', value: 'fixed' },
    { type: 'choose', name: 'sameHuman', value: 'alike' },
  );
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);

  const chip = page.locator(`[data-value="${ID}.hours"]`).first();
  await chip.focus();
  await key('ArrowUp');
  state = set(state, 'hours', state.settings.hours + NUMBERS.hours.step);
  await expectShown(page, state);
  await expect(chip).toBeFocused();
  await expect(chip).toHaveAttribute('aria-valuenow', `${state.settings.hours}`);
  await expectFollowed(page, ID, model, state, props);

  await button(page, /^Back to the start/).focus();
  await key('Enter');
  await expectShown(page, bench());
  await expectFollowed(page, ID, model, bench(), props);
  await expect(button(page, /^Back to the start/)).toBeFocused();
});

test('without motion the work stands at once where motion would have brought it @desk', async ({ page }) => {
  await visitBench(page, PAGE, ID);
  const to = (index: number) => async () => {
    await scrub(page).fill(`${index}`);
    await expectShown(page, step(bench(), { type: 'step', index }));
  };
  await to(1)();
  await expectSameEndWithoutMotion(page, ID, to(derive(bench(), props).frames.length - 1), to(1));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the first picture stands and its words open @desk', async ({ page }) => {
    await page.goto(PAGE);
    const state = model.init(props);
    await expect(island(page, ID)).toContainText(plain(towersSays(derive(state, props))));
    const product = island(page, ID).locator('svg[viewBox="0 0 400 46"]').first();
    expect((await product.boundingBox())?.height).toBeGreaterThan(40);
    await expect(island(page, ID).locator('.needs-js:visible')).toHaveCount(0);
    const words = figure(page, ID).locator('details.transcript');
    await expect(words.locator('p').first()).toBeHidden();
    await words.locator('summary').click();
    const { sentences, table } = model.describe(state, props);
    const said = plain(await words.innerText());
    for (const sentence of sentences) expect(said).toContain(plain(sentence));
    await expect(words.getByRole('row')).toHaveText(
      [table?.head ?? [], ...(table?.rows ?? [])].map((row) => plain(row.join(''))),
    );
  });
});
