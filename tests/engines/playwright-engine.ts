/** Chromium and Firefox, driven by Playwright. */
import { type Browser, chromium, firefox, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../tools/browser';
import { answered, type Engine, sourceOf, type Tab } from './engine';

const SIZE = { width: 1280, height: 800 };

/** Brings an element into the middle, where nothing of the page's frame lies over it. */
const middle = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((e) => e.scrollIntoView({ block: 'center', behavior: 'instant' }));

function tabOf(page: Page): Tab {
  page.setDefaultTimeout(20_000);
  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    // Its own “go back” waits in vain where Firefox stays on the page.
    back: async () => void (await answered(page.evaluate('void history.back()'))),
    ask: (question, ...args) => answered(page.evaluate(sourceOf(question, args))),
    click: async (selector) => {
      await middle(page, selector);
      await page.locator(selector).first().click();
    },
    hover: async (selector) => {
      await middle(page, selector);
      await page.locator(selector).first().hover();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: async (width, height) => {
      await page.setViewportSize({ width, height });
      return page.evaluate('innerWidth');
    },
    close: () => page.context().close(),
  };
}

const engineOf = (browser: Browser, name: string): Engine => ({
  title: `${name} ${browser.version()}`,
  tab: async () => tabOf(await (await browser.newContext({ viewport: SIZE, locale: 'en-GB' })).newPage()),
  close: () => browser.close(),
});

/** Starts a Chromium. @param executablePath where it is */
export const startChromium = async (executablePath: string): Promise<Engine> =>
  engineOf(await chromium.launch({ executablePath, args: CHROMIUM_FLAGS }), 'Chromium');

/** Starts a Firefox as the system has it; Playwright drives it by the protocol that Firefox itself offers. */
export const startFirefox = async (executablePath: string): Promise<Engine> =>
  engineOf(await firefox.launch({ executablePath, channel: 'moz-firefox' }), 'Firefox');
