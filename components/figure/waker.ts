/**
 * When figures wake: near the screen once the reader has scrolled, or by pointer, focus, a link's state, or a chip. A figure shown
 * again wakes at the reader's touch alone: whoever passes through the argument in ten minutes fetches the code of none.
 */

import { sign } from './sign';

/**
 * Loads a figure's code and brings it to life.
 * @param presses buttons that the reader has pressed meanwhile, in order; more may come until it lives
 * @param tries how often that has failed before
 */
export type Load = (island: HTMLElement, presses: readonly HTMLButtonElement[], tries: number) => Promise<unknown>;

const LATE = 'Still loading what makes this run. What you press is kept.';
const FAILED = 'What makes this run did not arrive.';

const NEAR = '400px';

/** Fetches the looks of a figure whose page has only those of its first picture; they lie beside the page's other sheets. */
function sheet({ dataset }: HTMLElement): Promise<unknown> | undefined {
  const beside = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  if (!dataset.sheet || !beside) return undefined;
  const { href } = new URL(dataset.sheet, beside.href);
  coming[href] ??= new Promise<void>((come, fail) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => come();
    link.onerror = () => {
      delete coming[href];
      link.remove();
      fail(new Error(`could not load ${href}`));
    };
    document.head.append(link);
  });
  return coming[href];
}
const coming: Record<string, Promise<void>> = {};

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
  let settled = false;
  const hold = () => {
    // By the bar, or by a search in the page: moves that no event above tells of. Before the link's own figures stand, the browser
    // moves the page as well, to keep some other place where it was.
    if (settled && held >= 0 && Math.abs(scrollY - held) > 1) target = null;
    target?.scrollIntoView({ behavior: 'instant', block: 'start' });
    held = scrollY;
  };
  if (target) new ResizeObserver(hold).observe(document.body);

  const wake = (island: HTMLElement): Promise<void> => {
    const already = waking.get(island);
    if (already) return already;
    const presses: HTMLButtonElement[] = [];
    const done = attempt(island, presses, 0);
    waking.set(island, done);
    island.addEventListener(
      'click',
      (event) => {
        const button = (event.target as Element).closest('button');
        if (!button || island.dataset.awake !== undefined) return;
        event.stopPropagation();
        presses.push(button);
      },
      true,
    );
    return done;
  };
  const attempt = async (island: HTMLElement, presses: HTMLButtonElement[], tries: number): Promise<void> => {
    let line: HTMLElement | undefined;
    const late = setTimeout(() => (line = sign(island, LATE)), 300);
    // One after the other: a figure whose looks did not arrive must not be alive already when it is tried again.
    const failed = await Promise.resolve(sheet(island))
      .then(() => load(island, presses, tries))
      .then(
        () => false,
        (error: unknown) => {
          console.error(error);
          return true;
        },
      );
    clearTimeout(late);
    line?.remove();
    // A failed download (offline, a proxy) leaves the still drawing; it is the reader who tries again. What fails twice may be a
    // part that the browser will not ask for again before the page is new.
    if (failed) {
      await new Promise<void>((again) =>
        sign(island, FAILED, tries ? 'Reload the page' : 'Try again', tries ? () => location.reload() : again),
      );
      await attempt(island, presses, tries + 1);
    }
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
    each((island) => island.closest('[data-again]') || near.observe(island)),
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
  const query = new URLSearchParams(location.search);
  const first = [
    ...[...query.keys()].map(wakeFigure),
    ...all().flatMap((island) => (island.dataset.atOnce === undefined ? [] : wake(island))),
  ];
  Promise.all(first).then(() => {
    if (first.length > 0) hold();
    settled = true;
  });
  // What was pressed before this script came (theme.js).
  for (const button of (globalThis as { pressedEarly?: HTMLElement[] }).pressedEarly ?? []) {
    wake(button.closest<HTMLElement>('[data-island]') as HTMLElement);
    button.click();
  }
  return wakeFigure;
}
