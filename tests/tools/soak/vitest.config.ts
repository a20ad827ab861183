/**
 * `npm run soak`: all properties with other cases than the tests', and ten times as many. What it finds is printed with its seed:
 * `PROPERTY_SEED=… npm run soak -- FILE` finds it again, and a case of its own in the tests keeps it found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config';

process.env.PROPERTY_SEED ??= String(1 + Math.floor(Math.random() * 2 ** 30));
process.env.PROPERTY_TIMES ??= '10';
console.log(`seed ${process.env.PROPERTY_SEED}, ${process.env.PROPERTY_TIMES} times as many cases`);

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const root = at('../../..');
const withProperties = ['components', 'tests']
  .flatMap((room) =>
    readdirSync(`${root}/${room}`, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  .filter(
    (file) => /\.test\.tsx?$/.test(file) && /\bfc\.(?:assert|sample)/.test(readFileSync(`${root}/${file}`, 'utf8')),
  );

const merged = mergeConfig(base, {
  test: { testTimeout: 3_600_000 },
  resolve: {
    alias: [{ find: /^fast-check$/, replacement: at('./fast-check.ts') }],
  },
});
merged.test.include = withProperties;
export default merged;
