/** The decomposition: a story down and up again, a person's minutes, and a tree to walk in. One file: its paths share their steps. */
import type { Page } from '@playwright/test';
import { encodeParams } from '../../components/figure/params';
import { blockers, indexTree, judge, type TaskTree } from '../../components/models/recursion/task-tree';
import { budgetSteps, nearestStep } from '../../components/widgets/decomposition/budget';
import { lightSays } from '../../components/widgets/decomposition/light';
import { lookOf, nodeName } from '../../components/widgets/decomposition/look';
import { type Action, derive, model } from '../../components/widgets/decomposition/model';
import { ACTS, type Props } from '../../components/widgets/decomposition/params';
import { count, inMinutes, reason, STATUS_WORDS } from '../../components/widgets/decomposition/words';
import { loadTasks } from '../../content/tasks';
import { actButton, expectFollowed, expectTexts, focusBefore, island, openAct, press, says, slide } from './play';
import { expect, figure, test, wake } from './test';

const ID = 'decomposition';
const PAGE = 'help-the-human-evaluate/?decomposition=v1.jbench';
const trees: readonly TaskTree[] = loadTasks();
const props: Props = { id: ID, trees: [...trees] };
type State = ReturnType<typeof model.init>;
const first = trees[0] as TaskTree;
const home = indexTree(first);

const step = (state: State, ...actions: (Action | { type: 'act'; act: (typeof ACTS)[number]['id'] })[]) =>
  actions.reduce((s, action) => model.step(s, action, props), state);
const lastOf = (state: State) => derive(state, props).frames.length - 1;
const linkTo = (state: State) => {
  const text = encodeParams(model.version, model.params(props), model.toParams(state, props));
  return text === null ? PAGE : `help-the-human-evaluate/?${ID}=${text}`;
};
const button = (page: Page, name: RegExp) => island(page, ID).getByRole('button', { name });
const scrub = (page: Page) => island(page, ID).getByRole('slider', { name: 'Step of the story' });
const budget = (page: Page) => island(page, ID).getByRole('slider', { name: 'Time for one judgement' });
const drawn = (page: Page, i: number) => island(page, ID).locator(`[data-node="${i}"]:visible`);

/** Every node that is drawn, and what it is called, its level left out. */
const names = (page: Page) =>
  island(page, ID)
    .locator('[data-node]:visible')
    .evaluateAll((all) =>
      all.map((one): [number, string] => [
        Number(one.getAttribute('data-node')),
        (one.querySelector('title, .sr-only')?.textContent ?? '').replace(/^Level \d+\. /, ''),
      ]),
    );

/** The controls, the words, the counts and every node in the drawing are what the model computes. */
async function expectShown(page: Page, state: State) {
  const d = derive(state, props);
  const judged = judge(d.index, state.budget);
  await expect(scrub(page)).toHaveValue(`${state.step}`);
  await expect(budget(page)).toHaveValue(`${nearestStep(budgetSteps(d.tree.budget), state.budget)}`);
  await expectTexts(page, ID, [
    d.frame.sentence,
    inMinutes(state.budget),
    `${count(d.shown.alone)} judged alone`,
    `${count(d.shown.helped)} with help`,
    `${count(d.shown.out)} by nobody`,
    d.index.nodes[d.focus ?? 0]?.why ?? '',
  ]);
  // Once the story is over there is nothing between a node and its judgement.
  const over = d.frame.depth === d.index.depth && d.frame.round === Number.POSITIVE_INFINITY;
  if (over) expect(d.shown).toEqual(judged.counts);
  const wrong = async () => {
    const all = await names(page);
    const faults = all.flatMap(([i, name]) => {
      const node = d.index.nodes[i];
      const right = node !== undefined && name === nodeName(node, lookOf(d, i));
      const told = !over || !judged.needed[i] || name.includes(`: ${STATUS_WORDS[judged.status(i)]},`);
      return right && told ? [] : [name];
    });
    return all.some(([i]) => i === 0) ? faults : ['the task is not drawn', ...faults];
  };
  await expect.poll(wrong).toEqual([]);
}

