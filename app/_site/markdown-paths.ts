/** Where each page's Markdown lies, and how addresses stand in it. */
import { NOVEL_PATH } from '../../content/novel';
import { pageName } from '../../content/pages';
import { loadWrittenPages } from '../../content/site';
import { relativeFrom } from './addresses';

/** Where Markdown files lie, as a folder of the release. */
const FOLDER = '/md/';

/** The Markdown file of a written page: "/how-far/" → "/md/how-far.md". */
export const markdownPath = (path: string): string => `${FOLDER}${pageName(path)}.md`;

/** Pages beside the written ones that have a Markdown file. */
const OTHERS = [NOVEL_PATH, '/glossary/', '/claims/', '/lab/'];

/** Whether a page has a Markdown file. */
export const hasMarkdown = (path: string): boolean =>
  OTHERS.includes(path) || loadWrittenPages().some((page) => page.path === path);

/** An address of the site as it stands in a Markdown file: whole if the public address is known, else relative to the file. */
export const addressFrom = (site: string | null, address: string): string => {
  if (!address.startsWith('/')) return address;
  return site ? `${site}${address}` : relativeFrom(FOLDER, address);
};
