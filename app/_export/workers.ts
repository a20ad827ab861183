import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** The one spelling of a worker that the dev server and this step both understand. */
const WORKER =
  /new Worker\(\s*new URL\(\s*(['"])(\.\/[\w./-]*worker\.ts)\1\s*,\s*import\.meta\.url\s*\)\s*,\s*\{\s*type:\s*'module'\s*,?\s*\}\s*,?\s*\)/g;

/**
 * esbuild knows no workers: this bundles each `worker.ts` that a widget makes. As a module it becomes a file of its own beside the
 * chunks; in a classic script it travels inside, as a Blob, because browsers refuse worker files from a disk.
 * @throws Error for a worker in another spelling: it would be built and never start
 */
export function workerPlugin(common: BuildOptions, kind: 'module' | 'classic'): Plugin {
  return {
    name: 'workers',
    setup(esbuild) {
      esbuild.onLoad({ filter: /components[\\/]widgets[\\/].*\.tsx?$/ }, async ({ path: file }) => {
        let source = readFileSync(file, 'utf8');
        for (const [all, , to = ''] of [...source.matchAll(WORKER)]) {
          const entry = path.join(path.dirname(file), to);
          const made = await makeWorker(common, entry, kind, esbuild.initialOptions.outdir ?? '');
          // a function, since the code of a worker may hold what a replacement would take for a pattern ($&)
          source = source.replace(all, () => made);
        }
        if (/worker\.ts['"]/.test(source))
          throw new Error(`${file}: write new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })`);
        return { contents: source, loader: file.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
}

async function makeWorker(
  common: BuildOptions,
  entry: string,
  kind: 'module' | 'classic',
  outdir: string,
): Promise<string> {
  const name = `worker-${path.basename(path.dirname(entry))}`;
  if (kind === 'classic') {
    const { outputFiles } = await build({ ...common, entryPoints: [entry], format: 'iife', write: false });
    const text = JSON.stringify(outputFiles?.[0]?.text ?? '');
    return `new Worker(URL.createObjectURL(new Blob([${text}], { type: 'text/javascript' })))`;
  }
  const { metafile } = await build({
    ...common,
    metafile: true,
    entryPoints: { [name]: entry },
    outdir,
    entryNames: '[name]-[hash]',
    format: 'esm',
  });
  const file = path.basename(Object.keys(metafile?.outputs ?? {})[0] ?? '');
  return `new Worker(new URL('./${file}', import.meta.url), { type: 'module' })`;
}
