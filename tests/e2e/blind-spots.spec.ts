/** Blind spots: comparisons drawn, a reward model really fitted in a worker, and a truth that waits for a guess. One file: its paths share their steps. */
import type { Locator, Page } from '@playwright/test';
import { decodeParams } from '../../components/figure/params';
import { type Fit, fitReward, trainingKey, trainingOf, visibilities } from '../../components/widgets/blind-spots/game';
import { placeX, TALL, WIDE } from '../../components/widgets/blind-spots/layout';
import {
  type Action,
  derive,
  isFresh,
  isOpen,
  model,
  type Props,
  presetAt,
  sentence,
  truthOf,
  verdict,
} from '../../components/widgets/blind-spots/model';
import { schema } from '../../components/widgets/blind-spots/params';
import { lampSays, lookSays, pushSays, strength } from '../../components/widgets/blind-spots/says';
import { SCENARIOS } from '../../components/widgets/blind-spots/scenarios';
import { because, percent, signed } from '../../components/widgets/blind-spots/words';
import { expectFollowed, expectSameEndWithoutMotion, island, keysBeforeAct, plain, press, says, slide } from './play';
import { Player, type SubjectOf, testAlike } from './played';
import { expect, figure, test, wake } from './test';
import { holdWorkers, outputs, watchWorkers } from './workers';

const ID = 'blind-spots';
const PAGE = `how-hard-to-push/?${ID}=v1.jbench`;
const props: Props = { id: ID };
type State = ReturnType<typeof model.init>;
const atBench = model.init(props, { act: 'bench' });
const step = (state: State, ...actions: Action[]) => actions.reduce((s, action) => model.step(s, action, props), state);
/** The state once the reward model of its settings is there. */
const fitted = (state: State) => step(state, { type: 'fitted', fit: fitReward(trainingOf(state)) });
const slider = (page: Page, name: keyof typeof schema) =>
  island(page, ID).getByRole('slider', { name: schema[name].label });
const button = (page: Page, name: string) => island(page, ID).getByRole('button', { name, exact: true });
const guessSlider = (page: Page) => island(page, ID).getByRole('slider', { name: /^Your guess/ });
const whole = (share: number) => Math.round(100 * share);

/** What a reader sees: settings, sentences, the rows of numbers, the writing on the pages, the chart's two ends. */
const look = (page: Page) =>
  island(page, ID).evaluate((root) => {
    const shown = (e: Element) => e.getClientRects().length > 0;
    const text = (e: Element | null | undefined) => (e?.textContent ?? '').replace(/\s+/g, ' ');
    const number = (e: Element) => (e.textContent === '?' ? null : Number.parseFloat(text(e).replace('−', '-')));
    const [scene, chart] = Array.from(root.querySelectorAll('svg[font-size]')).filter(shown);
    const real = Array.from(scene?.querySelectorAll('rect.fill-truth') ?? [], (e) => Number(e.getAttribute('width')));
    const ends = /approval (\d+) %(your guess|really done) (\d+) %/.exec(text(chart));
    return {
      settings: Array.from(root.querySelectorAll<HTMLInputElement>('input[type=range]'), (e) => Number(e.value)),
      switches: Array.from(root.querySelectorAll<HTMLInputElement>('input[type=checkbox]'), (e) => e.checked),
      paragraphs: Array.from(root.querySelectorAll('p:not([aria-hidden])')).filter(shown).map(text),
      pressed: Array.from(root.querySelectorAll('[aria-pressed=true]'), text),
      locked: root.querySelector('button:disabled') !== null,
      rows: Array.from(scene?.querySelectorAll('g[text-anchor=middle]') ?? [], (g) =>
        Array.from(g.querySelectorAll('text'), number),
      ),
      /** written lines of real work, page by page */
      pages: Array.from({ length: real.length / 7 }, (_, i) => real.slice(7 * i, 7 * i + 7).reduce((a, b) => a + b, 0)),
      curves: chart?.querySelectorAll('g.stroke-truth path').length,
      chart: ends?.slice(1),
    };
  });

