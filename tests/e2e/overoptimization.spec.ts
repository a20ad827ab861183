/** Overoptimisation: one slider, five panels on one axis. */
import type { Page } from '@playwright/test';
import { curveOf, SIZES, sizeRow } from '../../components/widgets/overoptimization/curves';
import {
  type OveroptimizationAction as Action,
  derive,
  model,
  peakText,
  type OveroptimizationState as State,
  sentence,
  wayWords,
} from '../../components/widgets/overoptimization/model';
import { DRAWS, FARTHEST } from '../../components/widgets/overoptimization/steps';
import { signed, WORDS, whole } from '../../components/widgets/overoptimization/words';
import { expectFollowed, focusBefore, island, plain, press, says, slide } from './play';
import { expect, figure, test, wakeAll } from './test';

const ID = 'overoptimization';
const PAGE = 'where-human-feedback-runs-out/';
const props = { id: ID };
const LAST = DRAWS.length - 1;
const step = (state: State, ...actions: Action[]) => actions.reduce((s, action) => model.step(s, action, props), state);
const slider = (page: Page) => island(page, ID).getByRole('slider');
const size = (page: Page, name: string) =>
  island(page, ID).getByRole('radio', { name: sizeRow(name).proxy, exact: true });
const startOver = (page: Page) => island(page, ID).getByRole('button', { name: 'Start over' });

/** What a reader sees: the slider and its words, the sentence, and of each panel the numbers and where its marks stand. */
const look = (page: Page) =>
  island(page, ID).evaluate((root) => {
    const shown = (e: Element) => e.getClientRects().length > 0;
    const text = (e: Element | null | undefined) => (e?.textContent ?? '').replace(/\s+/g, ' ');
    const charts = Array.from(root.querySelectorAll('svg')).filter(
      (e) => shown(e) && e.querySelector(':scope > circle'),
    );
    return {
      draws: Number(root.querySelector<HTMLInputElement>('input[type=range]')?.value),
      answers: text(root.querySelector('output')),
      size: root.querySelector<HTMLInputElement>('input:checked')?.value,
      said: text(Array.from(root.querySelectorAll('p:not([aria-hidden])')).find(shown)),
      titles: Array.from(root.querySelectorAll('p.font-semibold.text-sm'), (p) => text(p.firstChild as Element)),
      panels: Array.from(root.querySelectorAll('dl'))
        .filter(shown)
        .map((dl) => [...Array.from(dl.querySelectorAll('dd'), text), text(dl.nextElementSibling)]),
      cursors: charts.map((e) => e.querySelector(':scope > line[stroke-dasharray]')?.getAttribute('x1')),
      marks: charts.map((e) => e.querySelector(':scope > circle.fill-truth')?.getAttribute('cx')),
      turns: charts.map(
        (e) => e.querySelector('svg > path.stroke-truth[d^="M0 -6"]')?.parentElement?.getAttribute('x') ?? null,
      ),
      moving: root.getAnimations({ subtree: true }).length,
    };
  });

/** The picture and the words are what the model computes; nothing in it moves by itself. */
async function expectShown(page: Page, state: State, isMobile: boolean) {
  const { n, d, panels } = derive(state);
  const pc = (at: number) => `${((100 * at) / FARTHEST).toFixed(2)}%`;
  await expect
    .poll(() => look(page))
    .toEqual({
      draws: state.draws,
      answers: plain(`${whole(n)} ${n === 1 ? 'answer' : 'answers'}`),
      size: state.size,
      said: plain(sentence(state)),
      titles: panels.map(({ panel }) => WORDS[panel].title),
      panels: panels.map((p) => {
        const inUnit = (value: number) => (p.panel === 'toy' ? signed(100 * value, 1) : signed(value));
        const { glyph, text } = wayWords(p);
        return [inUnit(p.truth), p.proxy === null ? 'shape only' : inUnit(p.proxy), `${glyph} ${text}`];
      }),
      cursors: panels.map(() => pc(d)),
      // The toy stops where its policy has no further to go.
      marks: panels.map(({ panel }) => pc(Math.min(d, curveOf(panel, state.size).at(-1)?.d ?? FARTHEST))),
      turns: panels.map(({ peak }) => (peak ? pc(peak.d) : null)),
      moving: 0,
    });
  const [gao] = panels;
  if (!isMobile)
    await expect(island(page, ID).getByText('Turns: ')).toHaveText(`Turns: ${peakText(gao?.peak ?? null, 'gao')}`);
}

