/** What the site promises stands beside a test that there is. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPromises } from '../../content/promises';

const promises = loadPromises();

/** Names of tests as they stand in a file: what follows it(, test( or .each(…)(, up to the end of the quotation. */
const namesIn = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|[\s)])(?:it|test)?(?:\.\w+)?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1\s*,/gm,
    ),
  ].map(([, , name = '']) => name.replaceAll("\\'", "'"));

describe('promises', () => {
  it('are there for both pages, each once', () => {
    for (const page of ['self-hosting', 'reliability'])
      expect(promises.filter((p) => p.page === page).length, page).toBeGreaterThan(8);
    expect(new Set(promises.map((p) => p.says)).size).toBe(promises.length);
  });

  it.each(promises.map((p) => [p.says, p] as const))('%s', (_, { file, test }) => {
    expect(existsSync(file), file).toBe(true);
    expect(
      namesIn(file).filter((name) => name.includes(test)),
      `a test named “${test}” in ${file}`,
    ).not.toEqual([]);
  });

  it('misses a test that is not there', () => {
    expect(namesIn('tests/content/promises.test.ts')).toContain('misses a test that is not there');
    expect(namesIn('tests/content/promises.test.ts')).not.toContain('are there for both');
  });
});
