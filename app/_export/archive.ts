/** What release.zip holds besides the site, and how it is packed: the same files make the same bytes. */
import { diffArrays } from 'diff';
import { zipSync } from 'fflate';
import { hostSnippets } from '../_site/hosts';
import { billOfMaterials } from './bom';
import type { Shipped } from './packages';
import { sha256, writeSums } from './set-address.mjs';

/** Files by their place in the archive. */
export type Files = ReadonlyMap<string, Buffer>;

/** What the address changes: edits of pages, and files that are other or that only then exist. */
export interface AddressChanges {
  /** file → where, how many characters go, what comes */
  edits: Record<string, [number, number, string][]>;
  files: Record<string, string>;
}

/** How a text becomes another, told in its tags and lines. */
export function editsBetween(from: string, to: string): [number, number, string][] {
  const parts = (text: string) => text.split(/(?<=[>\n])/);
  const edits: [number, number, string][] = [];
  let at = 0;
  let open: [number, number, string] | null = null;
  for (const { added, removed, value } of diffArrays(parts(from), parts(to))) {
    const text = value.join('');
    if (!added && !removed) {
      if (open) edits.push(open);
      open = null;
      at += text.length;
      continue;
    }
    open ??= [at, 0, ''];
    if (added) open[2] += text;
    else {
      open[1] += text.length;
      at += text.length;
    }
  }
  if (open) edits.push(open);
  return edits;
}

/**
 * What lies between a site without its public address and the same with one.
 * @throws Error where the address would change what is no text, or take a file away
 */
export function addressChanges(plain: Files, addressed: Files): AddressChanges {
  const changes: AddressChanges = { edits: {}, files: {} };
  const gone = [...plain.keys()].filter((file) => !addressed.has(file));
  if (gone.length > 0) throw new Error(`with an address these files are missing: ${gone.join(', ')}`);
  for (const [file, data] of addressed) {
    const before = plain.get(file);
    if (before?.equals(data)) continue;
    const text = data.toString('utf8');
    if (!Buffer.from(text).equals(data)) throw new Error(`${file} is no text, and an address would change it`);
    if (before && file.endsWith('.html')) changes.edits[file] = editsBetween(before.toString('utf8'), text);
    else changes.files[file] = text;
  }
  return changes;
}

const README = (version: string): string => `Past What We Can Check, ${version}

site/            the site: plain files for any host, below any path. Nothing else is needed.
set-address.mjs  sets the public address (preview cards, feed, site map, oEmbed) without an install:
                 node set-address.mjs https://example.org/path
address.json     what that script puts where
hosts/           settings for nginx, Caddy, Apache, GitHub Pages and others
bom.cdx.json     bill of materials (CycloneDX): every package of which the site holds a part
LICENCES.txt     our licence and theirs
SHA256SUMS       check with: sha256sum -c SHA256SUMS

More: site/about/self-hosting/index.html
`;

/** What the archive is made of. */
export interface Release {
  /** the site's files, built without an address and with the stand-in of set-address.mjs */
  plain: Files;
  addressed: Files;
  packages: readonly Shipped[];
  version: string;
  /** the text of set-address.mjs */
  script: string;
}

/** Every file of the archive, the list of sums included. */
export function archiveFiles({ plain, addressed, packages, version, script }: Release): Files {
  const inSite = (files: Files) => new Map([...files].map(([file, data]) => [`site/${file}`, data]));
  const site = inSite(plain);
  const files = new Map<string, Buffer>(site);
  const add = (file: string, text: string) => files.set(file, Buffer.from(text));
  add('README.txt', README(version));
  add('set-address.mjs', script);
  add('address.json', `${JSON.stringify(addressChanges(site, inSite(addressed)))}\n`);
  add('bom.cdx.json', billOfMaterials(version, packages));
  files.set('LICENCES.txt', plain.get('licences.txt') ?? Buffer.alloc(0));
  for (const { file, text } of hostSnippets()) add(`hosts/${file}`, text);
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const sums = new Map([...sorted].map(([file, data]) => [file, sha256(data)]));
  return sorted.set('SHA256SUMS', Buffer.from(writeSums(sums)));
}

/** Packs files; no time, no owner, no order but theirs. PNG and WOFF2 are packed already. */
export function packed(files: Files): Buffer {
  // The least time that a zip can tell, in the clock of whoever packs, which is how the format writes it.
  const mtime = new Date(1980, 0, 1);
  const entries = [...files].map(([file, data]) => [
    file,
    [data, { mtime, level: /\.(png|woff2)$/.test(file) ? 0 : 9 }] as const,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}
