/** Which test files have to do with a file: those from which a chain of imports leads to it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every quoted relative path, and file of code, so that what is bundled or loaded by its name counts as well. */
const QUOTED = /(['"`])(\.{1,2}\/[^'"`\s]+|[\w./-]+\.(?:mjs|tsx?))\1/g;

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx', '/index.mjs'];

const isFile = (at: string): boolean => existsSync(at) && statSync(at).isFile();

/** @returns a function that finds all files that a file leads to, itself among them; paths from the root */
export function reader(root: string): (file: string) => ReadonlySet<string> {
  const direct = new Map<string, string[]>();
  const next = (file: string): string[] => {
    const known = direct.get(file);
    if (known) return known;
    const found = new Set<string>();
    const text = /\.(?:tsx?|mjs)$/.test(file) ? readFileSync(path.join(root, file), 'utf8') : '';
    for (const [, , quoted = ''] of text.matchAll(QUOTED)) {
      // From the file, or from the root, as the sources of tests/tools/work.ts have it.
      for (const from of [path.dirname(path.join(root, file)), root]) {
        const at = ENDINGS.map((ending) => path.join(from, quoted + ending)).find(isFile);
        if (at?.startsWith(root)) found.add(path.relative(root, at).split(path.sep).join('/'));
      }
    }
    direct.set(file, [...found]);
    return [...found];
  };
  return (file) => {
    const all = new Set([file]);
    for (const one of all) for (const to of next(one)) all.add(to);
    return all;
  };
}
