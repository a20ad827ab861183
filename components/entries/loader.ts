/** The release's one script on every page. Figures' code comes as modules, named by the build in `data-modules`. */
import { startIslands } from '../figure/waker';
import { startPage } from '../page/page';

interface Hydrate {
  mount: (
    island: HTMLElement,
    widget: unknown,
    props: Record<string, unknown>,
    presses: readonly HTMLButtonElement[],
  ) => Promise<unknown>;
}

/** Props of a figure: what stands in the page, and the large part that comes as a file of its own. */
export function propsOf(island: HTMLElement): Record<string, unknown> {
  const { props = '{}', dataKey } = island.dataset;
  const store = (globalThis as { islandData?: Record<string, Record<string, unknown>> }).islandData;
  return { ...JSON.parse(props), ...(dataKey && store?.[dataKey]) };
}

let reader: (() => Promise<void>) | undefined;
// Figures may be asked for before the page's own start, a line below, has returned.
const soon = Promise.resolve();
const wake = startIslands(async (island, presses, tries) => {
  const { modules = '', data } = island.dataset;
  const files = modules.split(' ');
  // Browsers keep in mind that an address has failed, so the two that are called from here are asked for under another.
  const load = (file: string) => import(new URL(tries ? `${file}?${tries}` : file, import.meta.url).href);
  const [parts] = await Promise.all([
    Promise.all((tries ? [files[0] ?? '', files.at(-1) ?? ''] : files).map(load)),
    data ? load(data) : null,
    // The text's number chips listen before a figure speaks.
    soon.then(() => reader?.()),
  ]);
  await (parts[0] as Hydrate).mount(island, (parts.at(-1) as { default: unknown }).default, propsOf(island), presses);
});
if (wake) reader = startPage(wake);

// A link to the next chapter is warmed up when the page has nothing else to do, so that turning the page takes no time.
addEventListener('load', () => {
  const next = document.querySelector<HTMLAnchorElement>('a[rel=next]');
  if (!next) return;
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = next.href;
  setTimeout(() => document.head.append(link), 1500);
});
