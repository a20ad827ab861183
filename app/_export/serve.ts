/**
 * A small static server for the release, with the manners of an ordinary static host: compression, directory redirects,
 * a 404 page, cache headers. Used by `npm start`, `npm run serve`, the browser tests and the measuring tools.
 *   npm run serve -- --port 4173 --base /x/ --host 0.0.0.0
 * Past 300 lines because a request's whole way, from address to bytes, reads best in one place.
 */
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface ServeOptions {
  /** the folder to serve */
  root: string;
  /** the first port to try; 0 takes any free one */
  port: number;
  /** an address to listen on; the default is this machine alone, by IPv4 and IPv6 */
  host?: string;
  /** the path under which the folder appears, such as `/deep/er/` */
  base?: string;
}

export interface Served {
  url: string;
  port: number;
  close: () => Promise<void>;
}

type Encoding = 'br' | 'gzip' | 'identity';

interface Variant {
  body: Buffer;
  etag: string;
}

interface Entry {
  stamp: string;
  raw: Buffer;
  hash: string;
  variants: Map<Encoding, Promise<Variant>>;
}

export const DEFAULT_PORT = 4173;
/** how many ports after the wanted one are tried */
const MORE_PORTS = 20;
/** below this many bytes compression gains nothing */
const WORTH_COMPRESSING = 200;

const TEXT = 'text/plain; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': TEXT,
  '.bib': TEXT,
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
};

