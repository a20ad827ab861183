/** Keeping an edition: all of it or nothing, and the reason where it fails. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKept } from '../../../app/_export/offline';
import {
  cacheName,
  type Edition,
  keepEdition,
  type Means,
  ownCaches,
  type Progress,
  placeOf,
} from '../../../components/offline/keep';

const SCOPE = 'https://example.org/deep/er/';
const sha = (data: string | Buffer) => createHash('sha256').update(data).digest('hex').slice(0, 16);
const FILES: Record<string, string> = {
  'index.html': '<p>home',
  'how-far/index.html': '<p>far',
  'theme.js': '1',
  'x.css': '',
};
const edition: Edition = {
  version: 'v',
  bytes: Object.values(FILES).join('').length,
  files: Object.entries(FILES).map(([place, text]) => [place, sha(text), text.length] as const),
};

function means(serve: (place: string) => Response | Promise<Response> = (place) => new Response(FILES[place])) {
  const kept = new Map<string, string>();
  const told: Progress[] = [];
  const own: Means = {
    get: async (address) => serve(address.slice(SCOPE.length)),
    digest: async (data) => {
      const all = createHash('sha256').update(Buffer.from(data)).digest();
      return all.buffer.slice(all.byteOffset, all.byteOffset + all.length) as ArrayBuffer;
    },
    put: async (address, response) => void kept.set(address, await response.text()),
    tell: (progress) => void told.push(progress),
  };
  return { own, kept, told };
}

describe('an edition', () => {
  it('is fetched whole, counted as it comes, and called kept at the end', async () => {
    const { own, kept, told } = means();
    await keepEdition(edition, SCOPE, own);
    expect(Object.fromEntries(kept)).toEqual(
      Object.fromEntries(Object.entries(FILES).map(([place, text]) => [`${SCOPE}${place}`, text])),
    );
    expect(told.at(-1)).toEqual({ state: 'kept' });
    expect(told.at(-2)).toEqual({ state: 'fetching', bytes: edition.bytes, of: edition.bytes });
  });
  it.each([
    ['a page of the host in a file’s place', () => new Response('<h1>Not found</h1>'), 'broken'],
    ['an answer that is an error', () => new Response(FILES['theme.js'], { status: 500 }), 'broken'],
    ['a line that breaks', () => Promise.reject(new TypeError('offline')), 'offline'],
  ] as const)('is not kept with %s', async (_, answer, why) => {
    const { own, told } = means((place) => (place === 'theme.js' ? answer() : new Response(FILES[place])));
    await expect(keepEdition(edition, SCOPE, own)).rejects.toThrow('theme.js');
    expect(told.at(-1)).toEqual({ state: 'failed', why, file: 'theme.js' });
    expect(told).not.toContainEqual({ state: 'kept' });
  });
  it('is not kept where there is no room', async () => {
    const { own, told } = means();
    own.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await expect(keepEdition(edition, SCOPE, own)).rejects.toThrow();
    expect(told.at(-1)).toMatchObject({ state: 'failed', why: 'full' });
  });
});

describe('addresses', () => {
  it('stand for files below the scope, whatever the query', () => {
    expect(placeOf(SCOPE, `${SCOPE}`)).toBe('index.html');
    expect(placeOf(SCOPE, `${SCOPE}how-far/?reach=v1.c80#reach`)).toBe('how-far/index.html');
    expect(placeOf(SCOPE, `${SCOPE}theme.js`)).toBe('theme.js');
    expect(placeOf(SCOPE, 'https://example.org/deep/')).toBeNull();
    expect(placeOf(SCOPE, 'https://elsewhere.org/deep/er/')).toBeNull();
  });
  it('another copy of the book on the same host keeps its own', () => {
    const names = [cacheName(SCOPE, 'a'), cacheName(SCOPE, 'b'), cacheName('https://example.org/', 'a'), 'other'];
    expect(ownCaches(SCOPE, names)).toEqual(names.slice(0, 2));
    fc.assert(
      fc.property(fc.webPath(), fc.webPath(), (one, two) => {
        fc.pre(one !== two);
        expect(ownCaches(`${one}/`, [cacheName(`${two}/`, 'v')])).toEqual([]);
      }),
    );
  });
});

it('the reading path is kept, with what opens its chapters, and what others fetch is not', () => {
  const kept = [
    'index.html',
    'how-far/index.html',
    '_islands/loader-AB12.js',
    'embed/reach/drawing-dark.svg',
    'theme.js',
    'search-index.js',
  ];
  const left = [
    's/how-far/x/index.html',
    'embed/reach/index.html',
    'og/s/x.png',
    'md/how-far.md',
    '_islands/classic.js',
    'llms.txt',
    'picture.png',
  ];
  expect(kept.filter((file) => !isKept(file))).toEqual([]);
  expect(left.filter(isKept)).toEqual([]);
});
