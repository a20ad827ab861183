/** Where the reader was: kept as they leave a chapter, and offered on the first page. */
import { PLACE_KEY } from '../yours/device';
import { currentOf } from './contents';

/** A place in a chapter. */
interface Place {
  /** the chapter's folder: "how-far" */
  page: string;
  title: string;
  /** the heading that had been reached, if one had */
  id?: string;
  section?: string;
}

/** A kept place, or null for what is none. */
export function placeIn(text: string | null): Place | null {
  try {
    const { page, title, id, section } = JSON.parse(text ?? '') as Record<string, unknown>;
    if (typeof page !== 'string' || !/^[a-z0-9-]+$/.test(page) || typeof title !== 'string') return null;
    const known = typeof id === 'string' && typeof section === 'string';
    return { page, title, ...(known && { id, section }) };
  } catch {
    return null;
  }
}

function keep(): void {
  const headings = [
    ...document.querySelectorAll<HTMLElement>('.prose > .heading > :is(h2, h3)[id], .prose > .heading[id]'),
  ];
  const at = currentOf(
    headings.map((heading) => heading.getBoundingClientRect().top),
    innerHeight,
  );
  const heading = headings[at];
  const place: Place = {
    page:
      location.pathname
        .replace(/(index\.html)?$/, '')
        .split('/')
        .at(-2) ?? '',
    title: document.querySelector('h1')?.textContent ?? '',
    ...(heading && { id: heading.id, section: heading.textContent ?? '' }),
  };
  try {
    localStorage.setItem(PLACE_KEY, JSON.stringify(place));
  } catch {
    // Storage denied: the first page offers nothing.
  }
}

/** Keeps the place on a chapter's page; on the first page it fills the line that leads back to it. */
export function startResume(): void {
  if (document.querySelector('.chapter-head')) {
    // Leaving, switching to another app, locking the phone: all of them say this and nothing else surely.
    document.addEventListener('visibilitychange', () => document.hidden && keep());
    addEventListener('pagehide', keep);
  }
  const line = document.querySelector('[data-resume]');
  if (!line) return;
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(PLACE_KEY);
  } catch {
    return;
  }
  const place = placeIn(kept);
  if (!place) return;
  const link = document.createElement('a');
  link.href = `${place.page}/${place.id ? `#${encodeURIComponent(place.id)}` : ''}`;
  link.textContent = [place.title, place.section].filter(Boolean).join(': ');
  line.replaceChildren('You were at ', link);
}
