/** Figures: each wakes, opens its acts by their buttons, and says something else in each; one trains in a worker. */
import { loadEmbeds } from '../../../content/embeds';
import { type Tab, until } from '../engine';
import { type Check, untilAwake, wakeAll } from './check';

const pages = [...new Set(loadEmbeds().map(({ page }) => page))];

/** What is to be read in a figure as it stands, besides the names of its acts. */
const words = (tab: Tab, id: string) =>
  tab.ask((figure) => {
    const acts = document.querySelector<HTMLElement>(`#${figure} [data-acts]`);
    const names = acts?.querySelector<HTMLElement>('[data-part=acts]')?.innerText ?? '';
    return acts?.innerText.replace(names, '').trim() ?? '';
  }, id);

/** The acts of a figure, by their ids; none for a figure that has none. */
const actsOf = (tab: Tab, id: string) =>
  tab.ask(
    (figure) =>
      [...document.querySelectorAll<HTMLElement>(`#${figure} [data-act-button]`)].map((e) => e.dataset.actButton ?? ''),
    id,
  );

/** Opens an act of a figure by its button, and waits until it stands there. */
export async function openAct(tab: Tab, id: string, act: string): Promise<void> {
  await tab.click(`#${id} [data-act-button="${act}"]`);
  await until(`${id} opens its act “${act}”`, () =>
    tab.ask((css) => document.querySelector(css) !== null, `#${id} [data-acts][data-act="${act}"]`),
  );
}

/** Opens one act after the other, and the first again. @returns what is wrong */
async function playActs(tab: Tab, id: string): Promise<string[]> {
  const acts = await actsOf(tab, id);
  const faults: string[] = [];
  let before = await words(tab, id);
  for (const act of [...acts.slice(1), ...acts.slice(0, 1)]) {
    await openAct(tab, id, act);
    const now = await words(tab, id);
    if (now === before) faults.push(`${id}: its act “${act}” says what was said before`);
    if (now.length < 20) faults.push(`${id}: its act “${act}” says “${now}”`);
    before = now;
  }
  return faults;
}

export const figures: Check = {
  name: 'every figure wakes and opens its acts',
  run: async (tab, stand) => {
    const faults: string[] = [];
    for (const page of pages) {
      await tab.open(stand.url + page.slice(1));
      await tab.ask(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      try {
        await wakeAll(tab);
        for (const { id } of loadEmbeds().filter((embed) => embed.page === page))
          faults.push(...(await playActs(tab, id)));
      } catch (error) {
        faults.push(`${page}: ${(error as Error).message}`);
      }
    }
    return faults;
  },
};

const ID = 'recursion';

/** Trains the figure's assistants for real, which is the work of a worker. @returns what it says when it has */
export async function trainRecursion(tab: Tab): Promise<string> {
  await untilAwake(tab, `#${ID} [data-island]`);
  await openAct(tab, ID, 'bench');
  await tab.click(`#${ID} input[type=radio][value=trained]`);
  return until('a run is trained', () =>
    tab.ask(
      (css) =>
        [...document.querySelectorAll(`${css} p`)].find((p) => p.textContent?.startsWith('One run, really trained'))
          ?.textContent ?? '',
      `#${ID}`,
    ),
  );
}

export const worker: Check = {
  name: 'a figure computes in a worker',
  run: async (tab, stand) => {
    const page = loadEmbeds().find(({ id }) => id === ID)?.page ?? '';
    const before = stand.asked.length;
    await tab.open(stand.url + page.slice(1));
    await wakeAll(tab);
    await trainRecursion(tab);
    return stand.asked.slice(before).some((file) => /worker-recursion-/.test(file)) ? [] : ['no worker was asked for'];
  },
};