test('by hand: the story to its end, a node, a fold, other minutes, and a link that keeps it all', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await wake(page, ID);
  let state = model.init(props, { act: 'bench' });
  await expectShown(page, state);
  while (state.step < lastOf(state)) {
    const before = await says(page, ID);
    await press(button(page, state.step ? /^Next/ : /^Begin/), isMobile);
    state = step(state, { type: 'step', index: state.step + 1 });
    await expectShown(page, state);
    expect(await says(page, ID)).not.toBe(before);
  }
  expect(judge(home, state.budget).status(0)).toBe('helped');
  await press(button(page, /^Step back/), isMobile);
  state = step(state, { type: 'step', index: state.step - 1 });
  await expectShown(page, state);

  const helper = home.nodes[0]?.helps[1] ?? 0;
  const { id, label } = home.nodes[helper] as (typeof home.nodes)[number];
  await press(drawn(page, helper), isMobile);
  state = step(state, { type: 'focus', id });
  await expectShown(page, state);
  expect(await says(page, ID)).toContain(`In focus: ${label}.`);
  const fold = button(page, /^(Fold|Unfold) what is below/);
  const open = /^Fold/.test(await fold.innerText());
  await press(fold, isMobile);
  state = step(state, { type: 'fold', id, open: !open });
  const child = home.nodes[helper]?.helps[0] ?? 0;
  await expect(drawn(page, child)).toHaveCount(open ? 0 : 1);
  await press(fold, isMobile);
  state = step(state, { type: 'fold', id, open });
  await expect(drawn(page, child)).toHaveCount(open ? 1 : 0);
  await expectShown(page, state);

  const minutes = budgetSteps(first.budget)[await slide(budget(page), 0.6, isMobile)] ?? 0;
  expect(minutes).toBeGreaterThan(first.budget.default);
  state = step(state, { type: 'budget', minutes });
  await expectShown(page, state);
  const chips = await expectFollowed(page, ID, model, state, props);
  expect(new Set(chips)).toEqual(new Set(['budget', 'alone', 'nodes', 'helped', 'out']));

  await page.reload();
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
  await page.goto('about/');
  await page.goBack();
  await expectShown(page, state);
});

test('act by act: the light under other minutes, the story over the drawing, a room; all of it goes along', async ({
  page,
  isMobile,
}) => {
  await page.goto('help-the-human-evaluate/');
  await wake(page, ID);
  let state = model.init(props);
  await expectTexts(page, ID, [lightSays(derive(state, props))]);
  const minutes = budgetSteps(first.budget)[await slide(budget(page), 0.05, isMobile)] ?? 0;
  state = step(state, { type: 'budget', minutes });
  expect(judge(home, minutes).status(0)).toBe('out');
  await expectTexts(page, ID, [lightSays(derive(state, props)), 'doesn’t reach the top']);
  await openAct(page, ID, 'Step by step');
  state = step(state, { type: 'act', act: 'story' });
  await expect(scrub(page)).toHaveValue(`${state.step}`);
  await scrub(page).press('Home');
  state = step(state, { type: 'step', index: 0 });
  await press(button(page, /^Begin/), isMobile);
  state = step(state, { type: 'step', index: 1 });
  await expectTexts(page, ID, [derive(state, props).frame.sentence]);
  await press(button(page, /^Next/), isMobile);
  await press(button(page, /^Next/), isMobile);
  state = step(state, { type: 'step', index: 3 });
  await expectTexts(page, ID, [derive(state, props).frame.sentence]);
  const helper = home.nodes[0]?.helps[0] ?? 0;
  await press(drawn(page, helper), isMobile);
  state = step(state, { type: 'focus', id: home.nodes[helper]?.id ?? '' });
  await expectTexts(page, ID, [
    `${home.nodes[helper]?.label}. ${reason(judge(home, minutes), home.nodes[helper] as never)}`,
  ]);
  await openAct(page, ID, 'All');
  state = step(state, { type: 'act', act: 'bench' });
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
});

