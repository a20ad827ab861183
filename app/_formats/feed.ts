/** The Atom feed and the site map: both need the public address. */
import { escapeXml as x } from '../_html/xml';

/** A chapter as the feed tells of it. */
export interface FeedEntry {
  /** "/how-far/" */
  path: string;
  title: string;
  summary: string;
  /** days, "2026-11-23" */
  published: string | null;
  updated: string;
  /** "/md/how-far.md" */
  markdown: string;
}

const moment = (day: string): string => `${day}T00:00:00Z`;

/** The feed of chapters, the newest first. Ids are the chapters' permanent addresses. @param entries in the order of the path */
export function atom(
  site: string,
  about: { title: string; subtitle: string; author: string; rights: string },
  entries: readonly FeedEntry[],
): string {
  const sorted = [...entries].sort((a, b) => b.updated.localeCompare(a.updated));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${x(site)}/</id>`,
    `  <title>${x(about.title)}</title>`,
    `  <subtitle>${x(about.subtitle)}</subtitle>`,
    `  <updated>${moment(sorted[0]?.updated ?? '1970-01-01')}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${x(site)}/feed.xml"/>`,
    `  <link rel="alternate" type="text/html" href="${x(site)}/"/>`,
    `  <author><name>${x(about.author)}</name></author>`,
    `  <rights>${x(about.rights)}</rights>`,
    ...sorted.flatMap((entry) => [
      '  <entry>',
      `    <id>${x(site + entry.path)}</id>`,
      `    <title>${x(entry.title)}</title>`,
      ...(entry.published ? [`    <published>${moment(entry.published)}</published>`] : []),
      `    <updated>${moment(entry.updated)}</updated>`,
      `    <link rel="alternate" type="text/html" href="${x(site + entry.path)}"/>`,
      `    <link rel="alternate" type="text/markdown" href="${x(site + entry.markdown)}"/>`,
      `    <summary>${x(entry.summary)}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Pages that stand for a passage or a figure of another page, and ask not to be indexed. */
const OF_ANOTHER = /^\/(s|embed)\//;

/** The site map. @param paths every page of the release @param updated the day of a page's last change, where it is known */
export function sitemap(site: string, paths: readonly string[], updated: (path: string) => string | undefined): string {
  const urls = paths
    .filter((path) => path.endsWith('/') && !OF_ANOTHER.test(path))
    .sort()
    .map((path) => {
      const day = updated(path);
      return `  <url><loc>${x(site + path)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`;
    });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Everybody may read everything. */
export const robots = (site: string | null): string =>
  `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${site}/sitemap.xml\n` : ''}`;
