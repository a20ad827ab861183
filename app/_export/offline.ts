/** What a reader keeps who takes the book onto their device: the list of its files, and the service worker that serves them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Edition, KeptFile } from '../../components/offline/keep';

/** Beside the book: what other sites and programs fetch, and the one script for pages opened from disk. */
const LEFT = [
  /^(s|embed|og|md|oembed)\//,
  /^_islands\/(classic|embed-\w+)\.js$/,
  /^(feed|sitemap)\.xml$/,
  /\.txt$/,
  /^\.nojekyll$/,
  /^picture\.png$/,
];

/** Whether a file of the release belongs to the reading path; the drawings that open chapters do. */
export const isKept = (file: string): boolean =>
  /^embed\/[a-z0-9-]+\/drawing-(light|dark)\.svg$/.test(file) || !LEFT.some((pattern) => pattern.test(file));

/** Whether this build lets readers keep the book. */
export const offersOffline = (): boolean => process.env.OFFLINE !== 'off';

/** The edition of a release. @param files all its files, sorted */
export function editionOf(release: string, files: readonly string[]): Edition {
  const kept = files.filter(isKept).map((place): KeptFile => {
    const data = readFileSync(path.join(release, place));
    return [place, createHash('sha256').update(data).digest('hex').slice(0, 16), data.length];
  });
  return {
    version: createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 12),
    bytes: kept.reduce((sum, [, , bytes]) => sum + bytes, 0),
    files: kept,
  };
}

/** Writes the service worker, and the size of what it would keep. @param write keeps a file for the release */
export async function writeOffline(
  root: string,
  release: string,
  files: readonly string[],
  write: (file: string, text: string) => void,
): Promise<void> {
  const edition = editionOf(release, files);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path.join(root, 'components/entries/offline-worker.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022'],
    legalComments: 'none',
    logLevel: 'error',
  });
  write('sw.js', `const EDITION=${JSON.stringify(edition)};\n${outputFiles[0]?.text ?? ''}`);
  const { version, bytes } = edition;
  write('offline.json', `${JSON.stringify({ version, bytes, files: edition.files.length })}\n`);
}
