/** `npm run build`: checks the content, lets Next write the raw export, and finishes it into the release in out/. */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatProblem } from '../../content/problem';
import { siteUrl } from '../_site/urls';
import { checkAll } from './check';
import type { Finished } from './finish';

/** Builds the release into out/. @throws Error in words that say what to do */
export async function buildRelease(root = process.cwd()): Promise<Finished> {
  const site = siteUrl();
  const { problems } = await checkAll();
  if (problems.length) {
    throw new Error(
      `${problems.map(formatProblem).join('\n')}\n\nThe content has ${problems.length} problem(s); nothing was built.`,
    );
  }
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  const built = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (built.status !== 0) throw new Error('next build failed; its own message stands above');
  const raw = path.join(root, '.next/raw');
  const out = path.join(root, 'out');
  rmSync(raw, { recursive: true, force: true });
  renameSync(out, raw);
  const { finish } = await import('./finish');
  const done = await finish(root, raw, out);
  const { pages, islands, files, bytes, cards } = done;
  console.log(
    `\nRelease in out/: ${pages} pages, figures ${islands.join(', ')}; ${files} files, ${(bytes / 1024).toFixed(0)} KiB.`,
  );
  console.log(`Preview cards of pages and passages: ${cards.cards}, ${cards.drawn} of them drawn now.`);
  if (process.env.TAKE_AWAY) {
    const { carry } = await import('./take-away/make');
    const made = await carry(out);
    console.log(`To take away, in out/take-away/: ${made.map(({ name }) => name).join(', ')}.`);
  }
  if (!site) {
    console.log(
      'SITE_URL is not set: canonical links, preview cards, oEmbed, the feed and the site map are left out. Set it to the public address to have them.',
    );
  }
  return done;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  buildRelease().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
