import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Checks over the files of the release in out/: `npm run build` comes first. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/export/**/*.test.ts'],
    environment: 'node',
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
