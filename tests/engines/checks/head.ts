/** What stands in the head of every page: theme, reading settings, search. */
import { until } from '../engine';
import { address, type Check, started, there, visible } from './check';

const PAGE = 'two-ways-to-fail/';
const DIALOG = 'dialog.asked[open]';

/** The theme that is set, and the colour of the paper. */
const paper = () => {
  const root = document.documentElement;
  return { theme: root.dataset.theme ?? '', colour: getComputedStyle(root).backgroundColor };
};

export const theme: Check = {
  name: 'the theme button turns the colours, on the next page too',
  run: async (tab, stand) => {
    await tab.open(stand.url + PAGE);
    const { colour } = await tab.ask(paper);
    await tab.click('[data-theme-button]');
    const turned = await until('a theme is set', async () => {
      const now = await tab.ask(paper);
      return now.theme && now.colour !== colour ? now : null;
    });
    await tab.open(`${stand.url}how-far/`);
    const next = await tab.ask(paper);
    if (next.colour !== turned.colour) return [`${turned.colour} became ${next.colour} on the next page`];
    await tab.click('[data-theme-button]');
    await until('it turns back', async () => (await tab.ask(paper)).colour === colour);
    return [];
  },
};

export const settings: Check = {
  name: 'reading settings open, hold, and close',
  run: async (tab, stand) => {
    await tab.open(stand.url + PAGE);
    const size = () => tab.ask(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    await tab.click('[data-ask=settings]');
    await there(tab, DIALOG);
    await tab.click(await visible(tab, `${DIALOG} label`, 'Much larger'));
    await until('the type is larger', async () => (await size()) > before);
    const over = await tab.ask(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await tab.press('Escape');
    await there(tab, 'dialog', false);
    const returned = await tab.ask(() => document.activeElement?.matches('[data-ask=settings]') ?? false);
    await tab.reload();
    return [
      ...(over > 0 ? [`${over} px wider than the window with much larger type`] : []),
      ...(returned ? [] : ['the focus does not come back to its button']),
      ...((await size()) > before ? [] : ['not kept over a reload']),
    ];
  },
};

export const search: Check = {
  name: 'search finds a word and leads to it',
  run: async (tab, stand) => {
    await tab.open(stand.url + PAGE);
    await tab.click('[data-ask=find]');
    await there(tab, `${DIALOG} input[type=search]:focus`);
    // A slip of the fingers.
    await tab.type('overoptimistaion');
    await there(tab, `${DIALOG} li mark`);
    await tab.press('ArrowDown');
    await there(tab, `${DIALOG} li:first-child a:focus`);
    const to = await tab.ask(() => (document.activeElement as HTMLAnchorElement).href);
    await tab.press('Enter');
    await until('the first result is opened', async () => (await address(tab)) === to);
    await started(tab);
    await tab.press('/');
    await there(tab, `${DIALOG} input[type=search]:focus`);
    await tab.press('Escape');
    await there(tab, 'dialog', false);
    return to.startsWith(stand.url) ? [] : [`a result leads to ${to}`];
  },
};
