import { describe, expect, it } from 'vitest';
import { loadWrittenPages } from '../../content/site';
import { MAIN_PATH } from '../tools/main-paths';

describe('the main path of a chapter', () => {
  const chapters = loadWrittenPages().filter(({ isChapter }) => isChapter);
  it.each(chapters.map(({ path, scan }) => [path, scan.mainWords] as const))('%s: %i words', (_, words) => {
    expect(words).toBeGreaterThan(850);
    expect(words).toBeLessThanOrEqual(MAIN_PATH);
  });
});
