/**
 * `npm run release`: builds the site twice, without an address and with a stand-in for one, and packs release.zip.
 *   npm run release -- --twice     does all of it again from nothing, and compares the bytes
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { archiveFiles, type Files, packed } from './archive';
import { buildRelease } from './build';
import { filesBelow } from './finish';
import { STAND_IN, sha256 } from './set-address.mjs';

const ROOT = process.cwd();
const TARGET = path.join(ROOT, 'release.zip');

function filesOf(folder: string): Files {
  return new Map(filesBelow(folder).map((file) => [file, readFileSync(path.join(folder, file))]));
}

/** Builds and gathers everything. What next build keeps for its next run is thrown away first. */
async function release(): Promise<Files> {
  rmSync(path.join(ROOT, '.next'), { recursive: true, force: true });
  const out = path.join(ROOT, 'out');
  process.env.SITE_URL = STAND_IN;
  await buildRelease(ROOT);
  const addressed = filesOf(out);
  process.env.SITE_URL = '';
  // Last, so that out/ is left as the archive's site.
  const { packages } = await buildRelease(ROOT);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const script = readFileSync(path.join(ROOT, 'app/_export/set-address.mjs'), 'utf8');
  return archiveFiles({ plain: filesOf(out), addressed, packages, version, script });
}

const { values } = parseArgs({ options: { twice: { type: 'boolean', default: false } } });
try {
  const files = await release();
  const zip = packed(files);
  writeFileSync(TARGET, zip);
  console.log(
    `\nrelease.zip: ${files.size} files, ${(zip.length / 1024 / 1024).toFixed(1)} MiB, SHA-256 ${sha256(zip)}`,
  );
  if (values.twice) {
    const again = await release();
    const names = new Set([...files.keys(), ...again.keys()]);
    const other = [...names].filter((name) => !files.get(name)?.equals(again.get(name) ?? Buffer.alloc(0)));
    const same = other.length === 0 && packed(again).equals(zip);
    console.log(same ? 'The second clean build made the same bytes.' : `Other bytes in:\n  ${other.join('\n  ')}`);
    if (!same) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
