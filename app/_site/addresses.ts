/** Addresses inside the release. A page's path is its folder: "/", "/how-far/". */

/** How many folders a page lies below the top. */
const depth = (page: string): number => page.split('/').filter(Boolean).length;

/** From a page up to the site's top: "" for the home page, "../" for "/how-far/". */
export const wayUp = (page: string): string => '../'.repeat(depth(page));

/**
 * The address of theme.js as it holds both from a page's folder and, where a host leaves out the last slash, from the folder above.
 * From the home page that is so only where the public address is known, since the name of its folder stands in it.
 * @param base the site's own path: "/x" or ""
 */
export function themeAddress(page: string, base: string): string {
  if (depth(page) > 0) return `${'../'.repeat(depth(page) - 1)}theme.js`;
  const folder = homeFolder(base);
  return folder ? `${folder}/theme.js` : 'theme.js';
}

/** The name of the folder that holds the site, by its public address; "" where it is not known or lies at the top of its host. */
export const homeFolder = (base: string): string => /\/([\w.~-]+)$/.exec(base)?.[1] ?? '';

/** A root-relative address as seen from a page; other addresses stay as they are. */
export function relativeFrom(page: string, address: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return `${wayUp(page)}${address.slice(1)}` || './';
}

/** A root-relative address below the site's own path ("/x" or ""), for pages that may be shown at any depth. */
export const below = (base: string, address: string): string =>
  address.startsWith('/') && !address.startsWith('//') ? `${base}${address}` : address;

/** The file that an address of a page leads to, and its fragment; null for addresses that leave the site. */
export function fileOf(page: string, address: string): { file: string; fragment: string } | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//')) return null;
  const url = new URL(address, `http://site.invalid${page}`);
  const path = decodeURIComponent(url.pathname).slice(1);
  return {
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}
