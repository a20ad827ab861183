/** Links with a figure's state: one frozen link of every figure opens as it was published, and is kept. */
import { readFrozen } from '../../../content/check/frozen-links';
import { loadEmbeds } from '../../../content/embeds';
import { OUT_OF_RANGE } from '../../e2e/out-of-range';
import { address, type Check, untilAwake } from './check';

/** The newest of each figure, and one that has to say where it stands instead. */
const chosen = loadEmbeds().flatMap(({ id, page }) => {
  const mine = readFrozen().states.filter(({ figure }) => figure === id);
  const told = mine.find(({ query }) => `${id}=${query}` in OUT_OF_RANGE);
  const plain = mine.findLast(({ query }) => !(`${id}=${query}` in OUT_OF_RANGE));
  return [plain, told].flatMap((state) => (state ? [{ id, page, query: state.query }] : []));
});

/** What a figure says of the link, and whether the reader is brought to it. */
const look = (id: string) => {
  const figure = document.getElementById(id);
  const lines = [...(figure?.querySelectorAll('p') ?? [])].map((p) => p.textContent ?? '');
  const box = figure?.getBoundingClientRect();
  return {
    said: lines.find((line) => line.startsWith('The link')) ?? '',
    inView: !!box && box.top < innerHeight && box.bottom > 0,
    focused: document.activeElement !== document.body,
  };
};

export const links: Check = {
  name: 'a published link of every figure opens its state',
  run: async (tab, stand) => {
    const faults: string[] = [];
    for (const { id, page, query } of chosen) {
      const state = `${id}=${query}`;
      const wrong = (what: string) => faults.push(`${state}: ${what}`);
      await tab.open(`${stand.url}${page.slice(1)}?${new URLSearchParams({ [id]: query })}#${id}`);
      try {
        await untilAwake(tab, `#${id} [data-island]`);
      } catch (error) {
        wrong((error as Error).message);
        continue;
      }
      const { said, inView, focused } = await tab.ask(look, id);
      const told = OUT_OF_RANGE[state];
      if (told ? !said.includes(told) : said) wrong(`it says “${said}”`);
      if (!inView) wrong('the reader is not brought to it');
      if (focused) wrong('it takes the focus');
      if (new URL(await address(tab)).searchParams.get(id) !== query) wrong('its state is lost from the address');
    }
    return faults;
  },
};
