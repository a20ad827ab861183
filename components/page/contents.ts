/** Contents that stand beside a chapter: they tell where the reader is. */

/** How far down the screen a section's heading counts as reached, as a share of its height. */
const REACHED = 0.35;

/** The link whose section is being read: the last one that has been reached; none above the first. */
export function currentOf(tops: readonly number[], height: number): number {
  return tops.findLastIndex((top) => top <= height * REACHED);
}

/** Marks the link of the section being read, as the reader scrolls. */
export function startContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.margin-contents a')];
  const places = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  if (links.length === 0) return;
  let waiting = false;
  const mark = () => {
    waiting = false;
    const tops = places.map((place) => place?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY);
    const at = currentOf(tops, innerHeight);
    for (const [i, link] of links.entries())
      if (i === at) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  // What is unfolded moves what follows, and nothing scrolls. The event does not bubble.
  addEventListener('toggle', soon, true);
  mark();
}
