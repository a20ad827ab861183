/** The direction of dependencies, and what may not reach the browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = process.cwd();

const sources = ['app', 'content', 'components'].flatMap((top) =>
  readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' })
    .map((file) => `${top}/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.(tsx?|mjs)$/.test(file)),
);

const importsOf = (file: string): string[] =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/(?:from|import\()\s*['"`]([^'"`]+)['"`]/g)].map(
    (m) => m[1] ?? '',
  );

/** Relative imports as paths from the top. */
const targets = (file: string): string[] =>
  importsOf(file)
    .filter((to) => to.startsWith('.'))
    .map((to) => path.posix.join(path.posix.dirname(file), to));

const breaches = (files: (file: string) => boolean, forbidden: (to: string, file: string) => boolean): string[] =>
  sources.filter(files).flatMap((file) =>
    targets(file)
      .filter((to) => forbidden(to, file))
      .map((to) => `${file} imports ${to}`),
  );

describe('dependencies point one way', () => {
  it('looks at the real files', () => expect(sources.length).toBeGreaterThan(50));

  it('content never imports app', () =>
    expect(
      breaches(
        (f) => f.startsWith('content/'),
        (to) => to.startsWith('app/'),
      ),
    ).toEqual([]));

  it('components never import app or content', () =>
    expect(
      breaches(
        (f) => f.startsWith('components/'),
        (to) => /^(app|content)\//.test(to),
      ),
    ).toEqual([]));

  it('models import nothing but models', () =>
    expect(
      breaches(
        (f) => f.startsWith('components/models/'),
        (to) => !to.startsWith('components/models/'),
      ),
    ).toEqual([]));

  it('ui never imports a widget or a model', () =>
    expect(
      breaches(
        (f) => f.startsWith('components/ui/'),
        (to) => /components\/(widgets|models|mdx|site)\//.test(to),
      ),
    ).toEqual([]));

  it('the gymnast’s kit imports models, ui and island; only widgets import it', () => {
    const gym = (file: string) => file.startsWith('components/gym/');
    expect(breaches(gym, (to) => !/^components\/(gym|models|ui|island)\//.test(to))).toEqual([]);
    expect(breaches((f) => !gym(f) && !f.startsWith('components/widgets/'), gym)).toEqual([]);
  });

  it('a widget never imports another, nor the text’s blocks', () => {
    const widget = (file: string) => /^components\/widgets\/([^/]+)\//.exec(file)?.[1];
    const bad = breaches(
      (f) => widget(f) !== undefined,
      (to, file) => /components\/(mdx|site)\//.test(to) || (widget(to) !== undefined && widget(to) !== widget(file)),
    );
    expect(bad).toEqual([]);
  });

  it('a widget’s model knows no React, DOM, clock or chance', () => {
    const models = sources.filter(
      (f) =>
        /^components\/(models\/|(?:gym|widgets\/[^/]+)\/(?!view|index|transcript|worker|playback|use-|.*\.tsx))/.test(
          f,
        ) && f.endsWith('.ts'),
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

  it('has a folder with an entry for every widget in the registry', async () => {
    const { widgets } = await import('../../components/widgets/registry');
    const { models } = await import('../../components/widgets/models');
    expect(Object.keys(models).sort()).toEqual(Object.keys(widgets).sort());
    for (const name of Object.keys(widgets))
      expect(existsSync(path.join(root, `components/widgets/${name}/index.tsx`)), name).toBe(true);
  });
});

describe('every route of the static export', () => {
  it('is static', () => {
    const routes = sources.filter((f) => /^app\/(.*\/)?(page|route)\.tsx?$/.test(f) && !f.includes('_export'));
    expect(routes.length).toBeGreaterThan(5);
    const bad = routes.filter((f) => !readFileSync(path.join(root, f), 'utf8').includes("dynamic = 'force-static'"));
    expect(bad).toEqual([]);
  });
});
