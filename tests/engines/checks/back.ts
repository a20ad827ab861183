/** Back: within a page and from the next one, to the figure as it was left. */
import { until } from '../engine';
import { address, type Check, there, untilAwake, visible, wakeAll } from './check';
import { openAct } from './figures';

const PAGE = 'how-far/';
const ID = 'reach';
const ACT = 'heights';
const OPEN = `#${ID} [data-act="${ACT}"]`;

export const back: Check = {
  name: 'Back brings the place and the figure back',
  run: async (tab, stand) => {
    const faults: string[] = [];
    await tab.open(stand.url + PAGE);
    await wakeAll(tab);
    await openAct(tab, ID, ACT);
    await until('the figure writes its state into the address', async () => (await address(tab)).includes(`${ID}=v1`));
    const left = await address(tab);
    // To a source at the end of the page.
    const source = await visible(tab, 'main .cite a');
    const hash = await tab.ask((css) => document.querySelector<HTMLAnchorElement>(css)?.hash ?? '', source);
    await tab.click(source);
    await until('a link within the page is followed', async () => new URL(await address(tab)).hash === hash);
    await tab.back();
    await until('Back within the page', async () => (await address(tab)) === left);
    await until('the place is in sight again', () =>
      tab.ask((css) => {
        const { top = -1, bottom = 0 } = document.querySelector(css)?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      }, source),
    );
    const still = () => tab.ask((css) => document.querySelector(css) !== null, OPEN);
    if (!(await still())) faults.push('within the page: the figure has lost its act');
    // To the next chapter.
    await tab.click('a[rel=next]');
    await until('the next chapter', async () => !(await address(tab)).includes(PAGE));
    await until('its heading', () => tab.ask(() => document.querySelector('h1') !== null));
    await tab.back();
    await until('Back from the next chapter', async () => (await address(tab)) === left);
    await untilAwake(tab, `#${ID} [data-island]`);
    if (!(await still())) faults.push('from the next chapter: the figure has lost its act');
    // Alive, and not only its picture: pressed by the page, for after a way back drivers take a while to find where the mouse is.
    await tab.ask((css) => document.querySelector<HTMLElement>(css)?.click(), `#${ID} [data-act-button=steps]`);
    await there(tab, `#${ID} [data-act=steps]`);
    return faults;
  },
};
