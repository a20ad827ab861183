/**
 * What a page does for somebody who is there, besides its figures and without React: theme, copying links, note cards, number
 * chips, search, settings. It comes as a file of its own at the reader's first sign (page.ts).
 */
import { startAgain } from './again';
import { startCards } from './cards';
import { startChips, type Wake } from './chips';
import { type Ask, startKeys } from './keys';
import { startResume } from './resume';
import { startShare } from './share';

/** Starts it all, once. @param wake wakes the figure with an id and resolves when it lives @returns when all of it is there */
export async function startReader(wake: Wake): Promise<void> {
  startTheme();
  // An embed is another's page: its reader copies from the figure's own place.
  if (!document.querySelector('[data-embed]')) startCopy();
  startCards();
  startChips(wake);
  startShare();
  startAgain();
  startResume();
  startAsked();
  if (isKeptHere()) wanted(import('./offline'), (offline) => offline.watchEdition());
  // What the page has controls for is there before a press is repeated (page.ts).
  const has = (selector: string) => document.querySelector(selector) !== null;
  await Promise.all([
    has('.fold, .deeper, .margin-contents') && wanted(import('./folds'), (folds) => folds.startFolds(say)),
    has('[data-filter]') && wanted(import('./filter'), (filter) => filter.startFilters()),
    has('[data-yours], [data-kept]') && wanted(import('./yours'), (yours) => yours.startYours(say)),
  ]);
}

/** Starts what comes as a file of its own; where that does not arrive, the page does without. */
const wanted = <Module>(coming: Promise<Module>, start: (module: Module) => unknown): Promise<unknown> =>
  coming.then(start, () => {});

/** Whether the page came from the reader's own device: then a newer edition may wait there. A sandboxed frame may not even ask. */
function isKeptHere(): boolean {
  try {
    return !!navigator.serviceWorker?.controller;
  } catch {
    return false;
  }
}

/** Keeps what is typed while the search is on its way: it belongs into its field. @returns ends that, and gives the words */
function keepTyped(): () => string {
  let words = '';
  const typed = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    words += event.key;
  };
  addEventListener('keydown', typed, true);
  return () => {
    removeEventListener('keydown', typed, true);
    return words;
  };
}

/** Search and settings open from the keys and from controls in the head of the page. */
function startAsked(): void {
  const ask = async (what: Ask, control?: HTMLElement) => {
    const typed = what === 'find' ? keepTyped() : () => '';
    try {
      if (what === 'find') (await import('./find')).openFind(typed());
      else (await import('./settings')).openSettings(what === 'keys' ? 'keys' : undefined);
    } catch {
      typed();
      // Without its code the search is a page that can be looked through, and settings have to wait.
      if (control instanceof HTMLAnchorElement) location.href = control.href;
      else say('This did not arrive. Try again in a moment.');
    }
  };
  if (!document.querySelector('[data-embed]')) startKeys(ask);
  document.addEventListener('click', (event) => {
    const control = (event.target as Element).closest?.<HTMLElement>('[data-ask]');
    if (!control || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    ask(control.dataset.ask as Ask, control);
  });
}

function startTheme(): void {
  const root = document.documentElement;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-button]')) {
    button.onclick = () => {
      const dark = root.dataset.theme
        ? root.dataset.theme === 'dark'
        : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = dark ? 'light' : 'dark';
      try {
        localStorage.setItem('theme', root.dataset.theme);
      } catch {
        // Storage denied: the theme holds for this page.
      }
      say(dark ? 'Light theme' : 'Dark theme');
    };
  }
}

let voice: HTMLElement | null = null;

/**
 * Speaks to a screen reader, and shows a word beside `at` for a moment: below it, so that it hides no words above, or on the far
 * side of a box that says on which side of its words it stands.
 */
function say(text: string, at?: Element): void {
  if (!voice) {
    voice = document.createElement('div');
    voice.className = 'page-voice';
    voice.setAttribute('role', 'status');
    document.body.append(voice);
  }
  const box = at?.getBoundingClientRect();
  voice.classList.toggle('shown', !!box);
  if (box) {
    const above = (at as HTMLElement).dataset.side === 'above' || box.bottom + 40 > innerHeight;
    voice.style.top = `${above ? box.top - 34 : box.bottom + 8}px`;
  }
  voice.textContent = text;
  if (box) voice.style.left = `${Math.max(8, Math.min(innerWidth - voice.offsetWidth - 8, box.left - 8))}px`;
  setTimeout(() => voice?.classList.remove('shown'), 1600);
}

/** Copy controls open a menu, and a selection gets a bar; both come as a file of their own when they are first wanted. */
function startCopy(): void {
  const load = () => import('./copy');
  const linkOf = (target: EventTarget | null) =>
    (target as Element | null)?.closest?.<HTMLAnchorElement>('a[data-copy]');
  for (const link of document.querySelectorAll('a[data-copy]')) link.setAttribute('aria-haspopup', 'menu');
  let opening = false;
  document.addEventListener('click', async (event) => {
    const link = linkOf(event.target);
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // A second Enter before the menu is there must not close it.
    if (opening) return;
    opening = true;
    try {
      (await load()).openMenu(link, say);
    } catch {
      // The menu did not arrive (offline): the address bar takes the link.
      history.replaceState(history.state, '', link.hash);
      say('The link is in the address bar', link);
    }
    opening = false;
  });
  document.addEventListener('focusin', (event) => {
    if (linkOf(event.target)) load().catch(() => {});
  });
  let asked: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', selected);
    load().then(
      (copy) => copy.watchSelection(say),
      () => document.addEventListener('selectionchange', selected),
    );
  };
  // Asking for the selection makes the browser lay out the page; a key that moves a caret must not wait for that.
  const selected = () => {
    clearTimeout(asked);
    asked = setTimeout(look, 100);
  };
  document.addEventListener('selectionchange', selected);
}
