/** Which files are pure: they compute, and touch neither a page nor the machine. Their lines have a floor of coverage, and mutants. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Rooms of pure code and the folders they stand in, from the repository's root.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const ROOMS = {
  models: ['components/models'],
  figure: [
    'components/figure',
    'components/page',
    'components/embed',
    'components/words',
    'components/find',
    'components/offline',
  ],
  lab: ['components/lab'],
  review: ['components/review', 'components/quiz'],
  content: ['content'],
  plugins: ['components/mdx/plugins'],
};

/** What only a browser or a machine has. */
const IMPURE = [
  /^import .*['"](?:node:|react|react-dom)/m,
  /\b(?:document|window|localStorage|sessionStorage|history|navigator|process|console|globalThis)\b[.[?]/,
  /\b(?:addEventListener|postMessage|getSelection|getComputedStyle|matchMedia|requestAnimationFrame|setTimeout|fetch)\(/,
  /\binstanceof (?:HTML|Element|Node|Text)\b|\bnew (?:Worker|Blob|IntersectionObserver|ResizeObserver)\b/,
];

/** @param {string} file */
const isCode = (file) => /\.(?:ts|mjs)$/.test(file) && !/(?:\.data|\.d|\.test)\.ts$/.test(file);

/**
 * Without comments, which may name what the code does not touch; roughly, since only names are looked for.
 * @param {string} text
 */
const bare = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** @param {string} text a file's code @returns {boolean} */
export function isPure(text) {
  const code = bare(text);
  // A file that only hands on, or only holds types, has nothing to run.
  return !IMPURE.some((mark) => mark.test(code)) && /\bfunction\b|=>/.test(code);
}

/**
 * The pure files of a room, sorted, as paths from the root with forward slashes.
 * @param {string} room one of ROOMS @param {string} [root] @returns {string[]}
 */
export function pureFiles(room, root = ROOT) {
  /** @type {string[]} */
  const files = [];
  for (const folder of ROOMS[room] ?? []) {
    const at = path.join(root, folder);
    if (!existsSync(at)) continue;
    for (const name of readdirSync(at, { recursive: true, encoding: 'utf8' })) {
      const file = `${folder}/${name.split(path.sep).join('/')}`;
      if (isCode(file) && isPure(readFileSync(path.join(root, file), 'utf8'))) files.push(file);
    }
  }
  return files.sort();
}
