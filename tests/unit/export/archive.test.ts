/** The archive: what it holds, that it packs the same each time, and what its script makes of it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressChanges, archiveFiles, editsBetween, packed } from '../../../app/_export/archive';
import { packageOf, packagesIn, STYLED, shippedPackages } from '../../../app/_export/packages';
import {
  edited,
  publicAddress,
  readSums,
  rehashed,
  STAND_IN,
  setAddress,
  sha256,
  withAddress,
} from '../../../app/_export/set-address.mjs';
import { hostSnippets } from '../../../app/_site/hosts';

const files = (all: Record<string, string>) => new Map(Object.entries(all).map(([f, text]) => [f, Buffer.from(text)]));
const notFound = (base: string) =>
  rehashed(
    `<meta content="style-src 'self' 'sha256-old'"><style>a{src:url(${base}/_islands/f.woff2)}</style><a href="${base}/how-far/">x</a>`,
  );
const plain = files({
  'index.html': '<head><script src="theme.js"></script><title>A</title></head>',
  'how-far/index.html': '<head><title>B</title></head><p>Long ago</p>',
  '404.html': notFound(''),
  'theme.js': '//',
  'picture.png': '\u0000png',
  'licences.txt': 'MIT',
  'md/how-far.md': 'See [A](../).\n',
});
/** The same site built with an address. */
const at = (site: string, base: string, folder: string) =>
  files({
    'index.html': `<head><script src="${folder}theme.js"></script><title>A</title><link rel="canonical" href="${site}/"></head>`,
    'how-far/index.html': `<head><title>B</title><link rel="canonical" href="${site}/how-far/"></head><p>Long ago</p>`,
    '404.html': notFound(base),
    'theme.js': '//',
    [`${folder}theme.js`]: '//',
    'picture.png': '\u0000png',
    'licences.txt': 'MIT',
    'md/how-far.md': `See [A](${site}/).\n`,
    'feed.xml': `<id>${site}/</id>`,
  });
const packages = shippedPackages(process.cwd(), ['react', 'fflate', ...STYLED]);
const script = readFileSync('app/_export/set-address.mjs', 'utf8');
const release = { plain, addressed: at(STAND_IN, '/0folder0', '0folder0/'), packages, version: '1.2.3', script };
const archive = archiveFiles(release);
const text = (file: string) => archive.get(file)?.toString() ?? '';

