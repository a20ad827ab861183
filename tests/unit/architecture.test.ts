/** The direction of dependencies, and what may not reach the browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { figures, islandNames } from '../../components/widgets';

const root = process.cwd();

const sources = ['app', 'content', 'components'].flatMap((top) =>
  readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' })
    .map((file) => `${top}/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file)),
);
const known = new Set(sources);

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(
      /(?:^import|from|import\(|new URL\()\s*['"`]([^'"`$]+)['"`]/gm,
    ),
  ].map((m) => m[1] ?? '');

/** The files that a file imports, types included; what is no source (content in MDX, styles) is left out. */
const targets = (file: string): string[] =>
  importsOf(file)
    .filter((to) => to.startsWith('.'))
    .map((to) => path.posix.join(path.posix.dirname(file), to))
    .flatMap(
      (to) => ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => to + end).find((f) => known.has(f)) ?? [],
    );

/**
 * The rooms of the house from the ground up: a room may use its own files and those of the rooms before it, and no other. Whoever
 * builds a room says here where it stands.
 */
const ROOMS: readonly RegExp[] = [
  /^components\/models\/numerics\//,
  /^components\/models\/gymnast\//,
  /^components\/models\/coin\//,
  /^components\/models\/oversight\//,
  /^components\/models\/preferences\//,
  /^components\/models\/recursion\//,
  /^components\/models\/overseer\//,
  // every model under one roof, for reference cases
  /^components\/models\/index\.ts$/,
  // what is kept on the reader's device
  /^components\/yours\//,
  /^components\/words\//,
  /^components\/ui\//,
  /^components\/figure\//,
  /^components\/lab\//,
  // cards that come again, and a test before and after
  /^components\/review\//,
  /^components\/quiz\//,
  /^components\/gym\//,
  // a figure, by its folder: none uses another
  /^components\/widgets\/[^/]+\//,
  /^components\/widgets\//,
  /^components\/embed\//,
  // asking the book's index; keeping an edition on a device
  /^components\/find\//,
  /^components\/offline\//,
  /^components\/page\//,
  // what the release's scripts start from
  /^components\/entries\//,
  /^components\/mdx\//,
  /^components\/site\//,
  /^content\//,
  /^app\/_html\//,
  /^app\/_site\//,
  /^app\/_formats\//,
  /^app\/_pictures\//,
  /^app\/_export\//,
  /^app\//,
];
const rankOf = (file: string): number => ROOMS.findIndex((room) => room.test(file));

/** The folder of a figure, or the rank of any other room. */
const roomOf = (file: string): string => /^components\/widgets\/[^/]+\//.exec(file)?.[0] ?? String(rankOf(file));

const breaches = (files: (file: string) => boolean, forbidden: (to: string, file: string) => boolean): string[] =>
  sources.filter(files).flatMap((file) =>
    targets(file)
      .filter((to) => forbidden(to, file))
      .map((to) => `${file} imports ${to}`),
  );

/** Sets of files of which each leads to every other, by Tarjan's algorithm. */
function circles(): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.get(file) ?? 0);
    stack.push(file);
    for (const to of targets(file)) {
      if (!index.has(to)) visit(to);
      if (stack.includes(to)) low.set(file, Math.min(low.get(file) ?? 0, low.get(to) ?? 0));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle);
  };
  for (const file of sources) if (!index.has(file)) visit(file);
  return found;
}

describe('dependencies point one way', () => {
  it('looks at the real files, and finds their imports', () => {
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.flatMap(targets).length).toBeGreaterThan(1500);
  });

  it('every file stands in a room that has a place', () =>
    expect(sources.filter((file) => rankOf(file) < 0)).toEqual([]));

  it('no arrow runs back up', () =>
    expect(
      breaches(
        () => true,
        (to, file) => roomOf(to) !== roomOf(file) && rankOf(to) >= rankOf(file),
      ),
    ).toEqual([]));

  it('no files stand in a circle', () => expect(circles()).toEqual([]));

  it('the workbench’s core is pure: of all rooms it knows only the models and what writes numbers, text and colours', () =>
    expect(
      breaches(
        (f) => f.startsWith('components/lab/'),
        (to) => !/^components\/(lab|models|words)\/|^components\/ui\/(escape|palette)\.ts$/.test(to),
      ),
    ).toEqual([]));

  it('ui and the contract of figures know no model', () =>
    expect(
      breaches(
        (f) => /^components\/(ui|figure)\//.test(f),
        (to) => to.startsWith('components/models/'),
      ),
    ).toEqual([]));

  it('a widget’s model knows no React, DOM, clock or chance', () => {
    const models = sources.filter(
      (f) =>
        /^components\/(models\/|review\/|quiz\/|(?:gym|widgets\/[^/]+)\/(?!view|index|transcript|worker|playback|use-|.*\.tsx))/.test(
          f,
        ) &&
        f.endsWith('.ts') &&
        // which hold words of stories, and no code
        !f.endsWith('.data.ts'),
    );
    expect(models.length).toBeGreaterThan(5);
    const bad = models.filter((f) => {
      const code = readFileSync(path.join(root, f), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /Math\.random|Date\.now|new Date\(|\bwindow\b|\bdocument\.|from 'react'|framer-motion/.test(code);
    });
    expect(bad).toEqual([]);
  });
});

describe('what reaches the browser', () => {
  it('imports nothing of Next', () => {
    const bad = sources
      .filter((f) => f.startsWith('components/'))
      .flatMap((f) =>
        importsOf(f)
          .filter((to) => to === 'next' || to.startsWith('next/'))
          .map((to) => `${f}: ${to}`),
      );
    expect(bad).toEqual([]);
  });

  it('holds no zod (it is for the build)', () => {
    const bad = sources.filter((f) => f.startsWith('components/') && importsOf(f).includes('zod'));
    expect(bad).toEqual([]);
  });

  it('has a folder with an entry for every island, and papers in every figure’s folder under its name', () => {
    const folders = readdirSync(path.join(root, 'components/widgets'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...islandNames].sort());
    for (const name of islandNames)
      expect(existsSync(path.join(root, `components/widgets/${name}/index.tsx`)), name).toBe(true);
    for (const name of Object.keys(figures))
      expect(existsSync(path.join(root, `components/widgets/${name}/figure.ts`)), name).toBe(true);
  });
});

describe('every route of the static export', () => {
  it('is static', () => {
    const routes = sources.filter((f) => /^app\/(.*\/)?(page|route)\.tsx?$/.test(f) && !/\/_/.test(f));
    expect(routes.length).toBeGreaterThan(5);
    const bad = routes.filter((f) => !readFileSync(path.join(root, f), 'utf8').includes("dynamic = 'force-static'"));
    expect(bad).toEqual([]);
  });
});
