import { describe, expect, it } from 'vitest';
import { loadWrittenPages } from '../../content/site';
import { MAIN_PATH } from '../tools/main-paths';

/** Chapters that are still too long, and how long they may be until then. */
const LONG: Readonly<Record<string, number>> = {
  '/help-the-human-evaluate/': 2150,
};

describe('the main path of a chapter', () => {
  const chapters = loadWrittenPages().filter(({ isChapter }) => isChapter);
  it.each(chapters.map(({ path, scan }) => [path, scan.mainWords] as const))('%s: %i words', (path, words) => {
    expect(words).toBeGreaterThan(850);
    expect(words).toBeLessThanOrEqual(LONG[path] ?? MAIN_PATH);
  });

  it('is on the list only where it is too long', () => {
    for (const [path, most] of Object.entries(LONG)) {
      const words = chapters.find((c) => c.path === path)?.scan.mainWords ?? 0;
      expect(words, path).toBeGreaterThan(MAIN_PATH);
      expect(most - words, path).toBeLessThan(60);
    }
  });
});
