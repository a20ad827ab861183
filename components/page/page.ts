/**
 * What stands on every page before anybody acts: almost nothing. What a reader can do with a page (reader.ts) comes at their first
 * sign, and whatever they pressed meanwhile is done then.
 */
import type { Wake } from './chips';
import { startMoved } from './moved';
import { asksForSearch } from './search-key';

/** Signs that somebody is there. */
const SIGNS = ['pointerover', 'touchstart', 'focusin', 'keydown', 'scroll', 'selectionchange'] as const;

/** What is pressed and needs code to answer. */
const PRESSED = 'a[data-copy], [data-ask], [data-theme-button], [data-fold-to], [data-fold-up], .rests a';
/** With a finger this opens a card; with a mouse it is a link. */
const TAPPED = 'a[data-card]';

/**
 * Starts the page, once.
 * @param wake wakes the figure with an id and resolves when it lives
 * @returns brings what a reader needs, and resolves when it is there or can't be had
 */
export function startPage(wake: Wake = async () => {}): () => Promise<void> {
  let coming: Promise<void> | null = null;
  let isHere = false;
  let touch = false;
  const reader = (): Promise<void> => {
    coming ??= import('./reader').then(
      async ({ startReader }) => {
        await startReader(wake);
        isHere = true;
      },
      (error) => {
        // Offline, perhaps; the next sign tries again.
        coming = null;
        throw error;
      },
    );
    return coming;
  };

  const missed = new Map<string, () => void>();
  const first = (event: Event) => {
    if (isHere) return;
    if (event.type === 'touchstart') touch = true;
    if (event.type === 'keydown' && asksForSearch(event as KeyboardEvent)) event.preventDefault();
    const target = event.target as Element | Document;
    const again = new (event.constructor as typeof Event)(event.type, event);
    // What happened last of each kind happens once more for those who listen now: a card opens, a key counts.
    if (event.type !== 'scroll') missed.set(event.type, () => target.dispatchEvent(again));
    reader().then(
      () => {
        for (const happen of missed.values()) happen();
        missed.clear();
      },
      () => {},
    );
  };
  for (const sign of SIGNS) addEventListener(sign, first, { capture: true, passive: false });

  const pressed = (event: MouseEvent) => {
    const control =
      !isHere && (event.target as Element).closest?.<HTMLElement>(touch ? `${PRESSED}, ${TAPPED}` : PRESSED);
    if (!control || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    reader().then(
      () => {
        if (touch) control.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
        control.click();
      },
      () => {
        if (control instanceof HTMLAnchorElement) location.href = control.href;
      },
    );
  };
  addEventListener('click', pressed, true);

  startMoved();
  // A link to a place or a state, and sentences with the reader's own numbers, want it at once.
  const kept = document.querySelector('[data-kept], [data-fold-to]');
  const isAsked =
    location.hash || /=v\d+\./.test(location.search) || (location.search && document.querySelector('[data-filter]'));
  if (isAsked || kept || (document.querySelector('[data-yours], [data-resume]') && keepsSomething()))
    reader().catch(() => {});
  // A page that is opened where it was left: the browser may have scrolled before anything here could hear of it.
  else
    requestAnimationFrame(() => {
      if (scrollY > 0) reader().catch(() => {});
    });
  return () => reader().catch(() => {});
}

function keepsSomething(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false;
  }
}
