/**
 * Figures from a file (no server): browsers refuse modules there, so this classic script holds every widget. theme.js brings it.
 */
import { mount } from '../figure/hydrate';
import { startIslands } from '../figure/waker';
import { startPage } from '../page/page';
import { loadIsland } from '../widgets/registry';

const script = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = src;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`could not load ${src}`));
    document.head.append(element);
  });

const base = (document.currentScript as HTMLScriptElement).src;

const wake = startIslands(async (island, presses) => {
  const { island: name = '', props = '{}', data, dataKey } = island.dataset;
  if (data) await script(new URL(data, base).href);
  const store = (globalThis as { islandData?: Record<string, Record<string, unknown>> }).islandData;
  const Widget = (await loadIsland(name)).default;
  await mount(island, Widget, { ...JSON.parse(props), ...(dataKey && store?.[dataKey]) }, presses);
});
if (wake) startPage(wake);

// Folders have no index page when files are opened directly.
document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
    if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
  },
  true,
);
