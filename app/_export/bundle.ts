import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, type BuildResult, build as esbuild, type Plugin } from 'esbuild';
import { packagesIn } from './packages';
import { workerPlugin } from './workers';

/** Files of the islands, relative to the release's top folder. */
export interface Bundles {
  /** the loader: one small module on every page */
  loader: string;
  /** the classic script in the head of embeds: theme, hidden parts, height */
  embed: string;
  /** names of the scripts that any page may load */
  everywhere: string[];
  /** for each widget: the files to import in parallel, hydrate first, the widget last; relative to the loader */
  modules: Record<string, string[]>;
  /** for each widget: the files that it may ask for once it is awake; relative to the loader */
  later: Record<string, string[]>;
  /** names of the packages of which the scripts hold something */
  packages: string[];
}

const FOLDER = '_islands';

/** Files of components/page that a page fetches when they are wanted; one that asks for another stands after it. */
const APART = ['copy', 'folds', 'note-cards', 'yours', 'find', 'filter', 'offline', 'settings', 'reader'] as const;

const common: BuildOptions = {
  bundle: true,
  minify: true,
  metafile: true,
  target: ['es2022'],
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'none',
  logLevel: 'error',
};

/**
 * Bundles what wakes the figures: the loader alone (with splitting it would need one more request) and what it fetches when it is wanted, hydrate and one entry per widget as split ES modules, and one classic script with everything for pages opened from a file.
 * @param release the release's top folder
 */
export async function bundleIslands(root: string, release: string, names: string[]): Promise<Bundles> {
  const outdir = path.join(release, FOLDER);
  mkdirSync(outdir, { recursive: true });
  const source = (file: string) => path.join(root, 'components', file);

  const packages = new Set<string>();
  const build = async (options: BuildOptions): Promise<BuildResult> => {
    const result = await esbuild({ ...common, absWorkingDir: root, outdir, ...options });
    for (const name of packagesIn(result.metafile?.outputs ?? {})) packages.add(name);
    return result;
  };
  const alone = (file: string, plugins: Plugin[] = []) =>
    build({ entryPoints: [source(file)], format: 'esm', entryNames: '[name]-[hash]', plugins });
  const fileOf = (result: BuildResult) => path.basename(Object.keys(result.metafile?.outputs ?? {})[0] ?? '');
  // Each of these is one file, so that none needs a second request; what is asked for later is a file of its own.
  const apart: Record<string, string> = {};
  const left: Plugin = {
    name: 'apart',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\.\/[\w-]+$/ }, ({ path: from, kind }) =>
        kind === 'dynamic-import' && apart[from] ? { path: `./${apart[from]}`, external: true } : undefined,
      ),
  };
  for (const name of APART) apart[`./${name}`] = fileOf(await alone(`page/${name}.ts`, [left]));
  const loader = await alone('entries/loader.ts', [left]);
  const embed = await build({
    entryPoints: { embed: source('entries/embed-frame.ts') },
    format: 'iife',
    entryNames: '[name]-[hash]',
  });
  const figures = await build({
    entryPoints: {
      hydrate: source('figure/hydrate.tsx'),
      ...Object.fromEntries(names.map((name) => [name, path.join(root, 'components/widgets', name, 'index.tsx')])),
    },
    format: 'esm',
    splitting: true,
    plugins: [workerPlugin({ ...common, absWorkingDir: root }, 'module')],
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
  });
  await build({
    entryPoints: [source('entries/classic.ts')],
    format: 'iife',
    plugins: [workerPlugin({ ...common, absWorkingDir: root }, 'classic')],
    // A classic script has no import.meta; nothing it bundles may need it.
    logOverride: { 'empty-import-meta': 'error' },
  });

  const outputs = figures.metafile?.outputs ?? {};
  const byEntry = new Map(
    Object.entries(outputs).flatMap(([file, o]) =>
      o.entryPoint ? [[path.resolve(root, o.entryPoint), file] as const] : [],
    ),
  );
  const withImports = (file: string, dynamic: boolean, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const { path: imported, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' || (dynamic && kind === 'dynamic-import')) withImports(imported, dynamic, seen);
    }
    return seen;
  };
  const hydrate = byEntry.get(source('figure/hydrate.tsx')) ?? '';
  const base = (file: string) => `./${path.basename(file)}`;
  const entryOf = (name: string) => byEntry.get(path.join(root, 'components/widgets', name, 'index.tsx')) ?? '';
  const modules = Object.fromEntries(
    names.map((name) => {
      const entry = entryOf(name);
      const between = new Set([...withImports(hydrate, false), ...withImports(entry, false)]);
      between.delete(hydrate);
      between.delete(entry);
      return [name, [hydrate, ...[...between].sort(), entry].map(base)];
    }),
  );
  const later = Object.fromEntries(
    names.map((name) => {
      const all = [...withImports(entryOf(name), true)].map(base);
      return [name, all.filter((file) => !modules[name]?.includes(file)).sort()];
    }),
  );
  return {
    loader: `${FOLDER}/${fileOf(loader)}`,
    embed: `${FOLDER}/${fileOf(embed)}`,
    everywhere: [fileOf(loader), ...Object.values(apart), fileOf(embed)],
    modules,
    later,
    packages: [...packages].sort(),
  };
}
