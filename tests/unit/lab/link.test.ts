import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync, Inflate } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { LabTree } from '../../../components/lab/document';
import { set, withNewIds } from '../../../components/lab/edit';
import { inflate } from '../../../components/lab/inflate';
import { decodeLink, encodeLink } from '../../../components/lab/link';
import { isTreeLink } from '../../../components/lab/link-text';
import { mulberry32 } from '../../../components/models/numerics/rng';
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
        const packed = deflateSync(plain, { level: 9 });
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
      for (const packed of [deflateSync(data, { level: 9 }), Uint8Array.from(deflateRawSync(data, { level: 9 }))]) {
        expect(Buffer.compare(inflateRawSync(packed), data)).toBe(0);
        expect(Buffer.compare(inflate(packed, 100_000) ?? Buffer.of(1), data)).toBe(0);
      }
    }
  });

  it('refuses what is cut off, wherever that is', () => {
    const text = Buffer.from(Array.from({ length: 90 }, (_, i) => `${i * i} of ${i}; `).join(''));
    const packed = Uint8Array.from(deflateRawSync(text, { level: 9 }));
    expect(packed.length).toBeGreaterThan(200);
    for (let end = 0; end < packed.length; end++) expect(inflate(packed.subarray(0, end), 10_000)).toBeNull();
    expect(inflate(packed, 10_000)).toEqual(Uint8Array.from(text));
  });

  it('refuses to repeat what was never there', () => {
    // one fixed block: a repeat of three bytes at distance 1, before there is any byte
    expect(inflate(Uint8Array.of(3, 2, 0), 100)).toBeNull();
    // the same after the byte 'a'
    expect(inflate(Uint8Array.from(deflateRawSync(Buffer.from('aaaa'), { strategy: 4 })), 100)?.length).toBe(4);
  });

  it('does not unfold a bomb, and stops as soon as there is too much', () => {
    let unfolded = 0;
    const push = Inflate.prototype.push;
    const spy = vi.spyOn(Inflate.prototype, 'push').mockImplementation(function (this: Inflate, chunk, final) {
      const tell = this.ondata;
      this.ondata = (part, last) => {
        unfolded += part.length;
        tell(part, last);
      };
      push.call(this, chunk, final);
      this.ondata = tell;
    });
    try {
      for (const level of [1, 6, 9]) {
        const bomb = Uint8Array.from(deflateRawSync(new Uint8Array(50_000_000), { level }));
        unfolded = 0;
        expect(inflate(bomb, 900_000)).toBeNull();
        expect(unfolded).toBeGreaterThan(900_000);
        // 64 bytes hold 258 repeats of 258 bytes at most, and one that began before them
        expect(unfolded).toBeLessThanOrEqual(900_000 + 259 * 258);
      }
    } finally {
      spy.mockRestore();
    }
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

  it('keep being read: a link of version 1, made before this compressor', () => {
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
    const whole = decodeLink(fragment);
    let harmless = 0;
    for (let i = 3; i < fragment.length; i++) {
      const other = fragment[i] === 'A' ? 'B' : 'A';
      const changed = decodeLink(fragment.slice(0, i) + other + fragment.slice(i + 1));
      // two letters may hold bits that nobody reads: the last, and the one in which the compressed bits end
      if ('tree' in changed) {
        expect(changed).toEqual(whole);
        harmless++;
      } else expect(changed.problem).toContain('damaged');
    }
    expect(harmless).toBeLessThanOrEqual(2);
  });
});

