/** Notes: terms are underlined, and a term or a source opens as a card, by mouse and by keyboard. */
import { loadWrittenPages } from '../../../content/site';
import { type Check, there } from './check';

const PAGE = 'two-ways-to-fail/';
const CARD = '#note-card';

/** Terms in the text that cannot be told from the words around them. */
const bare = () =>
  [...document.querySelectorAll('a.term')]
    .filter((e) => e.getClientRects().length > 0 && !getComputedStyle(e).textDecorationLine.includes('underline'))
    .map((e) => e.textContent ?? '');

/** The card on the screen. */
const card = () => {
  const box = document.querySelector('#note-card');
  const { left = -1, right = innerWidth + 1, height = 0 } = box?.getBoundingClientRect() ?? {};
  return { whole: left >= 0 && right <= innerWidth && height > 20, words: box?.textContent?.length ?? 0 };
};

export const notes: Check = {
  name: 'terms are underlined, and open as cards as sources do',
  run: async (tab, stand) => {
    const faults: string[] = [];
    for (const { path } of loadWrittenPages().filter(({ isChapter }) => isChapter)) {
      await tab.open(stand.url + path.slice(1));
      const terms = await tab.ask(bare);
      faults.push(...terms.map((term) => `${path}: “${term}” is not underlined`));
    }
    await tab.open(stand.url + PAGE);
    for (const link of ['a.term', '.cite a']) {
      await tab.hover(link);
      await there(tab, CARD);
      const { whole, words } = await tab.ask(card);
      if (!whole || words < 10) faults.push(`${link}: its card is not whole`);
      await tab.press('Escape');
      await there(tab, CARD, false);
      await tab.ask((css) => document.querySelector<HTMLElement>(css)?.focus(), link);
      await there(tab, CARD);
      await tab.press('Escape');
      await there(tab, CARD, false);
    }
    return faults;
  },
};
