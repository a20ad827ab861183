/** The links to what can be taken away, on the page that prints: only in a release that carries the files. */
import { attr, elements, parsePage, setAttr, setInner, toHtml } from '../../_html/html';

/** A file that readers may take away. */
export interface Offered {
  /** "past-what-we-can-check.epub" */
  name: string;
  /** "EPUB, for e-readers" */
  says: string;
  bytes: number;
}

/** Where the files lie in a release. */
export const FOLDER = 'take-away';

const size = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1).replace(/\.0$/, '')} MB`;

/**
 * @param html the finished page /print/
 * @returns it with a link for each file; said again, it is the same
 * @throws Error if the page has no place for them
 */
export function offer(html: string, files: readonly Offered[]): string {
  const page = parsePage(html);
  const place = [...elements(page)].find((e) => attr(e, 'data-take-away') !== undefined);
  if (!place) throw new Error('/print/ has no place for the files that can be taken away');
  setAttr(place, 'hidden', files.length > 0 ? null : '');
  const links = files.map(
    ({ name, says, bytes }) => `<a href="../${FOLDER}/${name}" download>${says}</a> (${size(bytes)})`,
  );
  setInner(place, files.length > 0 ? `To take away: ${links.join(', ')}.` : '');
  return toHtml(page);
}
