/** How a request becomes an answer: `send` reads the file (ranges, conditions, HEAD), `compression` packs it; the addresses are ours. */
import { existsSync, readFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import mime from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';
import { statedPolicy } from '../_site/policy';

type Encoding = 'br' | 'gzip' | 'identity';

/** Below this many bytes compression gains nothing. */
const WORTH_COMPRESSING = 200;

const TEXT = 'text/plain; charset=utf-8';

/** A file's type, with its letters' code where it has letters. */
export function contentType(file: string): string {
  if (path.extname(file) === '.bib') return TEXT;
  const type = mime.contentType(path.extname(file)) || 'application/octet-stream';
  // The library gives no charset to XML, which may name its own; ours is UTF-8 without saying so.
  return /[/+]xml$/.test(type) ? `${type}; charset=utf-8` : type;
}

/** A file whose name changes with its content may be kept for ever. */
export function isHashed(relative: string): boolean {
  if (/^_next\/static\/(chunks|css|media)\//.test(relative)) return true;
  return relative.startsWith('_islands/') && /[-.]([A-Z0-9]{8}|[0-9a-f]{8,})\.[a-z0-9]+$/.test(relative);
}

/** The best encoding that the client takes and we offer. */
export function pickEncoding(header: string | undefined): Encoding {
  const client = new Negotiator({ headers: { 'accept-encoding': header } });
  const best = client.encoding(['br', 'gzip', 'identity'], ['br', 'gzip']);
  return best === 'br' || best === 'gzip' ? best : 'identity';
}

const compressed = compression({
  threshold: WORTH_COMPRESSING,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  // A part of a file is a part of its own bytes.
  filter: (request, response) => !response.hasHeader('Content-Range') && compression.filter(request, response),
});

/** A text instead of a file. Whatever was said of a file before is taken back. */
function plain(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const body = `${text}\n`;
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, {
    'Content-Type': TEXT,
    'Content-Length': length,
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** What is said of a file besides its length. */
function describeFile(root: string, encoding: Encoding, policy: string | null) {
  return (response: ServerResponse, file: string, { size, mtimeMs }: { size: number; mtimeMs: number }): void => {
    const relative = path.relative(root, file).split(path.sep).join('/');
    const kept = isHashed(relative) ? 'public, max-age=31536000, immutable' : 'public, max-age=600';
    const tag = `${size.toString(16)}-${Math.round(mtimeMs).toString(16)}`;
    response.setHeader('Content-Type', contentType(file));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    // An embed states a policy of its own, and where it has no origin another would shut it out.
    if (policy && relative.endsWith('.html') && !relative.startsWith('embed/'))
      response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Cache-Control', response.statusCode === 404 ? 'no-cache' : kept);
    response.setHeader('Vary', 'Accept-Encoding');
    // Each encoding has a tag of its own; what is packed anew for every answer is the same only in meaning (“weak”).
    response.setHeader('ETag', encoding === 'identity' ? `"${tag}"` : `W/"${tag}-${encoding}"`);
  };
}

/** What `send` tells where it sends nothing. */
interface SendError extends Error {
  status?: number;
  headers?: Record<string, string>;
}

/**
 * Answers requests from a folder.
 * @param root the folder, without symbolic links in its own path
 * @param base where it appears, beginning and ending with a slash
 * @param packs whether answers are compressed for who takes that
 */
export function staticHost(root: string, base: string, packs = true): RequestListener {
  const mount = encodeURI(base);
  // The page for unknown addresses states the widest policy of all: it lets in its own style, too.
  const unknown = path.join(root, '404.html');
  const policy = existsSync(unknown) ? statedPolicy(readFileSync(unknown, 'utf8')) : null;
  const isInside = (file: string) => file === root || file.startsWith(root + path.sep);

  const missing = (request: IncomingMessage, response: ServerResponse, describe: ReturnType<typeof describeFile>) => {
    response.statusCode = 404;
    send(request, '/404.html', { root, acceptRanges: false, cacheControl: false, lastModified: false })
      .on('headers', describe)
      .on('error', () => plain(response, 404, 'Not found.'))
      .pipe(response);
  };

  /** @param pathname below the base, as it came, beginning with a slash */
  const answer = async (request: IncomingMessage, response: ServerResponse, pathname: string, query: string) => {
    const encoding =
      !packs || request.method === 'HEAD' ? 'identity' : pickEncoding(request.headers['accept-encoding']);
    // What is packed, and what its tag says, is decided in one place.
    request.headers['accept-encoding'] = encoding;
    const describe = describeFile(root, encoding, policy);
    const file = path.join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const real = await realpath(file).catch(() => file);
    compressed(request, response, () => {
      // `send` follows symbolic links and takes // for /
      const leaves = isInside(file) && !isInside(real);
      if (leaves || pathname.includes('//')) return missing(request, response, describe);
      send(request, pathname, { root, dotfiles: 'allow', cacheControl: false })
        .on('headers', describe)
        .on('directory', (_: ServerResponse, folder: string) => {
          if (!existsSync(path.join(folder, 'index.html'))) return missing(request, response, describe);
          // Built from the folder's own name, so it can never begin with `//` and lead to another site.
          const names = path.relative(root, folder).split(path.sep).map(encodeURIComponent).join('/');
          plain(response, 301, 'Moved.', { Location: `${base}${names}/${query}` });
        })
        .on('error', (error: SendError) => {
          if (error.status === 404) missing(request, response, describe);
          else if (error.status === 400 || error.status === 403) plain(response, 400, 'This address is malformed.');
          else if (error.status === 412 || error.status === 416)
            plain(response, error.status, error.message, error.headers);
          else {
            console.error(`${request.url}: ${error.message}`);
            if (response.headersSent) response.destroy();
            else plain(response, 500, 'The server failed on this address.');
          }
        })
        .pipe(response);
    });
  };

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(response, 405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
    const [, pathname = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '/') ?? [];
    if (!pathname.startsWith('/') || !isWellFormed(pathname)) return plain(response, 400, 'This address is malformed.');
    if (`${pathname}/` === mount) return plain(response, 301, 'Moved.', { Location: mount + query });
    if (!pathname.startsWith(mount)) return plain(response, 404, `Nothing here: the site is at ${base}`);
    void answer(request, response, pathname.slice(mount.length - 1), query);
  };
}

function isWellFormed(pathname: string): boolean {
  try {
    // an encoded slash names no file, and would hide a folder from the checks
    return !/[/\\\0]/.test(pathname.split('/').map(decodeURIComponent).join(''));
  } catch {
    return false;
  }
}
