/**
 * The service worker of a reader who keeps the book on their device (components/page/offline.ts). It serves one edition, whole, from
 * the cache; a newer one waits beside it until no page of the old one is open, so no file changes under a reader.
 */
import { cacheName, type Edition, keepEdition, ownCaches, type Progress, placeOf } from '../offline/keep';

/** Written in front of this script by the build. */
declare const EDITION: Edition;

// The page's library of types has no service worker; this is what is used of it.
interface Lasting extends Event {
  waitUntil: (what: Promise<unknown>) => void;
}
interface Fetching extends Event {
  request: Request;
  respondWith: (what: Promise<Response>) => void;
}
const worker = self as unknown as {
  registration: { scope: string };
  clients: {
    matchAll: (o: { includeUncontrolled: boolean }) => Promise<{ postMessage: (data: unknown) => void }[]>;
    claim: () => Promise<void>;
  };
  addEventListener: ((kind: 'install' | 'activate', does: (event: Lasting) => void) => void) &
    ((kind: 'fetch', does: (event: Fetching) => void) => void);
};

const { scope } = worker.registration;
const NAME = cacheName(scope, EDITION.version);
const PLACES = new Set(EDITION.files.map(([place]) => place));

async function tell(progress: Progress): Promise<void> {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(progress);
}

async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  try {
    await keepEdition(EDITION, scope, {
      get: (address) => fetch(address, { cache: 'no-cache' }),
      digest: (data) => crypto.subtle.digest('SHA-256', data),
      put: (address, response) => cache.put(address, response),
      tell,
    });
  } catch (error) {
    // Half a book is none: what came of it goes, an older edition stays.
    await caches.delete(NAME);
    throw error;
  }
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    ownCaches(scope, names)
      .filter((name) => name !== NAME)
      .map((name) => caches.delete(name)),
  );
  await worker.clients.claim();
}

const NOT_KEPT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not on this device</title>
<p>This page is not among those kept on your device, and there is no connection. <a href="${scope}">The book</a> is here.</p></html>`;

async function answer(request: Request, place: string): Promise<Response> {
  const kept = PLACES.has(place) ? await caches.match(new URL(place, scope).href, { cacheName: NAME }) : undefined;
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return new Response(NOT_KEPT, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const place = event.request.method === 'GET' ? placeOf(scope, event.request.url) : null;
  if (place !== null) event.respondWith(answer(event.request, place));
});