/** The picture and the words are what the model computes. */
async function expectShown(page: Page, state: State, isMobile: boolean) {
  const layout = isMobile ? TALL : WIDE;
  const told = derive(state);
  const truth = truthOf(state);
  const preset = presetAt(state);
  const { aim, width, bright, glance, labels, beta, draft, gloss } = state;
  const unknown = Array<null>(10).fill(null);
  await expect
    .poll(async () => {
      const { paragraphs, pages, ...rest } = await look(page);
      const room = layout.lines.n * (layout.page.w - 2 * layout.lines.margin);
      return { ...rest, pages: pages.map((lines) => whole(lines / room)), said: paragraphs[0] };
    })
    .toEqual({
      said: plain(sentence(state)),
      settings: [aim, width, bright, glance, labels, beta, ...(isOpen(state) ? [] : [draft]), gloss],
      switches: [state.paired, state.raw],
      pressed: SCENARIOS.filter((_, i) => i === preset).map(({ name }) => name),
      locked: !isOpen(state) && !isFresh(state),
      rows: [
        visibilities(state).map(whole),
        truth ? truth.s.map(whole) : unknown,
        truth ? truth.rewards.map((r) => Number(r.toFixed(layout.decimals)) + 0) : unknown,
      ],
      pages: truth ? truth.s.map(whole) : [],
      curves: truth ? 2 : 0,
      chart: [
        `${whole(told?.approvalEnd ?? Number.NaN)}`,
        truth ? 'really done' : 'your guess',
        `${truth ? whole(truth.truthEnd) : draft}`,
      ],
    });
  const { paragraphs } = await look(page);
  if (truth && state.fit) {
    expect(paragraphs).toContain(plain(verdict(state)));
    expect(paragraphs).toContain(plain(because({ training: state.fit.training, rewards: truth.rewards })));
    const note = SCENARIOS[preset]?.note;
    if (note) expect(paragraphs.join(' ')).toContain(plain(note));
  }
}

/** All that tells the truth at the settings of a state. */
function secrets(state: State): string[] {
  const open = { ...state, open: true };
  const truth = truthOf(open);
  if (!truth || !state.fit) throw new Error('nothing to hide yet');
  return [
    sentence(open),
    verdict(open) ?? '',
    because({ training: state.fit.training, rewards: truth.rewards }),
    `really done ${percent(truth.truthEnd)}`,
    ...truth.rewards.map(String),
    ...SCENARIOS.map(({ note }) => note),
  ];
}

/** The truth stands neither in the page, drawn or written, nor in what a screen reader is told, nor in the address. */
async function expectHidden(page: Page, state: State) {
  const here = figure(page, ID);
  const html = (await page.content()).replaceAll('&nbsp;', ' ');
  const spoken = plain(await here.ariaSnapshot());
  expect(secrets(state).filter((secret) => html.includes(plain(secret)) || spoken.includes(plain(secret)))).toEqual([]);
  await expect(here.locator('[class*="-truth"]')).toHaveCount(0);
  const told = derive(state);
  const bare = percent(truthOf({ ...state, open: true })?.truthEnd ?? Number.NaN);
  // Where no other number happens to be the same, the bare number stands nowhere either.
  expect([told?.approvalStart ?? 0, told?.approvalEnd ?? 0].map(percent)).not.toContain(bare);
  const own = plain(await here.textContent());
  expect(own).not.toContain(plain(bare));
  const rewards = truthOf({ ...state, open: true })?.rewards.map((r) => signed(r)) ?? [];
  expect(rewards.filter((reward) => reward !== '0' && own.includes(reward))).toEqual([]);
  const address = decodeParams(new URL(page.url()).searchParams.get(ID) ?? 'v1', { 1: schema }).values;
  for (const name of ['guess', 'guessBeta', 'open']) expect(address).not.toHaveProperty(name);
}

/** Drags the lamp along the row with the mouse, or with a finger. */
async function dragLamp(page: Page, scene: Locator, to: number, isMobile: boolean, from: number) {
  await scene.scrollIntoViewIfNeeded();
  const layout = isMobile ? TALL : WIDE;
  const box = await scene.boundingBox();
  const scale = (box?.width ?? 0) / layout.width;
  const at = (pages: number) => ({
    x: (box?.x ?? 0) + placeX(layout, pages) * scale,
    y: (box?.y ?? 0) + layout.lamp.y * scale,
  });
  if (!isMobile) {
    await page.mouse.move(at(from).x, at(from).y);
    await page.mouse.down();
    await page.mouse.move(at(to).x, at(to).y, { steps: 3 });
    await page.mouse.up();
    return;
  }
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', pages?: number) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: pages === undefined ? [] : [at(pages)] });
  await touch('touchStart', from);
  await touch('touchMove', (from + to) / 2);
  await touch('touchMove', to);
  await touch('touchEnd');
  await finger.detach();
}

