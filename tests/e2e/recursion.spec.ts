/** Recursion: one task twice, the same hours on both sides; expected by theory, and really trained in a worker. One file: its paths share their steps. */
import type { Page } from '@playwright/test';
import { GRANTS_TITLE } from '../../components/ui/grant-words';
import { px } from '../../components/ui/px';
import { runSentence } from '../../components/widgets/recursion/describe';
import { takenBackText, wholeText } from '../../components/widgets/recursion/grant-words';
import { criticalLine, derive, model } from '../../components/widgets/recursion/model';
import { ACTS, NUMBERS, type NumberName, type Props, REGULAR } from '../../components/widgets/recursion/params';
import type { Run } from '../../components/widgets/recursion/run';
import { CASES, caseOf, lookSays, pieces, sizesSays, towersSays } from '../../components/widgets/recursion/says';
import { criterionText, SCENARIOS, SEEDS } from '../../components/widgets/recursion/scenarios';
import { bySize } from '../../components/widgets/recursion/story';
import { SWEEP_TITLE } from '../../components/widgets/recursion/sweep-words';
import { train } from '../../components/widgets/recursion/train';
import { count, inHours, percent } from '../../components/widgets/recursion/words';
import { loadTasks } from '../../content/tasks';
import {
  actButton,
  expectFollowed,
  expectSameEndWithoutMotion,
  focusBefore,
  island,
  openBench,
  plain,
  press,
  says,
  slide,
} from './play';
import { Player, type SubjectOf } from './played';
import { expect, figure, test, wakeAll } from './test';
import { endings, holdWorkers, outputs, watchWorkers } from './workers';

const ID = 'recursion';
const PAGE = 'help-the-human-evaluate/';
const props: Props = { id: ID, trees: loadTasks() };
/** Length of a bar that is full. */
const FULL = 398.5;
const MORE = [
  'g',
  'beta',
  'labels',
  'unitMinutes',
  'reportMinutes',
  'h',
  'k',
  'alike',
  'fixed',
  'pen',
  'general',
] as const;
const GRANTS = ['hidden', 'falseAlarm', 'growth', 'badFloor', 'badC'] as const;
type State = ReturnType<typeof model.init>;
type Action = Parameters<typeof model.step>[1];
const step = (state: State, ...actions: Action[]): State =>
  actions.reduce((s, action) => model.step(s, action, props), state);
const set = (state: State, name: NumberName, value: number) => step(state, { type: 'set', name, value });
/** The figure as it stands when its bench is opened. */
const bench = (): State => step(model.init(props), { type: 'act', act: 'bench' });
/** The state once the run of its settings is there. */
function trained(state: State): State {
  const { task, settings, key } = derive(state, props);
  return step(state, { type: 'trained', key, run: train(task, settings) });
}

const button = (page: Page, name: RegExp) => island(page, ID).getByRole('button', { name });
const radio = (page: Page, name: string) => island(page, ID).getByRole('radio', { name });
const slider = (page: Page, name: NumberName) => island(page, ID).getByRole('slider', { name: NUMBERS[name].label });
const menu = (page: Page, name: 'Task' | 'Try' | 'Point out') =>
  island(page, ID)
    .getByRole('combobox', { name, exact: false })
    .and(page.locator(`label:has-text("${name}") select`));
const scrub = (page: Page) => island(page, ID).getByRole('slider', { name: 'Step of the story' });