test('with the keyboard alone: story, minutes, and a walk through the tree @desk', async ({ page }) => {
  await page.goto(PAGE);
  await focusBefore(page, ID);
  const key = (name: string) => page.keyboard.press(name);
  const expectAt = (i: number) => expect(drawn(page, i)).toBeFocused();
  let state = model.init(props, { act: 'bench' });

  for (const { label } of ACTS) {
    await key('Tab');
    await expect(actButton(page, ID, label)).toBeFocused();
    await expect(island(page, ID)).toHaveAttribute('data-awake', '');
  }
  // The task, and then the story.
  await key('Tab');
  await key('Tab');
  await expect(button(page, /^Step back/)).toBeFocused();
  await key('Tab');
  await expect(button(page, /^Begin/)).toBeFocused();
  await key('Enter');
  await key('Space');
  await key('Enter');
  state = step(state, { type: 'step', index: 3 });
  await expectShown(page, state);
  await key('Tab');
  await expect(scrub(page)).toBeFocused();
  await key('End');
  state = step(state, { type: 'step', index: lastOf(state) });
  await expectShown(page, state);

  await key('Tab');
  await expect(budget(page)).toBeFocused();
  await key('ArrowRight');
  const steps = budgetSteps(first.budget);
  state = step(state, { type: 'budget', minutes: steps[nearestStep(steps, state.budget) + 1] ?? 0 });
  await expectShown(page, state);

  await key('Tab');
  await expectAt(0);
  const order = (await names(page)).map(([i]) => i);
  await key('End');
  await expectAt(order.at(-1) ?? -1);
  await key('ArrowUp');
  await expectAt(order.at(-2) ?? -1);
  await key('Home');
  await expectAt(0);
  const helper = home.nodes[0]?.helps[0] ?? 0;
  for (const at of order.slice(1, order.indexOf(helper) + 1)) {
    await key('ArrowDown');
    await expectAt(at);
  }
  const { id, helps } = home.nodes[helper] as (typeof home.nodes)[number];
  const child = drawn(page, helps[0] ?? 0);
  const open = (await child.count()) > 0;
  for (const then of [!open, open, !open]) {
    await key(then ? 'ArrowRight' : 'ArrowLeft');
    await expect(child).toHaveCount(then ? 1 : 0);
    state = step(state, { type: 'fold', id, open: then });
    await expectAt(helper);
  }
  await expectShown(page, state);
  await key('Enter');
  state = step(state, { type: 'focus', id });
  await expectShown(page, state);
  await expectAt(helper);
  await expectFollowed(page, ID, model, state, props);

  const chip = page.locator(`[data-value="${ID}.budget"]`).first();
  await chip.focus();
  await key('ArrowDown');
  state = step(state, { type: 'budget', minutes: state.budget - 1 });
  await expect(chip).toBeFocused();
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
});

test('every task is told as it is, and where nobody can judge the figure says so @desk', async ({ page, isMobile }) => {
  await page.goto(PAGE);
  await wake(page, ID);
  let state = model.init(props, { act: 'bench' });
  for (const tree of trees.slice(1)) {
    if (isMobile) await island(page, ID).getByRole('combobox', { name: 'Task' }).selectOption(tree.id);
    else await press(island(page, ID).getByRole('radio', { name: tree.title }), false);
    state = step(state, { type: 'tree', id: tree.id });
    await expectShown(page, state);
    await scrub(page).press('End');
    state = step(state, { type: 'step', index: lastOf(state) });
    await expectShown(page, state);
    const index = indexTree(tree);
    const judged = judge(index, tree.budget.default);
    const lit = judged.status(0) !== 'out';
    expect(await says(page, ID)).toContain(lit ? 'What was repeated is the judging' : 'Here the light ends');
    if (lit) continue;
    // What it names as the end is an end, and the minutes it asks for are enough and no less would be.
    expect(await says(page, ID)).toContain(index.nodes[blockers(judged, 0)[0] ?? 0]?.label ?? 'no label');
    const need = index.need[0] as number;
    expect(await says(page, ID)).toContain(`${inMinutes(need)} a judgement would be enough`);
    expect(judge(index, need).status(0)).not.toBe('out');
    expect(judge(index, need - 1).status(0)).toBe('out');
  }
  const claim = trees.find((t) => t.id === 'research-claim') as TaskTree;
  expect(judge(indexTree(claim), claim.budget.default).status(0)).toBe('out');

  // The first task, with ever less time.
  state = step(model.init(props, { act: 'bench' }), { type: 'budget', minutes: first.budget.min });
  await page.goto(linkTo(model.init(props, { act: 'bench' })));
  await wake(page, ID);
  await budget(page).press('Home');
  await expectShown(page, state);
  expect(await says(page, ID)).toContain('Here the light ends');
  expect(judge(home, first.budget.min).status(0)).toBe('out');
  for (const [, name] of await names(page)) expect(name).not.toContain(STATUS_WORDS.helped);
  await expectFollowed(page, ID, model, state, props);
});

/** Where everything in the figure stands, relative to the figure itself. */
const pose = (page: Page) =>
  island(page, ID).evaluate((root) => {
    const { x, y } = root.getBoundingClientRect();
    return Array.from(root.querySelectorAll('[data-node], [data-node] *'), (e) => {
      const box = e.getBoundingClientRect();
      const at = [box.x - x, box.y - y, box.width, box.height].map(Math.round);
      return `${e.tagName} ${at} ${getComputedStyle(e).opacity}`;
    });
  });