test('by hand: the worker fits anew, the lamp moves, a guess, the truth, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  await watchWorkers(page);
  await page.goto(PAGE);
  await wake(page, ID);
  let state = atBench;
  await expectShown(page, state, isMobile);
  await expectHidden(page, state);

  // Until the worker has answered, the picture stands by the reward model it has, and nobody can commit.
  const release = await holdWorkers(page, ID);
  const before = await says(page, ID);
  state = step(state, {
    type: 'set',
    name: 'labels',
    value: await slide(slider(page, 'labels'), 0.5, isMobile),
  });
  expect(isFresh(state)).toBe(false);
  await expectShown(page, state, isMobile);
  expect(await outputs<Fit>(page)).toEqual([]);
  release();
  state = fitted(state);
  await expectShown(page, state, isMobile);
  expect((await outputs<Fit>(page)).map((fit) => trainingKey(fit.training))).toEqual([trainingKey(state)]);
  expect(await says(page, ID)).not.toBe(before);

  const scene = island(page, ID).locator('svg[font-size]:visible').first();
  await dragLamp(page, scene, 7, isMobile, state.aim);
  state = fitted(step(state, { type: 'set', name: 'aim', value: 7 }));
  await expectShown(page, state, isMobile);
  const chips = await expectFollowed(page, ID, model, state, props);
  expect(new Set(chips)).toEqual(new Set(['lit', 'glance', 'labels', 'strength', 'approvalStart', 'approvalEnd']));
  await expectHidden(page, state);

  state = step(state, { type: 'draft', value: await slide(guessSlider(page), 0.75, isMobile) });
  await expectShown(page, state, isMobile);
  await press(button(page, 'Commit, and see the truth'), isMobile);
  state = step(state, { type: 'commit' });
  await expectShown(page, state, isMobile);
  expect(plain(await says(page, ID))).toContain(plain(verdict(state)));
  expect(plain(await figure(page, ID).ariaSnapshot())).toContain(plain(verdict(state)));
  await expect(guessSlider(page)).toHaveCount(0);
  await expectFollowed(page, ID, model, state, props);

  // The guess stands for its own strength while others are tried.
  state = step(state, { type: 'set', name: 'beta', value: await slide(slider(page, 'beta'), 0.2, isMobile) });
  expect(state.guessBeta).not.toBe(state.beta);
  await expectShown(page, state, isMobile);
  await expectFollowed(page, ID, model, state, props);
  await page.reload();
  await expectShown(page, state, isMobile);
  await expectFollowed(page, ID, model, state, props);

  const evenly = SCENARIOS.findIndex(({ name }) => name === 'Less reading, spread evenly');
  await press(button(page, SCENARIOS[evenly]?.name ?? ''), isMobile);
  state = fitted(step(state, { type: 'preset', index: evenly }));
  await expectShown(page, state, isMobile);
  await press(button(page, 'Hide it and guess again'), isMobile);
  state = step(state, { type: 'guessAgain' });
  await expectShown(page, state, isMobile);
  await expectFollowed(page, ID, model, state, props);
  await expectHidden(page, state);
});

test('with the keyboard alone, focus and all; a number in the text draws other comparisons @desk', async ({
  page,
  isMobile,
}) => {
  const key = await keysBeforeAct(page, PAGE, ID);
  let state = atBench;
  await key('Tab');
  await expect(slider(page, 'aim')).toBeFocused();
  await expect(island(page, ID)).toHaveAttribute('data-awake', '');
  for (const [name, stroke, value] of [
    ['aim', 'ArrowRight', schema.aim.default + schema.aim.step],
    ['width', 'ArrowLeft', schema.width.default - schema.width.step],
    ['bright', 'ArrowLeft', schema.bright.default - schema.bright.step],
    ['glance', 'Home', schema.glance.min],
    ['labels', 'ArrowLeft', schema.labels.default - schema.labels.step],
    ['beta', 'ArrowLeft', schema.beta.default - schema.beta.step],
  ] as const) {
    await expect(slider(page, name)).toBeFocused();
    await key(stroke);
    state = step(state, { type: 'set', name, value });
    await key('Tab');
  }
  state = fitted(state);
  await expectShown(page, state, isMobile);
  await expect(guessSlider(page)).toBeFocused();
  await key('ArrowLeft');
  state = step(state, { type: 'draft', value: state.draft - 1 });
  await expectShown(page, state, isMobile);
  await expectHidden(page, state);

  await key('Tab');
  await expect(button(page, 'Commit, and see the truth')).toBeFocused();
  await key('Enter');
  state = step(state, { type: 'commit' });
  await expectShown(page, state, isMobile);
  await expect(island(page, ID).locator(':focus')).toContainText(verdict(state) ?? '');
  await key('Tab');
  await expect(button(page, 'Hide it and guess again')).toBeFocused();
  await key('Enter');
  state = step(state, { type: 'guessAgain' });
  await expectShown(page, state, isMobile);
  await key('Tab');
  await expect(guessSlider(page)).toBeFocused();
  await key('Tab');
  await key('Space');
  state = step(state, { type: 'commit' });
  await expectShown(page, state, isMobile);

  await key('Tab');
  for (const [index, { name }] of SCENARIOS.entries()) {
    await key('Tab');
    await expect(button(page, name)).toBeFocused();
    if (index !== 2) continue;
    await key('Enter');
    state = fitted(step(state, { type: 'preset', index }));
    await expectShown(page, state, isMobile);
  }
  await key('Tab');
  await expect(button(page, 'Start over')).toBeFocused();
  await key('Tab');
  await key('Enter');
  await key('Tab');
  await expect(slider(page, 'gloss')).toBeFocused();
  await key('ArrowRight');
  await key('Tab');
  await key('Enter');
  for (const name of ['paired', 'raw'] as const) {
    await key('Tab');
    await key('Space');
    state = step(state, { type: 'switch', name, on: true });
  }
  state = fitted(
    step(state, { type: 'set', name: 'gloss', value: state.gloss + schema.gloss.step }, { type: 'drawAgain' }),
  );
  await expectShown(page, state, isMobile);
  await expectFollowed(page, ID, model, state, props);

  const chip = page.locator(`[data-value="${ID}.labels"]`).first();
  await chip.focus();
  await key('ArrowDown');
  state = fitted(step(state, { type: 'set', name: 'labels', value: state.labels - 1 }));
  await expectShown(page, state, isMobile);
  await expect(chip).toBeFocused();
  await expect(chip).toHaveAttribute('aria-valuenow', `${state.labels}`);
  await expectFollowed(page, ID, model, state, props);

  await button(page, 'Start over').focus();
  await key('Enter');
  await expectShown(page, atBench, isMobile);
  await expectFollowed(page, ID, model, atBench, props);
  await expect(button(page, 'Start over')).toBeFocused();
});

