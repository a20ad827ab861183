import { describe, expect, it } from 'vitest';
import { claimLine, shareDescription, shareTitle } from '../../../app/_site/share';
import { loadPassages, sharePath } from '../../../content/page/passages';
import { loadShares } from '../../../content/page/shares';

describe('share pages', () => {
  it('are there for every passage, each at an address of its own', () => {
    const paths = loadShares().map((s) => s.path);
    expect(new Set(paths).size).toBe(paths.length);
    const known = new Set(paths);
    expect(loadPassages().filter((p) => !known.has(sharePath(p)))).toEqual([]);
    expect(paths.filter((path) => !/^\/s\/[a-z0-9-]+\/[a-z0-9-]+\/$/.test(path))).toEqual([]);
  });

  it.each(loadPassages().map((p) => [sharePath(p), p] as const))('%s says what it is in few words', (_, p) => {
    const title = shareTitle(p);
    const description = shareDescription(p);
    expect(title.length).toBeGreaterThan(2);
    expect(title.length).toBeLessThanOrEqual(80);
    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).not.toBe(title.slice(1, -1));
    if (p.kind === 'claim') expect(claimLine(p)).toMatch(/^(Established|Contested|Speculative), checked on \d{4}-/);
  });
});