interface Watched {
  /** frames in which the browser was moving something of the drawing */
  running: number;
  /** all that scripts have written on the way */
  written: Set<string>;
}

/** From now on notes, frame by frame, what moves in the drawing. */
const watch = (page: Page) =>
  page.evaluate((id) => {
    const root = document.querySelector(`[data-island="${id}"]`);
    const seen: Watched = { running: 0, written: new Set() };
    (window as never as { watched: Watched }).watched = seen;
    const look = () => {
      seen.running += document.getAnimations().filter((a) => {
        const target = (a.effect as KeyframeEffect | null)?.target;
        return a.playState === 'running' && root?.contains(target ?? null);
      }).length;
      for (const e of root?.querySelectorAll<HTMLElement>('[style]') ?? []) seen.written.add(e.style.transform);
      requestAnimationFrame(look);
    };
    look();
  }, ID);

const watched = (page: Page) =>
  page.evaluate(() => {
    const { running, written } = (window as never as { watched: Watched }).watched;
    return { running, written: [...written] };
  });

test('without motion everything stands at once where motion would have brought it @desk', async ({ page }) => {
  const start = model.init(props, { act: 'bench' });
  const fall = derive(start, props).frames.findIndex((f) => f.key === 'fall-1');
  const begin = step(start, { type: 'step', index: 1 });
  const play = async () => {
    for (const index of [fall, fall + 1, fall + 2, lastOf(start)]) {
      await scrub(page).fill(`${index}`);
      await expectShown(page, step(start, { type: 'step', index }));
    }
  };
  const open = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion });
    await page.goto('about/');
    await page.goto(linkTo(begin));
    await wake(page, ID);
    await expectShown(page, begin);
    await watch(page);
    await play();
  };
  await open('no-preference');
  let end: string[] = [];
  const still = async () => {
    const before = end;
    end = await pose(page);
    return end.join() === before.join();
  };
  await expect.poll(still, { intervals: [150] }).toBe(true);
  const moved = await watched(page);
  expect(moved.running + moved.written.length).toBeGreaterThan(8);

  await open('reduce');
  expect(await pose(page)).toEqual(end);
  const jumped = await watched(page);
  expect(jumped.running).toBe(0);
  // At rest on its wire or answered at the top of it; nowhere in between.
  expect(jumped.written.filter((t) => !/^(|none|translateY\(-(20|46)px\))$/.test(t))).toEqual([]);
});

test('a narrow screen shows the same nodes under the same names as a wide one @desk', async ({ page }) => {
  const state = step(model.init(props, { act: 'bench' }), {
    type: 'step',
    index: lastOf(model.init(props, { act: 'bench' })),
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(linkTo(state));
  await wake(page, ID);
  await expectShown(page, state);
  const unfold = button(page, /^Unfold \d+ below/);
  for (let left = await unfold.count(); left > 0; left = await unfold.count()) {
    await unfold.first().click();
    await expect(unfold).not.toHaveCount(left);
  }
  const outline = await names(page);
  expect(outline.map(([i]) => home.nodes[i]?.kind === 'part')).not.toContain(true);
  expect(outline).toHaveLength(home.judgements);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(island(page, ID).getByRole('tree')).toBeVisible();
  const house = (await names(page)).filter(([i]) => home.nodes[i]?.kind !== 'part');
  expect(house).toEqual(outline);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a still drawing, and the whole tree in words', async ({ page }) => {
    await page.goto(PAGE);
    const state = model.init(props);
    await expectTexts(page, ID, [lightSays(derive(state, props))]);
    const drawing = island(page, ID).locator('.stage-picture > svg:visible');
    await expect(drawing).toHaveCount(1);
    expect((await drawing.boundingBox())?.height).toBeGreaterThan(200);
    for (const part of ['button', 'input', 'select']) {
      await expect(island(page, ID).locator(`.needs-js ${part}:visible`)).toHaveCount(0);
    }
    const words = figure(page, ID).locator('details.transcript');
    await expect(words.locator('li b').first()).toBeHidden();
    await words.locator('summary').click();
    const told = words.locator('li > b');
    await expect(told).toHaveText(home.nodes.map((n) => n.label));
    await expect(told.last()).toBeVisible();
    const text = (await words.textContent()) ?? '';
    const frames = derive(state, props).frames.slice(1);
    expect(frames.filter((f) => !text.includes(f.sentence))).toEqual([]);
  });
});
