/** From a figure shown a second time to its home: a link that leads there takes along what the reader has set here. */
export function startAgain(): void {
  const shown = [...document.querySelectorAll<HTMLElement>('figure[data-again]')];
  if (shown.length === 0) return;
  const carried = new WeakSet<HTMLAnchorElement>();
  const carry = (event: Event) => {
    const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[href]');
    // One that names a state of its own keeps it.
    if (!link || (link.search && !carried.has(link))) return;
    for (const { id, dataset } of shown) {
      const home = new URL(dataset.again ?? '', location.href);
      if (link.origin !== home.origin || link.pathname !== home.pathname || link.hash !== home.hash) continue;
      const state = new URLSearchParams(location.search).get(id);
      carried.add(link);
      link.search = state === null ? '' : `?${new URLSearchParams({ [home.hash.slice(1)]: state })}`;
    }
  };
  // A figure writes its settings before any click's own listeners see it (figure/hydrate.tsx); the rest is for a menu of the browser.
  for (const kind of ['pointerdown', 'focusin', 'click'] as const) document.addEventListener(kind, carry, true);
}
