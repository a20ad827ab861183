/** Keeping the book on a device: the list of its files, and how they are fetched, checked and stored. Runs in the service worker. */

/** A file of the edition: its place in the release, the first 16 hex digits of its SHA-256, its bytes. */
export type KeptFile = readonly [place: string, digest: string, bytes: number];

/** One edition of the book. */
export interface Edition {
  /** made from all digests: another edition has another */
  version: string;
  bytes: number;
  files: readonly KeptFile[];
}

/** How far a download is, or why it ended. */
export type Progress =
  | { state: 'fetching'; bytes: number; of: number }
  | { state: 'kept' }
  | { state: 'failed'; why: 'full' | 'broken' | 'offline'; file: string };

/** What a cache is called; copies of the book below other paths of the same host have caches of their own. */
export const cacheName = (scope: string, version: string): string => `book ${scope} ${version}`;

/** Caches of this copy of the book. */
export const ownCaches = (scope: string, names: readonly string[]): string[] =>
  names.filter((name) => name.startsWith(`book ${scope} `));

/** The file that an address below the scope stands for: a folder is its index page, and a query changes nothing. */
export function placeOf(scope: string, address: string): string | null {
  const url = new URL(address);
  const base = new URL(scope);
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return null;
  const place = url.pathname.slice(base.pathname.length);
  return place === '' || place.endsWith('/') ? `${place}index.html` : place;
}

/** What the download needs of the browser. */
export interface Means {
  get: (address: string) => Promise<Response>;
  digest: (data: ArrayBuffer) => Promise<ArrayBuffer>;
  put: (address: string, response: Response) => Promise<void>;
  tell: (progress: Progress) => void;
}

const AT_ONCE = 4;

const hex = (data: ArrayBuffer): string =>
  [...new Uint8Array(data)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Why a download ended. */
class Broken extends Error {
  constructor(
    readonly why: 'full' | 'broken' | 'offline',
    readonly file: string,
  ) {
    super(`${why}: ${file}`);
  }
}

async function fetchOne([place, digest]: KeptFile, scope: string, { get, digest: hash, put }: Means): Promise<void> {
  const address = new URL(place, scope).href;
  let response: Response;
  let data: ArrayBuffer;
  try {
    response = await get(address);
    data = await response.clone().arrayBuffer();
  } catch {
    throw new Broken('offline', place);
  }
  // A host in the middle of an update, or a proxy's page, is another file than the list names.
  if (!response.ok || hex(await hash(data)).slice(0, 16) !== digest) throw new Broken('broken', place);
  try {
    await put(address, response);
  } catch {
    throw new Broken('full', place);
  }
}

/**
 * Fetches an edition, a few files at once, and checks each against the list.
 * @throws Error after telling why; nothing says “kept” unless all is there
 */
export async function keepEdition(edition: Edition, scope: string, means: Means): Promise<void> {
  const left = [...edition.files];
  let bytes = 0;
  let failed: unknown = null;
  const lane = async () => {
    for (let file = left.shift(); file && failed === null; file = left.shift()) {
      try {
        await fetchOne(file, scope, means);
      } catch (error) {
        failed = error;
        return;
      }
      bytes += file[2];
      means.tell({ state: 'fetching', bytes, of: edition.bytes });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  if (failed === null) {
    means.tell({ state: 'kept' });
    return;
  }
  const { why, file } = failed instanceof Broken ? failed : { why: 'broken' as const, file: '' };
  means.tell({ state: 'failed', why, file });
  throw failed;
}
