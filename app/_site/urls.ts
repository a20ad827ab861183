/**
 * The only file that knows the public address. It comes from the setting SITE_URL; unset, what needs an absolute
 * address (canonical links, preview cards, feed, site map) is left out, and the build says so.
 */

/** Name of the site. */
export const SITE_NAME = 'Past What We Can Check';
export const SITE_SUBTITLE = 'The alignment problem, explained by running it';

/** The public address without its last slash, or null. @throws Error if SITE_URL is set and is no address */
export function siteUrl(): string | null {
  const setting = process.env.SITE_URL?.trim();
  if (!setting) return null;
  let url: URL;
  try {
    url = new URL(setting);
  } catch {
    throw new Error(
      `SITE_URL is “${setting}”, which is no address. Write it as https://example.org or https://example.org/path`,
    );
  }
  if (!/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL must start with https:// or http://, not ${url.protocol}`);
  // Paths are put behind it; behind a query or a fragment they would be lost.
  if (url.search || url.hash) throw new Error(`SITE_URL must end with its path, without “${url.search || url.hash}”`);
  return url.href.replace(/\/+$/, '');
}

/** Where readers report an error: the setting ISSUES_URL of whoever hosts this copy, or null. */
export function issuesUrl(): string | null {
  return process.env.ISSUES_URL?.trim() || null;
}

/** The preview card of a page: "/" → "/og/home.png", "/how-far/" → "/og/how-far.png", "/s/how-far/reach/" → "/og/s/how-far/reach.png". */
export const cardPath = (path: string): string => `/og/${path === '/' ? 'home' : path.slice(1, -1)}.png`;
