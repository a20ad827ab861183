/**
 * A small static server for the release, with the manners of an ordinary static host: compression, directory redirects,
 * a 404 page, cache headers. Used by `npm start`, `npm run serve`, the browser tests and the measuring tools.
 *   npm run serve -- --port 4173 --base /x/ --host 0.0.0.0
 */
import { existsSync, realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { staticHost } from './static-host';

export interface ServeOptions {
  /** the folder to serve */
  root: string;
  /** the first port to try; 0 takes any free one */
  port: number;
  /** an address to listen on; the default is this machine alone, by IPv4 and IPv6 */
  host?: string;
  /** the path under which the folder appears, such as `/deep/er/` */
  base?: string;
  /** whether answers are compressed for who takes that; they are unless told otherwise */
  packs?: boolean;
}

export interface Served {
  url: string;
  port: number;
  close: () => Promise<void>;
}

export const DEFAULT_PORT = 4173;
/** how many ports after the wanted one are tried */
const MORE_PORTS = 20;
/** `x`, `/x` and `/x/` all mean `/x/`. */
export function normalBase(base: string | undefined): string {
  const inner = (base ?? '/').split('/').filter(Boolean).join('/');
  return inner ? `/${inner}/` : '/';
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
  const handle = staticHost(realpathSync(options.root), base, options.packs);
  const make = () => createServer(handle);
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
export function serveOptions(args: string[]): Omit<ServeOptions, 'root' | 'packs'> & { root?: string } {
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
