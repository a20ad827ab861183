/**
 * Where engines are tried: a copy of the release, below a path, with a witness in every page, the site's policy as a header and an
 * ear for what browsers report. So errors and refusals are counted by the server, in the same way for every driver.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { staticHost } from '../../app/_export/static-host';

const BASE = '/deep/er/';
const WITNESS = 'witness.js';

/** What a page, a browser or the server itself told. */
export interface Told {
  /** address of the page, or of what was asked for */
  at: string;
  what: string;
}

export interface Stand {
  /** where the site is served, with a slash at its end */
  url: string;
  /** where the same files lie on disk */
  folder: string;
  /** the address of a file on disk */
  onDisk: (file: string) => string;
  /** what was told since the last time, and is forgotten then */
  told: () => Told[];
  /** paths that were asked for since the start, without the base */
  asked: readonly string[];
  close: () => void;
}

/** Puts the witness before everything else in each page. The one for unknown addresses does not know where it is. */
function addWitness(root: string): void {
  cpSync(fileURLToPath(new URL(WITNESS, import.meta.url)), path.join(root, WITNESS));
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html') || file === '404.html') continue;
    const up = '../'.repeat(file.split(path.sep).length - 1);
    const full = path.join(root, file);
    const page = readFileSync(full, 'utf8');
    writeFileSync(full, page.replace(/<meta charset="utf-8">/i, `$&<script src="${up}${WITNESS}"></script>`));
  }
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

/** A report of the browser itself, as the policy's `report-uri` asks for it. */
function fromReport(text: string): Told {
  const report = (JSON.parse(text) as { 'csp-report'?: Record<string, unknown> })['csp-report'] ?? {};
  const of = (key: string) => String(report[key] ?? '');
  const { pathname, search } = new URL(of('document-uri') || 'about:blank');
  return { at: pathname + search, what: `policy, reported: ${of('violated-directive')} refused ${of('blocked-uri')}` };
}

/** Copies a release and serves the copy. @param out the release */
export async function raiseStand(out: string): Promise<Stand> {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'engines-'));
  cpSync(out, folder, { recursive: true });
  addWitness(folder);
  const host = staticHost(folder, BASE);
  const asked: string[] = [];
  let heard: Told[] = [];

  const listen = async (request: IncomingMessage, response: ServerResponse) => {
    const text = await bodyOf(request);
    try {
      heard.push(request.url === '/told' ? (JSON.parse(text) as Told) : fromReport(text));
    } catch {
      heard.push({ at: request.url ?? '', what: `a report that cannot be read: ${text.slice(0, 200)}` });
    }
    response.writeHead(204).end();
  };
  const server = createServer((request, response) => {
    if (request.method === 'POST') return void listen(request, response);
    const { url = '' } = request;
    if (url.startsWith(BASE)) {
      asked.push(url.slice(BASE.length));
      response.on('finish', () => {
        if (response.statusCode >= 400) heard.push({ at: url, what: `answered with ${response.statusCode}` });
      });
    }
    // What the host says of the policy, with an address for reports.
    const { setHeader } = response;
    response.setHeader = (name, value) =>
      setHeader.call(
        response,
        name,
        name === 'Content-Security-Policy' ? `${value}; report-uri /csp-report` : value,
      ) as ServerResponse & { req: IncomingMessage };
    host(request, response);
  });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`,
    folder,
    onDisk: (file) => pathToFileURL(path.join(folder, file)).href,
    told: () => {
      const all = heard;
      heard = [];
      return all;
    },
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
      process.off('exit', remove);
      remove();
    },
  };
}