export function contentType(file: string): string {
  return TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** A file whose name changes with its content may be kept for ever. */
export function isHashed(relative: string): boolean {
  if (/^_next\/static\/(chunks|css|media)\//.test(relative)) return true;
  return relative.startsWith('_islands/') && /[-.]([A-Z0-9]{8}|[0-9a-f]{8,})\.[a-z0-9]+$/.test(relative);
}

/** The best encoding that the client takes and we offer. */
export function pickEncoding(header: string | undefined): Encoding {
  const quality = new Map<string, number>();
  for (const part of (header ?? '').split(',')) {
    const [name = '', ...params] = part.split(';').map((piece) => piece.trim().toLowerCase());
    if (!name) continue;
    const q = params.find((param) => param.startsWith('q='));
    const value = q === undefined ? 1 : Number(q.slice(2));
    quality.set(name, Number.isFinite(value) ? value : 0);
  }
  const wish = (name: string) => quality.get(name) ?? quality.get('*') ?? 0;
  const br = wish('br');
  const gz = wish('gzip');
  if (br > 0 && br >= gz) return 'br';
  return gz > 0 ? 'gzip' : 'identity';
}

/** Path segments of a request, or null when the request is malformed or tries to leave the folder. */
export function segmentsOf(pathname: string): string[] | null {
  if (!pathname.startsWith('/')) return null;
  const segments: string[] = [];
  for (const raw of pathname.slice(1).split('/')) {
    let segment: string;
    try {
      segment = decodeURIComponent(raw);
    } catch {
      return null;
    }
    if (segment === '.' || segment === '..' || /[/\\\0]/.test(segment)) return null;
    segments.push(segment);
  }
  return segments;
}

/** `x`, `/x` and `/x/` all mean `/x/`. */
export function normalBase(base: string | undefined): string {
  const inner = (base ?? '/').split('/').filter(Boolean).join('/');
  return inner ? `/${inner}/` : '/';
}

const compressors: Readonly<Record<Exclude<Encoding, 'identity'>, (raw: Buffer) => Promise<Buffer>>> = {
  br: (raw) =>
    promisify(brotliCompress)(raw, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
    }),
  gzip: (raw) => promisify(gzip)(raw, { level: 6 }),
};

function compressible(type: string): boolean {
  return /^(text\/|application\/(json|xml|manifest\+json|wasm)|image\/svg)/.test(type);
}

/** Files read so far, with their compressed forms; a file that changes on disk is read again. */
class Shelf {
  private readonly entries = new Map<string, Promise<Entry>>();

  async take(file: string, encoding: Encoding): Promise<Variant & { encoding: Encoding }> {
    const { mtimeMs, size } = await stat(file);
    const stamp = `${mtimeMs}:${size}`;
    let pending = this.entries.get(file);
    if (!pending || (await pending.catch(() => null))?.stamp !== stamp) {
      pending = this.read(file, stamp);
      this.entries.set(file, pending);
    }
    const entry = await pending;
    const wanted = compressible(contentType(file)) && entry.raw.length >= WORTH_COMPRESSING ? encoding : 'identity';
    let variant = entry.variants.get(wanted);
    if (!variant) {
      variant = this.make(entry, wanted);
      entry.variants.set(wanted, variant);
    }
    return { ...(await variant), encoding: wanted };
  }

  private async read(file: string, stamp: string): Promise<Entry> {
    const raw = await readFile(file);
    return { stamp, raw, hash: createHash('sha256').update(raw).digest('hex').slice(0, 20), variants: new Map() };
  }

  private async make(entry: Entry, encoding: Encoding): Promise<Variant> {
    if (encoding === 'identity') return { body: entry.raw, etag: `"${entry.hash}"` };
    return { body: await compressors[encoding](entry.raw), etag: `"${entry.hash}-${encoding}"` };
  }
}

type Found = { kind: 'file'; file: string } | { kind: 'directory' } | { kind: 'nothing' };

async function find(root: string, segments: readonly string[]): Promise<Found> {
  const wantsDirectory = segments.at(-1) === '';
  const names = wantsDirectory ? segments.slice(0, -1) : segments;
  if (names.includes('')) return { kind: 'nothing' };
  const target = path.join(root, ...names);
  const inside = async (file: string) => {
    const real = await realpath(file);
    return real === root || real.startsWith(root + path.sep);
  };
  try {
    const info = await stat(target);
    if (info.isDirectory()) {
      const index = path.join(target, 'index.html');
      if (!(await stat(index)).isFile() || !(await inside(index))) return { kind: 'nothing' };
      return wantsDirectory ? { kind: 'file', file: index } : { kind: 'directory' };
    }
    if (wantsDirectory || !info.isFile() || !(await inside(target))) return { kind: 'nothing' };
    return { kind: 'file', file: target };
  } catch {
    return { kind: 'nothing' };
  }
}

function handler(root: string, base: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const shelf = new Shelf();

  const plain = (response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'Content-Type': TEXT, 'Cache-Control': 'no-store', ...headers });
    response.end(response.req.method === 'HEAD' ? undefined : `${text}\n`);
  };

  const send = async (request: IncomingMessage, response: ServerResponse, file: string, status: number) => {
    const header = request.headers['accept-encoding'];
    const found = await shelf.take(file, pickEncoding(Array.isArray(header) ? header.join(',') : header));
    const relative = path.relative(root, file).split(path.sep).join('/');
    const headers: Record<string, string | number> = {
      'Content-Type': contentType(file),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control':
        status !== 200
          ? 'no-cache'
          : isHashed(relative)
            ? 'public, max-age=31536000, immutable'
            : 'public, max-age=600',
      ETag: found.etag,
      Vary: 'Accept-Encoding',
    };
    const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (status === 200 && (known.includes(found.etag) || known.includes('*'))) {
      response.writeHead(304, headers).end();
      return;
    }
    if (found.encoding !== 'identity') headers['Content-Encoding'] = found.encoding;
    headers['Content-Length'] = found.body.length;
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : found.body);
  };

  const missing = async (request: IncomingMessage, response: ServerResponse) => {
    const page = path.join(root, '404.html');
    if (existsSync(page)) await send(request, response, page, 404);
    else plain(response, 404, 'Not found.');
  };

  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      plain(response, 405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
      return;
    }
    const target = request.url ?? '/';
    const cut = target.search(/[?#]/);
    const pathname = cut < 0 ? target : target.slice(0, cut);
    const query = cut < 0 ? '' : target.slice(cut).replace(/#.*$/, '');
    const segments = segmentsOf(pathname);
    if (!segments) {
      plain(response, 400, 'This address is malformed.');
      return;
    }
    const mount = base.split('/').filter(Boolean);
    if (mount.some((name, index) => segments[index] !== name)) {
      plain(response, 404, `Nothing here: the site is at ${base}`);
      return;
    }
    if (mount.length > 0 && segments.length === mount.length) {
      plain(response, 301, 'Moved.', { Location: base + query });
      return;
    }
    const rest = segments.slice(mount.length);
    const found = await find(root, rest);
    if (found.kind === 'file') await send(request, response, found.file, 200);
    else if (found.kind === 'directory') {
      // Built from checked segments, so it can never begin with `//` and lead to another site.
      const location = `${base}${rest.map(encodeURIComponent).join('/')}/${query}`;
      plain(response, 301, 'Moved.', { Location: location });
    } else await missing(request, response);
  };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve();
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Listens on all hosts at one port, or on none of them. */
async function listenAll(make: () => Server, port: number, hosts: readonly string[]): Promise<[Server[], number]> {
  const servers: Server[] = [];
  let actual = port;
  for (const host of hosts) {
    const server = make();
    try {
      actual = await listen(server, actual, host);
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 is served by IPv4 alone.
      if (servers.length > 0 && ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(codeOf(error))) continue;
      await Promise.all(servers.map(shut));
      throw error;
    }
  }
  return [servers, actual];
}

/** @param say is told when a port was in use */
export async function serve(options: ServeOptions, say: (line: string) => void = console.log): Promise<Served> {
  if (!existsSync(path.join(options.root, 'index.html'))) {
    throw new Error(`There is no site in ${options.root} (no index.html). Build it first: npm run build`);
  }
  const base = normalBase(options.base);
  const handle = handler(realpathSync(options.root), base);
  const make = () =>
    createServer((request, response) => {
      handle(request, response).catch((error: unknown) => {
        console.error(`${request.url}: ${error instanceof Error ? error.message : error}`);
        if (!response.headersSent) response.writeHead(500, { 'Content-Type': TEXT });
        response.end('The server failed on this address.\n');
      });
    });
  const hosts = options.host ? [options.host] : ['127.0.0.1', '::1'];
  const name =
    options.host && !['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(options.host)
      ? options.host.includes(':')
        ? `[${options.host}]`
        : options.host
      : 'localhost';

  for (let tries = 0; ; tries += 1) {
    const wanted = options.port === 0 ? 0 : options.port + tries;
    try {
      const [servers, port] = await listenAll(make, wanted, hosts);
      return {
        url: `http://${name}:${port}${base}`,
        port,
        close: async () => {
          await Promise.all(servers.map(shut));
        },
      };
    } catch (error) {
      const taken = ['EADDRINUSE', 'EACCES'].includes(codeOf(error));
      if (!taken || tries >= MORE_PORTS || wanted >= 65_535) {
        if (!taken) throw error;
        throw new Error(`Ports ${options.port} to ${wanted} are all in use. Choose another: --port N`);
      }
      if (wanted !== 0) say(`Port ${wanted} is in use, trying ${wanted + 1}.`);
    }
  }
}

/** Options of the command line that `npm start` and `npm run serve` share. */
export function serveOptions(args: string[]): Omit<ServeOptions, 'root'> & { root?: string } {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string' },
      base: { type: 'string' },
      host: { type: 'string' },
      root: { type: 'string' },
    },
  });
  const text = values.port ?? process.env.PORT ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`"${text}" is no port: give a whole number from 0 to 65535, such as --port ${DEFAULT_PORT}`);
  }
  return {
    port,
    ...(values.base === undefined ? {} : { base: values.base }),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(values.root === undefined ? {} : { root: values.root }),
  };
}

/** Serves until the process is told to end. */
export async function serveUntilStopped(options: ServeOptions, greeting: (url: string) => string): Promise<void> {
  const served = await serve(options);
  console.log(greeting(served.url));
  const stop = () => {
    void served.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

export const OUT = fileURLToPath(new URL('../../out', import.meta.url));

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const options = serveOptions(process.argv.slice(2));
    await serveUntilStopped({ ...options, root: path.resolve(options.root ?? OUT) }, (url) => {
      return `Serving the release at ${url}\nStop with Ctrl+C.`;
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
