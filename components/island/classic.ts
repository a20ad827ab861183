/**
 * Figures from a file (no server): browsers refuse modules there, so this classic script holds every widget. theme.js brings it.
 */
import type { ComponentType } from 'react';
import { islands } from '../widgets/registry';
import { mount } from './hydrate';
import { startIslands } from './waker';

const script = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = src;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`could not load ${src}`));
    document.head.append(element);
  });

const base = (document.currentScript as HTMLScriptElement).src;

startIslands(async (island) => {
  const { island: name = '', props = '{}', data, dataKey } = island.dataset;
  if (data) await script(new URL(data, base).href);
  const store = (globalThis as { islandData?: Record<string, Record<string, unknown>> }).islandData;
  const Widget = (await islands[name]?.())?.default as ComponentType<Record<string, unknown>> | undefined;
  if (Widget) await mount(island, Widget, { ...JSON.parse(props), ...(dataKey && store?.[dataKey]) });
});

// Folders have no index page when files are opened directly.
document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
    if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
  },
  true,
);
