/** Fooled judges: a bet, the sum taken apart, the study's three setups, and the reader's own numbers. */
import type { Page } from '@playwright/test';
import { HEIGHT, LINE, marksOf, WIDTH } from '../../components/widgets/fooled-judges/layout';
import {
  type FooledJudgesAction as Action,
  derive,
  model,
  roughly,
  sentence,
  signed,
  verdict,
} from '../../components/widgets/fooled-judges/model';
import { NAMES, ROWS, type Shares } from '../../components/widgets/fooled-judges/rows';
import { ifSays, lookSays, setupsSays, timeOf } from '../../components/widgets/fooled-judges/says';
import { expectFollowed, expectSameEndWithoutMotion, island, keysBeforeAct, plain, press, says, slide } from './play';
import { Player, type SubjectOf, testAlike } from './played';
import { expect, test, wake } from './test';

const ID = 'fooled-judges';
const PAGE = `where-human-feedback-runs-out/?${ID}=v1.jbench`;
const props = { id: ID };
type State = ReturnType<typeof model.init>;
const atBench = model.init(props, { act: 'bench' });
const step = (state: State, ...actions: Action[]) => actions.reduce((s, action) => model.step(s, action, props), state);
const button = (page: Page, name: RegExp) => island(page, ID).getByRole('button', { name });
const stage = (page: Page, name: RegExp) => island(page, ID).getByRole('radio', { name });
const setup = (page: Page, at: number) => island(page, ID).getByRole('radio').nth(at);
const SLIDERS: Record<keyof Shares, RegExp> = { c: /^Correct answers/, fn: /refused, FN/, fp: /accepted, FP/ };
const own = (page: Page, name: keyof Shares) => island(page, ID).getByRole('slider', { name: SLIDERS[name] });
const betSlider = (page: Page) => island(page, ID).getByRole('slider', { name: /^Your bet/ });

