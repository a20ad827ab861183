/** How much one act of a figure shows at once, measured in a browser, and how much it may: one home for the tool and the tests. */
import type { Browser, Page } from 'playwright-core';

/**
 * Figures that need no acts: all that they are fits the limits of an opening act, and is measured as one. Such a figure may grow
 * acts any day; a figure that outgrows the limits has to.
 */
export const SMALL: readonly string[] = ['lamp'];

/** The two screens on which an act has to fit. */
export const SCREENS = [
  { width: 1280, height: 800, tallest: 640 },
  { width: 390, height: 844, tallest: 700 },
] as const;
export type Screen = (typeof SCREENS)[number];

/** A page as large as a screen, on the small one with a finger. */
export const pageOn = (browser: Browser, screen: Screen): Promise<Page> =>
  browser.newPage({ viewport: screen, isMobile: screen.width < 500, hasTouch: screen.width < 500 });

/** What the opening act may hold. */
const OPENING = { controls: 2, words: 45, pictures: 1 } as const;

export interface Measured {
  act: string;
  /** of the island, in px */
  height: number;
  /** sliders, menus, boxes, buttons; a group of radio buttons, a named group of buttons or of boxes, or a story bar is one; the acts' own buttons are none */
  controls: number;
  /** words to be read: without figures, values of sliders, and the work being judged */
  words: number;
  pictures: number;
  /** the row of acts has broken into two, or the page scrolls sideways */
  broken: boolean;
}

/** In the page: what stands in an island at this moment. In one expression, for a compiler may give names to functions that the page lacks. */
const IN_PAGE = `(island) => {
  const seen = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !e.closest('.sr-only');
  const size = (e) => e.getBoundingClientRect();
  const GROUP = '[data-control=story], [data-control=choice], fieldset, [role=group], [role=radiogroup]';
  const controls = new Set();
  for (const e of island.querySelectorAll('button, input, select, textarea, summary, [role=button], [role=slider], [contenteditable=true]')) {
    if (!seen(e) || e.closest('[data-control=acts]')) continue;
    const radios = e.type === 'radio' && e.name;
    let group = e.closest(GROUP);
    // What holds the picture too is the figure, and no group of controls.
    while (group && group.querySelector('[data-picture]')) group = group.parentElement.closest(GROUP);
    controls.add(radios || (group && (group.matches('[data-control=story]') || e.matches('button, [type=checkbox]')) ? group : e));
  }
  const words = [];
  const walk = document.createTreeWalker(island, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const at = walk.currentNode.parentElement;
    if (!at.closest('output, [data-reads], [data-work], script, style, title, desc, option:not(:checked)') && seen(at))
      words.push(...walk.currentNode.data.split(/\\s+/).filter((word) => /\\p{L}/u.test(word)));
  }
  const framed = [...island.querySelectorAll('[data-picture]')].filter(seen);
  const large = [...island.querySelectorAll('svg, canvas, img')].filter(
    (e) => !e.closest('[data-picture]') && !e.parentElement.closest('svg') && seen(e) && size(e).width >= 100 && size(e).height >= 60,
  );
  const row = [...island.querySelectorAll('[data-act-button]')].map((e) => size(e).top);
  return {
    height: Math.round(size(island).height),
    controls: controls.size,
    words: words.length,
    pictures: framed.length + large.length,
    broken: Math.max(...row) - Math.min(...row) > 2 || document.documentElement.scrollWidth > innerWidth,
  };
}`;

/** What stands in an island as it is. @param act what it is called */
async function measure(page: Page, island: string, act: string): Promise<Measured> {
  const shown = await page.evaluate<Omit<Measured, 'act'>>(
    `(${IN_PAGE})(document.querySelector(${JSON.stringify(island)}))`,
  );
  return { act, ...shown };
}

/** A figure without acts, measured as the one act that it is. @param island the selector of the island */
export const measureWhole = async (page: Page, island: string): Promise<Measured[]> => [
  await measure(page, island, 'whole'),
];

/**
 * Opens each act of an awake figure by its button and measures it.
 * @param island the selector of the island
 * @returns one for each act; none for a figure without acts
 */
export async function measureActs(page: Page, island: string): Promise<Measured[]> {
  const here = page.locator(island).first();
  const acts = await here
    .locator('[data-act-button]')
    .evaluateAll((all) => all.map((e) => e.getAttribute('data-act-button') ?? ''));
  const measured: Measured[] = [];
  for (const act of acts) {
    await here.locator(`[data-act-button="${act}"]`).evaluate((e) => (e as HTMLElement).click());
    await here.locator(`[data-act="${act}"]`).waitFor();
    measured.push(await measure(page, island, act));
  }
  return measured;
}

/** What is too much, one line each; the bench may hold all there is. */
export function faultsOf(measured: readonly Measured[], { width, tallest }: Screen): string[] {
  return measured.flatMap(({ act, height, controls, words, pictures, broken }, i) => [
    ...(act !== 'bench' && height > tallest ? [`${act} at ${width}: ${height} px tall, at most ${tallest}`] : []),
    ...(broken ? [`${act} at ${width}: the row of acts breaks, or the page scrolls sideways`] : []),
    ...(i > 0
      ? []
      : [
          ...(controls > OPENING.controls
            ? [`${act} at ${width}: ${controls} controls, at most ${OPENING.controls}`]
            : []),
          ...(words > OPENING.words ? [`${act} at ${width}: ${words} words, at most ${OPENING.words}`] : []),
          ...(pictures !== OPENING.pictures ? [`${act} at ${width}: ${pictures} pictures, not one`] : []),
        ]),
  ]);
}

/** As a line of a table. */
export const lineOf = (figure: string, screen: Screen, m: Measured, faults: readonly string[]): string =>
  [
    figure.padEnd(22),
    m.act.padEnd(10),
    String(screen.width).padStart(5),
    String(m.height).padStart(6),
    String(m.controls).padStart(9),
    String(m.words).padStart(6),
    String(m.pictures).padStart(9),
    faults.some((fault) => fault.startsWith(`${m.act} at ${screen.width}:`)) ? '  ✗' : '',
  ].join(' ');

export const HEAD = `${'figure'.padEnd(22)} ${'act'.padEnd(10)} width height  controls  words  pictures`;