test('without motion the pages stand at once where motion would have brought them @desk', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await wake(page, ID);
  const first = atBench;
  await expectSameEndWithoutMotion(
    page,
    ID,
    async () => {
      await press(button(page, 'Commit, and see the truth'), isMobile);
      await expectShown(page, step(first, { type: 'commit' }), isMobile);
    },
    async () => {
      await press(button(page, 'Hide it and guess again'), isMobile);
      await expectShown(page, first, isMobile);
    },
  );
});

/** The figure whose worker has answered. */
const settled = (state: State): State => (isFresh(state) ? state : fitted(state));
const answered: typeof model = {
  ...model,
  init: (...of) => settled(model.init(...of)),
  step: (...of) => settled(model.step(...of)),
};
const subject: SubjectOf<typeof model> = {
  id: ID,
  model: answered,
  texts: (state) => [sentence(state), verdict(state)],
  says: (state) => [sentence(state)],
  hidden: (state) => (isOpen(state) ? [] : secrets(state)),
  act: 'bench',
  acts: {
    look: {
      texts: (state) => [lookSays(state)],
      fields: (state) => (isOpen(state) ? {} : { 'Your guess': state.draft }),
      says: (state) => [lookSays(state)],
    },
    lamp: {
      texts: (state) => [lampSays(state), !isOpen(state) && 'Guess first'],
      fields: (state) => ({ [schema.width.label]: state.width, [schema.glance.label]: state.glance }),
      says: (state) => [lampSays(state)],
    },
    push: {
      texts: (state) => [pushSays(state), strength(state.beta), !isOpen(state) && 'Guess first'],
      fields: (state) => ({ 'How hard it is trained': state.beta, [schema.labels.label]: state.labels }),
      says: (state) => [pushSays(state)],
    },
  },
  link: [{ type: 'draft', value: 70 }, { type: 'commit' }, { type: 'set', name: 'beta', value: 5 }],
};

testAlike(subject);

test('by hand, act by act: a guess, another lamp, a lighter push; what was set goes along', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  await play.slide(play.slider('Your guess'), 0.8, (value) => ({ type: 'draft', value }));
  await play.press(play.button('Commit, and see'), { type: 'commit' });
  await expect(play.here.locator(':focus')).toHaveText('Hide it and guess again');
  await play.turn('lamp');
  await play.slide(play.slider(schema.glance.label), 0.6, (value) => ({ type: 'set', name: 'glance', value }));
  await play.keeps();
  await play.turn('push');
  await play.slide(play.slider('How hard it is trained'), 0.15, (value) => ({ type: 'set', name: 'beta', value }));
  await play.keeps();
  await play.turn('look');
  await play.press(play.button('Hide it and guess again'), { type: 'guessAgain' });
  await play.follows();
});
