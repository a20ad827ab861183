/** Every page of the release, without its leading slash, so that tests also run below a path. */
import { loadWrittenPages } from '../../content/site';

export const written = loadWrittenPages().map((p) => ({
  path: p.path.slice(1),
  figures: p.scan.figures.flatMap((f) => f.id ?? []),
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
