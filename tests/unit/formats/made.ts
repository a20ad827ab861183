import { formatFiles } from '../../../app/_formats/files';
import { loadChapters } from '../../../content/chapters';

/** Pages as a build may list them: of every kind one or two, and all chapters. */
export const PATHS = [
  '/',
  '/404.html',
  '/about/',
  '/s/how-far/reach/',
  '/embed/reach/',
  ...loadChapters().map((c) => `/${c.id}/`),
];

/** The text of every file for machines, by its place. */
export const machineFiles = (site: string | null, paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(formatFiles(site, paths)).map(([file, make]) => [file, make()]));