test('by hand: from one answer to a million, another stand-in, and a link that keeps it all', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await wakeAll(page);
  let state = model.init(props);
  await expectShown(page, state, isMobile);
  const seen = new Set<number>([state.draws]);
  for (const share of [0.005, 0.3, 0.995]) {
    const before = await says(page, ID);
    const draws = await slide(slider(page), share, isMobile);
    seen.add(draws);
    state = step(state, { type: 'draws', draws });
    await expectShown(page, state, isMobile);
    const after = plain(await says(page, ID));
    expect(after).not.toBe(before);
    expect(after).toContain(plain(sentence(state)));
  }
  expect(seen).toContain(0);
  expect(seen).toContain(LAST);
  const largest = SIZES.at(-1) ?? '';
  await press(size(page, largest), isMobile);
  state = step(state, { type: 'size', size: largest });
  await expectShown(page, state, isMobile);
  state = step(state, { type: 'draws', draws: await slide(slider(page), 0.6, isMobile) });
  await expectShown(page, state, isMobile);
  const chips = await expectFollowed(page, ID, model, state, props);
  expect(new Set(chips)).toEqual(new Set(['draws', 'kl', 'proxySize', 'goldPeakKl', 'goldPeak', 'toy']));

  await page.reload();
  await expectShown(page, state, isMobile);
  await expectFollowed(page, ID, model, state, props);
});

test('with the keyboard alone, focus and all; a number in the text turns the slider too', async ({
  page,
  isMobile,
}) => {
  await page.goto(PAGE);
  await focusBefore(page, ID);
  const key = (name: string) => page.keyboard.press(name);
  let state = model.init(props);
  const set = (draws: number) => {
    state = step(state, { type: 'draws', draws });
  };
  await key('Tab');
  await expect(slider(page)).toBeFocused();
  await expect(island(page, ID)).toHaveAttribute('data-awake', '');
  for (const [stroke, draws] of [
    ['ArrowRight', state.draws + 1],
    ['End', LAST],
    ['Home', 0],
    ['ArrowUp', 1],
  ] as const) {
    await key(stroke);
    set(draws);
    await expectShown(page, state, isMobile);
  }
  // On a phone there is no room beside the slider for the button back.
  await key('Tab');
  if (!isMobile) {
    await expect(startOver(page)).toBeFocused();
    await key('Enter');
    state = model.init(props);
    await expectShown(page, state, isMobile);
    await expectFollowed(page, ID, model, state, props);
    await expect(startOver(page)).toBeFocused();
    await key('Tab');
  }
  await expect(island(page, ID).getByRole('link', { name: /^Gao/ })).toBeFocused();
  await key('Tab');
  await expect(size(page, state.size)).toBeFocused();
  await key('ArrowRight');
  state = step(state, { type: 'size', size: SIZES[1] ?? '' });
  await expect(size(page, state.size)).toBeFocused();
  await expectShown(page, state, isMobile);

  const chip = page.locator(`[data-value="${ID}.draws"]`).first();
  await chip.focus();
  await key('ArrowUp');
  set(state.draws + 1);
  await expectShown(page, state, isMobile);
  await expect(chip).toBeFocused();
  await expect(chip).toHaveAttribute('aria-valuenow', `${state.draws}`);
  await expectFollowed(page, ID, model, state, props);
});

test('nothing moves by itself: with or without motion the picture stands at once', async ({ page, isMobile }) => {
  await page.goto(PAGE);
  await wakeAll(page);
  await island(page, ID).evaluate((root) => {
    for (const type of ['transitionrun', 'animationstart'])
      root.addEventListener(type, (event) => {
        (root as HTMLElement).dataset.moved = event.type;
      });
  });
  for (const [reducedMotion, draws] of [
    ['no-preference', 3],
    ['reduce', LAST],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    await slider(page).fill(`${draws}`);
    await expectShown(page, step(model.init(props), { type: 'draws', draws }), isMobile);
  }
  await expect(island(page, ID)).not.toHaveAttribute('data-moved');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the first picture stands and its words open, with every panel in them', async ({ page, isMobile }) => {
    await page.goto(PAGE);
    const state = model.init(props);
    await expectShown(page, state, isMobile);
    const drawing = island(page, ID)
      .locator('svg:visible')
      .filter({ has: page.locator('circle') })
      .first();
    expect((await drawing.boundingBox())?.height).toBeGreaterThan(100);
    await expect(slider(page)).toBeHidden();
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
