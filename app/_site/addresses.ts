/** Addresses inside the release. A page's path is its folder: "/", "/how-far/". */

/** How many folders a page lies below the top. */
const depth = (page: string): number => page.split('/').filter(Boolean).length;

/** A root-relative address as seen from a page; other addresses stay as they are. */
export function relativeFrom(page: string, address: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const up = '../'.repeat(depth(page));
  return `${up}${address.slice(1)}` || './';
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
