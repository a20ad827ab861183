/** The files for machines as routes: `next dev` serves them, and the export writes them. */
import { publishedAnchors } from '../../content/site';
import { siteUrl } from '../_site/urls';
import { formatFiles, needsSite } from './files';

/** Where `next dev` is met. A feed, a site map and oEmbed need some address; the release leaves them out where none is set. */
const DEV_SITE = 'http://localhost:3000';

const TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  txt: 'text/plain',
  bib: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  xml: 'application/xml',
  js: 'text/javascript',
};

const filesFor = (file: string) =>
  formatFiles(siteUrl() ?? (needsSite(file) ? DEV_SITE : null), [...publishedAnchors().keys()]);

/**
 * The handler of one file's route.
 * @param file relative to the top of the release: "llms.txt"
 */
export const fileRoute = (file: string) => (): Response => {
  const make = filesFor(file)[file];
  if (!make) return new Response(`There is no ${file} here.\n`, { status: 404 });
  const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain';
  return new Response(make(), { headers: { 'content-type': `${type}; charset=utf-8` } });
};

interface Context {
  params: Promise<{ file: string }>;
}

/** The handler of a folder's files, and the names of all of them. @param folder "md" */
export const folderRoute = (folder: string) => ({
  GET: async (_: Request, { params }: Context): Promise<Response> => fileRoute(`${folder}/${(await params).file}`)(),
  generateStaticParams: () =>
    Object.keys(filesFor(`${folder}/`))
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => ({ file: file.slice(folder.length + 1) })),
});
