/** When figures wake: near the screen once the reader has scrolled, or by pointer, focus, a link's state, or a chip. */

/** Loads a figure's code and brings it to life. */
export type Load = (island: HTMLElement) => Promise<void>;

const NEAR = '400px';

/** What an address says in its fragment; as it stands where it is no valid code. */
function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Starts the figures of a page of the release, once.
 * @param load how code arrives: modules from a server, or a classic script from a file
 * @returns wakes the figure with an id and resolves when it lives; null where the page's figures were started before
 */
export function startIslands(load: Load): ((id: string) => Promise<void>) | null {
  const root = document.documentElement;
  if (root.dataset.islands !== undefined) return null;
  root.dataset.islands = '';
  const waking = new Map<HTMLElement, Promise<void>>();
  const all = () => Array.from(document.querySelectorAll<HTMLElement>('[data-island]'));

  // Whoever came by a link to a place stays there while what wakes above it takes another height, until they move by themselves.
  // Whoever came back, or loaded the page anew, is put by the browser where they were.
  const [visit] = performance.getEntriesByType?.('navigation') ?? [];
  const cameByLink = !/reload|back/.test((visit as PerformanceNavigationTiming | undefined)?.type ?? '');
  let target =
    cameByLink && location.hash.length > 1 ? document.getElementById(decodeSafely(location.hash.slice(1))) : null;
  for (const kind of ['wheel', 'touchmove', 'pointerdown', 'keydown', 'hashchange'] as const) {
    addEventListener(kind, () => (target = null), { once: true, passive: true, capture: true });
  }

  let held = -1;
  const hold = () => {
    // By the bar, or by a search in the page: moves that no event above tells of.
    if (held >= 0 && Math.abs(scrollY - held) > 1) target = null;
    target?.scrollIntoView({ behavior: 'instant', block: 'start' });
    held = scrollY;
  };
  if (target) new ResizeObserver(hold).observe(document.body);

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
  return wakeFigure;
}
