/** When figures wake: near the screen once the reader has scrolled, or by pointer, focus, a link's state, or a chip. */
import { startPage } from './page';

/** Loads a figure's code and brings it to life. */
export type Load = (island: HTMLElement) => Promise<void>;

const NEAR = '400px';

/** Starts a page of the release. @param load how code arrives: modules from a server, or a classic script from a file */
export function startIslands(load: Load): void {
  const root = document.documentElement;
  if (root.dataset.islands) return;
  root.dataset.islands = '';
  const waking = new Map<HTMLElement, Promise<void>>();
  const all = () => Array.from(document.querySelectorAll<HTMLElement>('[data-island]'));

  const wake = (island: HTMLElement): Promise<void> => {
    const already = waking.get(island);
    if (already) return already;
    const presses: HTMLElement[] = [];
    const catchPress = (event: Event) => {
      const button = (event.target as Element).closest<HTMLElement>('button');
      if (!button) return;
      event.stopPropagation();
      presses.push(button);
    };
    island.addEventListener('click', catchPress, true);
    const done = load(island).then(
      () => {
        island.removeEventListener('click', catchPress, true);
        for (const button of presses) button.click();
      },
      (error) => {
        // A failed download (offline, a proxy) leaves the still drawing; the next touch tries again.
        island.removeEventListener('click', catchPress, true);
        waking.delete(island);
        console.error(error);
      },
    );
    waking.set(island, done);
    return done;
  };
  const wakeFigure = async (id: string): Promise<void> => {
    const island = document.getElementById(id)?.querySelector<HTMLElement>('[data-island]');
    if (island) await wake(island);
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) wake(entry.target as HTMLElement);
    },
    { rootMargin: NEAR },
  );
  const each = (what: (island: HTMLElement) => unknown) => () => {
    for (const island of all()) what(island);
  };
  addEventListener(
    'scroll',
    each((island) => near.observe(island)),
    { once: true, passive: true },
  );
  addEventListener('islands:wake-all', each(wake));
  for (const kind of ['pointerover', 'pointerdown', 'focusin', 'touchstart'] as const) {
    document.addEventListener(
      kind,
      (event) => {
        const island = (event.target as Element | null)?.closest?.<HTMLElement>('[data-island]');
        if (island) wake(island);
      },
      { passive: true, capture: true },
    );
  }
  // A field that the reader moves before its figure lives: hydrate.tsx does it again there. Others may hold what the browser kept.
  for (const kind of ['input', 'change'] as const) {
    document.addEventListener(
      kind,
      (event) => {
        const field = event.target as HTMLElement;
        if (field.closest('[data-island]:not([data-awake])')) field.dataset.touched = '';
      },
      { capture: true },
    );
  }
  const query = new URLSearchParams(location.search);
  for (const id of query.keys()) wakeFigure(id);
  for (const island of all()) if (island.dataset.atOnce !== undefined) wake(island);
  startPage(wakeFigure);
}
