/**
 * `npm start`: builds the release and serves it on this machine.
 *   npm start -- --port 8080
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { OUT, serveOptions, serveUntilStopped } from './serve';

/** The build has a process of its own: what it needs of memory is given back before serving begins. */
function build(): Promise<boolean> {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const script = fileURLToPath(new URL('./build.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsx, script], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

try {
  const options = serveOptions(process.argv.slice(2));
  if (await build()) {
    await serveUntilStopped({ ...options, root: OUT }, (url) => {
      return `\nPast What We Can Check is at ${url}\nStop it with Ctrl+C. To serve it again without building: npm run serve`;
    });
  } else {
    console.error('\nThe build failed, so there is nothing to serve. What went wrong stands above.');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
