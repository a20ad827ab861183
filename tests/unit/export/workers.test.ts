import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workerPlugin } from '../../../app/_export/workers';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'workers-'));
  mkdirSync(path.join(root, 'components/widgets/counter'), { recursive: true });
  writeFileSync(
    path.join(root, 'components/widgets/counter/worker.ts'),
    'self.onmessage = () => self.postMessage("counted" as string);',
  );
});
afterEach(() => rmSync(root, { recursive: true }));

const RIGHT = "export const make = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });";

async function bundle(view: string, kind: 'module' | 'classic') {
  writeFileSync(path.join(root, 'components/widgets/counter/view.ts'), view);
  const common = { bundle: true, minify: true, logLevel: 'silent' } as const;
  await build({
    ...common,
    entryPoints: [path.join(root, 'components/widgets/counter/view.ts')],
    outdir: path.join(root, 'out'),
    format: kind === 'module' ? 'esm' : 'iife',
    plugins: [workerPlugin(common, kind)],
  });
  return readFileSync(path.join(root, 'out/view.js'), 'utf8');
}

describe('workers in the release', () => {
  it('become a hashed file beside the chunk that makes them', async () => {
    const code = await bundle(RIGHT, 'module');
    const file = readdirSync(path.join(root, 'out')).find((f) => /^worker-counter-\w+\.js$/.test(f));
    expect(file).toBeDefined();
    expect(code).toContain(`./${file}`);
    expect(readFileSync(path.join(root, 'out', file ?? ''), 'utf8')).toContain('counted');
  });

  it('travel inside a classic script, without import.meta', async () => {
    const code = await bundle(RIGHT, 'classic');
    expect(code).toContain('createObjectURL');
    expect(code).toContain('counted');
    expect(code).not.toContain('import.meta');
  });

  it('stop the build in a spelling that would never start', async () => {
    const wrong = "export const make = () => new Worker('./worker.ts');";
    await expect(bundle(wrong, 'module')).rejects.toThrow(/write new Worker\(new URL/);
  });
});