/** What chats, mail and forums put behind a link, or make of it. */
describe('links that were handed on', () => {
  const fragment = fragmentOf(bigTree(20));
  const whole = decodeLink(fragment);
  const junk = fc.oneof(
    fc.constantFrom(
      ...[
        ')',
        '.',
        ',',
        '%20',
        '&utm_source=mail',
        '?fbclid=x_1',
        '%29',
        '%2C',
        '>',
        '%3E',
        '"',
        '%22',
        '…',
        '’',
        '”',
        '*',
        '**',
      ],
      ...[
        '_',
        '__',
        ']',
        '|',
        '!',
        ';',
        ':',
        '/',
        '#more',
        '\n',
        ' and more words',
        '%0A',
        '%C2%A0',
        '\u200b',
        '\\',
        '👍',
        '=',
      ],
    ),
    fc
      .tuple(fc.constantFrom(' ', ')', '.', '&', '?', '%20', '%26', '\n', '"', '>', '%'), fc.string({ maxLength: 30 }))
      .map((parts) => parts.join('')),
  );

  it('with anything behind them hold the same tree', () =>
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 3 }), fc.constantFrom('', '#'), (behind, hash) => {
        const first = behind[0] ?? '';
        const text = `${hash}${fragment}${first}${behind.slice(1).join('')}`;
        fc.pre(!/^[_-]/.test(first) || behind.length === 1);
        // What decodes to one of the link's own letters can't be told from it.
        fc.pre(!/^(%25)*%(2D|3\d|4[1-9A-F]|5[\dA]|5F|6[1-9A-F]|7[\dA])/i.test(first));
        expect(isTreeLink(text)).toBe(true);
        expect(decodeLink(text), text).toEqual(whole);
      }),
      { numRuns: 1000 },
    ));

  const start = fragment.slice(0, 3);
  const data = fragment.slice(3);
  it.each([
    ['an encoded point', `#t1%2E${data}`],
    ['an encoded hash', `#%23${fragment}`],
    ['a capital', `#T1.${data}`],
    ['a space in front', `#%20${fragment}`],
    ['a slash in front', `#/${fragment}`],
    ['everything encoded', `#${Array.from(fragment, (mark) => `%${mark.charCodeAt(0).toString(16)}`).join('')}`],
    ['encoded twice', `#t1%252E${data.replaceAll('-', '%252D').replaceAll('_', '%255F')}`],
    ['a break', `#${start}${data.slice(0, 70)}\n${data.slice(70)}`],
    ['encoded breaks and a space', `#${start}${data.slice(0, 70)}%0D%0A${data.slice(70, 140)}%20${data.slice(140)}`],
    ['a break and words behind', `#${start}${data.slice(0, 70)}\n${data.slice(70)} and so on`],
    ['a soft hyphen', `#${start}${data.slice(0, 70)}\u00ad${data.slice(70)}`],
    ['a zero width, encoded', `#${start}${data.slice(0, 70)}%E2%80%8B${data.slice(70)}`],
  ])('with %s hold the same tree', (_name, text) => {
    expect(isTreeLink(text)).toBe(true);
    expect(decodeLink(text)).toEqual(whole);
  });

  it('say so when they are damaged or cut off, whatever stands behind', () => {
    for (const behind of ['', '…', ' [more]', ')', '%2E', '_', '\nabc'])
      for (const end of [2, 3, 4, 5, 60, fragment.length - 3]) {
        const cut = `#${fragment.slice(0, end)}${behind}`;
        if (!isTreeLink(cut)) expect(cut).toMatch(/^#t1_/);
        else expect(decodeLink(cut), cut).toEqual({ problem: expect.stringContaining('damaged') });
      }
    expect(decodeLink(`#${fragment.toLowerCase()}`)).toHaveProperty('problem', expect.stringContaining('damaged'));
    for (const other of ['#tree-bridge', '#t1abc', '#the', '#%', '#t', '#t1x.', ''])
      expect(isTreeLink(other)).toBe(false);
    expect(decodeLink('#%23T12%2Eabc)')).toHaveProperty('problem', expect.stringContaining('newer version'));
  });
});

const OLD =
  't1.7f1RCsJADEQB3CXfQ0krK_QAiv9-xn6sGG0hBFF6f2cXvMZA9jE8Zq9gcl23t0DqLe8C06HgCB1mjD3KFBwU8l3rxx80w-tTFqpdmEj_jcseweeUry2dcN49aLYNmxWTImmgtMo6to86tMN6-QGPgsOL';