describe('the archive', () => {
  it('holds the site, its sums, its licences, its bill of materials and settings for hosts', () => {
    for (const [file, data] of plain) expect(archive.get(`site/${file}`)?.equals(data), file).toBe(true);
    const sums = readSums(text('SHA256SUMS'));
    expect([...sums.keys()].sort()).toEqual([...archive.keys()].filter((f) => f !== 'SHA256SUMS').sort());
    for (const [file, sum] of sums) expect(sha256(archive.get(file) ?? ''), file).toBe(sum);
    for (const { file, text: settings } of hostSnippets()) expect(text(`hosts/${file}`)).toBe(settings);
    const bom = JSON.parse(text('bom.cdx.json'));
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(text('bom.cdx.json')).not.toMatch(/timestamp|serialNumber|\/tmp|\/home/);
    expect(bom.components.map((c: { name: string }) => c.name)).toEqual(packages.map((p) => p.name));
    for (const c of bom.components) {
      expect(c.licenses[0].license?.id ?? c.licenses[0].expression, c.name).toBeTruthy();
      expect(c.hashes[0].content, c.name).toMatch(/^[0-9a-f]{128}$/);
      expect(c.purl).toMatch(/^pkg:npm\//);
    }
    expect(bom.components.find((c: { name: string }) => c.name.startsWith('@')).purl).toMatch(/^pkg:npm\/%40/);
  });
  it('is the same bytes each time, and unpacks to what went in', () => {
    const zip = packed(archive);
    expect(packed(archiveFiles(release)).equals(zip)).toBe(true);
    const out = unzipSync(zip);
    expect(Object.keys(out)).toEqual([...archive.keys()]);
    for (const [file, data] of archive) expect(Buffer.from(out[file] ?? []).equals(data), file).toBe(true);
  });
});

describe('what is shipped', () => {
  it('is told from the bundler’s own account', () => {
    expect(packageOf('node_modules/react/index.js')).toBe('react');
    expect(packageOf('../node_modules/a/node_modules/@b/c/d.js')).toBe('@b/c');
    expect(packageOf('components/lab/link.ts')).toBeNull();
    const inputs = { 'node_modules/a/x.js': { bytesInOutput: 3 }, 'node_modules/b/x.js': { bytesInOutput: 0 } };
    expect(packagesIn({ out: { inputs } })).toEqual(['a']);
  });
  it('has a licence and its text, or is not shipped', () => {
    for (const p of packages) expect([p.licence, p.text.length > 100], p.name).toEqual([expect.any(String), true]);
    expect(() => shippedPackages(process.cwd(), ['@types/mdx'])).not.toThrow();
  });
  it('names every package that the style sheets bring along', () => {
    const sheets = ['app/globals.css', 'app/styles/fonts.css'].map((f) => readFileSync(f, 'utf8')).join('\n');
    const brought = [...sheets.matchAll(/@import "([^."][^"]*)"|@fontsource[\w-]*\/[\w-]+/g)].map((m) => m[1] ?? m[0]);
    expect([...new Set(brought)].sort()).toEqual([...STYLED].sort());
  });
});

describe('the public address, set afterwards', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
  const unpack = () => {
    rmSync(folder, { recursive: true, force: true });
    for (const [file, data] of archive) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), data);
    }
  };
  beforeAll(unpack);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['https://example.org/deep/er/', 'https://example.org/deep/er', '/deep/er', 'er/'],
    ['https://example.org', 'https://example.org', '', ''],
    ['http://localhost:8080/a-b', 'http://localhost:8080/a-b', '/a-b', 'a-b/'],
  ])('%s gives the files that a build with the address would give', (asked, site, base, inside) => {
    unpack();
    setAddress(folder, asked);
    for (const [file, data] of at(site, base, inside))
      expect(readFileSync(path.join(folder, 'site', file), 'utf8'), file).toBe(data.toString());
    const sums = readSums(readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8'));
    expect(sums.size).toBeGreaterThan(archive.size - 3);
    for (const [file, sum] of sums) expect(sha256(readFileSync(path.join(folder, file))), file).toBe(sum);
  });
  it('is set once: what was changed is not changed again', () => {
    expect(() => setAddress(folder, 'https://other.org')).toThrow(/Unpack the archive again/);
    expect(readFileSync(path.join(folder, 'site/index.html'), 'utf8')).not.toContain('other.org');
  });
  it.each([
    'example.org',
    'javascript:alert(1)',
    'https://a.org/?x',
    'https://a.org/#x',
    'https://a.org/"><b>',
    'https://a b',
  ])('is not %s', (asked) => expect(() => publicAddress(asked)).toThrow(/is no public address/));
  it('is written where the stand-in stood, whole, as a path and as a folder', () => {
    expect(withAddress(`${STAND_IN}/x /0folder0/y "0folder0/z"`, 'https://a.org/b/c')).toBe(
      'https://a.org/b/c/x /b/c/y "c/z"',
    );
    expect(withAddress(`${STAND_IN}/x /0folder0/y "0folder0/z"`, 'https://a.org')).toBe('https://a.org/x /y "z"');
  });
});

describe('differences', () => {
  it('make the other text out of the one', () => {
    const html = fc
      .array(fc.constantFrom('<a>', 'b', '</a>', '\n', '<meta x>', 'ü😀'), { maxLength: 30 })
      .map((t) => t.join(''));
    fc.assert(
      fc.property(html, html, (a, b) => {
        expect(edited(a, editsBetween(a, b))).toBe(b);
      }),
    );
  });
  it('never take a file away, nor change what is no text', () => {
    expect(() => addressChanges(files({ a: '1', b: '2' }), files({ a: '1' }))).toThrow(/missing: b/);
    const bytes = new Map([['a', Buffer.from([0xff, 0xfe])]]);
    expect(() => addressChanges(files({ a: '1' }), bytes)).toThrow(/no text/);
  });
});
