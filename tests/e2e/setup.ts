import { OUT, serve } from '../../app/_export/serve';

/** Serves the release for all browser tests, unless BASE_URL already says where one is served. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.BASE_URL) return async () => {};
  // Packing each file anew for every visit takes time from the pages; that the server packs rightly is tested by itself.
  const served = await serve({ root: OUT, port: 0, packs: false });
  process.env.BASE_URL = served.url;
  return served.close;
}