/** What a reader sees: what is chosen, the hundred marks where they stand, the numbers beside them. */
const look = (page: Page) =>
  island(page, ID).evaluate(
    (root, { box, line }) => {
      const text = (e: Element | null | undefined) => (e?.textContent ?? '').replace(/\s+/g, ' ');
      const paragraphs = Array.from(root.querySelectorAll('p'))
        .filter((e) => e.getClientRects().length > 0)
        .map(text);
      const rects = Array.from(root.querySelectorAll(`svg[viewBox="${box}"] rect[rx="3"]`));
      const marks = rects.filter((e) => !e.hasAttribute('stroke-dasharray'));
      const count = (right: boolean, up: boolean) =>
        marks.filter(
          (e) => e.classList.contains('fill-agent-fill') === right && Number(e.getAttribute('y')) < line === up,
        ).length;
      return {
        chosen: Array.from(root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked'), (e) => e.value),
        said: paragraphs[0],
        paragraphs,
        marks: [count(true, true), count(true, false), count(false, true), count(false, false)],
        ringed: marks.filter((e) => e.classList.contains('stroke-ink')).length,
        left: rects.length - marks.length,
        groups: Array.from(root.querySelectorAll('svg.text-sm text'), text),
        ledger: Array.from(root.querySelectorAll('dt'), text),
        bars: Array.from(root.querySelectorAll('dd rect[height="17"]'), (e) =>
          Number.parseFloat(e.getAttribute('width') ?? ''),
        ),
        sums: Array.from(root.querySelectorAll('dd.font-semibold'), text),
        sliders: Array.from(root.querySelectorAll<HTMLInputElement>('input[type=range]'), (e) => Number(e.value)),
      };
    },
    { box: `0 0 ${WIDTH} ${HEIGHT}`, line: LINE },
  );

/** The picture and the words are what the model computes. */
async function expectShown(page: Page, state: State) {
  const { data, counts, start, approval, error, bet } = derive(state);
  const { right, rightAccepted, wrong, wrongAccepted } = counts;
  const after = state.stage === 'after';
  const before = marksOf(start);
  const moved = after ? marksOf(counts).filter((mark, i) => mark.accepted !== before[i]?.accepted).length : 0;
  const approvalChange = data.published.approvalChange;
  await expect
    .poll(async () => {
      const { paragraphs: _, bars, ...rest } = await look(page);
      return { ...rest, bars: bars.map((width) => Number(width.toFixed(3))) };
    })
    .toEqual({
      chosen: [state.row, state.stage],
      said: plain(sentence(state)),
      marks: [rightAccepted, right - rightAccepted, wrongAccepted, wrong - wrongAccepted],
      ringed: moved,
      left: moved,
      groups: [`${right} right`, `${wrong} wrong`],
      ledger: after
        ? [
            `Wrong answers believed our fit: ${roughly(data.believed)}`,
            `Right answers refused ${data.refused < 0 ? '' : 'less '}our fit: ${roughly(data.refused)}`,
            `Approval, in points published: ${signed(approvalChange)}`,
          ]
        : state.stage === 'if'
          ? ['Approval', 'Misjudged']
          : [],
      // Per cent of the ledger's 22 points.
      bars: after
        ? [data.believed, data.refused, approvalChange].map((v) => Number(((100 * Math.abs(v)) / 22).toFixed(3)))
        : [],
      sums: state.stage === 'if' ? [`${approval.toFixed(1)} %`, `${error.toFixed(1)} %`] : [],
      sliders:
        state.stage === 'if'
          ? [state.own.c, state.own.fn, state.own.fp]
          : state.stage === 'before' && bet === null
            ? [state.draft]
            : [],
    });
  const { paragraphs } = await look(page);
  expect(paragraphs).toContain(`✓ accepted ${rightAccepted + wrongAccepted}`);
  expect(paragraphs).toContain(`✗ refused ${100 - rightAccepted - wrongAccepted}`);
  if (after) expect(paragraphs).toContain(plain(verdict(state) ?? 'You went ahead without a bet.'));
}

test('by hand: a bet, the sum, another setup, own numbers, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await wake(page, ID);
  let state = atBench;
  await expectShown(page, state);
  const bet = await slide(betSlider(page), 0.8, isMobile);
  expect(bet).not.toBe(state.draft);
  state = step(state, { type: 'draft', bet });
  await expectShown(page, state);
  const before = await says(page, ID);
  await press(button(page, /^Bet/), isMobile);
  state = step(state, { type: 'commit' });
  await expectShown(page, state);
  const after = plain(await says(page, ID));
  expect(after).not.toBe(before);
  expect(after).toContain(plain(verdict(state)));
  const chips = await expectFollowed(page, ID, model, state, props);
  expect(new Set(chips)).toEqual(new Set(['believedTask', 'believedGeneral', 'believedApps']));

  // A setup without a bet begins at its beginning; one may go on without.
  await press(setup(page, 2), isMobile);
  state = step(state, { type: 'row', row: 'apps' });
  await expectShown(page, state);
  await press(stage(page, /^After/), isMobile);
  state = step(state, { type: 'stage', stage: 'after' });
  expect(verdict(state)).toBeNull();
  await expectShown(page, state);

  await press(stage(page, /^What if/), isMobile);
  state = step(state, { type: 'stage', stage: 'if' });
  await expectShown(page, state);
  for (const [name, share] of [
    ['fp', 0.25],
    ['c', 0.8],
  ] as const) {
    const value = await slide(own(page, name), share, isMobile);
    expect(value).not.toBe(state.own[name]);
    state = step(state, { type: 'own', name, value });
    await expectShown(page, state);
  }
  await expectFollowed(page, ID, model, state, props);
  await page.reload();
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);

  await press(button(page, /^As before/), isMobile);
  state = step(state, { type: 'preset', time: 'before' });
  await expectShown(page, state);
  await press(setup(page, 0), isMobile);
  await press(stage(page, /^Before/), isMobile);
  state = step(state, { type: 'row', row: 'quality-task' }, { type: 'stage', stage: 'before' });
  await expectShown(page, state);
  await expect(island(page, ID).getByText(`Your bet stands: ${bet} of a hundred.`)).toBeVisible();
  await press(button(page, /^See it again/), isMobile);
  await expectShown(page, step(state, { type: 'stage', stage: 'after' }));
});

