/**
 * What a bench needs only when it is asked for it, each a file of its own in the release: the panels of its bar (with them all that
 * reads and writes files and outlines), links that hold a tree, and the picture.
 */

/** @returns fetches it once, however often it is asked for; what did not arrive is asked for again the next time */
export function later<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | null = null;
  return () => {
    coming ??= load().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
}

export const panelsLater = later(() => import('./panels'));
export const linksLater = later(() => import('../../lab/link'));
export const pictureLater = later(() => import('../../lab/svg'));

/** What a reader is told where such a file did not arrive. */
export const NOT_ARRIVED =
  'A part of the workbench did not arrive. Is there a connection? Try again, or reload the page: what you have made is saved.';
