/** The sorting desk: filing cases, and our own answer only after the reader's. */
import type { Page } from '@playwright/test';
import { encodeParams } from '../../components/figure/params';
import { type Could, PILES, pileOf } from '../../components/widgets/sorting-desk/cases';
import {
  citesOf,
  derive,
  earned,
  model,
  type SortingDeskAction,
  type SortingDeskProps,
  standing,
} from '../../components/widgets/sorting-desk/model';
import { pilesSays, sortSays } from '../../components/widgets/sorting-desk/says';
import { loadCases } from '../../content/cases';
import { figureProps } from '../../content/figures';
import {
  actButton,
  expectFollowed,
  expectSameEndWithoutMotion,
  expectTexts,
  focusBefore,
  island,
  openAct,
  press,
  says,
} from './play';
import { expect, figure, test, wake } from './test';

const ID = 'sorting-desk';
const PAGE = 'two-ways-to-fail/';
const cases = loadCases();
// What the page hands to the figure; the cases once more, by their own type.
const props: SortingDeskProps = { ...figureProps(ID, ID, {}), id: ID, cases };
type State = ReturnType<typeof model.init>;
const step = (state: State, ...actions: SortingDeskAction[]) =>
  actions.reduce((s, action) => model.step(s, action, props), state);
const other = (could: Could) => PILES.find((pile) => pile.could !== could)?.could ?? could;
const pileButton = (page: Page, could: Could) =>
  island(page, ID).getByRole('button', { name: new RegExp(`^${pileOf(could).label}`) });
const next = (page: Page) => island(page, ID).getByRole('button', { name: 'Next case' });

/** The page with the whole desk open. */
const BENCH = `${PAGE}?${ID}=v1.jbench`;
const onBench = model.init(props, { act: 'bench' });
/** Starts over, within the act. */
const restarted = (state: State) => model.restart?.(state, props) ?? state;

/** The desk shows what the model computes, and the page holds nothing of a case that the reader has not filed. */
async function expectShown(page: Page, state: State) {
  const here = island(page, ID);
  const { current, index } = derive(state, cases);
  const note = earned(current, state);
  const open = note ? `say: ${pileOf(note.ours).label}. ${note.reason}` : 'Our note opens once you have filed it';
  const sheet = [`Case ${index + 1} of ${cases.length} ${current.title} ${current.what}`, open];
  const texts: Record<string, string[]> = {
    sort: [...sheet, sortSays(state, cases)],
    piles: [pilesSays(state, cases), ...cases.map(({ title }) => title)],
    bench: [...sheet, standing(state, cases)],
  };
  await expectTexts(page, ID, texts[state.act] ?? []);
  const piles = here.getByRole('region', { name: /^Filed under/ });
  const slips = await piles.evaluateAll((all) =>
    all.map((pile) => Array.from(pile.querySelectorAll('button'), (slip) => slip.textContent)),
  );
  const filed = state.act === 'sort' ? [] : PILES;
  expect(slips).toEqual(
    filed.map(({ could }) =>
      cases
        .filter((c) => state.answers[c.id] === could)
        .map((c) => (c.could === could ? c.title : `${c.title}wewe say: ${pileOf(c.could).label}`)),
    ),
  );
  const html = await page.content();
  for (const c of cases) {
    const isThere = html.includes(c.reason);
    const open = state.act !== 'piles' && current === c && note !== null;
    // Of a case that was filed, the figure in words may tell our reason as long as it stays filed; of no other.
    if (open || state.answers[c.id] === undefined) expect(isThere, `our reason on “${c.id}”`).toBe(open);
  }
}

test('by hand: filing a case opens our note on it, and a link brings the desk back as it was @desk', async ({
  page,
  isMobile,
}) => {
  await page.goto(BENCH);
  await wake(page, ID);
  const here = island(page, ID);
  let state = onBench;
  await expectShown(page, state);
  await press(here.getByRole('button', { name: 'Leave it for later' }), isMobile);
  state = step(state, { type: 'next' });
  await expectShown(page, state);

  // One answer as ours and one that differs.
  for (const choose of [(ours: Could) => ours, other]) {
    const { current } = derive(state, cases);
    const could = choose(current.could);
    const before = await says(page, ID);
    await press(pileButton(page, could), isMobile);
    state = step(state, { type: 'file', could });
    await expectShown(page, state);
    const after = await says(page, ID);
    expect(after).not.toBe(before);
    expect(after).toContain(current.reason);
    for (const { key, text } of citesOf(props, current)) {
      await expect(here.getByRole('link', { name: text })).toHaveAttribute('href', `#source-${key}`);
      await expect(page.locator(`#source-${key}`)).toHaveCount(1);
    }
    // An answer stands.
    await press(pileButton(page, other(could)), isMobile, true);
    await expectShown(page, state);
    await expectFollowed(page, ID, model, state, props);
    await press(next(page), isMobile);
    state = step(state, { type: 'next' });
  }
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
  await page.reload();
  await expectShown(page, state);

  // A friend's link, with every case filed but the one that was left for later.
  state = cases.slice(3).reduce((s) => step(s, { type: 'file', could: 'both' }, { type: 'next' }), state);
  const link = encodeParams(model.version, model.params(props), model.toParams(state, props)) ?? '';
  await page.goto(`${PAGE}?${new URLSearchParams({ [ID]: link })}`);
  expect(state.current).toBe(cases[0]?.id);
  await expectShown(page, state);
  await press(pileButton(page, 'no'), isMobile);
  state = step(state, { type: 'file', could: 'no' });
  await expectShown(page, state);
  await expect(next(page)).toHaveCount(0);
});