test('with the keyboard alone, focus and all; a number in the text lights its line of the sum @desk', async ({
  page,
}) => {
  const key = await keysBeforeAct(page, PAGE, ID);
  let state = atBench;
  await key('Tab');
  await expect(island(page, ID).getByRole('link', { name: /^Wen/ })).toBeFocused();
  await key('Tab');
  await expect(setup(page, 0)).toBeFocused();
  await expect(island(page, ID)).toHaveAttribute('data-awake', '');
  await key('ArrowRight');
  state = step(state, { type: 'row', row: ROWS[1] ?? 'apps' });
  await expect(setup(page, 1)).toBeFocused();
  await expectShown(page, state);
  await expect(island(page, ID).getByRole('radio', { name: NAMES[state.row].reward })).toBeChecked();
  await key('Tab');
  await expect(betSlider(page)).toBeFocused();
  await key('ArrowRight');
  await key('ArrowRight');
  state = step(state, { type: 'draft', bet: state.draft + 2 });
  await expectShown(page, state);
  await key('Tab');
  await expect(button(page, /^Bet/)).toBeFocused();
  await key('Enter');
  state = step(state, { type: 'commit' });
  await expectShown(page, state);
  await expect(island(page, ID).locator(':focus')).toHaveText(verdict(state) ?? '');

  await key('Tab');
  await expect(stage(page, /^After/)).toBeFocused();
  await key('ArrowRight');
  state = step(state, { type: 'stage', stage: 'if' });
  await expect(stage(page, /^What if/)).toBeFocused();
  await expectShown(page, state);
  await key('Shift+Tab');
  await expect(button(page, /^As after/)).toBeFocused();
  await key('Shift+Tab');
  await key('Space');
  state = step(state, { type: 'preset', time: 'before' });
  await expectShown(page, state);
  for (const [name, stroke, by] of [
    ['fp', 'ArrowRight', 0.1],
    ['fn', 'ArrowLeft', -0.1],
    ['c', 'ArrowRight', 0.1],
  ] as const) {
    await key('Shift+Tab');
    await expect(own(page, name)).toBeFocused();
    await key(stroke);
    state = step(state, { type: 'own', name, value: state.own[name] + by });
    await expectShown(page, state);
  }
  await expectFollowed(page, ID, model, state, props);

  await stage(page, /^What if/).focus();
  await key('ArrowLeft');
  state = step(state, { type: 'stage', stage: 'after' });
  await expectShown(page, state);
  const chip = page.locator(`[data-value="${ID}.believedTask"]`).first();
  const line = island(page, ID).locator('dl > div').first();
  await expect(line).not.toHaveClass(/bg-lit/);
  await chip.dispatchEvent('pointerover', { bubbles: true });
  await expect(line).toHaveClass(/bg-lit/);
  await chip.dispatchEvent('pointerout', { bubbles: true });
  await expect(line).not.toHaveClass(/bg-lit/);

  await button(page, /^Start over/).focus();
  await key('Enter');
  await expectShown(page, atBench);
  await expectFollowed(page, ID, model, atBench, props);
  await expect(button(page, /^Start over/)).toBeFocused();
});

test('without motion the marks stand at once where motion would have brought them @desk', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await wake(page, ID);
  const to = (value: State['stage'], name: RegExp) => async () => {
    await press(stage(page, name), isMobile);
    await expectShown(page, step(atBench, { type: 'stage', stage: value }));
  };
  await expectSameEndWithoutMotion(page, ID, to('after', /^After/), to('before', /^Before/));
});

const subject: SubjectOf<typeof model> = {
  id: ID,
  model,
  texts: (state) => [sentence(state)],
  says: (state) => [sentence(state), verdict(state)],
  act: 'bench',
  acts: {
    look: {
      texts: (state) => [lookSays(state)],
      fields: (state) => (timeOf(state) === 'before' && derive(state).bet === null ? { 'Your bet': state.draft } : {}),
      says: (state) => [lookSays(state)],
    },
    setups: {
      texts: (state) => [setupsSays(state)],
      fields: (state) => ({ Setup: state.row, Time: timeOf(state) }),
      says: (state) => [setupsSays(state)],
    },
    if: {
      texts: (state) => [ifSays(state)],
      fields: ({ own }) => ({
        'Answers that are right': own.c,
        'Right ones that people refuse': own.fn,
        'Wrong ones that people accept': own.fp,
      }),
      says: (state) => [ifSays(state)],
    },
  },
  link: [{ type: 'draft', bet: 9 }, { type: 'commit' }, { type: 'row', row: 'apps' }],
};

testAlike(subject);

test('by hand, act by act: a bet, a setup, own numbers; what was set goes along', async ({ page, isMobile }) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  await play.slide(play.slider('Your bet'), 0.5, (bet) => ({ type: 'draft', bet }));
  await play.press(play.button('Bet, and see'), { type: 'commit' });
  await expect(play.here.locator(':focus')).toHaveText('Before the training');
  await play.press(play.button('Before the training'), { type: 'stage', stage: 'before' });
  await play.press(play.button('See it again'), { type: 'stage', stage: 'after' });
  await play.turn('setups');
  await play.press(play.radio('Programs'), { type: 'row', row: 'apps' });
  await play.press(play.radio('After'), { type: 'stage', stage: 'after' });
  await play.keeps();
  await play.turn('if');
  await play.slide(play.slider('Wrong ones that people accept'), 0.9, (value) => ({ type: 'own', name: 'fp', value }));
  await play.keeps();
  await play.turn('bench');
  await play.keeps();
});
