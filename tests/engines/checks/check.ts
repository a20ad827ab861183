/** One thing that the site has to do in every engine. */
import { type Tab, until } from '../engine';
import type { Stand } from '../stand';

export interface Check {
  /** what is asked, as a row of the table */
  name: string;
  /**
   * Asks it in a window of its own.
   * @returns what is wrong, one line each
   * @throws Cannot where the driver cannot do what it takes; anything else is a fault
   */
  run: (tab: Tab, stand: Stand) => Promise<readonly string[]>;
}

/** Waits until the page's loader is at work: a driver may come back before that. */
export const started = (tab: Tab): Promise<boolean> => there(tab, 'html[data-islands]');

/** Wakes every figure of the page and waits until each lives. @throws if one does not */
export async function wakeAll(tab: Tab): Promise<void> {
  await started(tab);
  await tab.ask(() => void dispatchEvent(new Event('islands:wake-all')));
  await untilAwake(tab, '[data-island]');
}

/** Waits until every island that matches lives. @throws if one does not, or if its markup was not the build's */
export async function untilAwake(tab: Tab, islands: string): Promise<void> {
  await until(`every ${islands} is awake`, () =>
    tab.ask((css) => [...document.querySelectorAll<HTMLElement>(css)].every((e) => e.dataset.awake === ''), islands),
  );
  const mismatch = await tab.ask(() => document.querySelector<HTMLElement>('[data-mismatch]')?.dataset.mismatch ?? '');
  if (mismatch) throw new Error(`React found other markup than the build's: ${mismatch}`);
}

/**
 * Finds the first element that a reader sees, and marks it: what stands around it may change meanwhile.
 * @param css which elements may be meant
 * @param name its words or its label, whole; left out: any
 * @returns a selector for it
 */
export async function visible(tab: Tab, css: string, name: string | null = null): Promise<string> {
  await until(name ? `${css} “${name}”` : css, () =>
    tab.ask(
      (selector, words) => {
        document.querySelector('[data-meant]')?.removeAttribute('data-meant');
        const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
        const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
          (e) =>
            e.checkVisibility() &&
            (words === null || [e.getAttribute('aria-label'), e.textContent].map(plain).includes(words)),
        );
        found?.setAttribute('data-meant', '');
        return found !== undefined;
      },
      css,
      name,
    ),
  );
  return '[data-meant]';
}

/** Presses a button by its name. */
export const pressButton = async (tab: Tab, name: string): Promise<void> =>
  tab.click(await visible(tab, 'button', name));

/** Waits until an element is there, or gone. */
export const there = (tab: Tab, css: string, isThere = true): Promise<boolean> =>
  until(`${css} is ${isThere ? 'there' : 'gone'}`, () =>
    tab.ask((selector, wanted) => (document.querySelector(selector) !== null) === wanted, css, isThere),
  );

/** The address in the window. */
export const address = (tab: Tab): Promise<string> => tab.ask(() => location.href);
