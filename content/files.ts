import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from './problem';

/** The content folder. Builds, checks and tests run from the top of the repository; a test may name another folder. */
export const contentRoot = (): string => process.env.CONTENT_ROOT ?? path.join(process.cwd(), 'content');

/** The path of a content file as messages show it. */
export const shown = (file: string): string => path.posix.join('content', file.replaceAll(path.sep, '/'));

/** Reads a content file as text. @throws ContentError if it is missing */
export function readText(file: string): string {
  const full = path.join(contentRoot(), file);
  depend(full);
  if (!existsSync(full)) {
    throw new ContentError([
      { file: shown(file), line: 0, message: 'the file is missing', cure: 'restore it, or take away what names it' },
    ]);
  }
  return readFileSync(full, 'utf8');
}

/** Names of the files with an ending, sorted; an empty list where the folder does not exist. */
export function listFiles(folder: string, ending: string): string[] {
  const full = path.join(contentRoot(), folder);
  depend(full);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** Folders in a content folder, sorted. */
export function listFolders(folder: string): string[] {
  const full = path.join(contentRoot(), folder);
  depend(full);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** What loaders have read since each began, the innermost last: full path → the file's stamp at that time. */
const reading: Map<string, string>[] = [];

/** Two writes within this time may carry the same stamp, so a file as young as this is read again. */
const SETTLED_MS = 50;

/** What tells one state of a file or folder from another. @returns '' for one that is not there */
function stampOf(full: string): string {
  const found = statSync(full, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size}` : '';
}

/** Writes down that the loaders under way depend on a file or a folder. To be called before it is read. */
function depend(full: string): void {
  const reads = reading.at(-1);
  if (!reads || reads.has(full)) return;
  const stamp = stampOf(full);
  const isSettled = stamp === '' || Date.now() - Number.parseFloat(stamp) > SETTLED_MS;
  reads.set(full, isSettled ? stamp : 'unsettled');
}

/**
 * Keeps what a loader made for each key, as long as no file that it read has changed since: a build and a check read each file
 * once, and `next dev` sees every change.
 */
export function onceEach<T>(load: (key: string) => T): (key: string) => T {
  const kept = new Map<string, { root: string; reads: Map<string, string>; value: T }>();
  return (key) => {
    const root = contentRoot();
    const before = kept.get(key);
    const isFresh = before?.root === root && [...before.reads].every(([full, stamp]) => stampOf(full) === stamp);
    const reads = isFresh ? before.reads : new Map<string, string>();
    try {
      if (isFresh) return before.value;
      reading.push(reads);
      try {
        const value = load(key);
        kept.set(key, { root, reads, value });
        return value;
      } finally {
        reading.pop();
      }
    } finally {
      // Whoever asked depends on the same files, also if it lives with an error.
      const above = reading.at(-1);
      if (above) for (const [full, stamp] of reads) above.set(full, above.get(full) ?? stamp);
    }
  };
}

/** Keeps the result of a loader, as long as no file that it read has changed since. */
export function once<T>(load: () => T): () => T {
  const each = onceEach(load);
  return () => each('');
}
