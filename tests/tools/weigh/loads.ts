/** What a page made the browser ask for, by kind. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { OUT } from '../release';

export const KIB = 1024;
export const KINDS = ['html', 'css', 'script', 'data', 'font', 'image', 'ahead', 'other'] as const;
export type Kind = (typeof KINDS)[number];
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  html: 'HTML',
  css: 'CSS',
  script: 'script',
  data: 'data',
  font: 'font',
  image: 'image',
  ahead: 'prefetch',
  other: 'other',
};

export interface Sum {
  requests: number;
  /** as sent, compressed, without headers */
  wire: number;
  /** the same files under gzip -9 (fonts and pictures as they are) */
  gzip: number;
}
export type Load = Record<Kind, Sum>;

const empty = (): Load => {
  const sum = (): Sum => ({ requests: 0, wire: 0, gzip: 0 });
  return Object.fromEntries(KINDS.map((kind) => [kind, sum()])) as Load;
};

const sizes = new Map<string, number>();
/** A file's size under gzip -9; what is compressed already counts as it is. */
export function gzipOf(file: string): number {
  let size = sizes.get(file);
  if (size === undefined) {
    const raw = readFileSync(file);
    size = /\.(woff2?|png|jpe?g|webp|avif|gif|ico)$/.test(file) ? raw.length : gzipSync(raw, { level: 9 }).length;
    sizes.set(file, size);
  }
  return size;
}

function fileOf(address: string): string | null {
  const file = path.join(OUT, decodeURIComponent(address.endsWith('/') ? `${address}index.html` : address));
  return existsSync(file) ? file : null;
}

function kindOf(request: Request, headers: Record<string, string>): Kind {
  if (/prefetch/.test(headers['sec-purpose'] ?? headers.purpose ?? '')) return 'ahead';
  const { pathname } = new URL(request.url());
  if (/\/data-[^/]*\.js$|\.json$/.test(pathname)) return 'data';
  if (/\.m?js$/.test(pathname)) return 'script';
  if (/\.css$/.test(pathname)) return 'css';
  if (/\.(woff2?|ttf|otf)$/.test(pathname)) return 'font';
  if (/\.(svg|png|jpe?g|webp|avif|gif|ico)$/.test(pathname)) return 'image';
  return request.resourceType() === 'document' ? 'html' : 'other';
}

/** Adds up requests that have finished. */
export async function sum(requests: readonly Request[]): Promise<Load> {
  const load = empty();
  for (const request of requests) {
    const kind = kindOf(request, await request.allHeaders());
    load[kind].requests += 1;
    // An answer from the cache (a page that prefetches itself) has no body on the wire.
    load[kind].wire += Math.max(0, (await request.sizes()).responseBodySize);
    const file = fileOf(new URL(request.url()).pathname);
    load[kind].gzip += file ? gzipOf(file) : 0;
  }
  return load;
}

/** One field of a load over all kinds. */
export const total = (load: Load, field: keyof Sum) => KINDS.reduce((all, kind) => all + load[kind][field], 0);
