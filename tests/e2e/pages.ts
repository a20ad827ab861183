/** Every page of the release, without its leading slash, so that tests also run below a path. */
import { loadWrittenPages } from '../../content/site';

export const written = loadWrittenPages().map((p) => ({
  path: p.path.slice(1),
  figures: p.scan.figures.flatMap((f) => f.id ?? []),
  /** figures of other pages that it shows again */
  agains: p.scan.agains,
}));
export const chapters = loadWrittenPages()
  .filter((p) => p.isChapter)
  .map((p) => p.path.slice(1));
export const allPages = [
  ...written.map((p) => p.path),
  'references/',
  'claims/',
  'contents/',
  'glossary/',
  'answers/',
  'lab/',
  'book/',
];
/** Pages with at least one figure. */
export const withFigures = written.filter((p) => p.figures.length > 0);
/** Ids of all that lives on a page, shown again or at home. */
export const living = (path: string): string[] =>
  written.flatMap((p) => (p.path === path ? [...p.figures, ...p.agains.map(({ id }) => id)] : []));
