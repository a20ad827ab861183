/** The page on what is kept of the reader names all of it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEPT } from '../../components/yours/device';

const page = readFileSync('content/pages/yours.mdx', 'utf8');
const sources = ['components', 'public'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|js)$/.test(file) && !/\.test\./.test(file))
    .map((file) => path.join(top, file)),
);

describe('what is kept of a reader', () => {
  it('is named on its page, record by record', () => {
    for (const { begins } of KEPT) expect(page).toContain(`\`${begins}\``);
  });
  it('is kept in the browser’s local storage, and elsewhere only where the page says so', () => {
    expect(sources.length).toBeGreaterThan(300);
    const others = /\b(sessionStorage|indexedDB|document\.cookie|cookieStore|caches\.open|serviceWorker|sendBeacon)\b/g;
    const found = sources.flatMap((file) =>
      [...new Set(readFileSync(file, 'utf8').match(others))].map(
        (name) => `${name} in ${file.replaceAll(path.sep, '/')}`,
      ),
    );
    expect(found.sort()).toEqual(
      [
        // until the tab is closed: a guess in a chapter, the tree that a tab had open
        'sessionStorage in components/page/guesses.ts',
        'sessionStorage in components/widgets/workbench/tab-memory.ts',
        // the book itself, for readers who ask for it
        'caches.open in components/entries/offline-worker.ts',
        'serviceWorker in components/page/offline.ts',
        'serviceWorker in components/page/reader.ts',
      ].sort(),
    );
    for (const said of ['session storage', 'service worker and its cache']) expect(page).toContain(said);
  });
});
