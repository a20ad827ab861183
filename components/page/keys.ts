/** Keys for the whole page. They do nothing while a reader writes, with a modifier, or where they were switched off. */
import { asksForSearch } from './search-key';

/** What a page can be asked for. */
export type Ask = 'find' | 'settings' | 'keys';

const open = (selector: string) => document.querySelector<HTMLAnchorElement>(selector)?.click();

/** Fields, and figures' own controls, have their own use for letters. */
const OWN = 'input, textarea, select, [contenteditable], [data-island], dialog';

/** @param ask opens what was asked for */
export function startKeys(ask: (what: Ask) => void): void {
  document.addEventListener('keydown', (event) => {
    if (asksForSearch(event)) {
      event.preventDefault();
      ask('find');
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.documentElement.dataset.keys === 'off' || (event.target as Element).closest?.(OWN)) return;
    if (event.key === 'n') open('a[rel=next]');
    else if (event.key === 'p') open('a[rel=prev]');
    else if (event.key === 'c') open('a[data-contents]');
    else if (event.key === ',') ask('settings');
    else if (event.key === '?') ask('keys');
  });
}
