import { OUT, serve } from '../../app/_export/serve';

/** Serves the release for all browser tests, unless BASE_URL already says where one is served. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.BASE_URL) return async () => {};
  const served = await serve({ root: OUT, port: 0 });
  process.env.BASE_URL = served.url;
  return served.close;
}
