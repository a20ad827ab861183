/** The workbench: a tree is typed, undone, kept over a reload, and given away as files. */
import { type Tab, until } from '../engine';
import { type Check, pressButton, there, visible } from './check';

const LAB = 'lab/';
const KEPT = '[data-save="Saved in this browser"]';

/** The titles in the outline, from top to bottom. */
const rows = () =>
  [...document.querySelectorAll('[role=treegrid] [data-row]')]
    .toSorted((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
    .map(
      (row) => row.querySelector('input')?.value ?? row.querySelector('[role=gridcell] .truncate')?.textContent ?? '',
    );

const seen = (tab: Tab, wanted: readonly string[]) =>
  until(`the rows ${wanted.join(', ')}`, async () => (await tab.ask(rows)).join('|') === wanted.join('|')).catch(
    async (error: Error) => {
      throw new Error(`${error.message}; there are ${(await tab.ask(rows)).join(', ')}`);
    },
  );

async function visit(tab: Tab, at: string): Promise<void> {
  await tab.open(at + LAB);
  await there(tab, '[role=treegrid]');
}

/** Types a title where one is being written. */
async function title(tab: Tab, words: string): Promise<void> {
  await there(tab, '[data-row] input:focus');
  await tab.type(words);
}

export const workbench: Check = {
  name: 'workbench: a tree is typed, undone and kept',
  run: async (tab, stand) => {
    await visit(tab, stand.url);
    await pressButton(tab, 'New or open');
    await pressButton(tab, 'New blank tree');
    await title(tab, 'Is the roof safe?');
    await pressButton(tab, 'Add a part');
    await title(tab, 'Beams');
    await tab.press('Shift+Enter');
    await title(tab, 'Tiles');
    await tab.press('Enter');
    await seen(tab, ['Is the roof safe?', 'Beams', 'Tiles']);
    await pressButton(tab, 'Delete');
    await seen(tab, ['Is the roof safe?', 'Beams']);
    await pressButton(tab, 'Undo');
    await seen(tab, ['Is the roof safe?', 'Beams', 'Tiles']);
    await there(tab, KEPT);
    await tab.reload();
    await there(tab, '[role=treegrid]');
    await seen(tab, ['Is the roof safe?', 'Beams', 'Tiles']);
    return [];
  },
};

/** What each file begins with. */
const FILES: readonly (readonly [button: string, ending: string, begins: string])[] = [
  ['JSON', 'json', '{'],
  ['Markdown outline', 'md', '- '],
  ['Mermaid', 'mmd', 'flowchart'],
  ['SVG', 'svg', '<svg'],
  ['PNG', 'png', '\uFFFDPNG'],
];

interface Offered {
  name: string;
  begins: string;
}
type Watching = Window & { offered?: Promise<Offered>[] };

/** Keeps what the page offers as a file; the browser has it as well. */
const watchFiles = () => {
  const offered: Promise<Offered>[] = [];
  (window as Watching).offered = offered;
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob as Blob);
    return url;
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) offered.push(blob.text().then((text) => ({ name: this.download, begins: text.slice(0, 40) })));
    click.call(this);
  };
};

export const files: Check = {
  name: 'workbench: its files are offered',
  run: async (tab, stand) => {
    await visit(tab, stand.url);
    await pressButton(tab, 'Share or export');
    await tab.ask(watchFiles);
    const faults: string[] = [];
    for (const [at, [button, ending, begins]] of FILES.entries()) {
      await tab.click(await visible(tab, 'li button', button));
      const file = await until(`a file of the button “${button}”`, () =>
        tab.ask(async (nth) => (await (window as Watching).offered?.[nth]) ?? null, at),
      );
      if (!file.name.endsWith(`.${ending}`) || !file.begins.trimStart().startsWith(begins))
        faults.push(`${button}: “${file.name}” begins with “${file.begins}”`);
    }
    return faults;
  },
};
