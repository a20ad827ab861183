import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../../components/lab/deflate';
import type { LabTree } from '../../../components/lab/document';
import { set, withNewIds } from '../../../components/lab/edit';
import { inflate } from '../../../components/lab/inflate';
import { decodeLink, encodeLink, isTreeLink } from '../../../components/lab/link';
import { mulberry32 } from '../../../components/models/rng';
import { bigTree, someTree } from './trees';

const fragmentOf = (tree: LabTree): string => {
  const made = encodeLink(tree);
  if ('problem' in made) throw new Error(made.problem);
  return made.fragment;
};

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: fc.constantFrom('a', 'b', 'ab', 'hello '), maxLength: 3000 }).map((text) => Buffer.from(text)),
);

describe('compression', () => {
  it('is read by zlib, and reads zlib', () =>
    fc.assert(
      fc.property(bytes, fc.constantFrom(0, 1, 6, 9), fc.constantFrom(0, 4), (data, level, strategy) => {
        const plain = Uint8Array.from(data);
        const packed = deflate(plain);
        expect(Uint8Array.from(inflateRawSync(packed))).toEqual(plain);
        expect(inflate(packed, plain.length)).toEqual(plain);
        const theirs = Uint8Array.from(deflateRawSync(plain, { level, strategy }));
        expect(inflate(theirs, plain.length)).toEqual(plain);
        if (plain.length) expect(inflate(theirs, plain.length - 1)).toBeNull();
      }),
      { numRuns: 300 },
    ));

  it('handles codes deeper than fifteen bits, and repeats across 32 kB', () => {
    const counts: number[] = [];
    for (let i = 0, a = 1, b = 1; i < 22; i++, [a, b] = [b, a + b]) counts.push(...Array(a).fill(i * 3));
    const skewed = Uint8Array.from(counts.sort((a, b) => ((a * 7919) % 31) - ((b * 7919) % 31)));
    const long = new Uint8Array(70_000).map((_, i) => (i * i * 31) >> (i % 11));
    long.copyWithin(40_000, 0, 30_000);
    for (const data of [skewed, long, new Uint8Array(0), Uint8Array.of(7)]) {
      // the matcher is slow on long arrays
      expect(Buffer.compare(inflateRawSync(deflate(data)), data)).toBe(0);
      expect(Buffer.compare(inflate(deflate(data), 100_000) ?? Buffer.of(1), data)).toBe(0);
    }
  });

  it('refuses to repeat what was never there', () => {
    // one fixed block: a repeat of three bytes at distance 1, before there is any byte
    expect(inflate(Uint8Array.of(3, 2, 0), 100)).toBeNull();
    // the same after the byte 'a'
    expect(inflate(Uint8Array.from(deflateRawSync(Buffer.from('aaaa'), { strategy: 4 })), 100)?.length).toBe(4);
  });

  it('does not unfold a bomb', () => {
    const bomb = Uint8Array.from(deflateRawSync(new Uint8Array(50_000_000), { level: 9 }));
    const start = performance.now();
    expect(inflate(bomb, 900_000)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('links', () => {
  it('bring back the same tree, with ids anew', () =>
    fc.assert(
      fc.property(someTree(40), (tree) => {
        const back = decodeLink(`#${fragmentOf(tree)}`);
        expect(back).toEqual({ tree: { ...tree, root: withNewIds(tree.root, 1) } });
      }),
      { numRuns: 150 },
    ));

  it('hold two hundred nodes and no more', () => {
    const fragment = fragmentOf(bigTree(200));
    expect(fragment).toMatch(/^t1\.[A-Za-z0-9_-]+$/);
    expect(fragment.length).toBeLessThan(4000);
    expect(encodeLink(bigTree(201))).toHaveProperty('problem', expect.stringContaining('file'));
  });

  it('refuse texts that are too long for one', () => {
    const next = mulberry32(3);
    const noise = (): string =>
      Array.from({ length: 600 }, () => String.fromCodePoint(0x4e00 + Math.floor(20_000 * next()))).join('');
    let tree = bigTree(100);
    for (let i = 1; i <= 100; i++) tree = set(tree, `n${i}`, { produces: noise() }).tree;
    expect(encodeLink(tree)).toHaveProperty('problem', expect.stringContaining('too long'));
  });

  it('keep being read: a link of version 1', () => {
    expect(decodeLink(OLD)).toMatchObject({
      tree: {
        title: 'Ship',
        note: 'a\nb',
        settings: { budget: 30, mode: 'shared' },
        root: { title: 'Ship', minutes: 90 },
      },
    });
  });

  it('say what is wrong with them', () => {
    const fragment = fragmentOf(bigTree(20));
    expect(isTreeLink(fragment)).toBe(true);
    expect(isTreeLink('#how-far')).toBe(false);
    const said = (text: string): string => {
      const back = decodeLink(text);
      return 'problem' in back ? back.problem : 'fine';
    };
    expect(said('')).toContain('no tree');
    expect(said('#how-far')).toContain('no tree');
    expect(said('t2.abc')).toContain('newer version');
    expect(said(fragment)).toBe('fine');
    for (let i = 3; i < fragment.length; i++) expect(said(fragment.slice(0, i))).toContain('damaged');
    for (let i = 3; i < fragment.length; i++) {
      const other = fragment[i] === 'A' ? 'B' : 'A';
      const changed = fragment.slice(0, i) + other + fragment.slice(i + 1);
      // the last letter may hold bits that are not used
      if (i < fragment.length - 1) expect(said(changed)).toContain('damaged');
    }
  });
});

const OLD =
  't1.7f1RCsJADEQB3CXfQ0krK_QAiv9-xn6sGG0hBFF6f2cXvMZA9jE8Zq9gcl23t0DqLe8C06HgCB1mjD3KFBwU8l3rxx80w-tTFqpdmEj_jcseweeUry2dcN49aLYNmxWTImmgtMo6to86tMN6-QGPgsOL';