/** What a reader sees: settings, sentences, and on each side the hours, the bars and the numbers. */
const look = (page: Page) =>
  island(page, ID).evaluate((root) => {
    const shown = (e: Element) => e.getClientRects().length > 0;
    const text = (e: Element | null | undefined) => (e?.textContent ?? '').replace(/\s+/g, ' ');
    const all = (selector: string) => Array.from(root.querySelectorAll(selector)).filter(shown);
    const matching = (selector: string, start: RegExp) =>
      all(selector)
        .map(text)
        .filter((t) => start.test(t));
    const widths = (selector: string) =>
      Array.from(root.querySelectorAll(selector), (e) => Number(e.getAttribute('width')));
    return {
      menus: Array.from(root.querySelectorAll('select'), (e) => e.value),
      sliders: Array.from(root.querySelectorAll<HTMLInputElement>('input[type=range]'), (e) => Number(e.value)),
      hours: text(Array.from(root.querySelectorAll('[data-reads]')).find((e) => e.textContent?.includes('hour'))),
      chosen: Array.from(root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked'), (e) => e.value),
      said: text(all('[data-part="story"] p')[0]),
      paragraphs: all('p').map(text),
      needs: matching('p', /^To (check|read) every/),
      looks: matching('span', /^looks done/),
      done: matching('p', /^really done/),
      bars: widths('svg[viewBox="0 0 400 46"] rect.fill-truth'),
      reach: widths('svg[viewBox="0 0 400 14"] rect.fill-lamp-fill'),
      chart: text(all('svg[font-size]')[0]),
      ringed: root.querySelectorAll('g > rect.stroke-ink').length,
    };
  });

/** The picture and the words are what the model computes. */
async function expectShown(page: Page, state: State) {
  const { task, settings, shown, expected, frames, frame, scenario, run, sizes, focus } = derive(state, props);
  const regular = task.id === REGULAR;
  const sides = (['rlhf', 'rrm'] as const).map((side) => {
    const done = side === 'rlhf' ? frame.left : frame.level >= task.height;
    const { need, cover, truth, looks } = shown[side];
    return {
      need: `To ${side === 'rlhf' ? 'check every piece' : 'read every report'}: ${inHours(need / 60)}. ${cover === 1 ? 'These are enough.' : `These cover ${percent(cover)}.`}`,
      cover,
      truth: done ? truth : 0.5,
      looks: done ? looks : expected[side].looksBefore,
    };
  });
  await expect
    .poll(async () => {
      const { paragraphs: _, chart, sliders, ...rest } = await look(page);
      const ends = /(recursion \D*\d+ %)(plain RLHF \D*\d+ %)/.exec(chart)?.slice(1);
      // The place of the hours' slider is one of its own stops; its words are compared.
      return { ...rest, chart: ends, sliders: sliders.toSpliced(1, 1) };
    })
    .toEqual({
      menus: [state.task, ...(regular ? [] : [state.focus ?? '']), scenario?.id ?? ''],
      sliders: [
        state.step,
        settings.c,
        ...(regular ? [settings.b, settings.depth] : []),
        ...GRANTS.map((name) => settings[name]),
        ...MORE.map((name) => settings[name]),
      ],
      hours: inHours(settings.hours),
      chosen: [settings.real, settings.whole, settings.audit, settings.sameHuman],
      said: plain(frame.sentence),
      needs: sides.map(({ need }) => plain(need)),
      looks: sides.map(({ looks }) => plain(`looks done ${percent(looks)}`)),
      done: sides.map(({ truth }) => plain(`really done ${percent(truth)}`)),
      bars: sides.map(({ truth }) => px(FULL * truth)),
      reach: sides.map(({ cover }) => px(FULL * cover)),
      chart: [`recursion ${percent(shown.rrm.truth)}`, `plain RLHF ${percent(shown.rlhf.truth)}`].map(plain),
      ringed: focus === null ? 0 : 2,
    });
  expect(state.step).toBeLessThan(frames.length);
  const { paragraphs } = await look(page);
  expect(paragraphs).toContain(plain(bySize(sizes, task.b)));
  if (scenario) {
    const { note, holds, criterion } = scenario;
    const told = paragraphs.find((text) => text.startsWith(plain(note)));
    expect(told).toContain(plain(`In ${holds} of ${SEEDS} really trained runs`));
    expect(told).toContain(plain(criterionText(criterion)));
  }
  if (run) expect(paragraphs).toContain(plain(runSentence(derive(state, props))));
  const line = Math.ceil(100 * criticalLine(task, settings) - 1e-9);
  if (line <= 100 && settings.growth === 0) expect(paragraphs.join(' ')).toMatch(new RegExp(`(From|Below) ${line} %`));
}

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
      texts: (state) => [derive(state, props).frame.sentence],
      fields: ({ step: at }) => ({ 'Step of the story': at }),
      says: (state) => [derive(state, props).frame.sentence],
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
  await page.goto(PAGE);
  await wakeAll(page);
  await openBench(page, ID);
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
  for (const key of ['hours', 'c', 'rlhfTruth', 'rrmTruth', 'bySize']) expect(chips).toContain(key);
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

test('trained for real: the worker’s run is the model’s, can be cut short, and a link asks for it again @desk', async ({
  page,
  isMobile,
}) => {
  await watchWorkers(page);
  await page.goto(PAGE);
  await wakeAll(page);
  await openBench(page, ID);
  let state = bench();
  const training = island(page, ID).getByText(/^Training: \d+\s% …$/);
  const release = await holdWorkers(page, ID);
  const asked = page.waitForRequest(/worker-recursion-/);
  await press(radio(page, 'Train it for real'), isMobile);
  state = step(state, { type: 'choose', name: 'real', value: 'trained' });
  await expect(training).toBeVisible();
  // Until it is done the picture stands by the expectation.
  await expectShown(page, state);
  await asked;
  expect(await endings(page)).toBe(0);
  await press(radio(page, 'What theory expects'), isMobile);
  await expect.poll(() => endings(page)).toBe(1);
  release();
  await expect(training).toHaveCount(0);
  state = step(state, { type: 'choose', name: 'real', value: 'expected' });
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);

  await press(radio(page, 'Train it for real'), isMobile);
  state = trained(step(state, { type: 'choose', name: 'real', value: 'trained' }));
  await expectShown(page, state);
  await expect(training).toHaveCount(0);
  const only = await outputs<Run>(page);
  expect(only).toHaveLength(1);
  expect(only[0]?.rlhf).toBeCloseTo(derive(state, props).run?.rlhf ?? Number.NaN, 9);

  await press(button(page, /^Another run/), isMobile);
  state = trained(set(state, 'seed', state.settings.seed + 1));
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
  await page.reload();
  await expectShown(page, state);
  expect(await outputs<Run>(page)).toHaveLength(1);
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

test('what is granted is taken back: by hand, by a scenario, and by its link; the unflattering sweep stands below @desk', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await wakeAll(page);
  await openBench(page, ID);
  let state = bench();
  const panel = island(page, ID).locator('details[data-part=grants]');
  await press(panel.locator('summary'), isMobile);
  await menu(page, 'Task').selectOption(REGULAR);
  state = step(state, { type: 'task', id: REGULAR });
  for (const [name, share] of [
    ['hidden', 0.2],
    ['falseAlarm', 0.5],
    ['growth', 0.5],
    ['badFloor', 0.25],
    ['badC', 0.3],
  ] as const) {
    state = set(state, name, await slide(slider(page, name), share, isMobile));
    await expectShown(page, state);
    await expect(panel).toContainText(takenBackText(state.settings, derive(state, props).task).replace(/\u00a0/g, ' '));
  }
  await press(radio(page, 'spoils the whole'), isMobile);
  state = step(state, { type: 'choose', name: 'whole', value: 'spoils' });
  await expectShown(page, state);
  const { task, settings, shown } = derive(state, props);
  await expect(panel).toContainText(wholeText(task, settings, shown).replace(/\u00a0/g, ' '));
  await expectFollowed(page, ID, model, state, props);
  await page.reload();
  await expectShown(page, state);
  await expect(panel).toHaveAttribute('open', '');
  for (const { id } of SCENARIOS.filter(({ group }) => group === 'Taken back')) {
    await menu(page, 'Try').selectOption(id);
    state = step(state, { type: 'scenario', id });
    await expectShown(page, state);
  }
  const sweep = island(page, ID).getByRole('region', { name: SWEEP_TITLE });
  await press(sweep.locator('summary'), isMobile);
  await expect(sweep.getByRole('row')).toHaveCount(14);
  await expect(sweep).toContainText('false alarms hit both sides');
});

test('without motion the work stands at once where motion would have brought it @desk', async ({ page }) => {
  await page.goto(PAGE);
  await wakeAll(page);
  await openBench(page, ID);
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
