import { formatFiles } from '../../../app/_formats/files';

/** The text of every file for machines, by its place. */
export const machineFiles = (site: string | null, paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(formatFiles(site, paths)).map(([file, make]) => [file, make()]));
