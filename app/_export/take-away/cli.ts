/**
 * `npm run take-away`: the book as PDF, EPUB and Markdown, from the release in out/.
 *   npm run take-away                 into take-away/
 *   npm run take-away -- --release    into out/take-away/, with links to them on /print/
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { carry, takeAway } from './make';

const { values } = parseArgs({ options: { release: { type: 'boolean', default: false } } });
const release = path.join(process.cwd(), 'out');
const folder = path.join(process.cwd(), 'take-away');

try {
  if (!existsSync(path.join(release, 'print/index.html')))
    throw new Error('there is no release in out/. Run npm run build first');
  const made = await (values.release ? carry(release) : takeAway(release, folder));
  const where = values.release ? 'out/take-away' : 'take-away';
  for (const { name, bytes } of made) console.log(`${where}/${name}: ${(bytes / 1024).toFixed(0)} KiB`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
