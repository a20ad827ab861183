/**
 * The finishing step: takes Next's raw export and leaves the release. The only place that knows how the two differ.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { islandNames } from '../../components/widgets';
import { needsSite } from '../_formats/files';
import { homeFolder } from '../_site/addresses';
import { siteUrl } from '../_site/urls';
import { bundleIslands } from './bundle';
import { danglingReferences } from './check-references';
import { offersOffline, writeOffline } from './offline';
import { licencesText, type Shipped, STYLED, shippedPackages } from './packages';
import { finishPage } from './page';
import { partSheets } from './sheets';

/** Every file below a folder, relative to it, with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** What Next writes for its own runtime; the release has none of it. */
const OF_THE_RUNTIME = [
  /(^|\/)__next\..*\.txt$/,
  /(^|\/)index\.txt$/,
  /^(404|_not-found)(\/|\.txt)/,
  /^_next\/.*\.(js|map|ts)$/,
  /^_next\/.*(Manifest|manifest)[^/]*$/,
  // parted and cut anew: see sheets.ts and fonts.ts
  /^_next\/.*\.(css|woff2)$/,
];

/** What a release may hold; anything else means that Next has changed and somebody must look. */
const ALLOWED = [
  /^(.+\/)?index\.html$/,
  /^404\.html$/,
  /^\.nojekyll$/,
  // one at the top, and one in each folder right below it: see putThemeFirst in page.ts
  /^([\w.~-]+\/)?theme\.js$/,
  /^picture\.png$/,
  /^licences\.txt$/,
  /^(icon|favicon)[^/]*\.(svg|ico|png)$/,
  /^embed\/[a-z0-9-]+\/drawing-(light|dark)\.svg$/,
  /^og\/[a-z0-9/-]+\.png$/,
  /^_next\/static\/.*\.svg$/,
  /^_islands\/[\w-]+\.(js|css|woff2)$/,
  /^md\/[a-z0-9-]+\.md$/,
  /^(llms|robots)\.txt$/,
  /^review\/cards\.txt$/,
  /^(feed|sitemap)\.xml$/,
  /^references\.(bib|csv|csl\.json)$/,
  /^claims\.(csv|json)$/,
  /^glossary\.json$/,
  /^(anchors|manifest|offline)\.json$/,
  /^sw\.js$/,
  /^search-index\.js$/,
  /^lab\/decomposition\.schema\.json$/,
  /^oembed\/[a-z0-9-]+\.json$/,
];

/** The sheet that Next links to from every page, the first of a page's. @throws Error if there is none */
function sharedSheet(html: string): string {
  const found = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1];
  if (!found) throw new Error('the home page of the raw export links to no style sheet');
  return found;
}

/** What the step did, for the one who builds. */
export interface Finished {
  pages: number;
  islands: string[];
  files: number;
  bytes: number;
  /** preview cards, and how many of them were not in the cache */
  cards: { cards: number; drawn: number };
  /** the packages of which the release holds something */
  packages: Shipped[];
}

/**
 * @param raw the export as Next wrote it
 * @param release where the release goes; what is there now goes
 * @throws Error naming every dangling reference, late boundary or unexpected file
 */
export async function finish(root: string, raw: string, release: string): Promise<Finished> {
  rmSync(release, { recursive: true, force: true });
  mkdirSync(release, { recursive: true });
  const names = [...islandNames];
  const bundles = await bundleIslands(root, release, names);
  const site = siteUrl();
  const write = (file: string, data: string | Buffer) => writeFileSync(path.join(release, file), data);
  const readRaw = (file: string) => readFileSync(path.join(raw, file), 'utf8');
  const shared = sharedSheet(readRaw('index.html'));
  const sheets = await partSheets(
    shared,
    readRaw(shared.slice(1)),
    { read: (file) => readFileSync(path.join(raw, file)), write },
    (name) => readFileSync(path.join(release, '_islands', name), 'utf8'),
  );
  const base = site ? new URL(site).pathname.replace(/\/$/, '') : '';
  const context = { bundles, sheets, base, write, readRaw };
  const pages: string[] = [];
  for (const file of filesBelow(raw)) {
    if (OF_THE_RUNTIME.some((pattern) => pattern.test(file)) || (!site && needsSite(file))) continue;
    const to = path.join(release, file);
    mkdirSync(path.dirname(to), { recursive: true });
    if (file === 'theme.js') {
      // Every page waits for it before it is seen.
      write(file, transformSync(readRaw(file), { minify: true, target: 'es2022', charset: 'utf8' }).code);
      continue;
    }
    if (!file.endsWith('.html')) {
      cpSync(path.join(raw, file), to);
      continue;
    }
    const address = `/${file.replace(/index\.html$/, '')}`;
    writeFileSync(to, await finishPage(address, readFileSync(path.join(raw, file), 'utf8'), context));
    pages.push(address);
  }
  const below = new Set(
    pages.map((address) => address.split('/')[1] ?? '').filter((name) => name && name !== '404.html'),
  );
  for (const folder of [...below, homeFolder(base)].filter(Boolean)) {
    mkdirSync(path.join(release, folder), { recursive: true });
    cpSync(path.join(release, 'theme.js'), path.join(release, folder, 'theme.js'));
  }
  // Imported late, like React itself: tests read the release without drawing anything.
  const { writeCards } = await import('../_pictures/cards');
  const { writePosters } = await import('../_pictures/posters');
  const css = filesBelow(raw)
    .filter((file) => /^_next\/.*\.css$/.test(file))
    .map(readRaw)
    .join('\n');
  const put = (file: string, data: Buffer | string) => {
    mkdirSync(path.dirname(path.join(release, file)), { recursive: true });
    writeFileSync(path.join(release, file), data);
  };
  const cards = await writeCards(root, css, put);
  await writePosters(css, put);
  const packages = shippedPackages(root, [...bundles.packages, ...STYLED]);
  write('licences.txt', licencesText(readFileSync(path.join(root, 'LICENSE'), 'utf8'), packages));
  if (offersOffline()) await writeOffline(root, release, filesBelow(release), put);
  const files = filesBelow(release);
  const strange = files.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)));
  if (strange.length) throw new Error(`files that a release should not hold:\n  ${strange.join('\n  ')}`);
  const missing = ['index.html', '404.html', 'theme.js', '.nojekyll'].filter((f) => !existsSync(path.join(release, f)));
  if (missing.length) throw new Error(`the release lacks ${missing.join(', ')}`);
  const dangling = danglingReferences(release, files);
  if (dangling.length) throw new Error(`references that point at nothing:\n  ${dangling.join('\n  ')}`);
  const bytes = files.reduce((sum, file) => sum + readFileSync(path.join(release, file)).length, 0);
  return { pages: pages.length, islands: names, files: files.length, bytes, cards, packages };
}
