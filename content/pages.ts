import { z } from 'zod';
import { readFront } from './chapters';
import { date, id, line } from './schemas';

const frontMatter = z.object({
  title: line(60),
  summary: line(160),
  updated: date.optional(),
  aliases: z.record(id, id).default({}),
});

/** A page that is not a chapter: home, about, the promise about links, what is kept of the reader, how to host a copy, what holds, what its marks mean. */
export interface Page extends z.infer<typeof frontMatter> {
  name: PageName;
}

export const PAGE_NAMES = [
  'home',
  'start',
  'people-say',
  'review',
  'test-yourself',
  'about',
  'links',
  'yours',
  'self-hosting',
  'reliability',
  'style',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** Where each of these pages lies. */
export const PAGE_PATHS: Readonly<Record<PageName, string>> = {
  home: '/',
  start: '/start/',
  'people-say': '/people-say/',
  review: '/review/',
  'test-yourself': '/test-yourself/',
  about: '/about/',
  links: '/about/links/',
  yours: '/about/yours/',
  'self-hosting': '/about/self-hosting/',
  reliability: '/about/reliability/',
  style: '/about/style/',
};

/** What the page at a path is called in file names and addresses: "home", "how-far", "about-links". */
export const pageName = (path: string): string => (path === '/' ? 'home' : path.slice(1, -1).replaceAll('/', '-'));

/** The page that lies at a path, if it is one of these. */
export const pageAt = (path: string): PageName | undefined => PAGE_NAMES.find((name) => PAGE_PATHS[name] === path);

/** Reads the front matter of content/pages/<name>.mdx. @throws ContentError */
export function loadPage(name: PageName): Page {
  return { name, ...readFront(`pages/${name}.mdx`, frontMatter) };
}
