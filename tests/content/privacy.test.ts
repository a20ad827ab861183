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
  it('is kept in the browser’s local storage and nowhere else', () => {
    expect(sources.length).toBeGreaterThan(300);
    const others = /\b(sessionStorage|indexedDB|document\.cookie|cookieStore|caches\.open|serviceWorker|sendBeacon)\b/;
    expect(sources.filter((file) => others.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
