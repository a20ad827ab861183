import { defineConfig } from 'vitest/config';

/** Checks over the files of the release in out/: `npm run build` comes first. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/export/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
