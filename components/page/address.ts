/** Full addresses of places on this page. */
import { pageAddress } from '../ui/page-address';

/**
 * The address of a place: this page, the place, and the state that figures show now.
 * @param figures other figures whose state belongs to the place, because their numbers stand in its words
 */
export function addressOf(id: string, figures: readonly string[] = []): string {
  const now = new URL(location.href).searchParams;
  const url = new URL(pageAddress());
  url.search = '';
  for (const figure of new Set([id, ...figures])) {
    const state = now.get(figure);
    if (state !== null) url.searchParams.set(figure, state);
  }
  url.hash = id;
  return url.href;
}

/** The folders of this page below the site's own address: ["how-far"]; the home page has none. Every page's header leads home. */
function folders(): string[] {
  const root = document.querySelector<HTMLAnchorElement>('a.site-name')?.pathname ?? '/';
  return location.pathname
    .slice(root.replace(/index\.html$/, '').length)
    .split('/')
    .filter((part) => part && part !== 'index.html');
}

/** Full address of something else on this site. @param path such as "embed/reach/" */
const onSite = (path: string): string => new URL(`${'../'.repeat(folders().length)}${path}`, pageAddress()).href;

/**
 * The address of a place's share page, which has a preview card of its own; null where the place has none. Such a page is made
 * for everything in a page's prose and for every term; answers, which a card would give away, and specimens have none.
 */
export function shareAddressOf(id: string, figures: readonly string[] = []): string | null {
  const place = document.getElementById(id);
  if (!place?.closest('main :is(.prose, .glossary)') || place.closest('.answers, .specimens')) return null;
  return onSite(`s/${folders().join('-') || 'home'}/${id}/${new URL(addressOf(id, figures)).search}`);
}

/** The address of a figure's embed in the state that it shows now, and its height; null where the id is no figure. */
export function embedOf(id: string): { src: string; height: number } | null {
  const height = document.getElementById(id)?.dataset.embedHeight;
  if (height === undefined) return null;
  return { src: onSite(`embed/${id}/${new URL(addressOf(id)).search}`), height: Number(height) };
}
