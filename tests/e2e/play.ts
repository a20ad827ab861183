/** Playing a figure and its pure model side by side: what the model computes is what the page must show. */
import type { Locator, Page } from '@playwright/test';
import type { FigureModel, FigureState } from '../../components/figure/contract';
import { encodeParams } from '../../components/figure/params';
import { expect, figure, wake } from './test';

/** When to look again: an answer mostly stands at the next look, and a slow machine is not asked too often. */
export const OFTEN = { intervals: [25, 50, 100, 200, 400] };

/** A click of the mouse, or a touch on a phone. `force`: also on what says that it is disabled. */
export const press = (what: Locator, isMobile: boolean, force = false) =>
  isMobile ? what.tap({ force }) : what.click({ force });

/** Text with every kind of space made a plain one. */
export const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');

/** Presses a slider's track at a share of its length and says where it then stands. */
export async function slide(slider: Locator, share: number, isMobile: boolean): Promise<number> {
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  const position = { x: (box?.width ?? 0) * share, y: (box?.height ?? 0) / 2 };
  await (isMobile ? slider.tap({ position }) : slider.click({ position }));
  return Number(await slider.inputValue());
}

/** The living part of a figure. */
export const island = (page: Page, id: string) => figure(page, id).locator('[data-island]');

/** Puts the focus just before a figure, so that Tab enters it: at the buttons of its acts, if it has any. */
export const focusBefore = (page: Page, id: string) => figure(page, id).locator('.figure-head .copy-link').focus();

/**
 * The same, behind the buttons of its acts: the next Tab comes to the open act's first control. The figure is awake then: before,
 * it stands in its first act, whatever a link says, and a focus on a control of that act would be lost with it.
 */
export async function focusBeforeAct(page: Page, id: string): Promise<void> {
  await focusBefore(page, id);
  await page.keyboard.press('Tab');
  await expect(island(page, id)).toHaveAttribute('data-awake', '');
  const buttons = figure(page, id).locator('[data-act-button]');
  await expect(buttons.first()).toBeFocused();
  for (let i = await buttons.count(); i > 1; i--) await page.keyboard.press('Tab');
  await expect(buttons.last()).toBeFocused();
}

/** The button of an act, by the words on it. */
export const actButton = (page: Page, id: string, label: string) =>
  island(page, id).locator('[data-act-button]', { hasText: new RegExp(`^${label}$`) });

/** Opens an act of an awake figure. @param label as it stands on its button */
export async function openAct(page: Page, id: string, label: string): Promise<void> {
  const button = actButton(page, id, label);
  await button.click();
  await expect(button).toHaveAttribute('aria-current', 'step');
}

/** Opens the bench of an awake figure: everything that it can do. */
export const openBench = (page: Page, id: string): Promise<void> => openAct(page, id, 'All');

/** Goes to a page and opens the bench of one of its figures, by its button. */
export async function visitBench(page: Page, path: string, id: string): Promise<void> {
  await page.goto(path);
  await wake(page, id);
  await openBench(page, id);
}

/** Goes to a page with a keyboard, and to just before the open act of a figure. @returns presses a key */
export async function keysBeforeAct(page: Page, path: string, id: string): Promise<(name: string) => Promise<void>> {
  await page.goto(path);
  await focusBeforeAct(page, id);
  return (name) => page.keyboard.press(name);
}

/** Expects a figure to show each of these texts somewhere where the eye can see it. One look at a time, for slow machines. */
export async function expectTexts(page: Page, id: string, texts: string[]): Promise<void> {
  const missing = async () => {
    const seen = plain(await island(page, id).innerText());
    return texts.filter((text) => !seen.includes(plain(text)));
  };
  await expect.poll(missing, OFTEN).toEqual([]);
}

/** All that a figure's live regions say, or are about to say. */
export const says = (page: Page, id: string) =>
  island(page, id)
    .locator('[aria-live]')
    .evaluateAll((regions) => regions.map((r) => (r as HTMLElement).dataset.next ?? r.textContent).join(' '));

/** Expects the address, and the numbers in the prose, to be what the model makes of a state. @returns the chips seen */
export async function expectFollowed<Props, State extends FigureState, Action>(
  page: Page,
  id: string,
  model: FigureModel<Props, State, Action>,
  state: State,
  props: Props,
): Promise<string[]> {
  const text = encodeParams(model.version, model.params(props), model.toParams(state, props));
  // The address follows a moment later; to look at it costs nothing.
  await expect.poll(() => new URL(page.url()).searchParams.get(id), { intervals: [25] }).toBe(text);
  const chips = page.locator(`[data-value^="${id}."]`);
  const keys = await chips.evaluateAll((nodes) => nodes.map((n) => n.getAttribute('data-value')?.split('.')[1] ?? ''));
  const values = model.values(state, props);
  await expect(chips).toHaveText(keys.map((key) => values[key]?.text ?? `no value “${key}”`));
  return keys;
}

/** How everything in a figure stands at this moment, motion included. */
const pose = (page: Page, id: string) =>
  island(page, id).evaluate((root) =>
    Array.from(root.querySelectorAll('*'), (e) => {
      const { opacity, translate, x, y, width, height } = getComputedStyle(e);
      return [e.tagName, opacity, translate, x, y, width, height].join(' ');
    }),
  );

/**
 * Does the same thing with motion and without: with it something moves; without, nothing does, and the picture stands at once
 * where motion would have brought it.
 * @param act does it and waits until the figure has answered in words
 * @param undo brings the start back
 */
export async function expectSameEndWithoutMotion(
  page: Page,
  id: string,
  act: () => Promise<void>,
  undo: () => Promise<void>,
): Promise<void> {
  await island(page, id).evaluate((root) => {
    root.addEventListener('transitionrun', (event) => {
      const { propertyName } = event as TransitionEvent;
      if (/^(opacity|translate|x|y|width|height)$/.test(propertyName))
        (root as HTMLElement).dataset.moved = `${(root as HTMLElement).dataset.moved ?? ''} ${propertyName}`;
    });
  });
  // A font that came late is left out until the next look at all styles, which may fall between the two ends: here letters are those
  // of the machine, for it is not they that are asked about.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { font-family: sans-serif !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await act();
  await island(page, id).evaluate((root) =>
    Promise.allSettled(root.getAnimations({ subtree: true }).map((a) => a.finished)),
  );
  const end = await pose(page, id);
  await expect(island(page, id)).toHaveAttribute('data-moved', /\w/);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await undo();
  expect(await pose(page, id)).not.toEqual(end);
  await island(page, id).evaluate((root) => root.removeAttribute('data-moved'));
  await act();
  expect(await pose(page, id)).toEqual(end);
  await expect(island(page, id)).not.toHaveAttribute('data-moved');
}
