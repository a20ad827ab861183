/** The finishing step has no clock, no chance and no order but that of names. Two whole builds are compared by `npm run release -- --twice`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { files, OUT } from './out';

const again = mkdtempSync(path.join(tmpdir(), 'again-'));
afterAll(() => rmSync(again, { recursive: true, force: true }));

it('the finishing step makes the same files again, byte for byte', async () => {
  // React takes its production build only if this is set before it is read.
  Object.assign(process.env, { NODE_ENV: 'production' });
  const { filesBelow, finish } = await import('../../app/_export/finish');
  await finish(process.cwd(), path.join(process.cwd(), '.next/raw'), again);
  expect(filesBelow(again)).toEqual(files);
  const other = files.filter((f) => !readFileSync(path.join(again, f)).equals(readFileSync(path.join(OUT, f))));
  expect(other).toEqual([]);
});
