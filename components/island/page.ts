/**
 * What a page does besides its figures, without React: theme, copying links, note cards, number chips. The release's loader
 * and `next dev` start the same code.
 */
import { startCards } from './cards';
import { startChips, type Wake } from './chips';

/** Starts it all, once. @param wake wakes the figure with an id and resolves when it lives */
export function startPage(wake: Wake = async () => {}): void {
  startTheme();
  startCopy();
  startCards();
  startChips(wake);
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

/** Speaks to a screen reader, and shows a word beside `at` for a moment. */
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
    voice.style.left = `${Math.min(innerWidth - 120, Math.max(8, box.left - 20))}px`;
    voice.style.top = `${box.top > 48 ? box.top - 34 : box.bottom + 8}px`;
  }
  voice.textContent = text;
  setTimeout(() => voice?.classList.remove('shown'), 1600);
}

/** The address of a place: this page, the place, and for a figure the state it shows now. */
export function addressOf(id: string): string {
  const url = new URL(location.href);
  const state = url.searchParams.get(id);
  url.search = '';
  if (state !== null) url.searchParams.set(id, state);
  url.hash = id;
  return url.href;
}

function startCopy(): void {
  document.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-copy]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const address = addressOf(link.hash.slice(1));
    history.replaceState(history.state, '', link.hash);
    try {
      await navigator.clipboard.writeText(address);
      say('Link copied', link);
    } catch {
      // No clipboard here (not a secure page, or denied): the address bar now holds the link.
      say('The link is in the address bar', link);
    }
  });
}
