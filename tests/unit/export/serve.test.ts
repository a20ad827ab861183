import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalBase, type Served, serve, serveOptions } from '../../../app/_export/serve';
import { contentType, isHashed, pickEncoding } from '../../../app/_export/static-host';

const LONG = `<!doctype html><title>Home</title>${'<p>The same words again and again.</p>'.repeat(60)}`;
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'self' 'sha256-x'">`;
let folder: string;
let root: string;
let served: Served;

function put(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A request whose path goes out exactly as written; `fetch` would tidy it first. */
function ask(
  target: string,
  { method = 'GET', headers = {}, port = served.port }: { method?: string; headers?: object; port?: number } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: target, method, headers: { ...headers }, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
  root = path.join(folder, 'out');
  mkdirSync(root);
  put('index.html', LONG);
  put('404.html', `<!doctype html>${POLICY}<title>No such page</title>`);
  put('embed/lamp/index.html', '<!doctype html><title>Lamp</title>');
  put('about/index.html', '<!doctype html><title>About</title>');
  put('a b/index.html', '<!doctype html><title>Space</title>');
  put('empty/note.txt', 'no index here');
  put('_islands/loader-ABCD2345.js', 'export const a = 1;'.repeat(40));
  put('_islands/classic.js', '1;');
  put('_next/static/media/font.woff2', 'not really a font'.repeat(40));
  put('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  put('cards/one.png', 'png');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  symlinkSync(path.join(folder, 'secret.txt'), path.join(root, 'leak.txt'));
  symlinkSync(folder, path.join(root, 'way-out'));
  symlinkSync(path.join(root, 'about'), path.join(root, 'way-in'));
  served = await serve({ root, port: 0 });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what it answers', () => {
  it('serves pages and files with their types', async () => {
    const home = await ask('/');
    expect([home.status, home.headers['content-type'], home.body.toString()]).toEqual([
      200,
      'text/html; charset=utf-8',
      LONG,
    ]);
    expect((await ask('/icon.svg')).headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect((await ask('/cards/one.png?v=1')).headers['content-type']).toBe('image/png');
    expect((await ask('/about/index.html')).status).toBe(200);
    for (const [name, type] of [
      ['x.mjs', 'text/javascript; charset=utf-8'],
      ['x.css', 'text/css; charset=utf-8'],
      ['x.json', 'application/json; charset=utf-8'],
      ['x.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['x.xml', 'application/xml; charset=utf-8'],
      ['x.txt', 'text/plain; charset=utf-8'],
      ['x.bib', 'text/plain; charset=utf-8'],
      ['x.md', 'text/markdown; charset=utf-8'],
      ['x.woff2', 'font/woff2'],
      ['x.unheard-of', 'application/octet-stream'],
    ] as const)
      expect([name, contentType(name)]).toEqual([name, type]);
  });

  it('sends a directory without its slash to the one with it, query kept', async () => {
    const answer = await ask('/about?figure=v1.b30');
    expect([answer.status, answer.headers.location]).toEqual([301, '/about/?figure=v1.b30']);
    expect((await ask('/a%20b')).headers.location).toBe('/a%20b/');
    expect((await ask('/about/')).status).toBe(200);
  });

  it('never redirects to another site', async () => {
    const answer = await ask('//about');
    expect(answer.status).toBe(404);
    expect(answer.headers.location).toBeUndefined();
    expect((await ask('//evil.example/about')).headers.location).toBeUndefined();
  });

  it('packs nothing where it is told so', async () => {
    const bare = await serve({ root, port: 0, packs: false });
    const answer = await ask('/_islands/loader-ABCD2345.js', {
      headers: { 'accept-encoding': 'br, gzip' },
      port: bare.port,
    });
    await bare.close();
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe('export const a = 1;'.repeat(40));
  });

  it('sends the policy that the site states as a header, but not for embeds, which state their own', async () => {
    const policy = async (at: string) => (await ask(at)).headers['content-security-policy'];
    for (const at of ['/', '/about/', '/nowhere'])
      expect(await policy(at), at).toBe("default-src 'self'; style-src 'self' 'sha256-x'");
    for (const at of ['/embed/lamp/', '/icon.svg']) expect(await policy(at), at).toBeUndefined();
  });

  it('shows the 404 page with status 404', async () => {
    for (const target of ['/nowhere', '/nowhere/', '/empty', '/empty/', '/icon.svg/', '/about//']) {
      const answer = await ask(target);
      expect([target, answer.status]).toEqual([target, 404]);
      expect(answer.body.toString()).toContain('No such page');
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  it('answers HEAD with headers alone and refuses other methods', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(LONG)));
    const post = await ask('/', { method: 'POST' });
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('what it refuses', () => {
  it('does not leave its folder', async () => {
    for (const target of [
      '/../secret.txt',
      '/about/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/..%5csecret.txt',
      '/%00',
    ]) {
      const answer = await ask(target);
      expect([target, answer.status]).toEqual([target, 400]);
      expect(answer.body.toString()).not.toContain('secret\n');
    }
    expect((await ask('/leak.txt')).status).toBe(404);
    expect((await ask('/way-out/secret.txt')).status).toBe(404);
    expect((await ask('/way-in/')).status).toBe(200);
  });

  it('says 400 to a malformed address', async () => {
    expect((await ask('/%E0%A4%A')).status).toBe(400);
    expect((await ask('/%')).status).toBe(400);
    expect((await ask('http://elsewhere.example/')).status).toBe(400);
    expect((await ask('no-slash')).status).toBe(400);
  });
});

describe('compression and caching', () => {
  it('compresses text as the client wishes', async () => {
    const br = await ask('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(br.headers['content-encoding']).toBe('br');
    expect(br.headers.vary).toBe('Accept-Encoding');
    expect(brotliDecompressSync(br.body).toString()).toBe(LONG);
    expect(br.body.length).toBeLessThan(LONG.length / 5);
    const gz = await ask('/', { headers: { 'accept-encoding': 'gzip' } });
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body).toString()).toBe(LONG);
    for (const wish of ['br;q=0, gzip;q=0', 'deflate', 'zstd']) {
      const none = await ask('/', { headers: { 'accept-encoding': wish } });
      expect([wish, none.headers['content-encoding'], none.body.toString()]).toEqual([wish, undefined, LONG]);
    }
    const wished = async (wish: string) => (await ask('/', { headers: { 'accept-encoding': wish } })).headers;
    expect((await wished('br;q=0.5, gzip;q=0.9'))['content-encoding']).toBe('gzip');
    expect((await wished('*'))['content-encoding']).toBe('br');
  });

  it('leaves fonts, pictures and tiny files as they are', async () => {
    const headers = { 'accept-encoding': 'br' };
    for (const target of ['/_next/static/media/font.woff2', '/cards/one.png', '/about/']) {
      expect((await ask(target, { headers })).headers['content-encoding']).toBeUndefined();
    }
  });

  it('understands Accept-Encoding', () => {
    expect(pickEncoding(undefined)).toBe('identity');
    expect(pickEncoding('br;q=0.5, gzip;q=0.9')).toBe('gzip');
    expect(pickEncoding('*')).toBe('br');
    expect(pickEncoding('br;q=0, *')).toBe('gzip');
    expect(pickEncoding('zstd')).toBe('identity');
  });

  it('lets hashed files be kept for ever and others for ten minutes', async () => {
    const cache = async (target: string) => (await ask(target)).headers['cache-control'];
    expect(await cache('/_islands/loader-ABCD2345.js')).toBe('public, max-age=31536000, immutable');
    expect(await cache('/_next/static/media/font.woff2')).toBe('public, max-age=31536000, immutable');
    expect(await cache('/_islands/classic.js')).toBe('public, max-age=600');
    expect(await cache('/')).toBe('public, max-age=600');
    expect(isHashed('_islands/hydrate-0a1b2c3d4e.js')).toBe(true);
    expect(isHashed('about/index.html')).toBe(false);
  });

  it('answers 304 to a client that has the file, with a tag for each encoding', async () => {
    const first = await ask('/');
    const compressed = await ask('/', { headers: { 'accept-encoding': 'gzip' } });
    expect(first.headers.etag).not.toBe(compressed.headers.etag);
    const again = await ask('/', { headers: { 'if-none-match': `"other", W/${first.headers.etag}` } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const headers = { 'accept-encoding': 'gzip', 'if-none-match': compressed.headers.etag ?? '' };
    const packed = await ask('/', { headers });
    expect([packed.status, packed.body.length, packed.headers.etag]).toEqual([304, 0, compressed.headers.etag]);
    expect(packed.headers.vary).toBe('Accept-Encoding');
    // the same tag from a client that takes no such encoding any more is not the same answer
    expect((await ask('/', { headers: { 'if-none-match': compressed.headers.etag } })).status).toBe(200);
    const other = await ask('/', { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  it('answers 304 to a client that has a file no older', async () => {
    const { headers } = await ask('/icon.svg');
    const since = (value: string) => ask('/icon.svg', { headers: { 'if-modified-since': value } });
    expect((await since(headers['last-modified'] ?? '')).status).toBe(304);
    expect((await since('Thu, 01 Jan 1970 00:00:00 GMT')).status).toBe(200);
  });

  it('sends a part of a file, as it is, and refuses one past its end', async () => {
    const headers = { range: 'bytes=3-9', 'accept-encoding': 'br, gzip' };
    const part = await ask('/', { headers });
    expect([part.status, part.body.toString()]).toEqual([206, LONG.slice(3, 10)]);
    expect(part.headers['content-range']).toBe(`bytes 3-9/${LONG.length}`);
    expect(part.headers['content-encoding']).toBeUndefined();
    const long = await ask('/', { headers: { ...headers, range: 'bytes=10-' } });
    expect([long.headers['content-encoding'], long.body.toString()]).toEqual([undefined, LONG.slice(10)]);
    const past = await ask('/', { headers: { range: 'bytes=99999-' } });
    expect([past.status, past.headers['content-range']]).toEqual([416, `bytes */${LONG.length}`]);
    expect(past.headers['content-type']).toBe('text/plain; charset=utf-8');
    // a page that says that there is none has no parts
    expect((await ask('/nowhere', { headers })).status).toBe(404);
  });

  it('sees that a file changed', async () => {
    put('changing.txt', 'before');
    expect((await ask('/changing.txt')).body.toString()).toBe('before');
    put('changing.txt', 'after!');
    utimesSync(path.join(root, 'changing.txt'), new Date(), new Date(Date.now() + 5000));
    expect((await ask('/changing.txt')).body.toString()).toBe('after!');
  });
});

describe('where it stands', () => {
  it('serves below a base', async () => {
    const deep = await serve({ root, port: 0, base: 'deep/er' });
    try {
      expect(deep.url).toBe(`http://localhost:${deep.port}/deep/er/`);
      const port = deep.port;
      expect((await ask('/deep/er/', { port })).status).toBe(200);
      expect((await ask('/deep/er/about/', { port })).status).toBe(200);
      expect((await ask('/deep/er/about', { port })).headers.location).toBe('/deep/er/about/');
      expect((await ask('/deep/er?a=1', { port })).headers.location).toBe('/deep/er/?a=1');
      const lost = await ask('/deep/er/nowhere/', { port });
      expect([lost.status, lost.body.toString()]).toEqual([404, expect.stringContaining('No such page')]);
      for (const target of ['/', '/about/', '/deep/', '/deep/error/']) {
        const outside = await ask(target, { port });
        expect([target, outside.status]).toEqual([target, 404]);
        expect(outside.body.toString()).toContain('/deep/er/');
      }
    } finally {
      await deep.close();
    }
    expect([normalBase(undefined), normalBase('/'), normalBase('x'), normalBase('/x/')]).toEqual([
      '/',
      '/',
      '/x/',
      '/x/',
    ]);
  });

  it('takes the next port when one is in use, and says so', async () => {
    const said: string[] = [];
    const second = await serve({ root, port: served.port }, (line) => said.push(line));
    try {
      expect(second.port).toBeGreaterThan(served.port);
      expect(said[0]).toBe(`Port ${served.port} is in use, trying ${served.port + 1}.`);
      expect((await ask('/', { port: second.port })).status).toBe(200);
    } finally {
      await second.close();
    }
  });

  it('can be reached by name, and closes', async () => {
    const short = await serve({ root, port: 0 });
    expect((await fetch(short.url)).status).toBe(200);
    await short.close();
    await expect(fetch(short.url)).rejects.toThrow();
  });

  it('says what to run when there is no site', async () => {
    await expect(serve({ root: path.join(folder, 'nothing'), port: 0 })).rejects.toThrow('npm run build');
  });

  it('reads its options', () => {
    expect(serveOptions(['--port', '8080', '--base', '/x/'])).toMatchObject({ port: 8080, base: '/x/' });
    expect(() => serveOptions(['--port', 'eighty'])).toThrow('"eighty" is no port');
  });
});
