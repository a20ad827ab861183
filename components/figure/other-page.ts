/** Addresses of other pages of the site, from inside a living figure, wherever that stands: a page, an embed, a file. */

/** Where the figure's mark leads, in every frame that a figure stands in. */
const MARK = 'a[href*="about/"]';

/**
 * The address of another page of this site, and the frame it should open in.
 * @param from an element inside the figure
 * @param path from the site's own address on, such as "how-far/?reach=v1.c80#reach"
 * @returns null where the figure's frame has no mark to go by
 */
export function otherPage(from: Element, path: string): { href: string; target: string } | null {
  const mark = from.closest('figure')?.querySelector<HTMLAnchorElement>(MARK);
  if (!mark) return null;
  const [, folder = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  const about = new URL(mark.href);
  const file = about.pathname.endsWith('.html') ? about.pathname.split('/').at(-1) : '';
  const up = file ? `../${folder}${file}` : `../${folder}`;
  return { href: new URL(`${up}${rest}`, about.href.split('#')[0]).href, target: mark.target };
}