test('act by act: a case, the piles, another case from there, and the bench with all of it', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await wake(page, ID);
  let state = model.init(props);
  await expectShown(page, state);
  await press(pileButton(page, 'both'), isMobile);
  state = step(state, { type: 'file', could: 'both' });
  await expectShown(page, state);
  await press(next(page), isMobile);
  state = step(state, { type: 'next' });
  await expectShown(page, state);
  await openAct(page, ID, 'Piles');
  state = model.step(state, { type: 'act', act: 'piles' }, props);
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
  await page.reload();
  await expectShown(page, state);
  const third = cases[2];
  await press(island(page, ID).getByRole('button', { name: third?.title ?? '' }), isMobile);
  state = step(state, { type: 'open', id: third?.id ?? '' });
  state = model.step(state, { type: 'act', act: 'sort' }, props);
  await expectShown(page, state);
  await expect(
    island(page, ID)
      .getByText(third?.title ?? '', { exact: true })
      .first(),
  ).toBeFocused();
  await openAct(page, ID, 'All');
  state = model.step(state, { type: 'act', act: 'bench' }, props);
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
});

test('with the keyboard alone, focus and all @desk', async ({ page }) => {
  await page.goto(BENCH);
  await focusBefore(page, ID);
  const here = island(page, ID);
  const key = (name: string) => page.keyboard.press(name);
  const title = () => here.getByText(derive(state, cases).current.title, { exact: true }).first();
  let state = onBench;
  const file = (could: Could) => {
    state = step(state, { type: 'file', could });
  };

  for (const { label } of model.acts ?? []) {
    await key('Tab');
    await expect(actButton(page, ID, label)).toBeFocused();
    await expect(here).toHaveAttribute('data-awake', '');
  }
  await key('Tab');
  await expect(pileButton(page, 'no')).toBeFocused();
  await key('Tab');
  await key('Tab');
  await expect(pileButton(page, 'both')).toBeFocused();
  await key('Space');
  file('both');
  await expectShown(page, state);
  await expect(pileButton(page, 'both')).toBeFocused();

  await key('Tab');
  const sources = here.getByRole('link').count();
  for (let i = await sources; i > 0; i--) await key('Tab');
  await expect(next(page)).toBeFocused();
  await key('Enter');
  state = step(state, { type: 'next' });
  await expect(title()).toBeFocused();
  await expectShown(page, state);

  // A key alone files while the desk has the focus.
  await key('2');
  file('yes');
  await expectShown(page, state);
  await key('1');
  await expectShown(page, state);

  // Back to the first slip in the tray, and to an empty desk.
  const slip = here.getByRole('region', { name: /^Filed under/ }).getByRole('button', { name: cases[0]?.title ?? '' });
  for (let i = 0; i < 12 && !(await slip.evaluate((e) => e === document.activeElement)); i++) await key('Tab');
  await expect(slip).toBeFocused();
  await key('Enter');
  state = step(state, { type: 'open', id: cases[0]?.id ?? '' });
  await expect(title()).toBeFocused();
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
  const over = here.getByRole('button', { name: 'Start over' });
  for (let i = 0; i < 12 && !(await over.evaluate((e) => e === document.activeElement)); i++) await key('Tab');
  await key('Enter');
  state = restarted(state);
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
  await expect(over).toBeHidden();
  await expect(title()).toBeFocused();
  // Elsewhere on the page the same key does nothing.
  await focusBefore(page, ID);
  await key('1');
  await expectShown(page, state);
});

test('without motion a filed case stands at once where motion would have brought it @desk', async ({
  page,
  isMobile,
}) => {
  await page.goto(BENCH);
  await wake(page, ID);
  const start = onBench;
  await expectSameEndWithoutMotion(
    page,
    ID,
    async () => {
      await press(pileButton(page, 'both'), isMobile);
      await expectShown(page, step(start, { type: 'file', could: 'both' }));
    },
    async () => {
      await press(island(page, ID).getByRole('button', { name: 'Start over' }), isMobile);
      await expectShown(page, start);
    },
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the first case lies open, all cases can be read, and the answers have a page @desk', async ({ page }) => {
    await page.goto(PAGE);
    await expectShown(page, model.init(props));
    const words = figure(page, ID).locator('details.transcript');
    await expect(words.getByRole('row').first()).toBeHidden();
    await words.locator('summary').click();
    for (const c of cases) {
      await expect(words.getByRole('row').filter({ hasText: c.title }).getByText(c.what)).toBeVisible();
    }
    await figure(page, ID)
      .getByRole('link', { name: /answers/ })
      .click();
    for (const c of cases) {
      const row = page.locator(':target').getByRole('row').filter({ hasText: c.title });
      await expect(row.getByText(c.reason)).toBeVisible();
      await expect(row.getByText(pileOf(c.could).label, { exact: true })).toBeVisible();
    }
  });
});
