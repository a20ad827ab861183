/** Reading: every page opens, is styled, fits wide and narrow windows, and has its loader at work. */
import { releasePages } from '../../tools/release';
import { Cannot } from '../engine';
import { type Check, started } from './check';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

/** Of pages that are made alike by the hundred, these stand for all. */
const ALIKE = /^\/(s|embed)\//;
const FOR_ALL = [
  '/s/how-far/reach/',
  '/s/glossary/alignment/',
  '/s/two-ways-to-fail/could-it-have/',
  '/embed/reach/',
  '/embed/recursion/',
];

/** What is wrong with the page as it stands. */
const faultsOfPage = () => {
  const { body, documentElement: root } = document;
  const faults: string[] = [];
  if (!document.querySelector('h1')?.textContent?.trim()) faults.push('no heading');
  if (!/Source Serif|Inter/.test(getComputedStyle(body).fontFamily)) faults.push('not styled');
  if (!root.classList.contains('js')) faults.push('it takes itself for a page without scripts');
  return faults;
};

/** How much wider than its window the page is, in px. */
const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

export const reading: Check = {
  name: 'every page opens, styled, as wide as its window',
  run: async (tab, stand) => {
    const faults: string[] = [];
    const all = releasePages(stand.folder);
    let narrowest = WIDE.width;
    for (const page of [...all.filter((one) => !ALIKE.test(one)), ...FOR_ALL.filter((one) => all.includes(one))]) {
      await tab.open(stand.url + page.slice(1));
      const begun = await started(tab).then(
        () => [],
        () => ['its loader has not started'],
      );
      const wrong = [...begun, ...(await tab.ask(faultsOfPage))];
      const wide = await tab.ask(over);
      narrowest = await tab.resize(NARROW.width, NARROW.height);
      const narrow = await tab.ask(over);
      await tab.resize(WIDE.width, WIDE.height);
      if (wide > 0) wrong.push(`${wide} px wider than a window of ${WIDE.width} px`);
      if (narrow > 0) wrong.push(`${narrow} px wider than a window of ${narrowest} px`);
      faults.push(...wrong.map((fault) => `${page}: ${fault}`));
    }
    if (narrowest > NARROW.width && faults.length === 0)
      throw new Cannot(`all is well at ${WIDE.width} px, but its window does not get narrower than ${narrowest} px`);
    return faults;
  },
};
