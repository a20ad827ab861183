/** From disk, without a server: a chapter opens with its figures alive, one of them with a worker. */
import { until } from '../engine';
import { address, type Check, there, wakeAll } from './check';
import { openAct, trainRecursion } from './figures';

/** What browsers refuse from disk, and what the page does without: modules, in whose place comes a script, and the book's fonts. */
const NOT_FROM_DISK = /^did not load: .*\/(loader-\w+\.js|font-\w+\.woff2)$/;
const PAGE = 'help-the-human-evaluate/index.html';

export const disk: Check = {
  name: 'from disk: figures live, a worker computes',
  run: async (tab, stand) => {
    await tab.open(stand.onDisk(PAGE));
    await wakeAll(tab);
    await openAct(tab, 'decomposition', 'story');
    await trainRecursion(tab);
    const told = await tab.ask(() => (window as Window & { told?: string[] }).told ?? ['the witness was not there']);
    const faults = told.filter((line) => !NOT_FROM_DISK.test(line));
    await tab.click('a[rel=next]');
    await until('the next chapter, from disk', async () => !(await address(tab)).includes(PAGE));
    await there(tab, 'h1');
    await wakeAll(tab);
    return faults;
  },
};
